import type { MakeFeature } from '../../app/feature';
import { texts } from '../../vault/texts';
import { addToCalendar } from './add-to-calendar';
import { exportCalendar } from './export-calendar';

/** Interviews and promises in the user's own calendar: a file, or a page that takes an entry. */
export const calendarFeature: MakeFeature = (host) => ({
  contactActs: [
    {
      id: 'add-to-calendar',
      ...texts.calendar.add,
      section: 'insert',
      icon: 'calendar-plus',
      makesSense: ({ status }) => status === 'scheduled',
      run: (file, contact) => {
        addToCalendar(host, file, contact);
        return Promise.resolve();
      },
    },
  ],
  commands: [
    {
      id: 'export-calendar',
      name: texts.calendar.export.name,
      callback: () => exportCalendar(host),
    },
  ],
});
