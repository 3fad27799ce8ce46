import type { Contact } from './contact';
import type { PropertyOfKind } from './properties';
import { linkedNoteName, LinkedText, type Misfit } from './read-value';

/**
 * What people read of a contact's text: a link without a text of its own is called by its note's
 * name, not by the folders that lead there. Undefined where there is no value. For whatever is
 * written back, the contact's own value is the one to take.
 */
export function shownText(contact: Contact, property: PropertyOfKind<'text'>): string | undefined {
  const text = contact[property];
  return text === undefined || text !== contact.links?.[property] ? text : nameOf(text);
}

/** As {@link shownText}, of a value as it was read. */
export function shownValue(value: string | LinkedText | Misfit): string | Misfit {
  if (!(value instanceof LinkedText)) return value;
  return value.text === value.target ? nameOf(value.text) : value.text;
}

/** What a link's target is called; an address, and what names no note, as it is. */
function nameOf(target: string): string {
  if (!target.includes('/') || target.includes('://')) return target;
  return linkedNoteName(target) || target;
}
