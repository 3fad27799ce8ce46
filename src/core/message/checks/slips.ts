import type { Stretch } from './stretches';

/** A slip of the keys or of spelling. */
export interface Slip extends Stretch {
  readonly kind: 'small-i' | 'youre' | 'your' | 'space';
}

/**
 * Where a space stands before a mark that follows its word at once.
 *
 * @param spaced finds the last sign of a word, the space and the mark, from all places
 */
export function spacesBeforeMarks(text: string, spaced: RegExp): readonly Slip[] {
  return [...text.matchAll(spaced)].flatMap(({ 0: match, index }) => {
    // The bracket of a smiley ends no word.
    if (/[:;]-?[)\]]/.test(text.slice(Math.max(0, index - 2), index + 1))) return [];
    return [{ kind: 'space' as const, from: index + 1, to: index + match.length }];
  });
}

/** A text of the same length with code and addresses blanked. */
export function withoutCode(text: string): string {
  return text
    .replace(/`[^`\n]*`/g, (code) => '_'.repeat(code.length))
    .replace(/(?:https?:\/\/|www\.)\S+/gi, (link) => '_'.repeat(link.length));
}
