/** Words among which one is looked up. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

/**
 * The words of a text, parted by a sign, or by blanks where none is given. They are parted when the
 * first is looked up, since most starts of the app see no list of people.
 */
export function wordList(text: string, sign: string | RegExp = /\s+/): WordList {
  let words: ReadonlySet<string> | null = null;
  return {
    has: (word) => {
      words ??= new Set(
        text
          .trim()
          .split(sign)
          .map((one) => one.trim()),
      );
      return words.has(word);
    },
  };
}
