import { useRef } from 'preact/hooks';
import { elementOf } from '../../ui/element-of';
import { DOUBLE_PRESS, isAfter, type Instant, instantOf } from '../../ui/instant';
import type { CardDeeds } from './card-deeds';
import type { SidebarActions } from './sidebar-actions';
import { type KeyAction, keyAction } from './sidebar-keys';

/** The keys of the card: those of a row, each for what a button there does. */
export function useCardKeys(
  deeds: CardDeeds,
  actions: Pick<SidebarActions, 'isMenuOpen'>,
): (event: KeyboardEvent) => void {
  const last = useRef<Instant | null>(null);
  const { contact, toDo, later, onMore } = deeds;
  return (event) => {
    const target = elementOf(event.target);
    if (actions.isMenuOpen() || target === null || contact === null) return;
    const handlers: { readonly [Action in KeyAction]?: () => void } = {
      do: () => {
        const [first] = toDo?.doings ?? [];
        if (first !== undefined) deeds.onDo(first);
      },
      done: () => {
        const command = toDo?.alreadyDone ?? null;
        if (toDo === null || command === null) return;
        deeds.onRun(command, contact.path, contact.name, toDo.promise);
      },
      snooze: () => later?.run(target),
      menu: () => onMore(target),
    };
    const key = keyAction(event);
    const act = key === null ? undefined : handlers[key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    // What was done went from the card: the same key would be for whoever came into its place.
    const instant = instantOf(event);
    if (event.repeat || !isAfter(instant, last.current, DOUBLE_PRESS)) return;
    last.current = instant;
    act();
  };
}
