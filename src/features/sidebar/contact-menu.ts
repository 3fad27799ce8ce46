import { Menu } from 'obsidian';
import type { ContactCommandRunner } from '../../app/contact-command-runner';
import type { ContactMenuEntry } from '../../app/contact-menu-entry';
import type { Contact } from '../../core/contact/contact';
import { safeLink } from '../../core/contact/safe-link';
import type { ContactCommandId } from '../../core/contact-command/contact-command';
import {
  contactCommands,
  listContactCommands,
} from '../../core/contact-command/plan-contact-command';

/** The sections of the menu, in order, with the contactCommands of each. */
const sections: readonly (readonly [string, readonly ContactCommandId[]])[] = [
  [
    'progress',
    [
      'mark-contacted',
      'mark-nudged',
      'mark-replied',
      'mark-offered',
      'schedule-interview',
      'postpone-interview',
      'mark-prepared',
      'mark-interviewed',
      'mark-thanked',
      'mark-reflected',
      'mark-reported-back',
      'log-check-in',
      'finish-follow-up',
      'skip-follow-up',
    ],
  ],
  ['plan', ['set-follow-up', 'snooze-contact', 'set-priority', 'set-status']],
  ['end', ['mark-no-reply', 'mark-declined', 'close-contact', 'reopen-contact']],
];

const icons: { readonly [Id in ContactCommandId]?: string } = {
  'schedule-interview': 'calendar-plus',
  'postpone-interview': 'calendar-x',
  'skip-follow-up': 'skip-forward',
  'set-follow-up': 'flag',
  'snooze-contact': 'alarm-clock',
  'set-priority': 'arrow-up-narrow-wide',
  'set-status': 'tag',
  'mark-no-reply': 'mail-x',
  'mark-declined': 'x',
  'close-contact': 'archive',
  'reopen-contact': 'archive-restore',
};

/** What the menu of a contact can do. */
export interface ContactMenuHost {
  readonly runner: ContactCommandRunner;
  /** What the features add. */
  readonly entries: readonly ContactMenuEntry[];
  readonly run: (command: ContactCommandId) => void;
  readonly runOnAnotherDay: (command: ContactCommandId) => void;
  readonly take: (entry: ContactMenuEntry) => void;
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
  { title: () => 'Open', icon: 'file-text', act: (_contact, host) => () => host.open(false) },
  {
    title: () => 'Open in new tab',
    icon: 'file-plus',
    act: (_contact, host) => () => host.open(true),
  },
  {
    title: () => 'Copy email',
    icon: 'mail',
    act: ({ email }, host) => (email === undefined ? undefined : () => host.copy(email)),
  },
  {
    title: ({ linkedin }) =>
      safeLink(linkedin) === null ? `LinkedIn: ${linkedin ?? ''}` : 'Open LinkedIn',
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
  const sensible = new Set(listContactCommands(contact, context));
  const addEntries = (section: ContactMenuEntry['section']): void => {
    for (const entry of host.entries) {
      if (entry.section !== section || !entry.makesSense(contact, context)) continue;
      menu.addItem((item) =>
        item
          .setSection(section)
          .setTitle(entry.title)
          .setIcon(entry.icon)
          .onClick(() => host.take(entry)),
      );
    }
  };
  addEntries('draft');
  for (const { title, icon, act } of waysThere) {
    const run = act(contact, host);
    if (run === undefined) continue;
    menu.addItem((item) => {
      item.setSection('there').setTitle(title(contact)).setIcon(icon);
      if (run === null) item.setDisabled(true);
      else item.onClick(run);
    });
  }
  for (const [section, ids] of sections) {
    for (const id of ids.filter((known) => sensible.has(known))) {
      menu.addItem((item) =>
        item
          .setSection(section)
          .setTitle(contactCommands[id].name)
          .setIcon(icons[id] ?? 'check')
          .onClick(() => host.run(id)),
      );
      if (!host.runner.canTellDay(id)) continue;
      menu.addItem((item) =>
        item
          .setSection('another-day')
          .setTitle(`${contactCommands[id].name} on another day`)
          .setIcon('history')
          .onClick(() => host.runOnAnotherDay(id)),
      );
    }
    if (section === 'progress') addEntries('insert');
  }
  addEntries('referral');
  return menu;
}
