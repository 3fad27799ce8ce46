import type { JSX } from 'preact';
import { importColumns, type ImportSort } from '../../core/import/arrange-rows';
import { texts } from '../../vault/texts';

/** All that a table can be sorted by, first the order of the file. */
const sorts: readonly (ImportSort | null)[] = [
  null,
  ...importColumns.flatMap((column) =>
    [false, true].map((isDescending) => ({ column, isDescending })),
  ),
];

/** What the table is sorted by and which way, where its columns have no room for their heads. */
export function ChooseSort({
  sort,
  onSort,
}: {
  readonly sort: ImportSort | null;
  readonly onSort: (sort: ImportSort | null) => void;
}): JSX.Element {
  const chosen = sorts.findIndex((each) => isSame(each, sort));
  return (
    <label class="ii-import-sorts">
      <span>{texts.importing.people.sortBy}</span>
      <select
        class="dropdown"
        value={chosen}
        onChange={({ currentTarget: { value } }) => onSort(sorts[Number(value)] ?? null)}
      >
        {sorts.map((each, place) => (
          <option key={place} value={place}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function isSame(one: ImportSort | null, other: ImportSort | null): boolean {
  return one?.column === other?.column && one?.isDescending === other?.isDescending;
}

function say(sort: ImportSort | null): string {
  const { sorts: words, columns } = texts.importing.people;
  if (sort === null) return words.asInFile;
  const { column, isDescending } = sort;
  if (column === 'fate') return isDescending ? words.newLast : words.newFirst;
  return words.byColumn(columns[column], isDescending);
}
