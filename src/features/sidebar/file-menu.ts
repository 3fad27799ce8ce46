import { type Menu, type TAbstractFile, TFile } from 'obsidian';
import { listContactCommands } from '../../core/contact-command/plan-contact-command';
import { commandOf, iconOf } from '../../core/contact-command/contact-commands';
import { explainUnusable } from '../../app/choose-contact';
import type { Host } from '../../app/host';
import { attempt, notChanged } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { showFollowUps } from './show-follow-ups';

/**
 * Adds to the menu of a contact's note what makes sense for the contact, and to that of a note that
 * cannot be understood what is wrong with it.
 */
export function fileMenu({ app, index, runner }: Host): (menu: Menu, file: TAbstractFile) => void {
  return (menu, file) => {
    if (!(file instanceof TFile)) return;
    const contact = index.contactAt(file.path)?.contact;
    const section = 'informational-interviews';
    if (index.isBroken(file.path)) {
      menu.addItem((item) =>
        item
          .setSection(section)
          .setTitle(texts.sidebar.menu.whatToFix)
          .setIcon('wrench')
          .onClick(() => attempt(notChanged(file), () => explainUnusable(index, file))),
      );
    }
    if (contact === undefined) return;
    for (const id of listContactCommands(contact, runner.context())) {
      const { menu: place } = commandOf(id);
      if (place?.inFileMenu !== true) continue;
      menu.addItem((item) =>
        item
          .setSection(section)
          .setTitle(texts.contactCommands[id].name)
          .setIcon(iconOf(id))
          .onClick(() => attempt(notChanged(file), () => runner.run(id, file, contact))),
      );
    }
    menu.addItem((item) =>
      item
        .setSection(section)
        .setTitle(texts.sidebar.show)
        .setIcon('calendar-check')
        .onClick(() => showFollowUps(app)),
    );
  };
}
