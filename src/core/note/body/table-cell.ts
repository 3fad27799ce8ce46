/** What means something to Markdown, or to Obsidian, beyond the one cell it stands in. */
const active = /&(?=#?\w+;)|<|%(?=%)|\$(?=\$)|!(?=\[)/g;

/**
 * Text as one cell of a Markdown table shows it: bars and line breaks are escaped, and nothing in
 * it can open a comment, a tag of the page, a formula or an embedded file, or tag the note.
 */
export function writeCell(text: string): string {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map(escaped)
    .join('<br>');
}

function escaped(line: string): string {
  return line
    .replace(active, entityOf)
    .replace(/(^|\s)#(?=\S)/g, (_all, space: string) => `${space}&#35;`)
    .replace(/\\+|\|/g, barEscaped);
}

/** A bar with a backslash of its own, and every backslash right before it twice. */
function barEscaped(signs: string, at: number, line: string): string {
  if (signs === '|') return '\\|';
  return line[at + signs.length] === '|' ? signs + signs : signs;
}

function entityOf(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** The text that a cell shows, with its lines on lines of their own. */
export function readCell(cell: string): string {
  return cell
    .replace(/<br>/g, '\n')
    .replace(/\\+\|?/g, (signs) => {
      const slashes = signs.length - 1;
      return signs.endsWith('|') ? '\\'.repeat(slashes / 2) + '|' : signs;
    })
    .replace(/&#(\d{2});/g, (_all, code: string) => String.fromCharCode(Number(code)));
}

/** A line of a table as it is written. */
export function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * The cells of a line of a table, as they are written but without the space around them; null for
 * a line that does not begin with a bar. Bars behind an odd number of backslashes are no borders.
 */
export function readRow(line: string): readonly string[] | null {
  const row = line.trim();
  if (!row.startsWith('|')) return null;
  const cells: string[] = [];
  let from = 1;
  let slashes = 0;
  for (let at = 1; at < row.length; at += 1) {
    if (row[at] === '|' && slashes % 2 === 0) {
      cells.push(row.slice(from, at).trim());
      from = at + 1;
    }
    slashes = row[at] === '\\' ? slashes + 1 : 0;
  }
  if (from < row.length) cells.push(row.slice(from).trim());
  return cells;
}
