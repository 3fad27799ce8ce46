import { type Menu, type TAbstractFile, TFile } from 'obsidian';
import type { ContactCommandId } from '../../core/contact-command/contact-command';
import {
  contactCommands,
  listContactCommands,
} from '../../core/contact-command/plan-contact-command';
import type { Host } from '../../app/host';
import { attempt } from '../../ui/notices';
import { showFollowUps } from './show-follow-ups';

/** The contactCommands that the menu of any file has room for. */
const offered: readonly ContactCommandId[] = [
  'mark-contacted',
  'mark-nudged',
  'mark-replied',
  'schedule-interview',
  'mark-interviewed',
  'mark-thanked',
  'mark-reflected',
  'snooze-contact',
];

/** Adds to the menu of a contact's note what makes sense for the contact. */
export function fileMenu({ app, index, runner }: Host): (menu: Menu, file: TAbstractFile) => void {
  return (menu, file) => {
    if (!(file instanceof TFile)) return;
    const contact = index.contactAt(file.path)?.contact;
    if (contact === undefined) return;
    const section = 'informational-interviews';
    const sensible = new Set(listContactCommands(contact, runner.context()));
    for (const id of offered.filter((known) => sensible.has(known))) {
      menu.addItem((item) =>
        item
          .setSection(section)
          .setTitle(contactCommands[id].name)
          .setIcon('check')
          .onClick(() =>
            attempt(`“${file.basename}” was not changed.`, () => runner.run(id, file, contact)),
          ),
      );
    }
    menu.addItem((item) =>
      item
        .setSection(section)
        .setTitle('Show follow-ups')
        .setIcon('calendar-check')
        .onClick(() => showFollowUps(app)),
    );
  };
}
