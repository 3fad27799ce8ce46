import { type App, Keymap } from 'obsidian';
import { openNote } from '../../ui/open-note';
import { FOLLOW_UPS_VIEW, type FollowUpsView } from './follow-ups-view';
import type { NoteActions } from './sidebar-actions';

/** What a row's link to a note can do. */
export function noteActions(app: App, view: FollowUpsView): NoteActions {
  return {
    open: (path, event) => {
      const file = app.vault.getFileByPath(path);
      if (file !== null) openNote(app, file, Keymap.isModEvent(event));
    },
    preview: (path, event) => {
      app.workspace.trigger('hover-link', {
        event,
        source: FOLLOW_UPS_VIEW,
        hoverParent: view,
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
