import { locateFrontMatter, noteStart, type FrontMatterBlock } from './front-matter-block';
import { dominantLineEnding } from '../text/line-ending';
import { finderOf, foldName } from './name-there';
import { asRead, type PropertyEdit, type PropertyValue } from '../note-change';
import { addProperties, dropProperty, isList, keepingComments, setProperty } from './property-edit';
import {
  mergedNames,
  noProperties,
  readPropertyMap,
  type Property,
  type PropertyMap,
  type ReadPropertyMap,
} from './property-map';
import type { ReadYaml } from '../yaml/read-yaml';
import { lineAt, refuse, type Refused } from '../refusal';
import { sameValue } from './same-value';
import { applySplices, type Splice } from '../text/splice';

/** The note's text with other properties, or why it cannot have them. */
export type EditedText = { readonly ok: true; readonly text: string } | Refused;

type Wanted = ReadonlyMap<string, PropertyValue | null>;

/**
 * Sets and drops properties by splicing the note's text: every byte outside their own
 * values stays. A property that has its value already is left as it is written. Of two edits to
 * one name the later counts, and an empty value (blank text, no items) drops the property, since
 * only properties with a value are ever written. A name stands for the one that is there: exactly
 * it, else the first that differs only in case. The result is read again before it is given out.
 * A note whose front matter cannot be understood is refused, even where there is nothing to edit.
 */
export function editProperties(
  text: string,
  edits: readonly PropertyEdit[],
  order: readonly string[],
  readYaml: ReadYaml,
): EditedText {
  const located = locateFrontMatter(text);
  if (!located.ok) return located;
  if (located.block === null) return withNewBlock(text, edits, order, readYaml);
  const { block } = located;
  const firstLine = lineAt(text, block.from);
  const read = readPropertyMap(text.slice(block.from, block.to), firstLine, readYaml);
  if (!read.ok) return read;
  const { map } = read;
  const wanted = wantedOf(edits, namesThere(map));
  const toEdit = map.properties.filter((property) => differs(property, wanted));
  const refused = refuseObstacle(map, toEdit, firstLine) ?? refuseAlike(map, wanted, firstLine);
  if (refused) return refused;
  const splices = spliceProperties(map, toEdit, wanted, order, dominantLineEnding(text));
  if (splices.length === 0) return checkedMerge(text, map, wanted, firstLine);
  if (map.flow) return refuse(firstLine, 'betweenBraces');
  const source = applySplices(map.source, splices);
  const result = text.slice(0, block.from) + source + text.slice(block.to);
  return checked(result, map, wanted, text.slice(block.to), firstLine, readYaml);
}

/** The edits by the names that are there. */
function wantedOf(edits: readonly PropertyEdit[], there: readonly string[]): Wanted {
  const find = finderOf(there);
  return new Map(edits.map(({ name, value }) => [find(name), withoutBlanks(value)]));
}

/** The names that a reader sees, with what `<<` brings in, in the order of the note. */
function namesThere(map: PropertyMap): readonly string[] {
  const merged = map.source.includes('<<') ? mergedNames(map) : null;
  return merged === null ? map.properties.map(({ name }) => name) : [...merged];
}

function withoutBlanks(value: PropertyValue | null): PropertyValue | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (!isList(value)) return value.day.trim() === '' ? null : value;
  const items = value.filter((item) => item.trim() !== '');
  return items.length === 0 ? null : items;
}

function differs({ name, value }: Property, wanted: Wanted): boolean {
  const want = wanted.get(name);
  return want !== undefined && (want === null || !sameValue(value, asRead(want)));
}

function refuseObstacle(
  map: PropertyMap,
  toEdit: readonly Property[],
  firstLine: number,
): Refused | null {
  for (const property of toEdit) {
    const line = firstLine + lineAt(map.source, property.lineFrom) - 1;
    if (property.obstacle !== null) {
      return refuse(line, property.obstacle, property.name);
    }
    const { anchors } = property;
    const others = map.properties.filter((other) => other !== property);
    if (others.some(({ references }) => [...references].some((name) => anchors.has(name)))) {
      return refuse(line, 'referredTo', property.name);
    }
  }
  return null;
}

