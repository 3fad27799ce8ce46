import type { Contact } from './contact';
import { personKey } from './person-keys';
import { linkedNoteName } from './read-value';
import { shownText } from './shown-text';

/** Who led the user to somebody, and whom they led to. */
export interface Referrals {
  /** Null where the note names nobody. */
  readonly from: Referrer | null;
  /** In the order of `contacts`. */
  readonly to: readonly Contact[];
}

/** Somebody who introduced a contact. */
interface Referrer {
  readonly name: string;
  /** The path of their note; null where they have none. */
  readonly path: string | null;
}

/** The path of the note that a link means in the note at a path; null where there is none. */
export type LinkedPath = (target: string, from: string) => string | null;

/**
 * The name by which a contact's note says who led to them, for where a link leads to no note; null where it
 * says nothing of that. Of a link with a text of its own that text.
 */
export function referrerName({ links, 'referred-by': said }: Contact): string | null {
  if (said === undefined) return null;
  return said === links?.['referred-by'] ? linkedNoteName(said) || said : said;
}

/**
 * Who led to a contact, and whom they led to, by `referred-by`. A link counts as the note that it
 * leads to, and a name, as any other link, as the one contact of that name, compared as {@link personKey}
 * does. Takes time in proportion to the contacts, and looks up only links that may mean this one.
 */
export function referralsOf(
  contact: Contact,
  contacts: readonly { readonly contact: Contact }[],
  linkedPath: LinkedPath,
): Referrals {
  const { path } = contact;
  const key = personKey(contact.name);
  let only: boolean | null = null;
  // Names are compared only where a name is all that is said: most have a link that leads to a note.
  const isOnly = (): boolean => (only ??= pathOfName(key, contacts) === path);
  const leads = (other: Contact): boolean => {
    if (other['referred-by'] === undefined || other.path === path) return false;
    const isNamed = personKey(referrerName(other) ?? '') === key;
    const link = other.links?.['referred-by'];
    const mayLead = isNamed || (link !== undefined && personKey(linkedNoteName(link)) === key);
    const linked = mayLead && link !== undefined ? linkedPath(link, other.path) : null;
    return linked === null ? isNamed && isOnly() : linked === path;
  };
  return {
    from: referrerIn(contact, contacts, linkedPath),
    to: contacts.flatMap((each) => (leads(each.contact) ? [each.contact] : [])),
  };
}

function referrerIn(
  contact: Contact,
  contacts: readonly { readonly contact: Contact }[],
  linkedPath: LinkedPath,
): Referrer | null {
  const told = referrerName(contact);
  if (told === null) return null;
  const target = contact.links?.['referred-by'];
  const linked = target === undefined ? null : linkedPath(target, contact.path);
  const name = shownText(contact, 'referred-by') ?? told;
  return { name, path: linked ?? pathOfName(personKey(told), contacts) };
}

/** The path of the one contact whose name has a key; null where there is none, or where there are several. */
function pathOfName(
  key: string,
  contacts: readonly { readonly contact: Contact }[],
): string | null {
  let found: string | null = null;
  for (const { contact } of contacts) {
    if (personKey(contact.name) !== key) continue;
    if (found !== null) return null;
    found = contact.path;
  }
  return found;
}
