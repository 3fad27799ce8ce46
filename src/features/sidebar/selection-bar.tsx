import type { JSX } from 'preact';
import { Icon } from '../../ui/icon';
import type { BulkAction, MenuPlace } from './sidebar-actions';

const bulkActions: readonly (readonly [BulkAction, string, string])[] = [
  ['snooze', 'Snooze', 'alarm-clock'],
  ['set-aside', 'Set aside', 'archive'],
  ['set-status', 'Set status', 'tag'],
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
  return (
    <div class="ii-selection" role="toolbar" aria-label="For everyone selected">
      <span class="ii-selection-count">
        {count === 0 ? 'Nobody selected' : `${count} selected`}
      </span>
      <button type="button" class="ii-link" onClick={onAll}>
        Select all shown
      </button>
      <div class="ii-selection-buttons">
        {bulkActions.map(([action, label, icon]) => (
          <button
            key={action}
            type="button"
            class="ii-command"
            disabled={count === 0}
            aria-haspopup={action === 'snooze' ? 'menu' : undefined}
            onClick={(event) => onRun(action, event)}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
        <button type="button" class="ii-command" onClick={onDone}>
          Done
        </button>
      </div>
    </div>
  );
}
