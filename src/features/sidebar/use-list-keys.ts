import { useRef } from 'preact/hooks';
import type { TargetedEvent } from 'preact';
import type { ToDo } from '../../core/doing/doings';
import { canBeSnoozed } from '../../core/follow-up/rules';
import { type GroupId, type ListItem, personOf, type RowItem } from './list-items';
import type { SidebarActions } from './sidebar-actions';
import { type KeyAction, keyAction } from './sidebar-keys';
import type { ToDoActions } from '../../ui/to-do-buttons';
import type { FocusOfList } from './use-list-focus';
import { elementOf } from '../../ui/element-of';
import { isRightToLeft } from '../../ui/key-press';
import { DOUBLE_PRESS, isAfter, type Instant, instantOf } from '../../ui/instant';

/** What the keys of the list are about. */
export interface ListKeysHost extends ToDoActions {
  readonly items: readonly ListItem[];
  /** The paths that are selected; null where nothing is being selected. */
  readonly selected: ReadonlySet<string> | null;
  readonly actions: SidebarActions;
  readonly onSelect: (path: string) => void;
  readonly onToggle: (group: GroupId) => void;
  readonly onLeaveSelecting: () => void;
  /** Goes to what stands above the first line, where anything does. */
  readonly onLeave: () => void;
}

/** Does what a key means; whether it meant anything here. */
type Handler = (event: KeyboardEvent) => boolean;

/** What the list hears. */
interface ListHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onContextMenu: (event: TargetedEvent<HTMLElement, MouseEvent>) => void;
}

/** The line of the list that the keys are about. */
interface ActiveLine {
  readonly props: ListKeysHost;
  readonly focus: FocusOfList;
  /** Where it stands; there may be none. */
  readonly place: number;
}

/** The keys of the list, as docs/sidebar.md tells them, and its context menu. */
export function useListKeys(
  props: ListKeysHost,
  focus: FocusOfList,
  active: number,
  toDoOf: (item: RowItem) => ToDo | null,
): ListHandlers {
  const lastCommand = useRef<Instant | null>(null);
  const { actions } = props;
  const line = { props, focus, place: active };
  const handlers: Readonly<Record<KeyAction, Handler>> = {
    ...lineHandlers(line),
    ...rowHandlers(line, (item, instant, act) => {
      if (!isAfter(instant, lastCommand.current, DOUBLE_PRESS)) return;
      lastCommand.current = instant;
      const toDo = toDoOf(item);
      if (toDo !== null) act(toDo);
    }),
    open: byItself,
    search: byItself,
    add: byItself,
    undo: byItself,
  };
  return {
    onKeyDown: (event) => {
      if (actions.isMenuOpen()) return;
      const action = keyAction(event);
      if (action !== null && handlers[action](event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    onFocusIn: (event) => focus.notice(event.target),
    onContextMenu: (event) => {
      const row = elementOf(event.target)?.closest<HTMLElement>('.ii-row[data-person]');
      const path = row?.dataset['path'];
      if (path === undefined) return;
      event.preventDefault();
      actions.showMenu(path, event);
    },
  };
}

/** The keys that go from line to line, open and close groups, and end selecting. */
function lineHandlers({ props, focus, place }: ActiveLine) {
  const { items, selected } = props;
  const goTo = (index: number): boolean => {
    focus.moveTo(index);
    return true;
  };
  const fold = (isShut: boolean): boolean => {
    const item = items[place];
    if (item === undefined) return false;
    if (item.kind !== 'heading') return isShut && goTo(headingOf(item, items));
    if (isShut === item.isOpen) props.onToggle(item.group);
    return isShut === item.isOpen;
  };
  return {
    previous: () => {
      if (place > 0) return goTo(place - 1);
      props.onLeave();
      return true;
    },
    next: () => goTo(place + 1),
    first: () => goTo(0),
    last: () => goTo(items.length - 1),
    shut: (event) => fold(!isRightToLeft(event)),
    unfold: (event) => fold(isRightToLeft(event)),
    leave: () => {
      if (selected !== null) props.onLeaveSelecting();
      return selected !== null;
    },
  } as const satisfies { readonly [Action in KeyAction]?: Handler };
}

/** The keys that do something about the active row; what is not meant for it is taken and does nothing. */
function rowHandlers(
  { props, focus, place }: ActiveLine,
  once: (item: RowItem, instant: Instant, act: (toDo: ToDo) => void) => void,
) {
  const { actions, onDo, onRun, onSelect } = props;
  const onPerson =
    (act: (path: string, target: HTMLElement, instant: Instant) => void): Handler =>
    (event) => {
      const path = personOf(props.items[place]);
      if (path === null) return false;
      const target = elementOf(event.target);
      const instant = instantOf(event);
      if (event.repeat || !focus.isMeant(instant) || target === null) return true;
      act(path, target, instant);
      return true;
    };
  const row = (): RowItem | null => {
    const item = props.items[place];
    return item?.kind === 'row' ? item : null;
  };
  return {
    do: onPerson((_path, _target, instant) => {
      const item = row();
      if (item === null) return;
      once(item, instant, ({ doings: [first] }) => {
        if (first !== undefined) onDo(first);
      });
    }),
    done: onPerson((path, _target, instant) => {
      const item = row();
      if (item === null) return;
      once(item, instant, ({ alreadyDone, promise }) => {
        if (alreadyDone !== null) onRun(alreadyDone, path, item.followUp.name, promise);
      });
    }),
    snooze: onPerson((path, target) => {
      const item = row();
      if (item !== null && canBeSnoozed(item.followUp.action)) actions.showSnooze(path, target);
    }),
    menu: onPerson((path, target) => actions.showMenu(path, target)),
    select: onPerson((path) => onSelect(path)),
  } as const satisfies { readonly [Action in KeyAction]?: Handler };
}

/** What has the focus, or the sidebar around the list, hears these keys itself. */
const byItself: Handler = () => false;

/** Where the heading above a line stands; -1 where there is none. */
function headingOf({ group }: ListItem, items: readonly ListItem[]): number {
  return items.findIndex((item) => item.kind === 'heading' && item.group === group);
}
