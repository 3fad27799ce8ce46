import type { Contact } from '../contact/contact';
import {
  propertyKinds,
  type PropertyName,
  propertyNames,
  usedOtherwise,
} from '../contact/properties';
import type { ReadContact } from '../contact/read-contact';
import { faultOf, type WrongValue } from '../contact/fault-of';
import { plainValue } from '../contact/plain-value';
import { singleValue } from '../contact/read-value';
import { sayWhole } from '../contact/say-value';
import { valueThere } from '../note/properties/name-there';
import { asRead, type PropertyEdit } from '../note/note-change';
import type { NoteFormat } from '../note/note-format';
import { type Refusal, type Refused, refuse } from '../note/refusal';
import { sameValue } from '../note/properties/same-value';
import { nameInVault, type Settings } from '../settings';
import type { Texts } from '../texts/en';
import { addDays, type Day } from '../time/civil';

/** How many characters of a value the log takes in. */
const MOST_KEPT = 200;

/** A value of a note that is a problem, and that a change would replace or remove. */
export interface ValueAtStake extends WrongValue {
  readonly property: PropertyName;
  /** Its own characters in the note. */
  readonly source: string;
  readonly goes: 'replaced' | 'removed';
  /** What of it is a problem, as plain data: all of it, or the entries of a list that do not fit. */
  readonly wrong: readonly unknown[];
}

/** On which day a note is changed, and which values that are problems may go with the change. */
export interface Consent {
  readonly today: Day;
  readonly mayGo: (value: ValueAtStake) => boolean;
}

/** A refusal because values that are problems would go. */
type AboutProblems = Refusal & {
  /** What the user can agree to, which lifts the refusal; empty where nothing does. */
  readonly atStake: readonly ValueAtStake[];
  /** What the log cannot keep, so that no consent helps. */
  readonly tooLong: readonly PropertyName[];
};

/** The note that is to be changed, as its text is read. */
interface NoteRead {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly read: ReadContact | null;
}

