import { oneLine } from '../note/text/one-line';
import {
  fillTemplate,
  placeholder,
  placeholderKey,
  type TemplateValues,
} from '../template/placeholders';
import type { Span, TrackedText } from './tracked-text';

/** The key of the times among what is filled in. */
export const SLOTS = 'slots';

/** Whether words are a placeholder still, or what is left of one. */
export function holdsBraces(words: string): boolean {
  return words.includes('{{') || words.includes('}}');
}

/** A template's text as it is filled in, with the placeholders that are open in it. */
export function opened(text: string, values: TemplateValues): TrackedText {
  const { text: whole, open } = fillTemplate(text, values);
  const spans = open.map((span): Span => ({
    ...span,
    ...(span.key === SLOTS && { isWhole: true }),
  }));
  return { text: whole, spans };
}

/** The placeholders that an edit took along although they are in the text still, tracked anew. */
export function reopened(before: TrackedText, { text, spans }: TrackedText): TrackedText {
  if (spans.length === before.spans.length) return { text, spans };
  const keys = new Set(before.spans.map(({ key }) => key));
  const known = new Set(spans.map(({ from }) => from));
  const found = [...text.matchAll(placeholder)].flatMap(
    ({ 0: written, 1: inside = '', index: from }): Span[] => {
      const key = placeholderKey(inside);
      const span = { key, from, to: from + written.length };
      if (!keys.has(key) || known.has(from)) return [];
      return [key === SLOTS ? { ...span, isWhole: true } : span];
    },
  );
  return { text, spans: [...spans, ...found].sort((one, two) => one.from - two.from) };
}

/** The values as they stand on one line. */
export function oneLined({ texts, ...others }: TemplateValues): TemplateValues {
  return { ...others, texts: new Map([...texts].map(([key, text]) => [key, oneLine(text)])) };
}

/** Without a second full stop behind a value that ends with one. */
export function tidied({ text, spans }: TrackedText): TrackedText {
  const extra = [...text.matchAll(/[^.\s][.!?](\.)(?=\s|$)/g)].map(
    ({ 0: found, index }) => index + found.length - 1,
  );
  const moved = (at: number): number => at - extra.filter((dot) => dot < at).length;
  return {
    text: [...extra]
      .reverse()
      .reduce((kept, dot) => kept.slice(0, dot) + kept.slice(dot + 1), text),
    spans: spans.map((span) => ({ ...span, from: moved(span.from), to: moved(span.to) })),
  };
}
