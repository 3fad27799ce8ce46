import type { Contact } from './contact';
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
 * Who led to a contact, and whom they led to, by `referred-by`. A link counts as the note that it
 * leads to, a plain name as the one contact of exactly that name. Takes time in proportion to the
 * contacts, and looks up only links that may mean this one.
 */
export function referralsOf(
  contact: Contact,
  contacts: readonly { readonly contact: Contact }[],
  linkedPath: LinkedPath,
): Referrals {
  const { path } = contact;
  const name = contact.name.toLowerCase();
  const referredBy = contact['referred-by'];
  const target = contact.links?.['referred-by'];
  const isOnly = pathOfName(contact.name, contacts) === path;
  const leads = (other: Contact): boolean => {
    const referrer = other['referred-by'];
    if (referrer === undefined || other.path === path) return false;
    const link = other.links?.['referred-by'];
    if (link === undefined) return referrer === contact.name && isOnly;
    return link.toLowerCase().includes(name) && linkedPath(link, other.path) === path;
  };
  return {
    from:
      referredBy === undefined
        ? null
        : {
            name: shownText(contact, 'referred-by') ?? referredBy,
            path:
              target === undefined ? pathOfName(referredBy, contacts) : linkedPath(target, path),
          },
    to: contacts.flatMap((each) => (leads(each.contact) ? [each.contact] : [])),
  };
}

/** The path of the one contact of a name; null where there is none, or where there are several. */
function pathOfName(
  name: string,
  contacts: readonly { readonly contact: Contact }[],
): string | null {
  let found: string | null = null;
  for (const { contact } of contacts) {
    if (contact.name !== name) continue;
    if (found !== null) return null;
    found = contact.path;
  }
  return found;
}
