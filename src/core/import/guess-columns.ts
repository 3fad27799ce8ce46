import { ownHeaders } from './header-words';
import { type ColumnChoice, type ColumnField, columnFields } from './import-reading';
import { headerOf, placesOf } from './known-tables';

/** So many characters of a cell are looked at. */
const MOST_VALUE = 300;

/** The order in which fields choose their columns: what is plain first. */
const order: readonly ColumnField[] = [
  ...(['email', 'phone', 'linkedin', 'company', 'role', 'firstName'] as const),
  ...(['lastName', 'name', 'address'] as const),
];

/** What values of a kind look like, wherever they stand. */
const looks: readonly (readonly [ColumnField, RegExp])[] = [
  ['email', /^[^\s@]{1,64}@[^\s@]{1,200}$/],
  ['linkedin', /linkedin\.com\/(?:in|pub)\//i],
  ['phone', /^(?!\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\+?[\d\s()./-]{7,20}$/],
];

/**
 * What the columns of a table tell, by the words of their headers in several languages, else by how
 * the values below look. Each column tells one thing at most.
 *
 * @param rows the first rows below the header.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnChoice {
  const choice = new Map<ColumnField, number>();
  const taken = new Set<number>();
  const take = (field: ColumnField, place: number | undefined): void => {
    if (place === undefined || choice.has(field) || taken.has(place)) return;
    choice.set(field, place);
    taken.add(place);
  };
  const places = headerOf(header);
  for (const field of order) {
    const found = placesOf(places, ownHeaders[field]).filter((place) => !taken.has(place));
    take(field, found.find((place) => rows.some((row) => isFilled(row[place]))) ?? found[0]);
  }
  for (const [field, look] of looks) {
    const like = header.findIndex((_, place) => !taken.has(place) && looksLike(rows, place, look));
    take(field, like < 0 ? undefined : like);
  }
  settleNames(choice, rows);
  return Object.fromEntries(
    columnFields.flatMap((field) => {
      const place = choice.get(field);
      return place === undefined ? [] : [[field, place]];
    }),
  );
}

/** How many columns of a row are called by what people call them. */
export function wordsOfHeader(cells: readonly string[]): number {
  const header = headerOf(cells);
  return columnFields.filter((field) => placesOf(header, ownHeaders[field]).length > 0).length;
}

/**
 * Names in parts need both: “nombre” and “nom” by themselves are whole names, and “Name” beside
 * “Vorname” is the last one, unless most first ones stand in it.
 */
function settleNames(choice: Map<ColumnField, number>, rows: readonly (readonly string[])[]): void {
  const first = choice.get('firstName');
  const last = choice.get('lastName');
  const whole = choice.get('name');
  if (first !== undefined && last !== undefined) {
    choice.delete('name');
  } else if (first !== undefined && whole !== undefined) {
    const filled = rows.filter((row) => isFilled(row[first]) && isFilled(row[whole]));
    const holding = filled.filter((row) => holds(row[whole], row[first]));
    const isWhole = holding.length > 0 && holding.length * 2 >= filled.length;
    choice.delete(isWhole ? 'firstName' : 'name');
    if (!isWhole) choice.set('lastName', whole);
  } else if (whole === undefined) {
    const only = first ?? last;
    choice.delete('firstName');
    choice.delete('lastName');
    if (only !== undefined) choice.set('name', only);
  } else choice.delete('lastName');
}

/** Whether each word of a part is one of the whole, which has more. */
function holds(whole = '', part = ''): boolean {
  const [all, some] = [wordsOf(whole), wordsOf(part)];
  return all.length > some.length && some.every((word) => all.includes(word));
}

function wordsOf(cell: string): readonly string[] {
  return cell.slice(0, MOST_VALUE).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}

/** Whether most of the values of a column, and at least one, look alike. */
function looksLike(rows: readonly (readonly string[])[], place: number, look: RegExp): boolean {
  const values = rows.map((row) => (row[place] ?? '').slice(0, MOST_VALUE).trim());
  const filled = values.filter((value) => value !== '');
  const like = filled.filter((value) => look.test(value));
  return like.length > 0 && like.length * 2 >= filled.length;
}
