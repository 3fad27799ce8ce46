/** One stretch of a text to be replaced: everything outside `from`..`to` stays as it is. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The text with all splices made, each meant in offsets of the text as given.
 * Splices that overlap are a mistake of the caller and throw, since no result would be right.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let done = 0;
  for (const { from, to, insert } of ordered) {
    if (from < done || to < from) throw new Error('Splices overlap');
    result += text.slice(done, from) + insert;
    done = to;
  }
  return result + text.slice(done);
}
