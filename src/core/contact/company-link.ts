import type { Contact } from './contact';
import { personKey } from './person-keys';
import { shownText } from './shown-text';

/**
 * What a link to a company is to point at, going by how the contacts write theirs: the target that
 * one of them has for this very company, else the company itself where most companies are links.
 * Null where contacts write companies as plain text.
 */
export function companyTarget(company: string, contacts: Iterable<Contact>): string | null {
  const key = personKey(company);
  let linked = 0;
  let plain = 0;
  for (const contact of contacts) {
    if (contact.company === undefined) continue;
    const target = contact.links?.company;
    const called = [contact.company, shownText(contact, 'company') ?? ''];
    if (target !== undefined && called.some((name) => personKey(name) === key)) return target;
    if (target === undefined) plain += 1;
    else linked += 1;
  }
  return linked > plain ? company : null;
}
