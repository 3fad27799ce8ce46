import type { Because } from '../texts/because';
import type { Texts } from '../texts/en';

type Refusals = Texts['refusals'];

/** What can be in the way of reading or changing a note: one text each. */
export type RefusalKind = keyof Refusals;

/** The facts that the text of a kind is made from. */
export type FactsOf<Kind extends RefusalKind> = Readonly<Parameters<Refusals[Kind]>>;

/** What is in the way, as data that a text is made from. */
export type Cause = {
  [Kind in RefusalKind]: { readonly kind: Kind; readonly facts: FactsOf<Kind> };
}[RefusalKind];

/** Why a note was left alone. */
export type Refusal = Cause & {
  /** The line of the note it is about; the first is 1. Null where the whole note is meant. */
  readonly line: number | null;
};

/** An answer that says no. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** A kind of refusal with its facts. */
export function causeOf<Kind extends RefusalKind>(kind: Kind, ...facts: FactsOf<Kind>): Cause {
  // The types of the two parameters see to it that these belong together.
  const cause: { kind: RefusalKind; facts: readonly unknown[] } = { kind, facts };
  return cause as Cause;
}

/** The answer that says no because of a line of the note, or of all of it where that is null. */
export function refuse<Kind extends RefusalKind>(
  line: number | null,
  kind: Kind,
  ...facts: FactsOf<Kind>
): Refused {
  return { ok: false, refusal: { line, ...causeOf(kind, ...facts) } };
}

/** What is in the way and how to fix it, in the words of the texts. */
export function wordCause({ kind, facts }: Cause, { refusals }: Texts): Because {
  const word = refusals[kind] as (...facts: readonly unknown[]) => Because;
  return word(...facts);
}

/** What is in the way, with its line where there is one, and how to fix it, as sentences. */
export function sayRefusal(refusal: Refusal, texts: Texts): string {
  const { reason, reasonOnLine, suggestion } = wordCause(refusal, texts);
  const why = refusal.line === null ? reason : reasonOnLine(refusal.line);
  return texts.speech.sentences([why, suggestion]);
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
