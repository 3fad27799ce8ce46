import type { JSX } from 'preact';
import { Icon } from '../../ui/icon';
import type { BulkAction, MenuPlace } from './sidebar-actions';
import { texts } from '../../vault/texts';

const bulkActions: readonly (readonly [action: BulkAction, icon: string])[] = [
  ['snooze', 'alarm-clock'],
  ['set-aside', 'archive'],
  ['set-status', 'tag'],
];

/** What can be done for the people that are selected, as one step. */
export function SelectionBar({
  count,
  onAll,
  onRun,
  onDone,
}: {
  readonly count: number;
  readonly onAll: () => void;
  readonly onRun: (action: BulkAction, place: MenuPlace) => void;
  readonly onDone: () => void;
}): JSX.Element {
  const words = texts.sidebar.selection;
  return (
    <div class="ii-selection" role="toolbar" aria-label={words.label}>
      <span class="ii-selection-count">{words.count(count)}</span>
      <button type="button" class="ii-link" onClick={onAll}>
        {words.all}
      </button>
      <div class="ii-selection-buttons">
        {bulkActions.map(([action, icon]) => (
          <button
            key={action}
            type="button"
            class="ii-command"
            disabled={count === 0}
            aria-haspopup={action === 'snooze' ? 'menu' : undefined}
            onClick={(event) => onRun(action, event)}
          >
            <Icon name={icon} />
            {words.actions[action]}
          </button>
        ))}
        <button type="button" class="ii-command" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </div>
  );
}
