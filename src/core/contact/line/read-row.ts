import { fileNameFor } from '../file-name';
import { isNameSuffix } from '../name-suffix';
import { withoutQuotes, wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { isPlaceholder } from './name-shape';
import { type PersonRead, readLine, readNamed } from './read-line';
import { readCell } from './read-name';
import type { Part } from './split-parts';
import { isCapital, readsLikeJob } from './part-kinds';
import { isPlaceName } from './place-names';
import { type Column, readColumns, unknownColumns } from './table-columns';

/** Whether the title that a cell tells is how somebody is addressed, and no job. */
function isForm(column: Column, text: string): boolean {
  return column === 'role' && /^(?:mrs?|ms|mx|miss|dr|herr|frau|sra?|mme|m)\.?$/i.test(text);
}

/** A role without the degrees behind it, and without the gap that a mark before a comma leaves. */
function withoutDegrees(role: string): string {
  const parts = role.split(',').map((part) => part.trim());
  return parts.filter((part, place) => place === 0 || !isNameSuffix(part)).join(', ');
}

/** Whether a cell under a head that says nothing reads like a role or a company. */
function mayBeRole(text: string): boolean {
  const isShort = text !== '' && text.split(' ').length < 5 && !/[\d?!]/.test(text);
  return isShort && !isPlaceName(text) && (readsLikeJob(text) || isCapital(text));
}

/**
 * The people in a row of a table, whose columns its head names; none where no name stands in it,
 * several where their names are links. Without a column of names the row is read as a line, in doubt.
 */
export function readRow(
  line: MaskedLine,
  start: number,
  head: readonly string[],
  cells: readonly Part[],
  companies: ReadonlySet<string>,
): readonly PersonRead[] {
  const columns = readColumns(head);
  const cellOf = (column: Column): Part | null => {
    const at = columns.indexOf(column);
    const cell = at < 0 ? undefined : cells[at];
    return cell === undefined || cell.text === '' ? null : cell;
  };
  const hasNames = (['name', 'first', 'last'] as const).some((column) => columns.includes(column));
  if (!hasNames) return [{ ...readLine(line, start, companies), doubt: 'no-column' }];
  const cell = cellOf('name') ?? cellOf('first') ?? cellOf('last');
  if (cell === null) return [];
  const said = (column: Column): string => {
    const text = withoutQuotes(wordsOf(cellOf(column)?.text ?? ''));
    return isPlaceholder(text) || isForm(column, text) ? '' : text;
  };
  const [first, last] = [said('first'), said('last')];
  // Beside a first name, what is headed “Name” may be all of it.
  const isWhole = last.toLowerCase().startsWith(`${first.toLowerCase()} `);
  const isParted = cellOf('name') === null && first !== '' && last !== '';
  const isPartial = !columns.includes('role') || !columns.includes('company');
  const mayBeMissed =
    isPartial && unknownColumns(head).some((at) => mayBeRole(wordsOf(cells[at]?.text ?? '')));
  return readCell(line, cell).map((found) => {
    const read = readNamed(line, found, companies, true);
    return {
      ...read,
      ...(isParted ? { name: fileNameFor(isWhole ? last : `${first} ${last}`) } : {}),
      role: columns.includes('role') ? withoutDegrees(said('role')) : read.role,
      company: columns.includes('company') ? said('company') : read.company,
      doubt: read.doubt ?? (mayBeMissed ? 'unknown-column' : null),
    };
  });
}
