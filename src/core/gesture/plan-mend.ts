import { type PropertyKind, propertyKinds, type PropertyName } from '../contact/properties';
import { readContact } from '../contact/read-contact';
import type { NoteChange, PropertyValue } from '../note/note-change';
import { nameInVault, type Settings } from '../settings';

/** A property's mended value as a change, or what is still wrong with it. */
export type PlannedMend =
  | { readonly ok: true; readonly change: NoteChange }
  | { readonly ok: false; readonly complaint: string };

/**
 * The change that puts what the user typed in the place of a value that did not fit. It is read as
 * the note would be, so that what is accepted here is no problem afterwards; blank text takes the
 * property away, but never the status.
 */
export function planMend(property: PropertyName, typed: string, settings: Settings): PlannedMend {
  const name = nameInVault(property, settings);
  const text = typed.trim();
  if (text === '') {
    if (property === 'status') return { ok: false, complaint: 'Choose a status.' };
    return { ok: true, change: { properties: [{ name, value: null }] } };
  }
  const isList = propertyKinds[property] === 'actions';
  const value = isList ? text.split(/\s*,\s*/) : text;
  const frontMatter = { [nameInVault('status', settings)]: 'identified', [name]: value };
  const read = readContact({ path: '', name: '', frontMatter }, settings);
  const [problem] = read?.problems ?? [];
  if (problem !== undefined) return { ok: false, complaint: problem.message };
  const written = asWritten(propertyKinds[property], text, read?.contact[property]);
  return { ok: true, change: { properties: [{ name, value: written }] } };
}

/** The value as it is written: dates as dates, text as it was typed, so that links stay links. */
function asWritten(kind: PropertyKind, text: string, read: unknown): PropertyValue {
  if (kind === 'text') return text;
  if (kind === 'day' || kind === 'done' || kind === 'moment') return { day: String(read) };
  return read as PropertyValue;
}
