import type { JSX, RefObject } from 'preact';
import { useCallback, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ImportColumn, importColumns, type ImportSort } from '../../core/import/arrange-rows';
import { canBeImported, type ImportRow } from '../../core/import/import-row';
import { Icon } from '../../ui/icon';
import { insteadAmong, useKeptFocus } from '../../ui/kept-focus';
import { SteadyComponent } from '../../ui/steady-component';
import { useWindow } from '../../ui/use-window';
import { texts } from '../../vault/texts';
import { sayDifference, sayFate, sayUnfit } from './say-fate';

/** Pixels that a row is likely to be high, until it is drawn and measured. */
const ROW = 40;

/** Pixels that a table is likely to be high. */
const HEIGHT = 400;

interface ImportTableProps {
  readonly rows: readonly ImportRow[];
  readonly ticked: ReadonlySet<string>;
  readonly sort: ImportSort | null;
  readonly scroller: HTMLElement;
  /** Given the way to the first row, which need not be in the page. */
  readonly enter: RefObject<(() => void) | null>;
  readonly onSort: (sort: ImportSort | null) => void;
  readonly onTick: (row: ImportRow) => void;
  /** Goes to what stands above the table. */
  readonly onLeave: () => void;
}

/** The people of a file, of whom only those who can be seen are in the page. */
export function ImportTable(props: ImportTableProps): JSX.Element {
  const { rows, ticked, scroller, onTick, onLeave } = props;
  const [active, setActive] = useState<string | null>(null);
  const place = Math.max(0, active === null ? 0 : rows.findIndex(({ key }) => key === active));
  const estimate = useCallback(() => ROW, []);
  const { list, lines, height } = useWindow(rows, scroller, place, estimate, () => HEIGHT);
  const before = useRef(rows);
  const instead = insteadAmong(before.current, rows);
  before.current = rows;
  const focus = useKeptFocus(list, active, setActive, instead);
  useLayoutEffect(() => focus.settle());
  const goTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row !== undefined) focus.moveTo(row.key);
  };
  useImperativeHandle(props.enter, () => () => goTo(0));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') goTo(place + 1);
    else if (event.key === 'ArrowUp' && place === 0) onLeave();
    else if (event.key === 'ArrowUp') goTo(place - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(rows.length - 1);
    else if (event.key === '/') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="ii-import-table"
      role="table"
      aria-label={texts.importing.people.list}
      aria-rowcount={rows.length + 1}
    >
      <Head {...props} />
      <div
        ref={list}
        role="rowgroup"
        class="ii-import-rows"
        style={{ '--ii-height': `${height}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => focus.notice(event.target)}
      >
        {lines.map(({ index, gap, element, measure }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isTicked = ticked.has(row.key);
          return (
            <Row
              key={element}
              {...{ row, index, gap, measure, isTicked, onTick }}
              isStop={index === place}
            />
          );
        })}
      </div>
    </div>
  );
}

function Head({ sort, onSort }: Pick<ImportTableProps, 'sort' | 'onSort'>): JSX.Element {
  const words = texts.importing.people.columns;
  return (
    <div role="rowgroup" class="ii-import-head">
      <div role="row" class="ii-import-row" aria-rowindex={1}>
        {importColumns.map((column) => {
          const isSorted = sort?.column === column;
          const isDescending = isSorted && sort.isDescending;
          return (
            <div
              key={column}
              role="columnheader"
              class={`ii-import-${column}`}
              aria-sort={!isSorted ? 'none' : isDescending ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                class="ii-import-sort"
                onClick={() => onSort(nextSort(column, sort))}
              >
                {words[column]}
                {isSorted && <Icon name={isDescending ? 'arrow-down' : 'arrow-up'} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** By this column, then the other way round, then as the file has them. */
function nextSort(column: ImportColumn, sort: ImportSort | null): ImportSort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}

interface RowProps {
  readonly row: ImportRow;
  readonly index: number;
  /** Pixels above it that stand for rows which are not drawn. */
  readonly gap: number;
  readonly measure: (line: HTMLElement | null) => void;
  readonly isTicked: boolean;
  readonly isStop: boolean;
  readonly onTick: (row: ImportRow) => void;
}

/** One person of the table. */
class Row extends SteadyComponent<RowProps> {
  override render(): JSX.Element {
    const { row, index, gap, measure, isTicked, isStop, onTick } = this.props;
    const { key, person, differs } = row;
    const { company = null, role = null } = person;
    const words = texts.importing.people;
    const isAble = canBeImported(row);
    return (
      <div
        ref={measure}
        role="row"
        class={isAble ? 'ii-import-row' : 'ii-import-row is-there'}
        data-index={index}
        data-key={key}
        aria-rowindex={index + 2}
        style={{ '--ii-gap': `${gap}px` }}
      >
        <div role="rowheader" class="ii-import-name">
          <label>
            <input
              type="checkbox"
              data-stop
              tabIndex={isStop ? 0 : -1}
              aria-label={words.tick(person.name)}
              aria-disabled={!isAble}
              checked={isTicked}
              onClick={(event) => {
                if (isAble) onTick(row);
                else event.preventDefault();
              }}
            />
            <span>{person.name}</span>
          </label>
        </div>
        <div role="cell" class="ii-import-company">
          {company}
        </div>
        <div role="cell" class="ii-import-role">
          {role}
        </div>
        {/* In the place of both where there is no room for columns. */}
        <div role="cell" class="ii-import-work">
          {texts.people.work(role, company)}
        </div>
        <div role="cell" class="ii-import-fate">
          {sayFate(row)}
          {person.unfit?.map((left, place) => (
            <div key={place} class="ii-import-differs">
              {sayUnfit(left)}
            </div>
          ))}
          {differs.map((difference, place) => (
            <div key={place} class="ii-import-differs">
              {sayDifference(difference)}
            </div>
          ))}
        </div>
      </div>
    );
  }
}
