import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { lineStart } from './line-ending';
import { lineAt, refuse, type Refused } from './refusal';
import { depthLimit } from './yaml-depth';
import { refuseDuplicate, refuseYaml } from './yaml-refusal';

/** One property as it stands in the source of the front matter; offsets are of that source. */
export interface Property {
  /** The name as read; the key's source where it is no plain name. */
  readonly name: string;
  /** The value as read: maps as `Map`, dates as text. */
  readonly value: unknown;
  /** The start of the key's line. */
  readonly lineFrom: number;
  /** Where the value may begin: after the colon, and after an anchor or a tag. */
  readonly slot: number;
  /** Null where nothing is written. */
  readonly node: ParsedNode | null;
  /** The value's own characters, without comments and blank lines behind it. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** Why the property may only be changed by hand, null where nothing speaks against it. */
  readonly obstacle: string | null;
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

const options = { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' } as const;

/**
 * Reads the source between the fences, whose first line is line `firstLine` of the note.
 * Refuses what is broken, what is no map, a name that stands twice, and marks that end it early.
 */
export function readPropertyMap(source: string, firstLine: number): ReadPropertyMap {
  const deep = depthLimit(source);
  if (deep !== -1) {
    return refuse(
      firstLine + lineAt(source, deep) - 1,
      'The properties of this note are nested too deeply.',
      'Write that property on fewer levels.',
    );
  }
  const document = parseDocument(source, options);
  const [error] = document.errors;
  if (error) return refuseYaml(error, source, firstLine, lastKeyBefore(document, error.pos[0]));
  const dots = /^(?:\.\.\.|%)/m.exec(source);
  if (dots && !isInsideValue(document, dots.index)) {
    return refuse(
      firstLine + lineAt(source, dots.index) - 1,
      'The properties of this note have a line that ends them early.',
      'Take that line out.',
    );
  }
  const { contents } = document;
  if (contents === null) {
    return { ok: true, map: { source, properties: [], flow: false, indent: '' } };
  }
  if (!isMap<ParsedNode, ParsedNode | null>(contents)) {
    const at = (contents as ParsedNode).range[0];
    return refuse(
      firstLine + lineAt(source, at) - 1,
      'The properties of this note are not written as names with values.',
      'Write each property as a name, a colon, a space and the value.',
    );
  }
  return readEntries(document, contents, source, firstLine);
}

/** Where the last property that begins before an offset has its name. */
function lastKeyBefore({ contents }: Document, offset: number): number {
  if (!isMap<ParsedNode>(contents)) return offset;
  const starts = contents.items.map(({ key }) => key.range[0]);
  return starts.filter((start) => start < offset).at(-1) ?? offset;
}

function readEntries(
  document: Document,
  contents: YAMLMap<ParsedNode, ParsedNode | null>,
  source: string,
  firstLine: number,
): ReadPropertyMap {
  const values = valuesOf(document);
  if (values?.length !== contents.items.length) {
    return refuse(
      firstLine,
      'The properties of this note refer to each other in a way that cannot be followed.',
      'Write the values out where an asterisk refers to them.',
    );
  }
  const flow = contents.flow === true;
  const properties = contents.items.map((pair, index) =>
    propertyOf(pair, values[index], source, flow),
  );
  const names = new Set<string>();
  for (const property of properties) {
    if (names.has(property.name)) {
      return refuseDuplicate(property.name, firstLine + lineAt(source, property.lineFrom) - 1);
    }
    names.add(property.name);
  }
  const keyAt = contents.items[0]?.key.range[0] ?? 0;
  const before = source.slice(lineStart(source, keyAt), keyAt);
  const indent = /^ */.exec(before)?.[0] ?? '';
  return { ok: true, map: { source, properties, flow, indent } };
}

/** The values in order, or null where they refer to nothing or to too much. */
function valuesOf(document: Document): unknown[] | null {
  try {
    return [...(document.toJS({ mapAsMap: true }) as Map<unknown, unknown>).values()];
  } catch {
    return null;
  }
}

/** The names a reader that follows `<<` sees, or null where it cannot be followed. */
export function mergedNames(source: string): Set<unknown> | null {
  const document = parseDocument(source, { ...options, merge: true });
  try {
    return new Set((document.toJS({ mapAsMap: true }) as Map<unknown, unknown>).keys());
  } catch {
    return null;
  }
}

function propertyOf(
  pair: Pair<ParsedNode, ParsedNode | null>,
  value: unknown,
  source: string,
  flow: boolean,
): Property {
  const { key, value: node, srcToken } = pair;
  const start = srcToken?.start ?? [];
  const sep = srcToken && 'sep' in srcToken ? (srcToken.sep ?? []) : [];
  let slot = key.range[1];
  for (const token of sep) {
    if (token.type === 'map-value-ind' || token.type === 'anchor' || token.type === 'tag') {
      slot = token.offset + token.source.length;
    }
  }
  const written = node !== null && node.range[1] > node.range[0];
  const rare = start.some(
    ({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment',
  );
  return {
    name: nameOf(key, source),
    value,
    lineFrom: lineStart(source, key.range[0]),
    slot,
    node: written ? node : null,
    valueFrom: written ? node.range[0] : slot,
    valueTo: written ? contentEnd(node, source) : slot,
    obstacle: flow
      ? null
      : rare || !sep.some(({ type }) => type === 'map-value-ind') || !isScalar(key)
        ? 'This property is written in a rare form.'
        : sep.some(({ type }) => type === 'tag')
          ? 'This property has a mark that says of what kind its value is.'
          : null,
  };
}

function nameOf(key: ParsedNode, source: string): string {
  if (isScalar(key) && typeof key.value === 'string') return key.value;
  return source.slice(key.range[0], key.range[1]);
}

/** Where the characters of a value end, comments and blank lines behind it left out. */
function contentEnd(node: ParsedNode, source: string): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last === undefined) return node.range[1];
    if (!('key' in last)) return contentEnd(last, source);
    return contentEnd(last.value ?? last.key, source);
  }
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) {
    return node.range[1];
  }
  return node.range[0] + source.slice(node.range[0], node.range[1]).trimEnd().length;
}

/** Whether a line that looks like the end of a document is text of a value instead. */
function isInsideValue(document: Document, offset: number): boolean {
  let inside = false;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < offset && offset < range[1]) inside = true;
    },
  });
  return inside;
}

/** The anchors a property defines, in its name or its value. */
export function anchorsOf(property: Property): Set<string> {
  const anchors = new Set<string>();
  if (property.node) {
    visit(property.node, {
      Node: (_, node) => {
        if ('anchor' in node && node.anchor) anchors.add(node.anchor);
      },
    });
  }
  return anchors;
}

/** The anchors a property refers to. */
export function referencesOf(property: Property): Set<string> {
  const references = new Set<string>();
  if (property.node) {
    visit(property.node, { Alias: (_, { source }) => void references.add(source) });
  }
  return references;
}

/** What a property's value looks like on the page, which decides how it is rewritten. */
export function shapeOf({ node }: Property): 'nothing' | 'inline' | 'text block' | 'lines' {
  if (node === null) return 'nothing';
  if ((isMap(node) || isSeq(node)) && node.flow !== true) return 'lines';
  if (isAlias(node) || !isScalar(node)) return 'inline';
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'text block' : 'inline';
}
