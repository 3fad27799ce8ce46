import type { JSX } from 'preact';
import { Icon } from '../../ui/icon';
import {
  type BulkCommandId,
  bulkCommandIds,
  commandOf,
  iconOf,
} from '../../core/contact-command/contact-commands';
import type { MenuPlace } from '../../ui/shown-menu';
import type { ListItem } from './list-items';
import type { SidebarActions } from './sidebar-actions';
import type { Selection } from './use-selection';
import { texts } from '../../vault/texts';

/** Where the bar of a selection stays in sight while the list is scrolled; empty without one. */
export function SelectionPlace({
  selection,
  items,
  actions,
  scroller,
}: {
  readonly selection: Selection;
  /** The lines that are shown. */
  readonly items: readonly ListItem[];
  readonly actions: SidebarActions;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
}): JSX.Element {
  const { selected } = selection;
  const leave = (): void => {
    const bar = scroller.querySelector('.ii-selection');
    if (bar?.contains(scroller.doc.activeElement) === true) {
      scroller.querySelector<HTMLElement>('.ii-header [aria-pressed]')?.focus();
    }
    selection.leave();
  };
  return (
    <div class="ii-selection-place">
      {selected !== null && (
        <SelectionBar
          count={selected.size}
          onAll={() => selection.selectAll(items)}
          onRun={(command, place) => actions.runOnAll(command, [...selected], place, leave)}
          onLeave={leave}
        />
      )}
    </div>
  );
}

/** What can be done for the people that are selected, as one step. */
function SelectionBar({
  count,
  onAll,
  onRun,
  onLeave,
}: {
  readonly count: number;
  readonly onAll: () => void;
  readonly onRun: (command: BulkCommandId, place: MenuPlace) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const words = texts.sidebar.selection;
  return (
    <div class="ii-selection" role="toolbar" aria-label={words.label}>
      <span class="ii-selection-count">{words.count(count)}</span>
      <button type="button" class="ii-link" onClick={onAll}>
        {words.all}
      </button>
      <button type="button" class="ii-link ii-selection-leave" onClick={onLeave}>
        {words.leave}
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
      </div>
    </div>
  );
}
