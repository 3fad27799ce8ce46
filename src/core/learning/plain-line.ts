import { asWritten } from '../interview/answer-text';

/** What a line begins with that makes it an item of a list. */
const bullet = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/;

/** The box of a task, and what names a callout, at the start of what stands in an item or a quote. */
const box = /^\[(?=[^\]]?\]|!)/u;

/**
 * What somebody wrote as one line of Markdown that begins nothing of the note's own: no item, task,
 * heading or quote, no comment, tag or embedded file. Links and stressed words stay what they are.
 *
 * @example plainLine('- [ ] Ask\n#now') // '\\- [ ] Ask \\#now'
 */
export function plainLine(words: string): string {
  return withoutEmbeds(asWritten(words.replace(/\s+/g, ' ').trim()))
    .replace(bullet, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(box, '\\[');
}

/**
 * What somebody wrote as a quote. Lists, links and stressed words in it stay what they are, and nothing
 * in it is a task, a callout, a comment, a tag or an embedded file.
 */
export function plainQuote(words: string): string {
  return withoutEmbeds(asWritten(words))
    .split('\n')
    .map((line) => `> ${withoutBox(line)}`.trimEnd())
    .join('\n');
}

/** A line whose words, behind the marks of lists, begin with no box. */
function withoutBox(line: string): string {
  let from = 0;
  for (;;) {
    const rest = line.slice(from);
    const words = rest.trimStart();
    const [mark] = bullet.exec(words) ?? [];
    from += rest.length - words.length;
    if (mark === undefined) return line.slice(0, from) + words.replace(box, '\\[');
    from += mark.length;
  }
}

/** Markdown in which nothing embeds a file; what is escaped already stays so. */
function withoutEmbeds(markdown: string): string {
  return markdown.replace(/\\[^]|!(?=\[)/g, (signs) => (signs === '!' ? '\\!' : signs));
}
