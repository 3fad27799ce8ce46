import { type Slip, spacesBeforeMarks } from '../slips';

const spaced = /[\p{L}\p{N}”“’')\]][ \t\u00A0]{1,3}[.,!?](?=\s|$)(?![ \t][.,])/gu;

/** Slips of German texts: a space before a stop, a comma, or another such sign. */
export function findSlips(text: string): readonly Slip[] {
  return spacesBeforeMarks(text, spaced);
}
