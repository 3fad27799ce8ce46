import { isSpace } from '../../note/text/space';

/** What stands before the words of a line: quote signs, bullets or numbers, and a tick box. */
export interface ListMarker {
  /** Where the words begin. */
  readonly end: number;
  /** The column of the first bullet or number, a tab reaching to the next fourth; -1 without one. */
  readonly bulletColumn: number;
}

const bullets = new Set(Array.from('-*+•·‣▪◦●○–—'));
const boundBullets = new Set(Array.from('-*+'));

/** Reads what a line begins with before its words, also where several list items begin on it. */
export function readListMarker(line: string): ListMarker {
  let at = line.startsWith('\uFEFF') ? 1 : 0;
  let column = 0;
  let bulletColumn = -1;
  const skipSpace = (): void => {
    for (; isSpace(line[at]); at += 1)
      column = line[at] === '\t' ? column - (column % 4) + 4 : column + 1;
  };
  const step = (length: number): void => {
    at += length;
    column += length;
    skipSpace();
  };
  skipSpace();
  while (line[at] === '>') step(1);
  for (let length = bulletAt(line, at); length > 0; length = bulletAt(line, at)) {
    if (bulletColumn < 0) bulletColumn = column;
    step(length);
  }
  if (line[at] === '[' && line[at + 2] === ']' && !/[[\]]/.test(line[at + 1] ?? '[')) {
    if (at + 3 === line.length || isSpace(line[at + 3])) step(3);
  }
  return { end: at, bulletColumn };
}

/** The length of a bullet or number; 0 where none stands here. */
function bulletAt(line: string, at: number): number {
  const sign = line[at] ?? '';
  const isEnd = (index: number): boolean => index >= line.length || isSpace(line[index]);
  if (bullets.has(sign)) {
    if (!boundBullets.has(sign) || isEnd(at + 1)) return 1;
    return sign === '-' && /^\p{L}/u.test(line.slice(at + 1, at + 3)) ? 1 : 0;
  }
  const number = /^\d{1,4}[.)]/.exec(line.slice(at, at + 6))?.[0] ?? '';
  return number !== '' && isEnd(at + number.length) ? number.length : 0;
}
