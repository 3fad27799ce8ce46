import type { MakeFeature } from '../../app/feature';
import { ContactNotes } from '../../app/contact-notes';
import { texts } from '../../vault/texts';
import { askForImport } from './import-dialog';

/** Bringing people in from files of other programs. */
export const importingFeature: MakeFeature = (host) => {
  const notes = new ContactNotes(host);
  const show = (): void => {
    if (notes.isReady()) askForImport(host, notes);
  };
  return {
    offers: { importing: { show } },
    commands: [{ id: 'import-people', name: texts.importing.command, callback: show }],
  };
};
