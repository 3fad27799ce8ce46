import type { ComponentChildren, JSX, Ref } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { closedStatuses, type Status } from '../../core/contact/status';
import { peopleInBase } from '../../core/people/people-in-base';
import type { PersonRow } from '../../core/people/person-row';
import type { Settings } from '../../core/settings';
import type { DateTime } from '../../core/time/civil';
import type { Overview } from '../../vault/follow-up-feed';
import { ruleContextHere } from '../../vault/rule-context-here';
import { texts } from '../../vault/texts';
import { EmptyPeople, NotShown } from './empty-people';
import type { PeopleActions } from './people-actions';
import { folded, PeopleBoard } from './people-board';
import { peopleKey } from './people-keys';
import type { PeopleMemory } from './people-memory';
import { useMoves } from './use-moves';
import { usePeople } from './use-people';

/** What a base shows, as far as the board goes by it. */
export interface BaseResult {
  /** The paths of all its files, in its order. */
  readonly paths: readonly string[];
  /** Whether it is to group them by a property. */
  readonly isGrouped: boolean;
}

interface BaseBoardProps {
  readonly result: BaseResult;
  readonly overview: Overview;
  readonly now: DateTime;
  readonly settings: Settings;
  readonly memory: PeopleMemory;
  readonly actions: PeopleActions;
  /** Whether the app has not read a note yet; another one once it may have. */
  readonly isUnread: (path: string) => boolean;
  /** How high the board is likely to be, in pixels. */
  readonly height: () => number;
}

/** The board of those whom a base shows, in its order, and what of it is not on the board. */
export function BaseBoard(props: BaseBoardProps): JSX.Element {
  const { result, overview, now, settings, memory, actions, isUnread } = props;
  const { paths, isGrouped } = result;
  const context = ruleContextHere(now, settings);
  const people = usePeople(overview, context.today);
  const found = useMemo(
    () => peopleInBase(people, paths, overview.unlisted, isUnread),
    [people, paths, overview, isUnread],
  );
  const { rows, ...counts } = found;
  const [active, setActive] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly Status[] | null>(null);
  const [remembered] = useState(() => memory.look().unfolded);
  const unfolded = chosen ?? unfoldedAtFirst(rows, remembered);
  // Asked before anything is in the page, while that costs next to nothing.
  const [height] = useState(props.height);
  const pane = useRef<HTMLDivElement>(null);
  const { onMove, onMenu, said } = useMoves(people, actions, pane);
  const fold = (stage: Status): void => {
    const next = folded(unfolded, stage);
    setChosen(next);
    memory.keep({ unfolded: next });
  };
  return (
    <BasePane pane={pane} onKeyDown={(event) => undoByKey(event, actions)}>
      {rows.length === 0 ? (
        <Nobody
          isUnread={counts.unread > 0}
          isEmpty={paths.length === 0}
          isNobodyListed={people.rows.length === 0}
          onAdd={actions.addContact}
        />
      ) : (
        <PeopleBoard
          {...{ people, context, active, setActive, actions, height, onMove, onMenu, unfolded }}
          found={rows}
          order="found"
          inPlay={overview.inPlay}
          onFold={fold}
        />
      )}
      <NotShown {...counts} isGrouped={isGrouped} actions={actions} />
      <div class="ii-announcer" role="status" aria-live="polite">
        {said}
      </div>
    </BasePane>
  );
}

/** What stands in place of the board where there is none to be drawn. */
export function NoBaseBoard({ why }: { readonly why: Why }): JSX.Element {
  return (
    <BasePane>
      <Said why={why} />
    </BasePane>
  );
}

interface BasePaneProps {
  readonly pane?: Ref<HTMLDivElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

function BasePane({ pane = null, children, ...keys }: BasePaneProps): JSX.Element {
  return (
    <div ref={pane} class="informational-interviews ii-pane ii-people ii-people-base" {...keys}>
      {children}
    </div>
  );
}

/** Why there is no board. */
type Why = 'reading' | 'failed' | 'broken' | 'nobody' | 'nobodyListed';

function Said({ why }: { readonly why: Why }): JSX.Element {
  const { title, hint } = texts.people.base[why];
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}

/** What stands in place of the board where nobody whom a base shows is on it. */
function Nobody({
  isUnread,
  isEmpty,
  isNobodyListed,
  onAdd,
}: {
  readonly isUnread: boolean;
  readonly isEmpty: boolean;
  readonly isNobodyListed: boolean;
  readonly onAdd: () => void;
}): JSX.Element {
  if (isUnread) return <Said why="reading" />;
  if (isNobodyListed) return <EmptyPeople onAdd={onAdd} />;
  return <Said why={isEmpty ? 'nobody' : 'nobodyListed'} />;
}

/** Closed stages are folded as in the pane, unless a base shows only those who are closed. */
function unfoldedAtFirst(
  rows: readonly PersonRow[],
  remembered: readonly Status[],
): readonly Status[] {
  const there = new Set(rows.map(({ status }) => status));
  const isAllClosed = [...there].every((status) => closedStatuses.has(status));
  return isAllClosed ? [...there] : remembered;
}

function undoByKey(event: KeyboardEvent, actions: PeopleActions): void {
  if (actions.isMenuOpen() || peopleKey(event) !== 'undo') return;
  actions.undo();
  event.preventDefault();
}
