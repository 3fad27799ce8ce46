import { propertyKinds, type PropertyName } from '../contact/properties';
import { readPropertyValue } from '../contact/read-contact';
import { Misfit, singleValue } from '../contact/read-value';
import { sayShort } from '../contact/say-value';
import { propertyOrder } from '../contact-command/plan-contact-command';
import type { ChangeResult } from '../note/apply-change';
import type { Line, LineKind } from '../note/body/line';
import { columnAt, firstSign } from '../note/body/line-start';
import { findLog } from '../note/body/log-section';
import { type LineRange, linesUnder, type Outline, readOutline } from '../note/body/outline';
import type { PropertyValue } from '../note/note-change';
import type { NoteFormat } from '../note/note-format';
import { locateFrontMatter, noteStart } from '../note/properties/front-matter-block';
import { valueThere } from '../note/properties/name-there';
import type { Refused } from '../note/refusal';
import { applySplices, type Splice } from '../note/text/splice';
import { nameInVault, type Settings } from '../settings';
import { readDateTime, readDay } from '../time/civil';
import { codeOverLines } from './code-over-lines';
import { fieldFinder, fieldsIn, type InlineField, textStart } from './inline-fields';

/**
 * Why a field stays where it is: it stands in code, a comment, a quotation or the log; the property is
 * there with another value; its value would not be read; it holds a footnote or is linked to as a
 * block; or the lines around it would read otherwise without it.
 */
type WhyLeft =
  'code' | 'comment' | 'quote' | 'log' | 'otherValue' | 'unfit' | 'linked' | 'structure';

/** A field of a note, as it is shown. */
export interface FoundField {
  readonly property: PropertyName;
  /** The field as it is written, on one short line: `[company:: Acme]`. */
  readonly written: string;
  /** What it says. */
  readonly value: string;
}

/** What becomes of the fields of a note. */
export interface TurnedFields {
  readonly ok: true;
  /** The note once they are turned; as it is where none can be. */
  readonly text: string;
  readonly turned: readonly FoundField[];
  readonly left: readonly (FoundField & { readonly why: WhyLeft })[];
}

/** Where it takes more tries than this to find out which fields can go, none does. */
const MOST_TRIES = 40;

/** A footnote within a value, or the id of a block at its end. */
const linkedTo = /\[\^[^\]\s]{1,200}\]|[ \t]\^[\w-]{1,200}$/;

