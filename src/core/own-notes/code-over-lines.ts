import type { Line } from '../note/body/line';
import { firstSign, withCodeBlanked } from '../note/body/line-start';
import type { Outline } from '../note/body/outline';
import { textStart } from './inline-fields';

/**
 * For the index of each line of a paragraph with code spans that line, with a null character in place
 * of each sign of code, also where the span began on a line above. Lines of other paragraphs are left
 * out.
 */
export function codeOverLines({ text, lines }: Outline): ReadonlyMap<number, string> {
  const blanked = new Map<number, string>();
  for (let first = 0; first < lines.length;) {
    let end = first + 1;
    if (hasWords(lines[first])) {
      while (hasWords(lines[end]) && !beginsItem(text, lines[end])) end += 1;
    }
    const from = lines[first]?.from ?? 0;
    const paragraph = text.slice(from, lines[end - 1]?.to);
    if (end - first > 1 && paragraph.includes('`')) {
      const without = withCodeBlanked(paragraph);
      lines.slice(first, end).forEach((line, at) => {
        blanked.set(first + at, without.slice(line.from - from, line.to - from));
      });
    }
    first = end;
  }
  return blanked;
}

function hasWords(line: Line | undefined): boolean {
  return line?.kind === 'text' || line?.kind === 'item';
}

function beginsItem(text: string, line: Line | undefined): boolean {
  if (line === undefined) return false;
  const said = text.slice(line.from, line.to);
  return textStart(said) !== firstSign(said);
}
