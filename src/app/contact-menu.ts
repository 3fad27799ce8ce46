import { Menu } from 'obsidian';
import type { ContactCommandRunner } from './contact-command-runner';
import type { ContactAct } from './contact-act';
import { contactMenuSections } from './contact-menu-sections';
import type { Contact } from '../core/contact/contact';
import { safeLink } from '../core/contact/safe-link';
import type { ContactCommandId } from '../core/contact-command/contact-commands';
import { listContactCommands } from '../core/contact-command/plan-contact-command';
import { commandOf, iconOf } from '../core/contact-command/contact-commands';
import { texts } from '../vault/texts';

/** What the menu of a contact can do. */
export interface ContactMenuHost {
  readonly runner: ContactCommandRunner;
  /** What the features do. */
  readonly acts: readonly ContactAct[];
  readonly run: (command: ContactCommandId) => void;
  readonly runOnAnotherDay: (command: ContactCommandId) => void;
  readonly take: (act: ContactAct) => void;
  /** Opens the note, in a tab of its own where told to. */
  readonly open: (inNewTab: boolean) => void;
  readonly copy: (text: string) => void;
  readonly browse: (address: string) => void;
}

/** An entry that leads to the person, rather than being about the search. */
interface WayThere {
  readonly title: (contact: Contact) => string;
  readonly icon: string;
  /** What the entry does; null where it can only be shown, undefined where there is none. */
  readonly act: (contact: Contact, host: ContactMenuHost) => (() => void) | null | undefined;
}

const waysThere: readonly WayThere[] = [
  {
    title: () => texts.sidebar.menu.open,
    icon: 'file-text',
    act: (_contact, host) => () => host.open(false),
  },
  {
    title: () => texts.sidebar.menu.openInNewTab,
    icon: 'file-plus',
    act: (_contact, host) => () => host.open(true),
  },
  {
    title: () => texts.sidebar.menu.copyEmail,
    icon: 'mail',
    act: ({ email }, host) => (email === undefined ? undefined : () => host.copy(email)),
  },
  {
    title: ({ linkedin }) =>
      safeLink(linkedin) === null
        ? texts.sidebar.menu.linkedin(linkedin ?? '')
        : texts.sidebar.menu.openLinkedin,
    icon: 'linkedin',
    act: ({ linkedin }, host) => {
      if (linkedin === undefined) return undefined;
      const address = safeLink(linkedin);
      return address === null ? null : () => host.browse(address);
    },
  },
];

/** A menu with everything that makes sense for a contact. */
export function contactMenu(contact: Contact, host: ContactMenuHost): Menu {
  const menu = new Menu();
  const context = host.runner.context();
  const sensible = listContactCommands(contact, context);
  for (const section of contactMenuSections) {
    if (section === 'there') addWaysThere(menu, contact, host);
    for (const act of host.acts) {
      if (act.section !== section || !act.makesSense(contact, context)) continue;
      menu.addItem((item) =>
        item
          .setSection(section)
          .setTitle(act.name)
          .setIcon(act.icon)
          .onClick(() => host.take(act)),
      );
    }
    for (const id of sensible) {
      if (commandOf(id).menu?.section === section) addCommand(menu, section, id, host);
    }
  }
  return menu;
}

function addWaysThere(menu: Menu, contact: Contact, host: ContactMenuHost): void {
  for (const { title, icon, act } of waysThere) {
    const run = act(contact, host);
    if (run === undefined) continue;
    menu.addItem((item) => {
      item.setSection('there').setTitle(title(contact)).setIcon(icon);
      if (run === null) item.setDisabled(true);
      else item.onClick(run);
    });
  }
}

/** Adds a command and, where it has a day, the same for another, in a section below the first of them. */
function addCommand(
  menu: Menu,
  section: string,
  id: ContactCommandId,
  host: ContactMenuHost,
): void {
  const { name } = texts.contactCommands[id];
  menu.addItem((item) =>
    item
      .setSection(section)
      .setTitle(name)
      .setIcon(iconOf(id))
      .onClick(() => host.run(id)),
  );
  if (commandOf(id).dated === undefined) return;
  menu.addItem((item) =>
    item
      .setSection('another-day')
      .setTitle(texts.anyCommand.onAnotherDay(name))
      .setIcon('history')
      .onClick(() => host.runOnAnotherDay(id)),
  );
}
