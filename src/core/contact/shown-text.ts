import type { Contact } from './contact';
import type { PropertyOfKind } from './properties';
import { linkedNoteName, LinkedText, type Misfit, readText } from './read-value';

/**
 * What people read of a contact's text: a link without a text of its own is called by its note's
 * name, not by the folders that lead there. Undefined where there is no value. For whatever is
 * written back, the contact's own value is the one to take.
 */
export function shownText(contact: Contact, property: PropertyOfKind<'text'>): string | undefined {
  const text = contact[property];
  if (text === undefined) return undefined;
  return text === contact.links?.[property] ? nameOf(text) : withoutBrackets(text);
}

/** As {@link shownText}, of a value as it was read. */
export function shownValue(value: string | LinkedText | Misfit): string | Misfit {
  if (typeof value === 'string') return withoutBrackets(value);
  return value instanceof LinkedText ? shownLink(value) : value;
}

/** As {@link shownText}, of a text that was typed and is in no note yet. */
export function shownTyped(text: string): string {
  const shown = shownValue(readText(text));
  return typeof shown === 'string' ? shown : text;
}

/** What a link shows: its own text, else the name of the note that it leads to. */
export function shownLink({ text, target }: LinkedText): string {
  return text === target ? nameOf(text) : text;
}

/** What a link's target is called; an address, and what names no note, as it is. */
function nameOf(target: string): string {
  return target.includes('://') ? target : linkedNoteName(target) || target;
}

/** A text with each link in it as what the link shows. */
export function withoutBrackets(text: string): string {
  if (!text.includes('[[')) return text;
  return text.replace(/!?\[\[[^[\]]+\]\]/g, (link) => {
    const read = readText(link);
    return read instanceof LinkedText ? shownLink(read) : link;
  });
}
