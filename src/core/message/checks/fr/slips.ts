import { type Slip, spacesBeforeMarks } from '../slips';

const spaced = /[\p{L}\p{N}"”»’')\]][ \t\u00A0\u202F]{1,3}[.,](?=\s|$)(?![ \t][.,])/gu;

/** A space before a full stop or a comma; before `;`, `:`, `!` and `?` French has one. */
export function findSlips(text: string): readonly Slip[] {
  return spacesBeforeMarks(text, spaced);
}
