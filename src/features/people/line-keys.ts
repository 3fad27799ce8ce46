import type { TargetedEvent } from 'preact';
import type { Status } from '../../core/contact/status';
import type { PersonRow } from '../../core/people/person-row';
import { stageBeside } from '../../core/people/stage-move';
import { elementOf } from '../../ui/element-of';
import type { MenuPlace } from '../../ui/shown-menu';
import { keyOf, type KeptFocus } from '../../ui/kept-focus';
import type { PeopleActions } from './people-actions';
import { type PeopleKey, peopleKey } from './people-keys';

/** What the keys of people who stand below one another are about. */
interface LineKeysHost<Line extends { readonly key: string }> {
  readonly lines: readonly Line[];
  /** Where the active line stands. */
  readonly place: number;
  readonly focus: KeptFocus;
  readonly actions: PeopleActions;
  /** The person on a line; null where it is none on the list. */
  readonly rowOf: (line: Line) => PersonRow | null;
  readonly onMenu: (path: string, place: MenuPlace) => void;
  readonly onMove: (path: string, stage: Status) => void;
  /** Goes to what stands above the first line. */
  readonly onLeave?: () => void;
  /** What the keys to the sides do; whether they did anything. */
  readonly toSide?: (step: -1 | 1) => boolean;
  /** What Enter does, where the name that has the focus does not hear it itself. */
  readonly onOpen?: (event: KeyboardEvent) => boolean;
}

/** What the lines hear. */
interface LineHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onContextMenu: (event: TargetedEvent<HTMLElement, MouseEvent>) => void;
}

/** The keys of people who stand below one another, as docs/people.md tells them, and their menu. */
export function lineKeys<Line extends { readonly key: string }>(
  host: LineKeysHost<Line>,
): LineHandlers {
  const { actions, focus } = host;
  return {
    onKeyDown: (event) => {
      if (actions.isMenuOpen()) return;
      const act = peopleKey(event);
      if (act === null || !doKey(act, event, host)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onFocusIn: (event) => focus.notice(event.target),
    onContextMenu: (event) => {
      const path = pathAt(event.target, host);
      if (path === null) return;
      event.preventDefault();
      // Without a pointer, as by the menu key, it is where the focus is.
      const isByPointer = event.clientX !== 0 || event.clientY !== 0;
      const target = elementOf(event.target);
      host.onMenu(path, isByPointer || target === null ? event : target);
    },
  };
}

function doKey<Line extends { readonly key: string }>(
  act: PeopleKey,
  event: KeyboardEvent,
  host: LineKeysHost<Line>,
): boolean {
  const { lines, place, focus, onMenu } = host;
  const goTo = (index: number): boolean => {
    const line = lines[Math.max(0, Math.min(index, lines.length - 1))];
    if (line !== undefined) focus.moveTo(line.key);
    return true;
  };
  const target = elementOf(event.target);
  const path = pathAt(target, host);
  switch (act) {
    case 'previous':
      if (place > 0 || host.onLeave === undefined) return goTo(place - 1);
      host.onLeave();
      return true;
    case 'next':
      return goTo(place + 1);
    case 'first':
      return goTo(0);
    case 'last':
      return goTo(lines.length - 1);
    case 'back':
    case 'forth':
      return host.toSide?.(act === 'back' ? -1 : 1) ?? false;
    case 'open':
      return host.onOpen?.(event) ?? false;
    case 'menu':
      if (path !== null && target !== null && !event.repeat) onMenu(path, target);
      return path !== null;
    case 'earlier':
    case 'later':
      if (!event.repeat) move(act === 'earlier' ? -1 : 1, path, host);
      return path !== null;
    // The pane hears these itself.
    case 'undo':
    case 'search':
    case 'leave':
      return false;
  }
}

/** Moves whoever is on the active line to the stage beside theirs. */
function move<Line extends { readonly key: string }>(
  step: -1 | 1,
  path: string | null,
  { lines, place, rowOf, onMove }: LineKeysHost<Line>,
): void {
  const line = lines[place];
  const row = line === undefined ? null : rowOf(line);
  if (row === null || row.key !== path) return;
  const stage = stageBeside(row.contact, step);
  if (stage !== null) onMove(row.key, stage);
}

/** The path of whom the line is about that an event happened in; null where it is about nobody. */
function pathAt<Line extends { readonly key: string }>(
  target: EventTarget | null,
  { lines, rowOf }: LineKeysHost<Line>,
): string | null {
  const key = keyOf(target);
  const line = key === null ? undefined : lines.find((each) => each.key === key);
  return line === undefined ? null : (rowOf(line)?.key ?? null);
}
