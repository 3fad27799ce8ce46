import { contactMenu } from '../../src/app/contact-menu';
import type { Contact } from '../../src/core/contact/contact';
import type { RuleContext } from '../../src/core/follow-up/rule-context';
import type { ContactAct } from '../../src/app/contact-act';
import type { MenuEntry } from '../../src/ui/menu-entry';

/** The menu of a person at a moment, of which nothing can be pressed. */
export function menuEntries(
  contact: Contact,
  context: RuleContext,
  acts: readonly ContactAct[] = [],
  ways: readonly MenuEntry[] = [],
): readonly MenuEntry[] {
  const nothing = (): void => undefined;
  const host = {
    ...{ context, acts, run: nothing, runOnAnotherDay: nothing, take: nothing },
    ...{ open: nothing, copy: nothing, browse: nothing },
  };
  return contactMenu(contact, host, ways);
}

/** The titles of what the menu of a person has at a moment, and the menus that it leads to. */
export function menuTitles(contact: Contact, context: RuleContext): readonly string[] {
  const titlesOf = (entries: readonly MenuEntry[]): readonly string[] =>
    entries.flatMap(({ title, further }) => [title, ...titlesOf(further?.entries ?? [])]);
  return titlesOf(menuEntries(contact, context));
}
