import { locateFrontMatter } from '../note/properties/front-matter-block';
import { nextLine } from '../note/text/line-ending';
import { lineAt } from '../note/refusal';

/** What stands for code among the properties: a placeholder that nothing has a value for. */
export const CODE = '{{<%}}';

/** A template without the code of other plugins, such as Templater's `<% … %>`. */
export interface WithoutCode {
  /** Lines of nothing but code are left out; so is code among words. */
  readonly text: string;
  /** The same with every line at its place, for what is wrong to be told by its line. */
  readonly sameLines: string;
  /** The line on which the first code begins; null where there is none. */
  readonly line: number | null;
  /** The line of code that is opened and never closed; null where there is none. */
  readonly open: number | null;
}

/**
 * Takes the code of other template plugins out of a template: it is never run, so in a note or a
 * message it would only be read. Among the properties {@link CODE} stands in its place, since the
 * property has no value then. Takes time in proportion to the text.
 */
export function withoutTemplateCode(source: string): WithoutCode {
  const feeds: number[] = [];
  let marked = '';
  let at = 0;
  let from = source.indexOf('<%');
  let end = source.indexOf('%>', from + 2);
  while (from >= 0 && end >= 0) {
    marked += source.slice(at, from) + CODE;
    at = end + 2;
    feeds.push(source.slice(from, at).split('\n').length - 1);
    from = source.indexOf('<%', at);
    end = from < 0 ? -1 : source.indexOf('%>', from + 2);
  }
  const open = from < 0 ? null : lineAt(source, from);
  if (at === 0) return { text: source, sameLines: source, line: null, open };
  const line = lineAt(source, source.indexOf('<%'));
  return { ...cleaned(marked + source.slice(at), feeds), line, open };
}

/** A text without {@link CODE}, and without the space before it. */
export function withoutCodeMarks(text: string): string {
  return text.replaceAll(` ${CODE}`, '').replaceAll(CODE, '').trim();
}

/**
 * Where a text goes on behind code and blank lines at its very beginning; 0 where neither is there.
 * A byte order mark alone does not count.
 */
export function behindLeadingCode(source: string): number {
  let at = skipBlanks(source, 0);
  while (source.startsWith('<%', at)) {
    const end = source.indexOf('%>', at + 2);
    if (end < 0) return at;
    at = skipBlanks(source, end + 2);
  }
  return at;
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at += 1;
  return at;
}

/** @param feeds how many line ends each {@link CODE} stands for. */
function cleaned(
  marked: string,
  feeds: readonly number[],
): Pick<WithoutCode, 'text' | 'sameLines'> {
  const located = locateFrontMatter(marked);
  const bodyFrom = located.ok ? (located.block?.to ?? 0) : 0;
  let [text, sameLines] = ['', ''];
  let place = 0;
  for (let at = 0; at < marked.length; at = nextLine(marked, at)) {
    const line = marked.slice(at, nextLine(marked, at));
    const marks = line.split(CODE).length - 1;
    const [lineEnd = ''] = /\r?\n$/.exec(line.slice(-2)) ?? [];
    const words = line.slice(0, line.length - lineEnd.length);
    const kept = marks === 0 ? words : (at < bodyFrom ? inFrontMatter : inBody)(words);
    const hidden = feeds.slice(place, place + marks).reduce((sum, count) => sum + count, 0);
    place += marks;
    if (kept !== null) text += kept + lineEnd;
    sameLines += (kept ?? '') + '\n'.repeat(hidden) + lineEnd;
  }
  return { text, sameLines };
}

/** A line of the front matter; null where nothing of it is left, or only a comment was on it. */
function inFrontMatter(line: string): string | null {
  const words = line.replaceAll(CODE, '').trim();
  if (words === '' || words.startsWith('#')) return null;
  const hash = line.indexOf(' #');
  const before = line.slice(0, Math.max(hash, 0));
  const isOutside = before.split('"').length % 2 === 1 && before.split("'").length % 2 === 1;
  const isComment = hash >= 0 && isOutside && line.includes(CODE, hash);
  return isComment ? before.trimEnd() : line;
}

/** A line of the text; null where nothing of it is left but the signs of a heading, item or row. */
function inBody(line: string): string | null {
  const words = line
    .replace(/!?\[\[\{\{<%\}\}(?:\|[^[\]\n]*)?\]\]/g, CODE)
    // A hash alone would begin a heading.
    .replace(/#\{\{<%\}\}/g, CODE)
    .replace(/ ?\{\{<%\}\}(?=[\s.,;:!?)\]]|$)|\{\{<%\}\}/g, '');
  const rest = words.trim();
  if (/^(?:```|~~~)/.test(rest)) return words;
  if (/^\d{1,9}[.)]$|^[-*+] \[.\]$/.test(rest)) return null;
  return /[^\s>#|*_=~:()!+.[\]-]/.test(rest) ? words : null;
}