/** A footnote right behind a field, a sign of punctuation aside. */
const footnoteBehind = /^[ \t.,;:!?]{0,9}\[\^/;

/** The id of a block at the end of its line, or on a line of its own below it. */
const idAtEnd = /(?:^|[ \t])\^[\w-]{1,200}$/;
const loneId = /^\^[\w-]{1,200}$/;

/** A field in its line. */
interface Placed extends InlineField {
  readonly line: number;
  readonly written: string;
}

/**
 * Turns fields in the text of a note into its properties: the property is written as any other, and
 * the field's line goes, or its brackets where the line says more. Every other byte stays. What cannot
 * go is left and told; done twice, nothing more changes. A note whose front matter cannot be understood
 * is refused.
 *
 * @param wanted tells of a field whether it is to be turned; else it is passed over.
 */
export function turnFields(
  text: string,
  settings: Settings,
  noteFormat: NoteFormat,
  wanted: (field: FoundField) => boolean = () => true,
): TurnedFields | Refused {
  const frontMatter = noteFormat.read(text);
  if (!frontMatter.ok) return frontMatter;
  const outline = readOutline(text);
  const fields = fieldsOfNote(outline, settings).filter(wanted);
  const left = new Map<Placed, WhyLeft>();
  const values = new Map<PropertyName, string>();
  const going: Placed[] = [];
  const logs = logRanges(outline, settings);
  for (const field of fields) {
    const why =
      whyLeft(field, outline, logs) ??
      (isLinked(field, outline) ? 'linked' : null) ??
      unfitting(field, frontMatter.data, values, settings);
    if (why === null) going.push(field);
    else left.set(field, why);
  }
  const gone = removable(outline, going);
  const isGone = new Set(gone);
  for (const field of going) if (!isGone.has(field)) left.set(field, 'structure');
  const written = writeProperties(text, gone, frontMatter.data, settings, noteFormat);
  if (!written.ok) return written;
  // The properties stand above the body, which they only move.
  const shift = written.text.length - text.length;
  const splices = splicesFor(outline, gone).map(({ from, to, insert }) => ({
    ...{ from: from + shift, to: to + shift, insert },
  }));
  return {
    ok: true,
    text: applySplices(written.text, splices),
    turned: gone.map(asFound),
    left: fields.flatMap((field) => {
      const why = left.get(field);
      return why === undefined ? [] : [{ ...asFound(field), why }];
    }),
  };
}

function asFound({ property, written, value }: Placed): FoundField {
  return { property, written, value };
}

function fieldsOfNote(outline: Outline, settings: Settings): readonly Placed[] {
  const { text, lines } = outline;
  const blanked = text.includes('::') ? codeOverLines(outline) : new Map<number, string>();
  const find = fieldFinder(settings);
  return lines.flatMap(({ from, to, kind }, line) => {
    const whole = text.slice(from, to);
    if (!whole.includes('::')) return [];
    const quoted = kind === 'quote' ? (/^[> \t]*/.exec(whole)?.[0].length ?? 0) : 0;
    return fieldsIn(whole.slice(quoted), find).map((field) => ({
      ...field,
      from: field.from + quoted,
      to: field.to + quoted,
      stays:
        blanked.get(line)?.slice(field.from, field.to).includes('\0') === true
          ? 'code'
          : field.stays,
      line,
      written: sayShort(whole.slice(field.from + quoted, field.to + quoted)),
    }));
  });
}

/** The lines under the log's heading, as it is set and as it is by default. */
function logRanges(outline: Outline, { logHeading }: Settings): readonly LineRange[] {
  return [logHeading, null].flatMap((name) => {
    const log = findLog(outline, name);
    return log === null ? [] : [linesUnder(outline, log)];
  });
}

/** Why a field stays by where it stands; null where nothing there is against it. */
function whyLeft(
  { line, stays }: Placed,
  outline: Outline,
  logs: readonly LineRange[],
): WhyLeft | null {
  if (stays === 'code' || stays === 'comment') return stays;
  const byKind: { readonly [Kind in LineKind]?: WhyLeft } = {
    code: 'code',
    hidden: 'comment',
    quote: 'quote',
    heading: 'structure',
  };
  const why = byKind[outline.lines[line]?.kind ?? 'text'];
  if (why !== undefined) return why;
  const isLogged = logs.some(({ from, to }) => line >= from && line < to);
  return isLogged ? 'log' : stays;
}

/** Whether something is linked to a field that would be cut loose: a footnote, or its line as a block. */
function isLinked({ line, to, value }: Placed, { text, lines }: Outline): boolean {
  const own = lines[line];
  if (own === undefined || linkedTo.test(value)) return true;
  const said = text.slice(own.from, own.to);
  if (footnoteBehind.test(said.slice(to)) || idAtEnd.test(said.trimEnd())) return true;
  // One at the most is skipped, so that many fields above many blank lines take no longer.
  const next = lines[line + 1];
  const below = next?.kind === 'blank' ? lines[line + 2] : next;
  return below !== undefined && loneId.test(text.slice(below.from, below.to).trim());
}

/**
 * Why a field stays by what it says; null where it fits, and the property has no other value. Only the
 * very same text is no other: a time, or the words of a link, would be lost.
 */
function unfitting(
  { property, value }: Placed,
  data: Readonly<Record<string, unknown>>,
  values: Map<PropertyName, string>,
  settings: Settings,
): WhyLeft | null {
  if (!isRead(property, value)) return 'unfit';
  const there = singleValue(valueThere(data, nameInVault(property, settings)));
  const has = there === undefined ? values.get(property) : asText(there);
  if (has !== undefined && has !== value) return 'otherValue';
  values.set(property, value);
  return null;
}

/** What a property says as it is written; null for what is no text or number, which equals no field. */
function asText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
}

function isRead(property: PropertyName, value: unknown): boolean {
  const read = readPropertyValue(property, value);
  return read !== undefined && !(read instanceof Misfit);
}

/**
 * The fields that can go with every other line being what it was. Halves of those that cannot all go
 * are tried, from below, since what stands within a list item has to go before it.
 */
function removable(outline: Outline, fields: readonly Placed[]): readonly Placed[] {
  let gone: readonly Placed[] = [];
  let tries = 0;
  const take = (group: readonly Placed[]): void => {
    tries += 1;
    if (group.length === 0 || tries > MOST_TRIES) return;
    const going = new Set([...gone, ...group]);
    const more = fields.filter((each) => going.has(each));
    if (leavesAllElse(outline, more)) gone = more;
    else if (group.length > 1) {
      const middle = group.length >> 1;
      take(group.slice(middle));
      take(group.slice(0, middle));
    }
  };
  for (let before = -1; before < gone.length;) {
    before = gone.length;
    const done = new Set(gone);
    take(fields.filter((each) => !done.has(each)));
  }
  // Half done, a second time would do more.
  return tries > MOST_TRIES ? [] : gone;
}

