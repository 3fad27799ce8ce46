import { type Slip, spacesBeforeMarks, withoutCode } from '../slips';

const spaced = /[\p{L}\p{N}"”’')\]][ \t\u00A0]{1,3}[.,;!?](?=\s|$)(?![ \t][.,])/gu;

/** Slips of Brazilian Portuguese texts: a space before a stop, a comma, or another such sign. */
export function findSlips(text: string): readonly Slip[] {
  return spacesBeforeMarks(withoutCode(text), spaced);
}
