import { type App, Keymap, type View } from 'obsidian';
import { openNote } from './open-note';

/** What can be done with a note that a pane names. */
export interface NoteActions {
  /** Opens a note, in a new tab where the event says so. */
  readonly open: (path: string, event: MouseEvent | KeyboardEvent) => void;
  /** Lets the app preview a note that the pointer rests on. */
  readonly preview: (path: string, event: MouseEvent) => void;
  /** Gives a note that is dragged away as a link. */
  readonly drag: (path: string, event: DragEvent) => void;
}

/** What shows links to notes, by the name under which the app knows those. */
export type LinkPlace = Pick<View, 'getViewType'>;

/**
 * What a link to a note in a pane, or in another note, can do.
 *
 * @param holder holds the previews of what its links lead to, which the app knows by where they come from.
 */
export function noteActions(app: App, holder: LinkPlace): NoteActions {
  return {
    open: (path, event) => {
      const file = app.vault.getFileByPath(path);
      if (file !== null) openNote(app, file, Keymap.isModEvent(event));
    },
    preview: (path, event) => {
      app.workspace.trigger('hover-link', {
        event,
        source: holder.getViewType(),
        hoverParent: holder,
        targetEl: event.currentTarget,
        linktext: path,
      });
    },
    drag: (path, event) => {
      const file = app.vault.getFileByPath(path);
      if (file === null || event.dataTransfer === null) return;
      // Without the address that the browser would give, which leads nowhere.
      event.dataTransfer.clearData();
      event.dataTransfer.setData('text/plain', app.fileManager.generateMarkdownLink(file, ''));
    },
  };
}
