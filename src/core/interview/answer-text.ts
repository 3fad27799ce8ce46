import { openedFence } from '../note/body/line-start';

/** What a field shows of an answer, and the lines of the note that it shows. */
export interface ShownAnswer {
  /** As it is read and typed, with plain line feeds. */
  readonly typed: string;
  /** As it stands in the note, with plain line feeds: a line for each line. */
  readonly written: string;
}

/** A line that Markdown could take for a rule, the line under a heading, or part of a table. */
const marksAlone = /^[-=*_+:|\s]+$/;

/** A line that names where a link or a footnote leads, of which nothing is shown. */
const definition = /^\[[^\]]*\]:/;

/**
 * The lines of a note that show what was typed as it was typed, whatever it looks like: no heading,
 * comment, code block, quote or HTML comes of it, no tag and no block id. Lists, links and stressed
 * words stay what they are.
 */
export function asWritten(typed: string): string {
  return linesOf(typed).map(lineAsWritten).join('\n');
}

/**
 * The lines of a note for what a field says by now. Those that were not changed stay as they were to
 * the byte, also where somebody wrote them in another way than {@link asWritten} would.
 */
export function rewritten(typed: string, shown: ShownAnswer): string {
  const now = linesOf(typed);
  const before = linesOf(shown.typed);
  const written = linesOf(shown.written);
  const most = Math.min(now.length, before.length);
  let head = 0;
  while (head < most && now[head] === before[head]) head += 1;
  let tail = 0;
  while (tail < most - head && now.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  return [
    ...written.slice(0, head),
    ...now.slice(head, now.length - tail).map(lineAsWritten),
    ...written.slice(written.length - tail),
  ].join('\n');
}

/** What a field shows for the lines of an answer: what was typed, and what was written by hand as it is. */
export function showAnswer(lines: string): ShownAnswer {
  const written = linesOf(lines);
  const typed = written.map((line) => {
    if (!line.includes('\\')) return line;
    const plain = line.replace(/\\([\\#%<$=>|~`:^[_*+!&-])/g, '$1');
    return lineAsWritten(plain) === line ? plain : line;
  });
  return { typed: typed.join('\n'), written: written.join('\n') };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function lineAsWritten(line: string): string {
  const words = line.trimStart();
  const escaped = words
    .replace(/\\(?=[\\#%<$=>|~`:^[_*+!&-])/g, '\\\\')
    .replace(/%{2,}|\${2,}/g, (signs) => signs.replace(/./g, '\\$&'))
    .replace(/<!/g, '\\<\\!')
    .replace(/<(?=[a-z/?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^|\s)#/g, '$1\\#')
    .replace(/(^|\s)\^(?=[\w-]+\s*$)/, '$1\\^');
  const begins =
    /^[>|]/.test(escaped) ||
    marksAlone.test(escaped) ||
    definition.test(escaped) ||
    openedFence(escaped) !== null;
  return line.slice(0, line.length - words.length) + (begins ? '\\' : '') + escaped;
}
