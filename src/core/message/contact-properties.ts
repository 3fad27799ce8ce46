import { isScalar, parseDocument, visit } from 'yaml';
import { locateFrontMatter } from '../note/front-matter-block';
import type { PropertyEdit, PropertyValue } from '../note/note-change';
import { applySplices, type Splice } from '../note/splice';
import { readDateTime, readDay } from '../time/civil';
import type { MarkedSource } from './marked-source';
import { fillTemplate, type TemplateValues } from './placeholders';

/** How the properties of a contact template come into a new note. */
export interface FilledProperties {
  /** The note, with what is nested filled in place. */
  readonly text: string;
  readonly edits: readonly PropertyEdit[];
  readonly unfilled: readonly string[];
}

/**
 * Fills the placeholders of a contact template's properties. A placeholder without a value never
 * becomes part of one: its property, or its item of a list, is left out.
 */
export function fillProperties(
  marked: MarkedSource,
  data: Readonly<Record<string, unknown>>,
  values: TemplateValues,
): FilledProperties {
  const edits: PropertyEdit[] = [];
  const unfilled: string[] = [];
  const nested = new Set<string>();
  const fill = (text: string): string | null => {
    const filled = fillTemplate(marked.restore(text), values);
    unfilled.push(...filled.unfilled);
    return filled.unfilled.length === 0 ? filled.text : null;
  };
  for (const [name, value] of Object.entries(data)) {
    const texts = textsIn(value).filter(marked.isMarked);
    if (marked.isMarked(name)) {
      fill(name);
      texts.forEach(fill);
      edits.push({ name, value: null });
    } else if (texts.length === 0) continue;
    else if (typeof value === 'string') edits.push({ name, value: asValue(fill(value)) });
    else if (isTextList(value)) {
      const items = value.map((item) => (marked.isMarked(item) ? fill(item) : item));
      edits.push({ name, value: items.filter((item) => item !== null) });
    } else if (texts.map(fill).includes(null)) edits.push({ name, value: null });
    else nested.add(name);
  }
  return { text: fillNested(marked, nested, values), edits, unfilled };
}

/** Whether a value is a list of nothing but texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function asValue(text: string | null): PropertyValue | null {
  if (text === null) return null;
  return readDay(text) !== null || readDateTime(text) !== null ? { day: text } : text;
}

/** All texts in a value, the names of nested properties included. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
}

/** Properties within properties are filled where they stand, each text in quotes. */
function fillNested(
  { text, restore, isMarked }: MarkedSource,
  names: ReadonlySet<string>,
  values: TemplateValues,
): string {
  const located = locateFrontMatter(text);
  if (names.size === 0 || !located.ok || located.block === null) return text;
  const { from, to } = located.block;
  const source = text.slice(from, to);
  const splices: Splice[] = [];
  visit(parseDocument(source, { logLevel: 'silent' }), {
    Pair(_key, { key }, path) {
      const isTop = path.length === 2;
      return isTop && !(isScalar(key) && names.has(String(key.value))) ? visit.SKIP : undefined;
    },
    Scalar(_key, { value, range }) {
      if (typeof value !== 'string' || !isMarked(value) || !range) return;
      const [start, end] = range;
      const lineEnd = source.slice(start, end).endsWith('\n') ? '\n' : '';
      const insert = JSON.stringify(fillTemplate(restore(value), values).text) + lineEnd;
      splices.push({ from: start, to: end, insert });
    },
  });
  return text.slice(0, from) + applySplices(source, splices) + text.slice(to);
}
