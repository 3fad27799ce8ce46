/** A row of a table in docs: what it is about, and the cells behind it that the code knows. */
export interface DerivedRow {
  /** Its first cell, written as code. */
  readonly key: string;
  /** Each is given what stands there now, empty in a new row. */
  readonly cells?: readonly ((told: string) => string)[];
}

/** A table of a page, by the heading it stands under. */
export interface DerivedTable {
  readonly heading: string;
  readonly rows: readonly DerivedRow[];
  /** What its columns are called, where the code knows it. */
  readonly head?: readonly string[];
  /** Whether the rows stand in the page's own order, each as often as the page has it. */
  readonly inOwnOrder?: boolean;
}

/**
 * A page with what a table has from the code brought up to date. What the page itself says of a row
 * stays, rows of what is no more go, and new ones come with nothing said of them yet. Throws where
 * the page has no such heading, or no table under it.
 */
export function withTable(
  page: string,
  { heading, rows, inOwnOrder, head: columns }: DerivedTable,
): string {
  const lines = page.split('\n');
  const { head, end } = tableUnder(lines, heading);
  const rule = (columns ?? []).map(() => '---');
  const top = columns === undefined ? lines.slice(head, head + 2) : [columns, rule].map(lineOf);
  const width = cellsOf(top[0] ?? '').length;
  const told = lines.slice(head + 2, end).map(cellsOf);
  const known = new Map(rows.map((row) => [`\`${row.key}\``, row]));
  const there = new Set(told.map(([key = '']) => key));
  const kept = told.flatMap((cells) => {
    const row = known.get(cells[0] ?? '');
    return row === undefined ? [] : [{ row, cells }];
  });
  const fresh = rows
    .filter(({ key }) => !there.has(`\`${key}\``))
    .map((row) => ({ row, cells: new Array<string>(width).fill('') }));
  const all = [...kept, ...fresh];
  if (inOwnOrder !== true)
    all.sort((one, other) => rows.indexOf(one.row) - rows.indexOf(other.row));
  const written = all.map(({ row, cells }) => {
    const derived = (row.cells ?? []).map((cell, place) => cell(cells[place + 1] ?? ''));
    const whole = [`\`${row.key}\``, ...derived, ...cells.slice(derived.length + 1)];
    return lineOf(whole);
  });
  return [...lines.slice(0, head), ...top, ...written, ...lines.slice(end)].join('\n');
}

/**
 * A page with rows that it has by area, in tables under several headings: each row stays in the table
 * that it stands in, and a new one comes into the last of them.
 */
export function withTables(
  page: string,
  headings: readonly string[],
  rows: readonly DerivedRow[],
): string {
  const keys = headings.map((heading) => new Set(keysUnder(page, heading)));
  const last = headings.length - 1;
  return headings.reduce((text, heading, place) => {
    const own = rows.filter(({ key }) => {
      const isNew = !keys.some((each) => each.has(key));
      return keys[place]?.has(key) === true || (isNew && place === last);
    });
    return withTable(text, { heading, rows: own, inOwnOrder: true });
  }, page);
}

/** What the rows of the first table under a heading are about. */
function keysUnder(page: string, heading: string): readonly string[] {
  const lines = page.split('\n');
  const { head, end } = tableUnder(lines, heading);
  return lines.slice(head + 2, end).map((line) => (cellsOf(line)[0] ?? '').replaceAll('`', ''));
}

/** The lines of the first table under a heading, from its head to before its end. */
function tableUnder(lines: readonly string[], heading: string): { head: number; end: number } {
  const title = lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(` ${heading}`));
  const head = lines.findIndex((line, at) => at > title && line.startsWith('|'));
  if (title < 0 || head < 0) throw new Error(`There is no table under “${heading}”.`);
  const length = lines.slice(head).findIndex((line) => !line.startsWith('|'));
  return { head, end: length < 0 ? lines.length : head + length };
}

/** The most columns of a line of docs that is no row of a table. */
const WIDTH = 100;

/** A page with the codes it lists behind these words, until a semicolon. Throws where it has none. */
export function withList(page: string, behind: string, codes: readonly string[]): string {
  const [before, after, ...more] = page.split(behind);
  const end = after?.indexOf(';') ?? -1;
  if (before === undefined || after === undefined || end < 0 || more.length > 0) {
    throw new Error(`There is no one list behind “${behind}”.`);
  }
  const lines = [`${before.slice(before.lastIndexOf('\n') + 1)}${behind}`];
  for (const [at, code] of codes.entries()) {
    const word = `\`${code}\`${at < codes.length - 1 ? ',' : ''}`;
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(`   ${word}`);
  }
  const start = before.slice(0, before.lastIndexOf('\n') + 1);
  return `${start}${lines.join('\n')}${after.slice(end)}`;
}

/** A line of a table with these cells. */
function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The cells of a line of a table, without the white space around them. */
export function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
