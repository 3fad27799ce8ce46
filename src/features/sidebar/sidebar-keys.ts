import { byKey, isFreePress, letterOf } from '../../ui/key-press';
import { rowKeys } from '../../ui/row-keys';

/** The key of each action as the browser names it, letters in capitals; docs/sidebar.md tells them. */
export const sidebarKeys = {
  previous: 'ArrowUp',
  next: 'ArrowDown',
  first: 'Home',
  last: 'End',
  open: 'Enter',
  shut: 'ArrowLeft',
  unfold: 'ArrowRight',
  ...rowKeys,
  search: '/',
  add: 'A',
  undo: 'Z',
  leave: 'Escape',
} as const;

/** What a key does in the list. */
export type KeyAction = keyof typeof sidebarKeys;

const actionsByKey = byKey(sidebarKeys);

/**
 * What a key press means in the list; null for any other key, one held with a modifier, and where
 * the user is typing in a field.
 */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  if (!isFreePress(event)) return null;
  const letter = letterOf(event);
  if (letter === null) return actionsByKey.get(event.key) ?? null;
  return actionsByKey.get(event.shiftKey ? ['Shift', letter].join('+') : letter) ?? null;
}