/** In place of a dropped property one whose name differs only in case would count. */
function refuseAlike(map: PropertyMap, wanted: Wanted, firstLine: number): Refused | null {
  const dropped = new Map(
    [...wanted].flatMap(([name, value]) => (value === null ? [[foldName(name), name]] : [])),
  );
  for (const { name, lineFrom } of map.properties) {
    const counted = dropped.get(foldName(name));
    if (counted === undefined || wanted.get(name) === null) continue;
    return refuse(firstLine + lineAt(map.source, lineFrom) - 1, 'alike', name, counted);
  }
  return null;
}

function spliceProperties(
  map: PropertyMap,
  toEdit: readonly Property[],
  wanted: Wanted,
  order: readonly string[],
  eol: string,
): Splice[] {
  const splices = toEdit.flatMap((property) => {
    const value = wanted.get(property.name) ?? null;
    const own =
      value === null ? [dropProperty(map, property)] : setProperty(map, property, value, eol);
    return keepingComments(map, property, own);
  });
  const present = new Set(map.properties.map(({ name }) => name));
  const added = toAdd(wanted).filter(([name]) => !present.has(name));
  return added.length === 0 ? splices : [...splices, addProperties(map, added, order, eol)];
}

function toAdd(wanted: Wanted): [name: string, value: PropertyValue][] {
  return [...wanted].flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function withNewBlock(
  text: string,
  edits: readonly PropertyEdit[],
  order: readonly string[],
  readYaml: ReadYaml,
): EditedText {
  const wanted = wantedOf(edits, []);
  const added = toAdd(wanted);
  if (added.length === 0) return { ok: true, text };
  const eol = dominantLineEnding(text);
  const lines = addProperties(noProperties, added, order, eol).insert;
  const start = noteStart(text);
  const body = text.slice(start);
  const result = `${text.slice(0, start)}---${eol}${lines}---${eol}${body}`;
  return checked(result, noProperties, wanted, `---${eol}${body}`, 1, readYaml);
}

/** Reads the result again: it must hold what was wanted, and all else as before, in its order. */
function checked(
  result: string,
  before: PropertyMap,
  wanted: Wanted,
  rest: string,
  firstLine: number,
  readYaml: ReadYaml,
): EditedText {
  const unsafe = refuse(firstLine, 'unsafeProperties', [...wanted.keys()]);
  const located = locateFrontMatter(result);
  if (!located.ok || located.block === null || result.slice(located.block.to) !== rest) {
    return unsafe;
  }
  const after = readBlock(result, located.block, readYaml);
  if (!after.ok) return unsafe;
  const kept = before.properties.filter(({ name }) => !wanted.has(name));
  const stayed = after.map.properties.filter(({ name }) => !wanted.has(name));
  const intact =
    kept.length === stayed.length &&
    kept.every(({ name, value }, index) => {
      const other = stayed[index];
      return other?.name === name && sameValue(value, other.value);
    });
  const holds = [...wanted].every(([name, value]) => {
    const found = after.map.properties.find((property) => property.name === name);
    if (value === null) return found === undefined;
    return found !== undefined && sameValue(found.value, asRead(value));
  });
  return intact && holds ? checkedMerge(result, after.map, wanted, firstLine) : unsafe;
}

function readBlock(
  text: string,
  { from, to }: FrontMatterBlock,
  readYaml: ReadYaml,
): ReadPropertyMap {
  return readPropertyMap(text.slice(from, to), 1, readYaml);
}

/** A dropped property must not come back through a `<<` that some programs follow. */
function checkedMerge(
  text: string,
  map: PropertyMap,
  wanted: Wanted,
  firstLine: number,
): EditedText {
  const merge = map.source.indexOf('<<');
  if (merge === -1) return { ok: true, text };
  const line = firstLine + lineAt(map.source, merge) - 1;
  const names = mergedNames(map);
  if (names === null) return refuse(line, 'mergesNothing');
  const brought = new Set([...names].map(foldName));
  for (const [name, value] of wanted) {
    if (value !== null || !brought.has(foldName(name))) continue;
    return refuse(line, 'merged', name);
  }
  return { ok: true, text };
}
