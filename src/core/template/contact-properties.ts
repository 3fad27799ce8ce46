import type { NoteFormat } from '../note/note-format';
import type { PropertyEdit, PropertyValue } from '../note/note-change';
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
  noteFormat: NoteFormat,
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
  const text = noteFormat.replaceNestedTexts(marked.text, nested, (inner) =>
    marked.isMarked(inner) ? fillTemplate(marked.restore(inner), values).text : null,
  );
  return { text, edits, unfilled };
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
