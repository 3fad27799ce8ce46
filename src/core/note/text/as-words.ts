/** What Markdown, Obsidian or a plugin over it would make more of than words. */
const marked = /[*_`~#<>[\]{}|\\^$]|&#?\w+;|==|::|:\/\/|www\./i;

/** What would open or close a comment or formula together with one elsewhere in the note, also as code. */
const reaching = /%%|\$\$|<!--|-->/;

/**
 * Text of one line as a note can hold it where nothing but words is meant: as it is, or as code where
 * it would be a link, a tag or anything else, or with its signs as entities where code would not do.
 * {@link readWords} reads it back.
 *
 * @param text without space around it.
 * @example asWords('Ask *early*') // '`Ask *early*`'
 */
export function asWords(text: string): string {
  if (reaching.test(text))
    return text.replace(/[^\p{L}\p{M}\p{N}\s,.'’"“”()!?-]|--+/gu, asEntities);
  return marked.test(text) ? asCode(text) : text;
}

/** Text of one line as code, whatever backticks are in it. */
export function asCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/** The text that {@link asWords} wrote; anything else as it stands, but for code and entities. */
export function readWords(written: string): string {
  if (!written.startsWith('`')) return written.replace(/&#(\d{1,7});/g, fromEntity);
  return readCode(written) ?? written;
}

/** What stands in code; null where a text is not all of it code. */
function readCode(written: string): string | null {
  const [fence = ''] = /^`+/.exec(written) ?? [];
  const end = written.length - fence.length;
  if (end <= fence.length || !written.endsWith(fence)) return null;
  const inner = written.slice(fence.length, end);
  if (inner.startsWith('`') || inner.endsWith('`')) return null;
  if ([...inner.matchAll(/`+/g)].some(([run]) => run === fence)) return null;
  const isPadded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
  return isPadded ? inner.slice(1, -1) : inner;
}

function asEntities(signs: string): string {
  return Array.from(signs, (sign) => `&#${String(sign.codePointAt(0))};`).join('');
}

function fromEntity(whole: string, digits: string): string {
  const code = Number(digits);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
