/** A link of either kind: what it leads to, and what it shows behind a bar or before the address. */
const links = /!?\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]|\[([^[\]]*)\]\([^()\s]*\)/g;

/** A daily note, in whatever folder, and a heading in it. */
const dailyNote = /^(?:[^#]*\/)?(\d{4}-\d{2}-\d{2})(?:\.md)?(?:#[^]*)?$/;

/**
 * A heading with its links as a reader sees them; one to a daily note is that day. A link to a heading
 * of another note is no heading of that name: it shows the note too.
 *
 * @example withLinksShown('[[Notes#Log]]') // 'Notes > Log'
 * @example withLinksShown('Interview [[Daily/2026-11-25]]') // 'Interview 2026-11-25'
 */
export function withLinksShown(heading: string): string {
  if (!heading.includes('[')) return heading;
  return heading.replace(links, (_, target?: string, alias?: string, words?: string) => {
    if (target === undefined) return words ?? '';
    if (alias !== undefined && alias.trim() !== '') return alias;
    return dailyNote.exec(target.trim())?.[1] ?? target.replace(/^#/, '').replaceAll('#', ' > ');
  });
}

/** A tag or a block id, as it may stand at the end of a heading. */
function isMark(word: string): boolean {
  if (/^\^[\p{L}\p{N}-]+$/u.test(word)) return true;
  // A number behind a hash is no tag.
  return /^#[\p{L}\p{N}_/-]+$/u.test(word) && !/^#\p{N}+$/u.test(word);
}

/** A heading without comments, which nobody reads, and without tags and a block id at its end. */
export function withoutAsides(heading: string): string {
  if (!/[%<#^]/.test(heading)) return heading.trim().replace(/\s+/g, ' ');
  const seen = heading.split('%%').filter((_, place) => place % 2 === 0);
  const told = seen.join(' ').split('<!--');
  const text = told.map((part, place) => (place === 0 ? part : (part.split('-->')[1] ?? '')));
  const words = text.join(' ').trim().split(/\s+/);
  while (isMark(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Text up to its last letter or digit; empty where it has none. */
export function upToLastLetter(text: string): string {
  let end = text.length;
  while (end > 0) {
    const sign = signBefore(text, end);
    if (wordSign.test(sign)) break;
    end -= sign.length;
  }
  return text.slice(0, end);
}

/** The sign that ends at an offset; half of one where the other half is missing. */
function signBefore(text: string, end: number): string {
  const isSecondHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00;
  const isPair = isSecondHalf && (text.charCodeAt(end - 2) & 0xfc00) === 0xd800;
  return text.slice(isPair ? end - 2 : end - 1, end);
}

/**
 * The words of a heading without what people put around them: emoji and other signs, emphasis,
 * links, comments, tags, a block id. Empty where no words are left.
 *
 * @example bareHeading('🎤 **Interview** [[2026-11-25]] #phone') // 'Interview 2026-11-25'
 */
export function bareHeading(heading: string): string {
  const shown = withLinksShown(withoutAsides(heading)).replace(/[*_~=`]/g, '');
  const first = shown.search(wordSign);
  return first < 0 ? '' : upToLastLetter(shown.slice(first));
}

/** A letter, a mark or a digit, but no emoji nor what belongs to one, which some of these are too. */
const wordSign = /(?![\p{Extended_Pictographic}\uFE0F\u20E3])[\p{L}\p{M}\p{N}]/u;
