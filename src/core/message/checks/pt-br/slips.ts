import type { Slip } from '../en/slips';

const spaced = /[\p{L}\p{N}"”’')\]][ \t\u00A0]{1,3}[.,;!?](?=\s|$)(?![ \t][.,])/gu;

/** Slips of Brazilian Portuguese texts: a space before a stop, a comma, or another such sign. */
export function findSlips(text: string): readonly Slip[] {
  const plain = text
    .replace(/`[^`\n]*`/g, (code) => '_'.repeat(code.length))
    .replace(/(?:https?:\/\/|www\.)\S+/gi, (link) => '_'.repeat(link.length));
  return [...plain.matchAll(spaced)].flatMap(({ 0: match, index }) => {
    // A smile is no bracket.
    if (/[:;]-?[)\]]/.test(plain.slice(Math.max(0, index - 2), index + 1))) return [];
    return [{ kind: 'space' as const, from: index + 1, to: index + match.length }];
  });
}
