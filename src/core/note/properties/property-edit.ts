import { lineEnd, lineStart, nextLine } from '../text/line-ending';
import { listInBrackets, listLines, replaceItems } from './list-edit';
import { foldName } from './name-there';
import type { PropertyValue } from '../note-change';
import type { Property, PropertyMap } from './property-map';
import type { Splice } from '../text/splice';
import { quoteStyleOf, writeText, writeValue } from '../yaml/yaml-text';

type Single = Exclude<PropertyValue, readonly string[]>;

/** Whether a value is a list of text. */
export function isList(value: PropertyValue): value is readonly string[] {
  return Array.isArray(value);
}

/** The splices that set a property's value and leave its name, its comments and its style. */
export function setProperty(
  map: PropertyMap,
  property: Property,
  value: PropertyValue,
  eol: string,
): Splice[] {
  return isList(value)
    ? setList(map, property, value, eol)
    : setSingle(map.source, property, value);
}

/** The splice that takes out a property's own lines; {@link keepingComments} keeps what is not its own. */
export function dropProperty({ source }: PropertyMap, property: Property): Splice {
  return { from: property.lineFrom, to: nextLine(source, property.valueTo), insert: '' };
}

/**
 * The splices of a change to one property, with the comments that they would take out put back below
 * it, each on a line of its own.
 */
export function keepingComments(
  { source, indent }: PropertyMap,
  property: Property,
  splices: readonly Splice[],
): readonly Splice[] {
  const end = nextLine(source, property.valueTo);
  const eol = source.slice(lineEnd(source, property.valueTo), end);
  const lost = commentsOf(source, property).filter(({ from, to }) =>
    splices.some((splice) => splice.from <= from && to <= splice.to),
  );
  const lines = lost
    .map(({ from, to }) => source.slice(from, to).trimEnd())
    .filter((text) => text !== '#' && !splices.some(({ insert }) => insert.endsWith(text)))
    .map((text) => indent + text + eol)
    .join('');
  if (lines === '') return splices;
  const last = splices.find(({ to }) => to === end);
  return last === undefined
    ? [...splices, { from: end, to: end, insert: lines }]
    : splices.map((each) => (each === last ? { ...each, insert: each.insert + lines } : each));
}

/** The comments in a property's lines, within its value and behind it. */
function commentsOf(source: string, property: Property): readonly Stretch[] {
  const { tokens, shape, slot, valueFrom, valueTo } = property;
  if (shape === 'text-block') {
    const at = source.slice(valueFrom, lineEnd(source, valueFrom)).indexOf('#');
    return at === -1 ? [] : [{ from: valueFrom + at, to: lineEnd(source, valueFrom) }];
  }
  const ends = [slot, ...tokens.map(({ to }) => to)];
  const begins = [...tokens.map(({ from }) => from), lineEnd(source, valueTo)];
  return ends.flatMap((end, place) => commentsBetween(source, end, begins[place] ?? end));
}

/** The comments of a stretch in which nothing but blanks and comments stands. */
function commentsBetween(source: string, from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = source.indexOf('#', from); at !== -1 && at < to; at = source.indexOf('#', at)) {
    const end = lineEnd(source, at);
    found.push({ from: at, to: end });
    at = end;
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The splice that adds properties: after the last one of the names in `order`, whatever their case,
 * at the end where there is none, and among themselves in that order, names outside of it last.
 */
export function addProperties(
  map: PropertyMap,
  added: readonly (readonly [name: string, value: PropertyValue])[],
  order: readonly string[],
  eol: string,
): Splice {
  const known = new Map(order.map((name, index) => [foldName(name), index]));
  const rank = (name: string): number => known.get(foldName(name)) ?? order.length;
  const lines = [...added]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => propertyLines(name, value, map.indent, eol) + eol);
  const last = map.properties.filter(({ name }) => known.has(foldName(name))).at(-1);
  const at = last ? endOf(map, last) : map.source.length;
  return { from: at, to: at, insert: lines.join('') };
}

/** A whole new property, without a line ending behind it. */
function propertyLines(name: string, value: PropertyValue, indent: string, eol: string): string {
  const key = `${indent}${writeText(name)}:`;
  return isList(value)
    ? key + eol + listLines(value, `${indent}  `, eol)
    : `${key} ${writeValue(value)}`;
}

/** The line after a property, and after the comments indented under it. */
function endOf({ source, indent }: PropertyMap, property: Property): number {
  let at = property.linesTo;
  while (at < source.length) {
    const [comment] = /^ *#/.exec(source.slice(at, nextLine(source, at))) ?? [];
    if (comment === undefined || comment.length - 1 <= indent.length) return at;
    at = nextLine(source, at);
  }
  return at;
}

function setSingle(source: string, property: Property, value: Single): Splice[] {
  const { slot, valueFrom, valueTo } = property;
  const old = source.slice(valueFrom, valueTo);
  switch (property.shape) {
    case 'nothing':
      return [intoSlot(source, slot, writeValue(value))];
    case 'inline':
      return [{ from: valueFrom, to: valueTo, insert: writeValue(value, quoteStyleOf(old)) }];
    case 'text-block':
      return [{ from: valueFrom, to: valueTo, insert: writeValue(value) + headerComment(old) }];
    case 'lines': {
      const text = writeValue(value);
      if (!source.slice(slot, valueFrom).includes('#')) {
        return [{ from: slot, to: valueTo, insert: ` ${text}` }];
      }
      const bare = source.slice(valueTo, lineEnd(source, valueTo)).trim() === '';
      const to = bare ? nextLine(source, valueTo) : valueTo;
      return [intoSlot(source, slot, text), { from: lineStart(source, valueFrom), to, insert: '' }];
    }
  }
}

function setList(
  map: PropertyMap,
  property: Property,
  items: readonly string[],
  eol: string,
): Splice[] {
  const { source } = map;
  const { shape, tokens, slot, valueFrom, valueTo } = property;
  const bracketed = tokens[0]?.kind === 'open' && source[valueFrom] === '[';
  if (shape === 'lines' || bracketed) return replaceItems(source, property, items, eol);
  const lines = eol + listLines(items, `${map.indent}  `, eol);
  if (shape === 'text-block') {
    const insert = headerComment(source.slice(valueFrom, valueTo)) + lines;
    return [{ from: slot, to: valueTo, insert }];
  }
  if (source.slice(slot, valueFrom).includes('\n')) {
    return [{ from: valueFrom, to: valueTo, insert: listInBrackets(items) }];
  }
  const at = lineEnd(source, valueTo);
  return [
    { from: slot, to: valueTo, insert: '' },
    { from: at, to: at, insert: lines },
  ];
}

/** Puts a value where none is, a space away from the colon and from what stands behind. */
function intoSlot(source: string, slot: number, text: string): Splice {
  const rest = source.slice(slot, lineEnd(source, slot));
  const spaced = rest.startsWith(' ') && rest.trim() === '';
  const at = spaced ? slot + 1 : slot;
  const apart = rest === '' || /^\s/.test(rest);
  return { from: at, to: at, insert: (spaced ? '' : ' ') + text + (apart ? '' : ' ') };
}

/** The comment on the first line of a text block, with a space before it. */
function headerComment(block: string): string {
  const header = block.slice(0, lineEnd(block, 0));
  const at = header.indexOf('#');
  return at === -1 ? '' : ` ${header.slice(at)}`;
}
