import type { JSX } from 'preact';
import { Icon } from '../../ui/icon';
import {
  type BulkCommandId,
  bulkCommandIds,
  commandOf,
  iconOf,
} from '../../core/contact-command/contact-commands';
import type { MenuPlace } from '../../ui/shown-menu';
import { texts } from '../../vault/texts';

/** What can be done for the people that are selected, as one step. */
export function SelectionBar({
  count,
  onAll,
  onRun,
  onDone,
}: {
  readonly count: number;
  readonly onAll: () => void;
  readonly onRun: (command: BulkCommandId, place: MenuPlace) => void;
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
        {bulkCommandIds.map((id) => {
          const { bulk } = commandOf(id);
          return (
            <button
              key={id}
              type="button"
              class="ii-command"
              disabled={count === 0}
              aria-haspopup={bulk?.inMenu === true ? 'menu' : undefined}
              onClick={(event) => onRun(id, event)}
            >
              <Icon name={iconOf(id)} />
              {texts.contactCommands[id].forSeveral}
            </button>
          );
        })}
        <button type="button" class="ii-command" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </div>
  );
}
