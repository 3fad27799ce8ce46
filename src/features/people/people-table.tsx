import type { JSX } from 'preact';
import { useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PersonSearch } from '../../core/contact/person-search';
import { findPeople } from '../../core/people/find-people';
import type { PersonRow } from '../../core/people/person-row';
import { type PeopleSort, peopleColumns, sortPeople } from '../../core/people/sort-people';
import { type DrawnLine, useWindow } from '../../ui/use-window';
import { texts } from '../../vault/texts';
import { insteadAmong, useKeptFocus } from '../../ui/kept-focus';
import { lineKeys } from './line-keys';
import type { LensProps } from './lens-props';
import { nextItem } from './next-item';
import { Scrolling } from '../../ui/scrolling';
import { TableHead } from './table-head';
import { TableRow } from './table-row';

/** Pixels that a row is likely to be high, until it is drawn and measured. */
const ROW = 36;

interface PeopleTableProps extends LensProps {
  readonly search: PersonSearch;
  readonly sort: PeopleSort;
  readonly onSort: (sort: PeopleSort) => void;
}

/** Everyone in a table, sorted by any column, of which only what can be seen is in the page. */
export function PeopleTable(props: PeopleTableProps): JSX.Element {
  return (
    <Scrolling class="ii-people-scroller ii-people-table-scroller">
      {(scroller) => <Rows {...props} scroller={scroller} />}
    </Scrolling>
  );
}

function Rows(props: PeopleTableProps & { readonly scroller: HTMLElement }): JSX.Element {
  const { people, search, sort, onSort, scroller, context, active, actions, onMenu } = props;
  const sorted = useMemo(() => sortPeople(people, sort, texts.speech.compare), [people, sort]);
  const rows = useMemo(
    () => (sorted === people.rows ? props.found : findPeople(sorted, search)),
    [sorted, props.found],
  );
  const found = active === null ? -1 : rows.findIndex(({ key }) => key === active);
  const place = found < 0 ? 0 : found;
  const estimate = useCallback(() => ROW, []);
  const likely = (): number => props.height;
  const drawn = useWindow(rows, scroller, place, estimate, likely);
  const { list, lines, height } = drawn;
  const before = useRef(rows);
  const instead = insteadAmong(before.current, rows);
  before.current = rows;
  const focus = useKeptFocus(list, active, props.setActive, instead);
  useLayoutEffect(() => focus.settle());
  const enter = (): void => {
    const [first] = rows;
    if (first !== undefined) focus.moveTo(first.key);
  };
  useImperativeHandle(props.enter, () => enter);
  const head = useRef<HTMLDivElement>(null);
  const keys = lineKeys({
    ...{ lines: rows, place, focus, actions, onMenu },
    onMove: props.onMove,
    rowOf: (row) => row,
    onLeave: () => head.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  });
  const draw = (row: PersonRow, { index, gap, element, measure }: DrawnLine): JSX.Element => {
    return (
      <TableRow
        key={element}
        {...{ row, index, gap, measure, actions, onMenu }}
        today={context.today}
        {...nextItem(people.nextOf(row.key), context.today)}
        isStop={index === place}
      />
    );
  };
  return (
    <div
      class="ii-people-table"
      role="table"
      aria-label={texts.people.title}
      aria-rowcount={rows.length + 1}
      aria-colcount={peopleColumns.length + 1}
    >
      <TableHead {...{ head, sort, onSort }} onAbove={props.onLeave} onBelow={enter} />
      <div
        ref={list}
        role="rowgroup"
        class="ii-people-rows"
        style={{ '--ii-height': `${height}px` }}
        {...keys}
      >
        {lines.map((line) => {
          const row = rows[line.index];
          return row === undefined ? null : draw(row, line);
        })}
      </div>
    </div>
  );
}