/** What stands in the way of a change: nothing where the list of what goes is agreed to. */
export type Stakes =
  | { readonly ok: true; readonly going: readonly ValueAtStake[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Looks which values that are problems would go with a change: those that could not be read, and days
 * of something done that are still to come. What the change leaves as it is does not count. Unless
 * all of them may go it is refused. Where asking helps, {@link atStakeIn} tells from the refusal what
 * to ask about; a value of over 200 characters cannot be kept in the log and is always refused.
 *
 * @param consent null where none may go; days still to come are not looked for then.
 */
export function findStakes(
  { text, data, read }: NoteRead,
  edits: readonly PropertyEdit[],
  settings: Settings,
  consent: Consent | null,
  noteFormat: NoteFormat,
): Stakes {
  const found =
    read === null
      ? []
      : [...wrongProperties(read, consent?.today ?? null), ...unreadValues(data, read, settings)];
  const wanted = new Map(edits.map(({ name, value }) => [name, value]));
  const going: ValueAtStake[] = [];
  const sourceOf = found.length === 0 ? null : noteFormat.propertySources(text);
  for (const { property, isToCome, wrong } of found) {
    const own = nameInVault(property, settings);
    const want = wanted.get(own);
    const value = valueThere(data, own);
    if (want === undefined || sameValue(value, asRead(want))) continue;
    const { name = own, source = '', line = null, isCommented = false } = sourceOf?.(own) ?? {};
    const says = sayWhole(
      isCommented || isToldOtherwise(value, source) ? source : value,
      MOST_KEPT,
    );
    if (says === null) {
      return about(refuse(line, 'tooLongToKeep', name, MOST_KEPT), [], [property]);
    }
    const fault = isToCome ? 'stillToCome' : faultOf(property, value);
    const goes = want === null ? 'removed' : 'replaced';
    going.push({ property, name, says, source, fault, goes, wrong });
  }
  const mayGo = going.every((value) => consent?.mayGo(value) === true);
  return mayGo ? { ok: true, going } : about(refuse(null, 'wouldGo', going), going, []);
}

/** Whether a change was refused because values that are problems would go with it. */
export function isAboutProblems(refusal: Refusal): boolean {
  return 'atStake' in refusal;
}

/** The values that a refused change would take from a note; null where no consent would lift it. */
export function atStakeIn(refusal: Refusal): readonly ValueAtStake[] | null {
  const atStake = isAboutProblems(refusal) ? (refusal as AboutProblems).atStake : [];
  return atStake.length === 0 ? null : atStake;
}

/** The properties whose values are too long for the log, for which a change was refused. */
export function tooLongIn(refusal: Refusal): readonly PropertyName[] {
  return isAboutProblems(refusal) ? (refusal as AboutProblems).tooLong : [];
}

/** What a value says and why that does not fit: `“replied” says “in May”, which is not a day.` */
export function sayAtStake(value: ValueAtStake, { problems }: Texts): string {
  return problems.atStake(value);
}

/** The consent of someone who was shown these values and agreed that they go, and no others. */
export function agreeing(today: Day, agreed: readonly ValueAtStake[]): Consent {
  return { today, mayGo: (value) => agreed.some((other) => isSame(value, other)) };
}

interface WrongProperty {
  readonly property: PropertyName;
  readonly isToCome: boolean;
  readonly wrong: readonly unknown[];
}

function wrongProperties({ contact, problems }: ReadContact, today: Day | null): WrongProperty[] {
  return propertyNames.flatMap((property): WrongProperty[] => {
    if (isStillToCome(contact, property, today)) {
      return [{ property, isToCome: true, wrong: [contact[property]] }];
    }
    const unread = problems.filter((each) => each.property === property && each.inNote !== true);
    const wrong = unread.map(({ value }) => value);
    return wrong.length === 0 ? [] : [{ property, isToCome: false, wrong }];
  });
}

/** What stands under names that other vaults use otherwise too, where that is what it is. */
function unreadValues(
  data: Readonly<Record<string, unknown>>,
  { contact }: ReadContact,
  settings: Settings,
): WrongProperty[] {
  return [...usedOtherwise].flatMap((property): WrongProperty[] => {
    if (contact[property] !== undefined) return [];
    const value = valueThere(data, nameInVault(property, settings));
    const isNothing = singleValue(value) === undefined;
    return isNothing ? [] : [{ property, isToCome: false, wrong: [plainValue(value)] }];
  });
}

function isStillToCome(contact: Contact, property: PropertyName, today: Day | null): boolean {
  if (today === null || propertyKinds[property] !== 'done') return false;
  const value = contact[property];
  return typeof value === 'string' && value > addDays(today, 1);
}

/** Whether a number in a value is not told as the note writes it, such as the zero of `2026.10`. */
function isToldOtherwise(value: unknown, source: string): boolean {
  if (source === '') return false;
  const written = new Set(source.split(/[\s,:[\]{}]+/));
  return plainParts(value).some(
    (part) => (typeof part === 'number' || typeof part === 'boolean') && !written.has(String(part)),
  );
}

/** What a value holds, however deep, that is neither a list nor a map. */
function plainParts(value: unknown): readonly unknown[] {
  const parts: unknown[] = [];
  const open = [value];
  const seen = new Set<unknown>();
  while (open.length > 0) {
    const part = open.pop();
    if (typeof part !== 'object' || part === null) parts.push(part);
    else if (!seen.has(part)) {
      seen.add(part);
      open.push(...(Object.values(part) as unknown[]));
    }
  }
  return parts;
}

function isSame(one: ValueAtStake, other: ValueAtStake): boolean {
  return (
    one.property === other.property &&
    one.source === other.source &&
    one.says === other.says &&
    one.goes === other.goes
  );
}

function about(
  { refusal }: Refused,
  atStake: readonly ValueAtStake[],
  tooLong: readonly PropertyName[],
): Stakes {
  const aboutProblems: AboutProblems = { ...refusal, atStake, tooLong };
  return { ok: false, refusal: aboutProblems };
}
