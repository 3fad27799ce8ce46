import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Status } from '../../core/contact/status';
import type { BoardColumn } from '../../core/people/board';
import type { People } from '../../core/people/people';
import type { PersonRow } from '../../core/people/person-row';
import type { Day } from '../../core/time/civil';
import { Icon } from '../../ui/icon';
import { type DrawnLine, useWindow } from '../../ui/use-window';
import { texts } from '../../vault/texts';
import { BoardCard } from './board-card';
import type { LensProps } from './lens-props';
import { nextItem } from './next-item';
import type { PeopleActions } from './people-actions';
import { Scrolling } from '../../ui/scrolling';

/** Pixels that a card which tells what comes next is likely to be high, until it is drawn and measured. */
const CARD = 94;

/** The same of a card of somebody with whom nothing comes next. */
const SHORT_CARD = 72;

/** Pixels above the cards of a column: the row of seats and the heading of the stage. */
const HEADER = 64;

interface BoardColumnProps {
  readonly column: BoardColumn;
  readonly people: People;
  readonly today: Day;
  /** The key of the card at which the Tab key stops; null where it is in another column. */
  readonly stop: string | null;
  readonly isFolded: boolean;
  /** How high in pixels the board is likely to be, its seats and headings included. */
  readonly height: number;
  /** Folds or unfolds the column; null where it stays open. */
  readonly onFold: ((stage: Status) => void) | null;
  readonly actions: PeopleActions;
  readonly onMenu: LensProps['onMenu'];
}

/** A stage of the board with those who stand there; folded it is a strip that can be dropped on. */
export function BoardColumnView(props: BoardColumnProps): JSX.Element {
  const { column, isFolded, onFold } = props;
  const { stage, rows } = column;
  const title = texts.statuses[stage];
  const { board } = texts.people;
  const count = <span class="ii-people-tally">{texts.speech.number(rows.length)}</span>;
  return (
    <section
      class={isFolded ? 'ii-people-column is-folded' : 'ii-people-column'}
      data-stage={stage}
      aria-label={board.column(title, rows.length)}
    >
      {onFold === null ? (
        <div role="heading" aria-level={3} class="ii-people-stage">
          <span>{title}</span> {count}
        </div>
      ) : (
        <div role="heading" aria-level={3} class="ii-people-stage is-foldable">
          <button
            type="button"
            class="ii-people-fold"
            aria-expanded={!isFolded}
            onClick={() => onFold(stage)}
          >
            <Icon name={isFolded ? 'chevron-right' : 'chevron-down'} />
            <span>{title}</span> {count}
          </button>
        </div>
      )}
      {!isFolded && (
        <Scrolling class="ii-people-cards">
          {(scroller) => <Cards {...props} scroller={scroller} />}
        </Scrolling>
      )}
    </section>
  );
}

function Cards({
  column,
  people,
  today,
  stop,
  height: boardHeight,
  actions,
  onMenu,
  scroller,
}: BoardColumnProps & { readonly scroller: HTMLElement }): JSX.Element {
  const { rows, stage } = column;
  const place = stop === null ? -1 : rows.findIndex(({ key }) => key === stop);
  const estimate = useCallback(
    ({ key }: PersonRow) => (people.nextOf(key) === null ? SHORT_CARD : CARD),
    [people],
  );
  const { list, lines, height } = useWindow(rows, scroller, place, estimate, () =>
    Math.max(CARD, boardHeight - HEADER),
  );
  const draw = (row: PersonRow, { index, gap, measure }: DrawnLine): JSX.Element => {
    return (
      <div
        key={row.key}
        ref={measure}
        role="listitem"
        class="ii-people-slot"
        data-index={index}
        data-key={row.key}
        aria-posinset={index + 1}
        aria-setsize={rows.length}
        style={{ '--ii-gap': `${gap}px` }}
      >
        <BoardCard
          {...{ row, actions, onMenu }}
          {...nextItem(people.nextOf(row.key), today)}
          isStop={row.key === stop}
        />
      </div>
    );
  };
  return (
    <>
      {rows.length === 0 && <p class="ii-people-nobody">{texts.people.board.empty}</p>}
      <div
        ref={list}
        role="list"
        aria-label={texts.statuses[stage]}
        class="ii-people-stack"
        style={{ '--ii-height': `${height}px` }}
      >
        {lines.map((line) => {
          const row = rows[line.index];
          return row === undefined ? null : draw(row, line);
        })}
      </div>
    </>
  );
}
