import type { Contact } from '../contact/contact';
import { type PropertyKind, propertyKinds, type PropertyName } from '../contact/properties';
import { readContact, sayWrongInput } from '../contact/read-contact';
import type { NoteChange, PropertyValue } from '../note/note-change';
import { nameInVault, type Settings } from '../settings';
import { addDays, type Day } from '../time/civil';

/** A property's fixed value as a change, or what is still wrong with it. */
export type PlannedFix =
  | { readonly ok: true; readonly change: NoteChange }
  | { readonly ok: false; readonly complaint: string };

/**
 * The change that puts what the user typed in the place of a value that did not fit. It is read as
 * the note would be, so that what is accepted here is no problem afterwards. Blank text takes the
 * property away, but never the status nor what is missing; of a list the entries that fit stay.
 */
export function planFix(
  problem: { readonly property: PropertyName; readonly value: unknown },
  typed: string,
  contact: Contact,
  settings: Settings,
  today: Day,
): PlannedFix {
  const { property } = problem;
  const kind = propertyKinds[property];
  const name = nameInVault(property, settings);
  const text = typed.trim();
  if (kind === 'actions') return plannedList(name, text, contact, settings);
  if (text === '') {
    if (property === 'status') return complain('Choose a status.');
    if (problem.value === null) return complain('Fill it in.');
    return { ok: true, change: { properties: [{ name, value: null }] } };
  }
  const wrong = sayWrongInput(property, text);
  if (wrong !== null) return complain(wrong);
  const value = readTyped(name, text, settings)?.[property];
  if (value === undefined) return complain('Fill it in.');
  if (kind === 'done' && String(value) > addDays(today, 1))
    return complain('That day is still to come.');
  return { ok: true, change: { properties: [{ name, value: asWritten(kind, text, value) }] } };
}

function plannedList(name: string, text: string, contact: Contact, settings: Settings): PlannedFix {
  const typed = text === '' ? [] : text.split(',').map((each) => each.trim());
  const wrong = sayWrongInput('skipped', typed);
  if (wrong !== null) return complain(wrong);
  const read = readTyped(name, [...(contact.skipped ?? []), ...typed], settings);
  const actions = read?.skipped ?? [];
  const value = actions.length === 0 ? null : actions;
  return { ok: true, change: { properties: [{ name, value }] } };
}

function complain(complaint: string): PlannedFix & { readonly ok: false } {
  return { ok: false, complaint };
}

/** Reads a value as it would be read from a note that holds nothing else; null where it cannot be. */
function readTyped(name: string, value: unknown, settings: Settings): Contact | null {
  const frontMatter = { [nameInVault('status', settings)]: 'identified', [name]: value };
  return readContact({ path: '', name: '', frontMatter }, settings)?.contact ?? null;
}

/** The value as it is written: dates as dates, text as it was typed, so that links stay links. */
function asWritten(kind: PropertyKind, text: string, read: unknown): PropertyValue {
  if (kind === 'text') return text;
  if (kind === 'day' || kind === 'done' || kind === 'moment') return { day: String(read) };
  return read as PropertyValue;
}
