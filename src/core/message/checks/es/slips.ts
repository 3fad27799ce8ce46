import { type Slip, spacesBeforeMarks } from '../slips';

const spaced = /[\p{L}\p{N}"”’')\]»][ \t\u00A0]{1,3}[.,;:?!](?=\s|$)(?![ \t][.,])/gu;

/** Slips of Spanish texts: a space before a mark that follows its word at once. */
export function findSlips(text: string): readonly Slip[] {
  return spacesBeforeMarks(text, spaced);
}
