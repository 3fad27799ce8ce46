import { byKey, isFreePress, isRightToLeft, letterOf } from '../../ui/key-press';

/** The key of each act as the browser names it, letters in capitals; docs/people.md tells them. */
export const peopleKeys = {
  previous: 'ArrowUp',
  next: 'ArrowDown',
  back: 'ArrowLeft',
  forth: 'ArrowRight',
  first: 'Home',
  last: 'End',
  open: 'Enter',
  earlier: 'Shift+ArrowLeft',
  later: 'Shift+ArrowRight',
  menu: 'M',
  undo: 'Z',
  search: '/',
  leave: 'Escape',
} as const;

/** What a key does in the People pane. */
export type PeopleKey = keyof typeof peopleKeys;

const actsByKey = byKey(peopleKeys);

const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Keys that mean something else held with Shift. */
const held: Readonly<Record<string, string>> = {
  ArrowLeft: peopleKeys.earlier,
  ArrowRight: peopleKeys.later,
};

/**
 * What a key press means in the pane; null for any other key, one held with another modifier, and
 * where the user is typing or choosing in a field. Where text runs from right to left, the arrows to
 * the sides change places.
 */
export function peopleKey(event: KeyboardEvent): PeopleKey | null {
  if (!isFreePress(event)) return null;
  const letter = letterOf(event);
  if (letter !== null && event.shiftKey) return null;
  const name = letter ?? event.key;
  const key = isRightToLeft(event) ? (mirrored[name] ?? name) : name;
  return actsByKey.get(event.shiftKey ? (held[key] ?? key) : key) ?? null;
}
