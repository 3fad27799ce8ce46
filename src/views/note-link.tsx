import type { JSX } from 'preact';
import type { SidebarActions } from './sidebar-actions';

/** The name of a note, which opens it and, under the pointer, lets the app preview it. */
export function NoteLink({
  path,
  name,
  actions,
}: {
  readonly path: string;
  readonly name: string;
  readonly actions: SidebarActions;
}): JSX.Element {
  return (
    <a
      class="ii-name"
      href={path}
      onClick={(event) => {
        event.preventDefault();
        actions.open(path, event);
      }}
      onMouseOver={(event) => actions.preview(path, event)}
    >
      {name}
    </a>
  );
}
