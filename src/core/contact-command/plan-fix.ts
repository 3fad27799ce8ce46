import type { Contact } from '../contact/contact';
import { type PropertyKind, propertyKinds, type PropertyName } from '../contact/properties';
import { readContact, sayWrongInput } from '../contact/read-contact';
import type { PropertyValue } from '../note/note-change';
import { isDay } from '../form/checks';
import { nameInVault, type Settings } from '../settings';
import type { Texts } from '../texts/en';
import { addDays, type Day } from '../time/civil';
import type { ContactChange } from './contact-change';

/** What a value is read by: the settings, the day, and the texts that say what is wrong with it. */
export interface FixContext {
  readonly settings: Settings;
  readonly today: Day;
  readonly texts: Texts;
}

/** A property's fixed value as a change, or what is still wrong with it. */
export type PlannedFix =
  | { readonly ok: true; readonly change: ContactChange }
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
  { settings, today, texts }: FixContext,
): PlannedFix {
  const { property } = problem;
  const kind = propertyKinds[property];
  const name = nameInVault(property, settings);
  const text = typed.trim();
  if (kind === 'actions') return plannedList(name, text, contact, settings, texts);
  if (text === '') {
    if (property === 'status') return complain(texts.forms.chooseStatus);
    if (problem.value === null) return complain(texts.forms.fillIn);
    return { ok: true, change: { properties: [{ name, value: null }] } };
  }
  const wrong = sayWrongInput(property, text, texts);
  if (wrong !== null) return complain(wrong);
  const value = readTyped(name, text, settings, texts)?.[property];
  if (value === undefined) return complain(texts.forms.fillIn);
  const unlikely = holdsDay(kind) ? isDay(texts.forms)(String(value).slice(0, 10)) : null;
  if (unlikely !== null) return complain(unlikely);
  if (kind === 'done' && String(value) > addDays(today, 1)) {
    return complain(texts.forms.dayToCome);
  }
  return { ok: true, change: { properties: [{ name, value: asWritten(kind, text, value) }] } };
}

function plannedList(
  name: string,
  text: string,
  contact: Contact,
  settings: Settings,
  texts: Texts,
): PlannedFix {
  const typed = text === '' ? [] : text.split(',').map((each) => each.trim());
  const wrong = sayWrongInput('skipped', typed, texts);
  if (wrong !== null) return complain(wrong);
  const read = readTyped(name, [...(contact.skipped ?? []), ...typed], settings, texts);
  const actions = read?.skipped ?? [];
  const value = actions.length === 0 ? null : actions;
  return { ok: true, change: { properties: [{ name, value }] } };
}

function complain(complaint: string): PlannedFix & { readonly ok: false } {
  return { ok: false, complaint };
}

/** Reads a value as it would be read from a note that holds nothing else; null where it cannot be. */
function readTyped(name: string, value: unknown, settings: Settings, texts: Texts): Contact | null {
  const frontMatter = { [nameInVault('status', settings)]: 'identified', [name]: value };
  return readContact({ path: '', name: '', frontMatter }, settings, texts)?.contact ?? null;
}

/** The value as it is written: dates as dates, text as it was typed, so that links stay links. */
function asWritten(kind: PropertyKind, text: string, read: unknown): PropertyValue {
  if (kind === 'text') return text;
  if (holdsDay(kind)) return { day: String(read) };
  return read as PropertyValue;
}

function holdsDay(kind: PropertyKind): boolean {
  return kind === 'day' || kind === 'done' || kind === 'moment';
}
