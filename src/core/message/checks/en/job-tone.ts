import type { Sentence } from '../sentences';

/** What each word, and each pair of neighbours, says about where a sentence leads, in points. */
export type Tones = ReadonlyMap<string, number>;

/** Gives what of a table of tones is in a sentence. */
export type FindTones = (sentence: Sentence) => Tones;

/**
 * Reads a table of words and of pairs of them, each line with the points of all in it: `-2: ask, to
 * learn, ^ could`. What stands for the start of a sentence is `^`, for its end `$`.
 */
export function readTones(table: string): Tones {
  const lines = table.trim().split(/\n(?=-?\d+:)/);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      const points = Number(line.slice(0, colon));
      const named = line.slice(colon + 1).split(',');
      return named.map((each) => [each.trim().replace(/\s+/, ' '), points] as const);
    }),
  );
}

/** What of the table a sentence has, each with its points. */
export function tonesIn(sentence: Sentence, tones: Tones): Tones {
  const words = ['^', ...sentence.map(({ text }) => text), '$'];
  const all = words.flatMap((word, at) => [word, `${words[at - 1] ?? ''} ${word}`]);
  return new Map(
    all.flatMap((each) => {
      const points = tones.get(each);
      return points === undefined ? [] : [[each, points] as const];
    }),
  );
}
