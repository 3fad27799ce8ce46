import { type DateTime, type Day, dayOf, readDateTime, readDay } from '../time/civil';
import { skippableActions, type SkippableAction } from './properties';
import { firstCounts, type PropertyName } from './properties';
import { asKeyword } from './status';
import { isMap } from '../note/yaml/plain-map';
import { remembered } from '../remembered';

/** A value that does not fit. */
export class Misfit {
  readonly fits = false;
}

/** A text value that was a wikilink: its display text and its target. */
export class LinkedText {
  constructor(
    readonly text: string,
    readonly target: string,
  ) {}
}

/** YAML can build a list that contains itself; nobody nests a value deeper than this. */
const MOST_NESTED = 32;

/** Whether a character is one that nobody would trim; most text begins and ends with one. */
function isInk(code: number): boolean {
  return code > 32 && code < 127;
}

function isLetterOrDigit(code: number): boolean {
  const small = code | 32;
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122);
}

/** As `trim`, which costs more than all other reading of a value where there is nothing to trim. */
function trimmed(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/**
 * The one value that stands for a property: a list of one counts as that one, nested or not, and a
 * link without quotes, which YAML takes for lists, is that link. Undefined where there is no value:
 * nothing, null, blank text, an empty list, an empty link, a lone dash or a template's unfilled
 * `<% … %>` or `{{…}}`.
 */
export function singleValue(raw: unknown): unknown {
  let value = raw;
  for (let depth = 0; depth < MOST_NESTED; depth += 1) {
    if (!Array.isArray(value) || value.length > 1) break;
    const [inner] = value as unknown[];
    value = bareLink(inner) ?? inner;
  }
  if (value === null) return undefined;
  return typeof value === 'string' && isNothing(value) ? undefined : value;
}

/**
 * The one value that stands for a property of a contact: as {@link singleValue}, but of a longer
 * list under a property of which people have several it is the first entry that is text. Such a
 * list without one stays the list that it is.
 */
export function valueOf(property: PropertyName, raw: unknown): unknown {
  const value = singleValue(raw);
  if (!Array.isArray(value) || !firstCounts.has(property)) return value;
  for (const entry of value as unknown[]) {
    const single = singleValue(entry);
    if (single !== undefined && !(readText(single) instanceof Misfit)) return single;
  }
  return value as unknown;
}

/** The link that someone wrote without quotes, by the list within a list that YAML makes of it. */
function bareLink(inner: unknown): string | null {
  if (!Array.isArray(inner) || inner.length === 0) return null;
  const parts = (inner as readonly unknown[]).map((part) => pairAsText(part) ?? part);
  // A comma within the link parts it; a lone number is no name of a note.
  const isPart = (part: unknown): boolean =>
    typeof part === 'string' || (parts.length > 1 && Number.isFinite(part));
  return parts.every(isPart) ? `[[${parts.join(', ')}]]` : null;
}

/** What stands with a colon within a link, which YAML takes for a name with its value. */
function pairAsText(part: unknown): string | null {
  if (!isMap(part)) return null;
  const [pair, ...more] = Object.entries(part);
  if (pair === undefined || more.length > 0) return null;
  const [name, value] = pair;
  return typeof value === 'string' || Number.isFinite(value) ? `${name}: ${String(value)}` : null;
}

/** Whether a text says nothing. Most texts begin with a letter or a digit, which tells at once. */
function isNothing(value: string): boolean {
  if (isLetterOrDigit(value.charCodeAt(0))) return false;
  // So do most links, whose target begins with one.
  if (/^\[\[\w/.test(value)) return false;
  const text = value.trim();
  if (/^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]{1,3}$/.test(text) || isUnseen(text)) return true;
  if (isUnfilled(text)) return true;
  const link = text.startsWith('!') ? text.slice(1) : text;
  const [, label] = /^\[([^[\]]*)\]\([^()]*\)$/.exec(link) ?? [];
  if (label !== undefined) return isUnseen(label);
  if (!link.startsWith('[[') || link.indexOf(']]') !== link.length - 2) return false;
  const inner = link.slice(2, -2).trim();
  const [target = ''] = inner.split('|', 1);
  return isUnseen(target.replace(/[#\\]/g, '')) || isUnfilled(inner);
}

/** Whether a text has nothing in it that anybody can see. */
function isUnseen(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** Whether a text is no more than what a template, another plugin's or the app's, was to fill in. */
function isUnfilled(text: string): boolean {
  if (text.startsWith('<%') && text.endsWith('%>')) {
    return text.split('%>').every((part) => /^\s*(?:<%|$)/.test(part));
  }
  return text.startsWith('{{') && text.indexOf('}}') === text.length - 2;
}

/**
 * A wikilink that is the whole of `text`: its display text and its target; null for other text.
 * Without an alias the target is what is displayed.
 */
function readWikilink(written: string): LinkedText | null {
  const text = written.startsWith('![[') ? written.slice(1) : written;
  if (text[0] !== '[' || text[1] !== '[') return null;
  const read = readBrackets(text);
  return read instanceof Misfit ? null : read;
}

/** What begins as a wikilink, read as one. Many contacts link to the same few notes. */
const readBrackets = remembered((text: string): LinkedText | Misfit => {
  const end = text.indexOf(']]');
  if (end < 0 || end !== text.length - 2 || text.includes('[[', 2)) return new Misfit();
  const found = text.indexOf('|');
  const bar = found < 0 ? end : found;
  // In a table the bar is escaped, and whoever copies the link copies that.
  const isEscaped = found > 0 && text[found - 1] === '\\';
  const target = trimmed(text.slice(2, isEscaped ? bar - 1 : bar));
  const display = bar === end ? '' : trimmed(text.slice(bar + 1, end));
  return target === ''
    ? new Misfit()
    : new LinkedText(isUnseen(display) ? target : display, target);
});

/** The last segment of a link's target without its heading, block or `.md`: the note it names. */
export function linkedNoteName(target: string): string {
  const heading = target.indexOf('#');
  const note = heading < 0 ? target : target.slice(0, heading);
  return note
    .slice(note.lastIndexOf('/') + 1)
    .trim()
    .replace(/\.md$/i, '');
}

/** Text; a number or true and false are read as text, a wikilink keeps its target. */
export function readText(value: unknown): string | LinkedText | Misfit {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return new Misfit();
  const text = trimmed(value);
  return readWikilink(text) ?? text;
}

/** What a text value shows: a wikilink's display text. */
export function displayText(value: string | LinkedText | Misfit): string | Misfit {
  return value instanceof LinkedText ? value.text : value;
}

function dateText(value: string): string {
  const text = trimmed(value);
  const link = readWikilink(text);
  return link === null ? text : linkedNoteName(link.target);
}

/** A day; a day and time is read as its day, a link to a daily note as that note's day. */
export function readDayValue(value: unknown): Day | Misfit {
  const moment = readMoment(value);
  return moment instanceof Misfit ? moment : dayOf(moment);
}

/** A day, or a day and time; a link to a daily note is that note's day. */
export function readMoment(value: unknown): Day | DateTime | Misfit {
  return typeof value === 'string' ? readMomentText(value) : new Misfit();
}

/** A day, or a day and time, as a text tells it. The same few days recur in thousands of notes. */
const readMomentText = remembered((value: string): Day | DateTime | Misfit => {
  const text = dateText(value);
  return readDay(text) ?? readDateTime(text) ?? new Misfit();
});

/**
 * A number from `least` to `most`, also where it is written as text.
 *
 * @param whole whether fractions are refused.
 */
export function readNumber(
  value: unknown,
  least: number,
  most: number,
  whole: boolean,
): number | Misfit {
  const number = typeof value === 'string' ? numberOf(value) : value;
  const fits =
    typeof number === 'number' &&
    number >= least &&
    number <= most &&
    (whole ? Number.isSafeInteger(number) : true);
  return fits ? number : new Misfit();
}

/** The number that a text writes in plain digits, or the text. */
function numberOf(text: string): number | string {
  const link = readWikilink(trimmed(text));
  const digits = link === null ? trimmed(text) : link.text;
  return /^\d{1,15}(\.\d{1,15})?$/.test(digits) ? Number(digits) : text;
}

/** The actions of a `skipped` list with the entries that are none of them. */
export interface ActionList {
  readonly actions: readonly SkippableAction[];
  readonly misfits: readonly unknown[];
}

/** A list of actions that the user skips; one value is a list of it, blank entries do not count. */
export function readActions(raw: unknown): ActionList {
  const actions = new Set<SkippableAction>();
  const misfits: unknown[] = [];
  for (const entry of Array.isArray(raw) ? (raw as unknown[]) : [raw]) {
    const value = singleValue(entry);
    if (value === undefined) continue;
    const word = typeof value === 'string' ? asKeyword(value) : null;
    const action = skippableActions.find((known) => known === word);
    if (action === undefined) misfits.push(value);
    else actions.add(action);
  }
  return { actions: [...actions], misfits };
}
