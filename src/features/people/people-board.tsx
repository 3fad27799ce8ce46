import type { JSX } from 'preact';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import {
  boardColumns,
  type BoardColumn,
  columnsInOrder,
  stagesInPlay,
} from '../../core/people/board';
import type { Status } from '../../core/contact/status';
import type { PersonRow } from '../../core/people/person-row';
import { moveTo } from '../../core/people/stage-move';
import { BoardColumnView } from './board-column';
import { useBoardDrag } from './board-drag';
import { useKeptFocus } from '../../ui/kept-focus';
import type { LensProps } from './lens-props';
import { lineKeys } from './line-keys';
import { BoardSeats } from './board-seats';

interface PeopleBoardProps extends Omit<LensProps, 'resolve' | 'enter' | 'onLeave'> {
  /** In which order they stand in each column: as presses most, or as they are found. */
  readonly order: 'pressing' | 'found';
  /** As other lenses have them, where anything stands above the board. */
  readonly enter?: LensProps['enter'];
  readonly onLeave?: LensProps['onLeave'];
  /** How many conversations are in play. */
  readonly inPlay: number;
  /** The closed stages that are unfolded. */
  readonly unfolded: readonly Status[];
  readonly onFold: (stage: Status) => void;
}

/** Everyone by stage, a column each; cards are dragged, or sent by key or menu, to another. */
export function PeopleBoard(props: PeopleBoardProps): JSX.Element {
  const { people, found, order, context, active, setActive, actions, onMove, onMenu } = props;
  const columns = useSameRows(
    useMemo(
      () => (order === 'found' ? columnsInOrder(found) : boardColumns(people, found)),
      [people, found, order],
    ),
  );
  const board = useRef<HTMLDivElement>(null);
  const isFolded = ({ stage, isClosed }: BoardColumn): boolean =>
    isClosed && !props.unfolded.includes(stage);
  const shown = columns.filter((column) => !isFolded(column));
  const at = placeOf(active, shown);
  const before = useRef(shown);
  const instead = insteadOnBoard(before.current, shown);
  before.current = shown;
  // Where nobody is shown any more, whoever had the focus is in a stage that is folded.
  const foldOf = (key: string): HTMLElement | null => {
    const { stage } = columns.find(({ rows }) => rows.some((row) => row.key === key)) ?? {};
    return board.current?.querySelector(`[data-stage="${stage}"] .ii-people-fold`) ?? null;
  };
  const focus = useKeptFocus(board, active, setActive, instead, foldOf);
  useLayoutEffect(() => focus.settle());
  const stop = shown[at.column]?.rows[at.place]?.key ?? null;
  useImperativeHandle(props.enter ?? null, () => () => {
    const first = firstOf(shown);
    if (first !== undefined) focus.moveTo(first.key);
  });
  const toSide = (step: -1 | 1): boolean => {
    for (let column = at.column + step; ; column += step) {
      const beside = shown[column];
      if (beside === undefined) return true;
      const row = beside.rows[Math.min(at.place, beside.rows.length - 1)];
      if (row === undefined) continue;
      focus.moveTo(row.key);
      return true;
    }
  };
  const keys = lineKeys({
    lines: shown[at.column]?.rows ?? [],
    place: at.place,
    ...{ focus, actions, onMenu, onMove, toSide },
    ...(props.onLeave === undefined ? {} : { onLeave: props.onLeave }),
    rowOf: (row) => row,
  });
  useBoardDrag(board, {
    canDrop: (key, stage) => {
      const row = people.rows.find((each) => each.key === key);
      return row !== undefined && moveTo(row.contact, stage, context)?.ok === true;
    },
    onDrop: (key, stage) => {
      setActive(key);
      onMove(key, stage);
    },
    onHold: (key, place) => onMenu(key, place),
  });
  return (
    <div
      ref={board}
      class={shown.length < columns.length ? 'ii-people-board has-folded' : 'ii-people-board'}
      {...keys}
    >
      <BoardSeats {...{ inPlay: props.inPlay, people, context }} span={stagesInPlay.length} />
      {columns.map((column) => (
        <BoardColumnView
          key={column.stage}
          {...{ column, people, actions, onMenu }}
          height={props.height}
          today={context.today}
          stop={column.rows.some(({ key }) => key === stop) ? stop : null}
          isFolded={isFolded(column)}
          onFold={column.isClosed ? props.onFold : null}
        />
      ))}
    </div>
  );
}

/** The unfolded stages once a press folded one of them, or unfolded another. */
export function folded(unfolded: readonly Status[], stage: Status): readonly Status[] {
  return unfolded.includes(stage)
    ? unfolded.filter((each) => each !== stage)
    : [...unfolded, stage];
}

/** Columns with the rows of before wherever these are the same, so that they are not drawn anew. */
function useSameRows(columns: readonly BoardColumn[]): readonly BoardColumn[] {
  const kept = useRef(columns);
  const before = kept.current;
  kept.current = useMemo(
    () =>
      columns.map((column, place) => {
        const known = before[place];
        const { rows } = column;
        const isSame =
          known?.rows.length === rows.length && rows.every((row, at) => row === known.rows[at]);
        return isSame ? known : column;
      }),
    [columns],
  );
  return kept.current;
}

/** Where somebody stands on the board: the first who stands there, where that is not told. */
function placeOf(
  key: string | null,
  columns: readonly BoardColumn[],
): { readonly column: number; readonly place: number } {
  if (key !== null) {
    for (const [column, { rows }] of columns.entries()) {
      const place = rows.findIndex((row) => row.key === key);
      if (place >= 0) return { column, place };
    }
  }
  return {
    column: Math.max(
      0,
      columns.findIndex(({ rows }) => rows.length > 0),
    ),
    place: 0,
  };
}

/** The first who stands on the board. */
function firstOf(columns: readonly BoardColumn[]): PersonRow | undefined {
  return columns.find(({ rows }) => rows.length > 0)?.rows[0];
}

/**
 * Finds who has the focus of one who is gone from the columns that are shown: whoever stands in their
 * place, else the first who is shown.
 */
function insteadOnBoard(
  before: readonly BoardColumn[],
  now: readonly BoardColumn[],
): (key: string) => string | null {
  return (key) => {
    if (now.some(({ rows }) => rows.some((row) => row.key === key))) return key;
    const column = before.find(({ rows }) => rows.some((row) => row.key === key));
    const place = column?.rows.findIndex((row) => row.key === key) ?? 0;
    const rows = now.find(({ stage }) => stage === column?.stage)?.rows ?? [];
    return (rows[Math.max(0, place)] ?? rows.at(-1) ?? firstOf(now))?.key ?? null;
  };
}
