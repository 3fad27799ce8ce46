import { followMerges } from '../yaml/follow-merges';
import { lineEnd, lineStart, nextLine } from '../text/line-ending';
import { isMap } from '../yaml/plain-map';
import { type ReadYaml, tryYaml } from '../yaml/read-yaml';
import type { Refused } from '../refusal';
import { depthLimit } from '../yaml/yaml-depth';
import { loadLimit } from '../yaml/yaml-load';
import { type Mistake, mistake } from '../yaml/yaml-line-mistake';
import { twice } from '../yaml/yaml-mistake';
import { refuseMistake, refuseYaml } from '../yaml/yaml-refusal';
import { yamlName } from '../yaml/yaml-name';
import { tokensOf, type YamlToken } from '../yaml/yaml-tokens';

/** What a property's value looks like on the page, which decides how it is rewritten. */
type ValueShape = 'nothing' | 'inline' | 'text-block' | 'lines';

/** One property as it stands in the source of the front matter; offsets are of that source. */
export interface Property {
  /** The name as read; the key's source where it is no plain name. */
  readonly name: string;
  readonly value: unknown;
  readonly shape: ValueShape;
  /** The pieces of the value, without an anchor or a tag before it. */
  readonly tokens: readonly YamlToken[];
  /** The start of the key's line. */
  readonly lineFrom: number;
  /** Where the value may begin: after the colon, and after an anchor or a tag. */
  readonly slot: number;
  /** The value's own characters, without comments and blank lines behind it. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** The line after the value, and after the blank lines that are part of it. */
  readonly linesTo: number;
  /** The anchors it defines, in its name or its value, and those it refers to. */
  readonly anchors: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  /** Why the property may only be changed by hand, null where nothing speaks against it. */
  readonly obstacle: 'rareProperty' | 'typedProperty' | null;
}

/** All properties of a front matter, in order. */
export interface PropertyMap {
  readonly source: string;
  readonly properties: readonly Property[];
  /** True where they are written between braces. */
  readonly flow: boolean;
  /** What stands before each name. */
  readonly indent: string;
}

/** A front matter's properties, or what is wrong with it. */
export type ReadPropertyMap = { readonly ok: true; readonly map: PropertyMap } | Refused;

/** No properties at all. */
export const noProperties: PropertyMap = Object.freeze({
  source: '',
  properties: [],
  flow: false,
  indent: '',
});

/**
 * Reads the source between the fences, whose first line is line `firstLine` of the note.
 * Refuses what is broken, what is no map, a name that stands twice, and marks that end it early.
 */
export function readPropertyMap(
  source: string,
  firstLine: number,
  readYaml: ReadYaml,
): ReadPropertyMap {
  const unreadable = unreadableIn(source);
  if (unreadable !== null) return refuseMistake(unreadable, source, firstLine);
  const starts = propertyStarts(source);
  const read = tryYaml(source, readYaml);
  if (!read.ok) return refuseYaml(read.fault, source, firstLine, starts, readYaml);
  const [first] = starts;
  if (first === undefined) return { ok: true, map: { ...noProperties, source } };
  if (!isMap(read.value)) {
    return refuseMistake(mistake(first, 'notNames'), source, firstLine);
  }
  const data = new Map(Object.entries(read.value));
  const flow = source[first] === '{';
  const properties = flow
    ? [...data].map(([name, value]) => betweenBraces(name, value, first))
    : withValues(
        starts.map((from, index) => propertyAt(source, from, starts[index + 1], readYaml)),
        data,
      );
  if (properties === null) {
    return refuseMistake(mistake(first, 'rareForm'), source, firstLine);
  }
  const names = new Set<string>();
  for (const { name, lineFrom } of properties) {
    if (names.has(name)) return refuseMistake(twice(name, lineFrom), source, firstLine);
    names.add(name);
  }
  const indent = source.slice(lineStart(source, first), first);
  return { ok: true, map: { source, properties, flow, indent } };
}

/** What no reader of YAML is to be given, as it would end the app or stop before the end. */
function unreadableIn(source: string): Mistake | null {
  const deep = depthLimit(source);
  if (deep !== -1) return mistake(deep, 'tooDeep');
  const long = loadLimit(source);
  if (long !== -1) return mistake(long, 'tooMuch');
  // Not with the flag `m`, for which a line separator within a value begins a line too.
  const end = /(?:^|\n)(?:\.\.\.|%)/.exec(source);
  if (end === null) return null;
  const at = end.index + end[0].length - 1;
  return source[at] === '%' ? mistake(at, 'nameNeedsQuotes', '%') : mistake(at, 'endedEarly');
}

