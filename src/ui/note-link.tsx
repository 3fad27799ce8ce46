import type { JSX } from 'preact';
import type { NoteActions } from './note-actions';

interface NoteLinkProps {
  readonly path: string;
  readonly name: string;
  readonly actions: NoteActions;
  /** Whether the Tab key stops here: of a list it stops at one row only. */
  readonly isStop?: boolean;
  /** Ids of what tells more about it to screen readers. */
  readonly describedBy?: string;
  readonly keys?: string;
}

/** The name of a note, which opens it, can be dragged away and, under the pointer, be previewed. */
export function NoteLink({
  path,
  name,
  actions,
  isStop = true,
  describedBy,
  keys,
}: NoteLinkProps): JSX.Element {
  return (
    <a
      class="ii-name"
      href={path}
      draggable
      data-stop
      tabIndex={isStop ? 0 : -1}
      aria-describedby={describedBy}
      aria-keyshortcuts={keys}
      onClick={(event) => {
        event.preventDefault();
        actions.open(path, event);
      }}
      onAuxClick={(event) => {
        if (event.button !== 1) return;
        event.preventDefault();
        actions.open(path, event);
      }}
      onDragStart={(event) => actions.drag(path, event)}
      onMouseOver={(event) => actions.preview(path, event)}
    >
      {name}
    </a>
  );
}