/** Whether the lines that stay are read as before where fields go. */
function leavesAllElse(outline: Outline, fields: readonly Placed[]): boolean {
  const located = locateFrontMatter(outline.text);
  const hasProperties = located.ok && located.block !== null;
  const without = applySplices(outline.text, splicesFor(outline, fields));
  const after = readOutline(belowProperties(without, hasProperties));
  const whole = new Set(wholeLines(outline, fields));
  const staying = outline.lines.filter((_line, at) => !whole.has(at));
  const { headings } = outline;
  return (
    [...whole].every((at) => !leavesChildren(outline, at, whole)) &&
    after.lines.length === staying.length &&
    staying.every((line, at) => isSameKind(line, after.lines[at])) &&
    after.headings.length === headings.length &&
    headings.every(({ level, text }, at) => {
      const other = after.headings[at];
      return other?.level === level && other.text === text;
    }) &&
    (after.open === null) === (outline.open === null)
  );
}

/** Whether a line is a list item with something in it that stays. */
function leavesChildren({ text, lines }: Outline, at: number, whole: ReadonlySet<number>): boolean {
  const own = lines[at];
  if (own?.inList !== true) return false;
  const said = text.slice(own.from, own.to);
  const start = firstSign(said);
  if (textStart(said) === start) return false;
  let next = at + 1;
  while (whole.has(next) || lines[next]?.kind === 'blank') next += 1;
  const below = lines[next];
  if (below?.inList !== true) return false;
  const other = text.slice(below.from, below.to);
  return columnAt(other, firstSign(other)) > columnAt(said, start);
}

function isSameKind({ kind, inList }: Line, other: Line | undefined): boolean {
  return kind === other?.kind && (kind === 'blank' || inList === other.inList);
}

/** A note's text as its lines are read below properties, which it has in the end. */
function belowProperties(text: string, hasProperties: boolean): string {
  return hasProperties ? text : `---\n---\n${text.slice(noteStart(text))}`;
}

/** The indexes of the lines that go as a whole: those that say nothing but what goes. */
function wholeLines({ text, lines }: Outline, fields: readonly Placed[]): readonly number[] {
  const byLine = new Map<number, Placed[]>();
  for (const field of fields) {
    const own = byLine.get(field.line);
    if (own === undefined) byLine.set(field.line, [field]);
    else own.push(field);
  }
  return [...byLine].flatMap(([index, own]) => {
    const line = lines[index];
    if (line === undefined) return [];
    if (own.some(({ isLine }) => isLine)) return [index];
    const said = text.slice(line.from, line.to);
    const splices = own.map(({ from, to }) => ({ from, to, insert: '' }));
    const rest = applySplices(said, splices).slice(textStart(said) ?? 0);
    return rest.trim() === '' ? [index] : [];
  });
}

function splicesFor(outline: Outline, fields: readonly Placed[]): readonly Splice[] {
  const whole = new Set(wholeLines(outline, fields));
  const lines = [...whole].map((at) => outline.lines[at]).filter((line) => line !== undefined);
  return [
    ...lines.map(({ from, next }) => ({ from, to: next, insert: '' })),
    ...fields.flatMap(({ line, from, to }) => {
      const start = outline.lines[line]?.from ?? 0;
      return whole.has(line) ? [] : [{ from: start + from, to: start + to, insert: '' }];
    }),
  ];
}

/** The note with the properties that fields say and that it does not have yet. */
function writeProperties(
  text: string,
  fields: readonly Placed[],
  data: Readonly<Record<string, unknown>>,
  settings: Settings,
  noteFormat: NoteFormat,
): ChangeResult {
  const values = new Map<string, PropertyValue>();
  for (const { property, value } of fields) {
    const name = nameInVault(property, settings);
    if (singleValue(valueThere(data, name)) !== undefined || values.has(name)) continue;
    values.set(name, asWritten(property, value));
  }
  const properties = [...values].map(([name, value]) => ({ name, value }));
  return noteFormat.change(text, { properties }, propertyOrder(settings));
}

function dayOrTime(value: string): PropertyValue {
  const day = readDay(value) ?? readDateTime(value);
  return day === null ? value : { day };
}

/** A value as a property has it: a day unquoted, a number as one. */
function asWritten(property: PropertyName, value: string): PropertyValue {
  switch (propertyKinds[property]) {
    case 'day':
    case 'done':
    case 'moment':
      return dayOrTime(value);
    case 'count':
    case 'minutes':
    case 'travel':
    case 'fit':
      return /^\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : value;
    default:
      return value;
  }
}
