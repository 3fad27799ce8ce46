/** What is put for a sign that parts no word; it is dropped when a text is read. */
export const NOTHING = '\0';

/**
 * A line in which what is no words is blanked sign by sign, so that every place stays the same: a
 * space where words are parted, {@link NOTHING} where they are not.
 */
export class Mask {
  private signs: string[];

  constructor(line: string, from: number) {
    // A NUL of the line itself means nothing either.
    this.signs = line.split('');
    this.blank(0, from);
  }

  get text(): string {
    return this.signs.join('');
  }

  /** Blanks a stretch, leaving one sign for it where that stands for something. */
  blank(from: number, to: number, fill = ' ', first = fill): void {
    for (let at = from; at < to; at += 1) this.signs[at] = first[at - from] ?? fill;
  }

  /** Blanks all that a pattern finds; `when` may leave some of it, or say what stands for it. */
  blankAll(
    pattern: RegExp,
    when: (found: RegExpMatchArray) => boolean | string = () => true,
  ): void {
    for (const found of this.text.matchAll(pattern)) {
      const told = when(found);
      if (told === false) continue;
      const first = told === true ? ' ' : told;
      const fill = told === true ? ' ' : NOTHING;
      this.blank(found.index, found.index + found[0].length, fill, first);
    }
  }
}

/** The words of a stretch of masked text, on one line. */
export function wordsOf(masked: string): string {
  return masked.replaceAll(NOTHING, '').replace(/\s+/g, ' ').trim();
}

/** A text without the quotes around it. */
export function withoutQuotes(text: string): string {
  return text.replace(/^["'“„«‘]([^]+)["'”“»’]$/u, '$1');
}
