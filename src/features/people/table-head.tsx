import type { JSX, RefObject } from 'preact';
import {
  type PeopleColumn,
  peopleColumns,
  type PeopleSort,
  sortedBy,
} from '../../core/people/sort-people';
import { elementOf } from '../../ui/element-of';
import { Icon } from '../../ui/icon';
import { texts } from '../../vault/texts';
import { peopleKey } from './people-keys';

/** The head of the table: a press on a column sorts by it, another turns that round. */
export function TableHead({
  head,
  sort,
  onSort,
  onAbove,
  onBelow,
}: {
  readonly head: RefObject<HTMLDivElement | null>;
  readonly sort: PeopleSort;
  readonly onSort: (sort: PeopleSort) => void;
  /** Goes to what stands above the table. */
  readonly onAbove: () => void;
  /** Goes on to the rows. */
  readonly onBelow: () => void;
}): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = peopleKey(event);
    if (act === 'next') onBelow();
    else if (act === 'previous') onAbove();
    else if (act !== 'back' && act !== 'forth') return;
    else focusBeside(elementOf(event.target), act === 'back' ? -1 : 1, head.current);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={head} role="rowgroup" class="ii-people-head" onKeyDown={onKeyDown}>
      <div role="row" class="ii-people-row" aria-rowindex={1}>
        {peopleColumns.map((column) => (
          <HeadCell key={column} column={column} sort={sort} onSort={onSort} />
        ))}
        <div role="columnheader" class="ii-people-cell ii-people-menu">
          <span class="ii-announcer">{texts.people.menuColumn}</span>
        </div>
      </div>
    </div>
  );
}

function HeadCell({
  column,
  sort,
  onSort,
}: {
  readonly column: PeopleColumn;
  readonly sort: PeopleSort;
  readonly onSort: (sort: PeopleSort) => void;
}): JSX.Element {
  const isSorted = sort.column === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      class={`ii-people-cell ii-people-${column}`}
      aria-sort={isSorted ? direction : 'none'}
    >
      <button
        type="button"
        class="ii-people-sort"
        tabIndex={isSorted ? 0 : -1}
        onClick={() => onSort(sortedBy(column, sort))}
      >
        {texts.people.columns[column]}
        {isSorted && <Icon name={sort.isDescending ? 'arrow-down' : 'arrow-up'} />}
      </button>
    </div>
  );
}

/** Puts the focus on the column beside the one that has it. */
function focusBeside(from: HTMLElement | null, step: -1 | 1, head: HTMLElement | null): void {
  const buttons = [...(head?.querySelectorAll<HTMLElement>('button') ?? [])];
  const place = buttons.findIndex((button) => button === from);
  if (place >= 0) buttons[place + step]?.focus();
}
