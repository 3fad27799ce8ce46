import { isOfComposing, letterOf } from '../../ui/key-press';
import { elementOf } from '../../ui/element-of';

/** The key of each action as the browser names it, letters in capitals; docs/sidebar.md tells them. */
export const sidebarKeys = {
  previous: 'ArrowUp',
  next: 'ArrowDown',
  first: 'Home',
  last: 'End',
  open: 'Enter',
  shut: 'ArrowLeft',
  unfold: 'ArrowRight',
  do: 'D',
  done: 'Shift+D',
  snooze: 'S',
  menu: 'M',
  select: 'X',
  search: '/',
  undo: 'Z',
  leave: 'Escape',
} as const;

/** What a key does in the list. */
export type KeyAction = keyof typeof sidebarKeys;

const actionsByKey = new Map(
  Object.entries<string>(sidebarKeys).map(([action, key]) => [key, action as KeyAction]),
);

/**
 * What a key press means in the list; null for any other key, one held with a modifier, and where
 * the user is typing in a field.
 */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  const { key, target } = event;
  if (event.defaultPrevented || isOfComposing(event)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return null;
  const letter = letterOf(event);
  if (letter === null) return actionsByKey.get(key) ?? null;
  return actionsByKey.get(event.shiftKey ? ['Shift', letter].join('+') : letter) ?? null;
}

/** Whether what is typed here is meant as text. */
function isField(target: EventTarget | null): boolean {
  return elementOf(target)?.matches('input:not([type=checkbox]), select, textarea') ?? false;
}
