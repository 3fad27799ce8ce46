import ICAL from 'ical.js';

/** An alarm of an entry, as another program reads it. */
interface ReadAlarm {
  /** Minutes from the start. */
  readonly minutes: number;
  readonly related: string | undefined;
  readonly text: unknown;
}

/** An entry of a calendar file, as another program reads it. */
interface ReadEntry {
  readonly uid: unknown;
  readonly sequence: unknown;
  readonly stamp: string;
  readonly start: string;
  readonly end: string | null;
  readonly isAllDay: boolean;
  readonly isFree: boolean;
  readonly summary: unknown;
  readonly location: unknown;
  readonly description: unknown;
  readonly alarms: readonly ReadAlarm[];
  /** The names of all its properties, in their order. */
  readonly properties: readonly string[];
}

/** Reads a calendar file with a second library, which is no part of what is shipped. */
export function readCalendar(file: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  if (calendar.name !== 'vcalendar') throw new Error(`no calendar: ${calendar.name}`);
  const parts = calendar.getAllSubcomponents();
  if (parts.some(({ name }) => name !== 'vevent')) throw new Error('more than entries');
  return parts.map((event) => {
    const value = (name: string): unknown => event.getFirstPropertyValue(name);
    const time = (name: string): ICAL.Time | null => {
      const read = value(name);
      return read instanceof ICAL.Time ? read : null;
    };
    return {
      uid: value('uid'),
      sequence: value('sequence'),
      stamp: String(time('dtstamp')),
      start: String(time('dtstart')),
      end: time('dtend')?.toString() ?? null,
      isAllDay: time('dtstart')?.isDate === true,
      isFree: value('transp') === 'TRANSPARENT',
      summary: value('summary'),
      location: value('location'),
      description: value('description'),
      alarms: event.getAllSubcomponents().map(readAlarm),
      properties: event.getAllProperties().map(({ name }) => name),
    };
  });
}

function readAlarm(alarm: ICAL.Component): ReadAlarm {
  if (alarm.name !== 'valarm') throw new Error(`no alarm: ${alarm.name}`);
  const trigger = alarm.getFirstProperty('trigger');
  const after = trigger?.getFirstValue();
  return {
    minutes: after instanceof ICAL.Duration ? after.toSeconds() / 60 : NaN,
    related: trigger?.getFirstParameter('related'),
    text: alarm.getFirstPropertyValue('description'),
  };
}
