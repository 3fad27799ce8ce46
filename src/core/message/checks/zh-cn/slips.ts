import type { Slip } from '../slips';

/** A space before a mark that ends a part of a sentence; a smiley has a bracket behind its colon. */
const spaceBefore = /[^\S\n](?:[，。！？；：、]|[.,!?;:](?=\s|$))/gu;

/** Slips of Simplified Chinese texts: a space before a punctuation mark within a line. */
export function findSlips(text: string): readonly Slip[] {
  return [...text.matchAll(spaceBefore)].flatMap(({ 0: marks, index: from }) =>
    from === 0 || /\s/.test(text[from - 1] ?? '')
      ? []
      : [{ kind: 'space' as const, from, to: from + marks.length }],
  );
}
