import type { ContactAct } from './contact-act';
import { type Contact, isOpen } from '../core/contact/contact';
import { safeLink } from '../core/contact/safe-link';
import { readPlace } from '../core/contact/place-link';
import type { ContactCommandId } from '../core/contact-command/contact-commands';
import { contactMenuGroups } from '../core/contact-command/contact-menu-sections';
import {
  commandLeadingTo,
  contactCommandFor,
  listContactCommands,
} from '../core/contact-command/plan-contact-command';
import { commandOf, iconOf } from '../core/contact-command/contact-commands';
import type { RuleContext } from '../core/follow-up/rule-context';
import { rulesByStatus } from '../core/follow-up/rules';
import { draftingId } from '../core/message/sending-command';
import type { MenuEntry } from '../ui/menu-entry';
import { texts } from '../vault/texts';

/** What the menu of a contact can do. */
export interface ContactMenuHost {
  readonly context: RuleContext;
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

/** How many entries a menu may have that is taken in at a glance. */
const MOST = 8;

/** How many of them lead to what is most likely wanted. */
const MOST_LIKELY = 3;

/** An entry with the name that rules know it by. */
interface KnownEntry extends MenuEntry {
  readonly id: string;
}

/**
 * The menu with everything that makes sense for a contact: what is most likely wanted and the note
 * first, the rest in menus of their own.
 *
 * @param ways where the menu leads to besides, from the pane that it is shown in.
 */
export function contactMenu(
  contact: Contact,
  host: ContactMenuHost,
  ways: readonly MenuEntry[] = [],
): readonly MenuEntry[] {
  const all = allEntries(contact, host);
  const likely = likelyIds(contact, host.context)
    .flatMap((id) => all.find((entry) => entry.id === id) ?? [])
    .slice(0, MOST_LIKELY);
  for (;;) {
    const entries = [
      ...likely.map((entry) => ({ ...entry, section: 'likely' })),
      openNote(host),
      ...grouped(all.filter((entry) => !likely.includes(entry))),
      ...ways,
    ];
    if (entries.length <= MOST || likely.pop() === undefined) return entries;
  }
}

/** What remains, each group as an entry that leads to it; one alone stands for itself. */
function grouped(entries: readonly KnownEntry[]): readonly MenuEntry[] {
  const words = texts.sidebar.menu;
  return contactMenuGroups.flatMap(({ id, icon, sections }): readonly MenuEntry[] => {
    const within = entries.filter(({ section }) => sections.some((each) => each === section));
    const section = 'groups';
    if (within.length < 2) return within.map((only) => ({ ...only, section }));
    const name = words.groups[id];
    const further = { name, entries: within };
    return [{ title: words.further(name), icon, section, run: null, further }];
  });
}

/**
 * What is most likely wanted, the likeliest first: for each rule that can concern the contact what
 * does it, what comes of waiting, and what records it; for a closed one to take them up again.
 */
function likelyIds(contact: Contact, context: RuleContext): readonly string[] {
  const again = isOpen(contact) ? null : takingUpAgain(contact, context);
  const ids = (rulesByStatus.get(contact.status) ?? []).flatMap(
    ({ action, doing: own, buttons, awaitsAnswer }) => {
      const command = contactCommandFor(action, contact, context);
      if (command === null) return [];
      if (own.at === 'note') return [own.part, 'alongside' in own ? own.alongside : command];
      const places = buttons?.(contact, context).map(({ doing = own }) => doing) ?? [own];
      const drafts = places.flatMap((place) =>
        place.at === 'draft' ? [draftingId(place.kind)] : [],
      );
      return [awaitsAnswer, ...drafts, command];
    },
  );
  return [...new Set([again, ...ids].flatMap((id) => id ?? []))];
}

/** Whoever is closed is taken up again where they stood: on the list, or in touch after a talk. */
function takingUpAgain(contact: Contact, context: RuleContext): ContactCommandId | null {
  return (
    commandLeadingTo('identified', contact, context) ??
    commandLeadingTo('in-touch', contact, context)
  );
}

function openNote({ open }: ContactMenuHost): MenuEntry {
  const title = texts.sidebar.menu.open;
  return { title, icon: 'file-text', section: 'open', run: () => open(false) };
}

/** All that makes sense but opening the note, in the order of the menus that it stands in. */
function allEntries(contact: Contact, host: ContactMenuHost): readonly KnownEntry[] {
  const { context } = host;
  const acts = host.acts.filter(
    (act) => act.makesSense(contact, context) && act.inMenu?.(contact) !== false,
  );
  return [
    ...acts.map((act) => ({
      id: act.id,
      title: act.name,
      icon: act.icon,
      section: act.section,
      run: () => host.take(act),
    })),
    ...listContactCommands(contact, context).flatMap((id) => commandEntries(id, host)),
    ...waysThere(contact, host),
  ];
}

/** The entry of a command and, where it has a day, that of another one. */
function commandEntries(id: ContactCommandId, host: ContactMenuHost): readonly KnownEntry[] {
  const { menu, dated } = commandOf(id);
  if (menu === undefined) return [];
  const { name } = texts.contactCommands[id];
  const icon = iconOf(id);
  const now = { id, title: name, icon, section: menu.section, run: () => host.run(id) };
  if (dated === undefined) return [now];
  const run = (): void => host.runOnAnotherDay(id);
  const title = texts.anyCommand.onAnotherDay(name);
  return [now, { id: `${id}-another-day`, title, icon, section: 'another-day', run }];
}

/** What leads to the person, rather than being about the search. */
function waysThere({ email, linkedin }: Contact, host: ContactMenuHost): readonly KnownEntry[] {
  const words = texts.sidebar.menu;
  const way = (id: string, title: string, icon: string, run: (() => void) | null): KnownEntry => ({
    ...{ id, title, icon, section: 'there', run },
  });
  const address = readPlace(linkedin ?? '').link ?? safeLink(linkedin);
  return [
    way('open-in-new-tab', words.openInNewTab, 'file-plus', () => host.open(true)),
    ...(email === undefined
      ? []
      : [way('copy-email', words.copyEmail, 'mail', () => host.copy(email))]),
    ...(linkedin === undefined
      ? []
      : [
          address === null
            ? way('linkedin', words.linkedin(linkedin), 'linkedin', null)
            : way('linkedin', words.openLinkedin, 'linkedin', () => host.browse(address)),
        ]),
  ];
}
