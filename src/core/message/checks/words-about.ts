import type { Stretch } from './stretches';

/** Where words speak about the recipient, as if to somebody else. */
export type WordsAbout = Stretch;

/** Who reads the message, and who writes it. */
export interface Named {
  /** The whole name of the recipient, and what they are called. */
  readonly names: readonly string[];
  readonly company: string;
  readonly myName: string;
}

/** A text of the same length, without what a pattern finds from all places. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/** The words of texts, as they are written. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []));
}

const oneWord = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

const usualEnd = /[,!:;.–—-](?=\s|$)/;

/** How far a greeting reaches at most, in characters. */
const GREETING = 80;

/**
 * Where the text goes on behind its greeting; its start where it has none.
 *
 * @param own the words of the recipient's names
 * @param end what a greeting ends with, behind the name
 */
export function endOfGreeting(text: string, own: ReadonlySet<string>, end = usualEnd): number {
  const start = text.length - text.trimStart().length;
  const [line = ''] = text.slice(start, start + GREETING).split('\n');
  const name = [...line.matchAll(oneWord)].find(({ 0: word }) =>
    own.has(word.split(/['’]/)[0] ?? ''),
  );
  if (name === undefined || name.index > GREETING / 2) return start;
  const rest = line.slice(name.index);
  const mark = end.exec(rest);
  return start + name.index + (mark === null ? rest.length : mark.index + mark[0].length);
}