/** The names a reader that follows `<<` sees, or null where it cannot be followed. */
export function mergedNames({ properties }: PropertyMap): ReadonlySet<string> | null {
  const data = Object.fromEntries(properties.map(({ name, value }) => [name, value]));
  try {
    return new Set(Object.keys(followMerges(data) ?? {}));
  } catch {
    return null;
  }
}

/**
 * Where each property begins. All begin in one column, that of the first line that is more than a
 * comment; what else stands in this column goes on with the property above it.
 */
function propertyStarts(source: string): readonly number[] {
  const starts: number[] = [];
  let column: number | null = null;
  for (let line = 0; line < source.length; line = nextLine(source, line)) {
    let at = line;
    while (source[at] === ' ') at += 1;
    const text = source.slice(at, lineEnd(source, line));
    if (/^[ \t]*(?:#|$)/.test(text)) continue;
    column ??= at - line;
    if (at - line === column && !/^(?:[-:](?:[ \t]|$)|[\]}\t])/.test(text)) starts.push(at);
    else if (starts.length === 0) return [at];
  }
  return starts;
}

/** A property whose value is still to be looked up by its name. */
type Located = Omit<Property, 'value'>;

function propertyAt(
  source: string,
  from: number,
  next: number | undefined,
  readYaml: ReadYaml,
): Located {
  const to = next === undefined ? source.length : lineStart(source, next);
  const all = tokensOf(source, from, to);
  const [key, colon] = all;
  const isPlain = colon?.kind === 'colon' && (key?.kind === 'plain' || key?.kind === 'quoted');
  const begin = isPlain ? 2 : all.findIndex(({ kind }) => kind === 'colon') + 1;
  let value = all.slice(begin);
  let slot = all[begin - 1]?.to ?? from;
  let tagged = false;
  while (value[0]?.kind === 'anchor' || value[0]?.kind === 'tag') {
    slot = value[0].to;
    tagged ||= value[0].kind === 'tag';
    value = value.slice(1);
  }
  return {
    // Without a colon all of it is a name.
    name: yamlName(
      source,
      isPlain ? all.slice(0, 1) : all.slice(0, begin === 0 ? all.length : Math.max(begin - 1, 1)),
      readYaml,
    ),
    shape: shapeOf(value),
    tokens: value,
    lineFrom: lineStart(source, from),
    slot,
    valueFrom: value[0]?.from ?? slot,
    valueTo: value.at(-1)?.to ?? slot,
    linesTo: value.at(-1)?.linesTo ?? nextLine(source, slot),
    anchors: wordsOf(source, all, 'anchor'),
    references: wordsOf(source, all, 'alias'),
    obstacle: isPlain ? (tagged ? 'typedProperty' : null) : 'rareProperty',
  };
}

function shapeOf(value: readonly YamlToken[]): ValueShape {
  const [first] = value;
  if (first === undefined) return 'nothing';
  if (first.kind === 'text-block') return 'text-block';
  const isNested = value.some(
    ({ kind, depth }) =>
      depth === 0 && (kind === 'dash' || kind === 'question' || kind === 'colon'),
  );
  return isNested ? 'lines' : 'inline';
}

function wordsOf(
  source: string,
  tokens: readonly YamlToken[],
  wanted: YamlToken['kind'],
): ReadonlySet<string> {
  const words = tokens.filter(({ kind }) => kind === wanted);
  return new Set(words.map(({ from, to }) => source.slice(from + 1, to)));
}

function betweenBraces(name: string, value: unknown, at: number): Property {
  const place = { lineFrom: at, slot: at, valueFrom: at, valueTo: at, linesTo: at };
  const links = { anchors: noWords, references: noWords };
  return { name, value, shape: 'inline', tokens: [], ...place, ...links, obstacle: null };
}

const noWords: ReadonlySet<string> = new Set();

/**
 * The properties with their values. Null where the reader found other names than stand there, but
 * for those in a rare form.
 */
function withValues(
  located: readonly Located[],
  data: ReadonlyMap<string, unknown>,
): readonly Property[] | null {
  const unknown = located.filter(({ name }) => !data.has(name));
  const names = new Set(located.map(({ name }) => name));
  const unclaimed = [...data.keys()].filter((name) => !names.has(name));
  if (unknown.some(({ obstacle }) => obstacle !== 'rareProperty')) return null;
  if (unclaimed.length > unknown.length) return null;
  return located.map((property) => ({ ...property, value: data.get(property.name) }));
}
