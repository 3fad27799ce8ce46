/** Why a note was left alone, in words for the person who wrote it. */
export interface Refusal {
  /** The line of the note it is about; the first is 1. Null where the whole note is meant. */
  readonly line: number | null;
  /** What is in the way, as a sentence. */
  readonly reason: string;
  /** What the person can do about it, as a sentence. */
  readonly fix: string;
}

/** An answer that says no. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** Wraps a refusal about one line as an answer. */
export function refuse(line: number, reason: string, fix: string): Refused {
  return { ok: false, refusal: { line, reason, fix } };
}

/** The reason with its line, and the way to fix it, as two sentences. */
export function sayRefusal({ line, reason, fix }: Refusal): string {
  const where = line === null ? reason : reason.replace(/\.?$/, ` (line ${line}).`);
  return `${where} ${fix}`;
}

/** The line an offset of a text stands on; the first is 1. Offsets past the end count as the end. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  let at = text.indexOf('\n');
  while (at !== -1 && at < offset) {
    line += 1;
    at = text.indexOf('\n', at + 1);
  }
  return line;
}
