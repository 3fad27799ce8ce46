import type { TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { elementOf } from '../../ui/element-of';

/** What the rows of a block hear. */
interface RowHandlers {
  readonly onPointerDown: (event: TargetedEvent<HTMLElement, PointerEvent>) => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDownCapture: () => void;
  readonly onClickCapture: (event: TargetedEvent<HTMLElement, MouseEvent>) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onContextMenu: (event: TargetedEvent<HTMLElement, MouseEvent>) => void;
}

/** The row that is unfolded, by its key; null where none is. */
interface PressedRow {
  readonly open: string | null;
  readonly handlers: RowHandlers;
}

/** What the pointer went down on. */
interface Down {
  readonly key: string | null;
  readonly isTouch: boolean;
}

/**
 * Unfolds the row that is pressed or, by keyboard, has the focus; a press on its line folds it again. A
 * pointer that only rests on a row unfolds nothing: what stands below it in the note would move.
 */
export function usePressedRow(showMenu: (path: string, event: MouseEvent) => void): PressedRow {
  const [open, setOpen] = useState<string | null>(null);
  const down = useRef<Down | null>(null);
  const forget = (): void => {
    down.current = null;
  };
  return {
    open,
    handlers: {
      onPointerDown: ({ target, pointerType }) => {
        down.current = { key: keyOf(target), isTouch: pointerType === 'touch' };
      },
      onPointerCancel: forget,
      onKeyDownCapture: forget,
      onClickCapture: (event) => {
        const pressed = down.current;
        down.current = null;
        const target = elementOf(event.target);
        const key = keyOf(target);
        if (key === null) return;
        const control = target?.closest('a, button') ?? null;
        if (key === open) {
          if (control === null && target?.closest('.ii-details') == null) setOpen(null);
          return;
        }
        // By touch the name is only on the way: a second tap opens the note.
        if (control !== null && pressed?.isTouch === true) {
          event.preventDefault();
          event.stopPropagation();
        } else if (control !== null) return;
        setOpen(key);
      },
      onFocusIn: ({ target }) => {
        const key = keyOf(target);
        // What has the focus because it is pressed is unfolded by the press.
        if (key !== null && key !== down.current?.key) setOpen(key);
      },
      onContextMenu: (event) => {
        const row = elementOf(event.target)?.closest<HTMLElement>('.ii-row');
        const path = row?.dataset['path'];
        if (path === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        showMenu(path, event);
      },
    },
  };
}

/** The key of the row that something is in; null where it is in none. */
export function keyOf(target: EventTarget | null): string | null {
  return elementOf(target)?.closest<HTMLElement>('.ii-line')?.dataset['key'] ?? null;
}
