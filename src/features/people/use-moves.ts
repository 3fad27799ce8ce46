import { useRef } from 'preact/hooks';
import type { Status } from '../../core/contact/status';
import type { People } from '../../core/people/people';
import { attempt, notChanged } from '../../ui/notices';
import { texts } from '../../vault/texts';
import type { LensProps } from './lens-props';
import type { PeopleActions } from './people-actions';

/** Moving people to other stages. */
interface Moves {
  readonly onMove: LensProps['onMove'];
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
 * the list tells.
 *
 * @param onEnd is told who was moved or not, once any dialog is closed.
 */
export function useMoves(
  people: People,
  actions: PeopleActions,
  onEnd: (path: string) => void,
): Moves {
  const moving = useRef<Moving | null>(null);
  const said = useRef('');
  const { current } = moving;
  const row = current === null ? undefined : people.rows.find(({ key }) => key === current.key);
  if (current !== null && row !== undefined && row.status !== current.from) {
    said.current = texts.people.board.moved(row.name, texts.statuses[row.status]);
    moving.current = null;
  }
  return {
    said: said.current,
    onMove: (path, stage) => {
      const before = people.rows.find(({ key }) => key === path);
      if (before === undefined) return;
      const asked = { key: path, from: before.status };
      moving.current = asked;
      attempt(notChanged({ basename: before.name, path }), async () => {
        const isDone = await actions.move(path, stage);
        if (!isDone && moving.current === asked) moving.current = null;
        onEnd(path);
      });
    },
  };
}
