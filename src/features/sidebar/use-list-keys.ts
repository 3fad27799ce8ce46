import { useRef } from 'preact/hooks';
import type { TargetedEvent } from 'preact';
import type { ContactCommandId } from '../../core/contact-command/contact-commands';
import type { RowProps } from './follow-up-row';
import { canSnooze, type GroupId, type ListItem, type RowItem } from './list-items';
import type { SidebarActions } from './sidebar-actions';
import { type KeyAction, keyAction } from './sidebar-keys';
import type { FocusOfList } from './use-list-focus';
import { elementOf } from '../../ui/element-of';
import { isAfter, type Instant, instantOf } from '../../ui/instant';

/** Milliseconds in which the same key pressed again is the end of the first press. */
const DOUBLE = 500;

/** What the keys of the list are about. */
export interface ListKeysHost {
  readonly items: readonly ListItem[];
  /** The paths that are selected; null where nothing is being selected. */
  readonly selected: ReadonlySet<string> | null;
  readonly actions: SidebarActions;
  readonly onRun: RowProps['onRun'];
  readonly onSelect: (path: string) => void;
  readonly onToggle: (group: GroupId) => void;
  readonly onLeaveSelecting: () => void;
}

/** What the list hears. */
interface ListHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onContextMenu: (event: TargetedEvent<HTMLElement, MouseEvent>) => void;
}

/** The keys of the list, as docs/sidebar.md tells them, and its context menu. */
export function useListKeys(
  props: ListKeysHost,
  focus: FocusOfList,
  active: number,
  commandForRow: (item: RowItem) => ContactCommandId | null,
): ListHandlers {
  const lastCommand = useRef<Instant | null>(null);
  const { items, actions } = props;

  const onRow = (action: KeyAction, item: RowItem, event: KeyboardEvent): void => {
    const { path, name } = item.followUp;
    const target = elementOf(event.target);
    const instant = instantOf(event);
    if (event.repeat || !focus.isMeant(instant)) return;
    if (target === null) return;
    if (action === 'menu') actions.showMenu(path, target);
    else if (action === 'snooze' && canSnooze(item)) actions.showSnooze(path, target);
    else if (action === 'select') props.onSelect(path);
    else if (action === 'command' && isAfter(instant, lastCommand.current, DOUBLE)) {
      lastCommand.current = instant;
      const command = commandForRow(item);
      if (command !== null) props.onRun(command, path, name);
    }
  };

  const onKey = (action: KeyAction, event: KeyboardEvent): boolean => {
    const item = items[active];
    const index = destination(action, items, active, isRightToLeft(event));
    if (index !== null) focus.moveTo(index);
    else if (item?.kind === 'heading' && isToggle(action, item.isOpen, isRightToLeft(event))) {
      props.onToggle(item.group);
    } else if (action === 'leave' && props.selected !== null) props.onLeaveSelecting();
    else if (item?.kind === 'row' && rowActions.has(action)) onRow(action, item, event);
    else return false;
    return true;
  };

  return {
    onKeyDown: (event) => {
      if (actions.isMenuOpen()) return;
      const action = keyAction(event);
      if (action !== null && onKey(action, event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    onFocusIn: (event) => focus.notice(event.target),
    onContextMenu: (event) => {
      const row = elementOf(event.target)?.closest<HTMLElement>('.ii-row[data-action]');
      const path = row?.dataset['path'];
      if (path === undefined) return;
      event.preventDefault();
      actions.showMenu(path, event);
    },
  };
}

const rowActions: ReadonlySet<KeyAction> = new Set(['command', 'snooze', 'menu', 'select']);

/** The line that a key goes to; null where the key goes nowhere. */
function destination(
  action: KeyAction,
  items: readonly ListItem[],
  active: number,
  isRtl: boolean,
): number | null {
  if (action === 'next') return active + 1;
  if (action === 'previous') return active - 1;
  if (action === 'first') return 0;
  if (action === 'last') return items.length - 1;
  const item = items[active];
  if (action === (isRtl ? 'unfold' : 'shut') && item !== undefined && item.kind !== 'heading') {
    return items.findIndex(({ kind, group }) => kind === 'heading' && group === item.group);
  }
  return null;
}

function isToggle(action: KeyAction, isOpen: boolean, isRtl: boolean): boolean {
  if (action !== 'shut' && action !== 'unfold') return false;
  return ((action === 'shut') !== isRtl) === isOpen;
}

function isRightToLeft({ target }: KeyboardEvent): boolean {
  const element = elementOf(target);
  return element !== null && element.win.getComputedStyle(element).direction === 'rtl';
}
