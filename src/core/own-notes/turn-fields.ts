import { propertyKinds, type PropertyName } from '../contact/properties';
import { readPropertyValue } from '../contact/read-contact';
import { displayText, Misfit, readText, singleValue } from '../contact/read-value';
import { sayShort } from '../contact/say-value';
import { propertyOrder } from '../contact-command/plan-contact-command';
import type { ChangeResult } from '../note/apply-change';
import { type Outline, readOutline } from '../note/body/outline';
import type { PropertyValue } from '../note/note-change';
import type { NoteFormat } from '../note/note-format';
import { valueThere } from '../note/properties/name-there';
import type { Refused } from '../note/refusal';
import { applySplices } from '../note/text/splice';
import { nameInVault, type Settings } from '../settings';
import { readDateTime, readDay } from '../time/civil';
import { codeOverLines } from './code-over-lines';
import { fieldFinder, fieldsIn } from './inline-fields';
import type { PlacedField } from './placed-field';
import { removableFields, splicesFor } from './removable-fields';
import { logRanges, whyLeft, type WhyLeft } from './why-left';

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
  const left = new Map<PlacedField, WhyLeft>();
  const values = new Map<PropertyName, string>();
  const going: PlacedField[] = [];
  const logs = logRanges(outline, settings);
  for (const field of fields) {
    const why =
      whyLeft(field, outline, logs) ?? unfitting(field, frontMatter.data, values, settings);
    if (why === null) going.push(field);
    else left.set(field, why);
  }
  const gone = removableFields(outline, going);
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

function asFound({ property, written, value }: PlacedField): FoundField {
  return { property, written, value };
}

function fieldsOfNote(outline: Outline, settings: Settings): readonly PlacedField[] {
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

/**
 * Why a field stays by what it says; null where it fits, and the property has no other value. Only the
 * very same text is no other: a time, or the words of a link, would be lost.
 */
function unfitting(
  { property, value }: PlacedField,
  data: Readonly<Record<string, unknown>>,
  values: Map<PropertyName, string>,
  settings: Settings,
): WhyLeft | null {
  if (!isRead(property, value) || holdsLink(property, value)) return 'unfit';
  const there = singleValue(valueThere(data, nameInVault(property, settings)));
  const has = there === undefined ? values.get(property) : asText(there, value);
  if (has !== undefined && has !== value) return 'otherValue';
  values.set(property, value);
  return null;
}

/** A link that Markdown writes in brackets: with its address behind them, or with a name for it. */
const inlineLink = /[^\]\\]\]\(/;
const referredLink = /[^\]\\]\]\[/;

/** The properties whose text names somebody or something, and is shown as it is written. */
const names: ReadonlySet<PropertyName> = new Set([
  ...(['company', 'role', 'field', 'source', 'referred-by', 'first-name', 'salutation'] as const),
  ...(['email', 'phone'] as const),
]);

/**
 * Whether a value holds a link that would be none in a property: one whose address stands elsewhere in the
 * note, or one within a name, of which the brackets and the address would be a part.
 */
function holdsLink(property: PropertyName, value: string): boolean {
  return referredLink.test(value) || (names.has(property) && inlineLink.test(value));
}

/**
 * What a property says as it is written, or as its link shows it where a field says just that; null for what
 * is no text or number, which equals no field.
 */
function asText(value: unknown, field: string): string | null {
  if (displayText(readText(value)) === field) return field;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
}

function isRead(property: PropertyName, value: unknown): boolean {
  const read = readPropertyValue(property, value);
  return read !== undefined && !(read instanceof Misfit);
}

/** The note with the properties that fields say and that it does not have yet. */
function writeProperties(
  text: string,
  fields: readonly PlacedField[],
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
