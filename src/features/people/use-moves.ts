import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { Status } from '../../core/contact/status';
import type { People } from '../../core/people/people';
import { stopIn } from '../../ui/kept-focus';
import { attempt, notChanged } from '../../ui/notices';
import { texts } from '../../vault/texts';
import type { LensProps } from './lens-props';
import type { PeopleActions } from './people-actions';

/** Moving people to other stages. */
interface Moves {
  readonly onMove: LensProps['onMove'];
  /** The same in every drawing, or each row would be drawn anew for it. */
  readonly onMenu: LensProps['onMenu'];
  /** What screen readers are told of the last one moved. */
  readonly said: string;
}

/** Somebody who is being moved. */
interface Moving {
  readonly key: string;
  readonly from: Status;
}

/**
 * Moves people to other stages by the command of each, and says where whoever was moved stands once
 * the list tells. Where nothing has the focus once any dialog is closed, whoever was moved or not has it.
 *
 * @param pane what the people stand in.
 */
export function useMoves(
  people: People,
  actions: PeopleActions,
  pane: RefObject<HTMLElement | null>,
): Moves {
  const moving = useRef<Moving | null>(null);
  const said = useRef('');
  const { current } = moving;
  const row = current === null ? undefined : people.rows.find(({ key }) => key === current.key);
  if (current !== null && row !== undefined && row.status !== current.from) {
    said.current = texts.people.board.moved(row.name, texts.statuses[row.status]);
    moving.current = null;
  }
  const onMove: LensProps['onMove'] = (path, stage) => {
    const before = people.rows.find(({ key }) => key === path);
    if (before === undefined) return;
    const asked = { key: path, from: before.status };
    moving.current = asked;
    attempt(notChanged({ basename: before.name, path }), async () => {
      const isDone = await actions.move(path, stage);
      if (!isDone && moving.current === asked) moving.current = null;
      focusIfLost(pane.current, path);
    });
  };
  const move = useRef(onMove);
  move.current = onMove;
  const onMenu = useCallback<LensProps['onMenu']>(
    (path, place) => actions.showMenu(path, place, (key, stage) => move.current(key, stage)),
    [actions],
  );
  return { said: said.current, onMove, onMenu };
}

function focusIfLost(pane: HTMLElement | null, path: string): void {
  if (pane === null || pane.doc.activeElement !== pane.doc.body) return;
  stopIn(pane, path)?.focus({ preventScroll: true });
}
