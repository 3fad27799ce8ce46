import { type App, type Component, TFile, TFolder } from 'obsidian';

/** What is to be done as the notes of the vault change. */
interface NoteChanges {
  /** @param text what the note says now, where it is at hand. */
  readonly changed: (file: TFile, text?: string) => void;
  readonly moved: (file: TFile, oldPath: string) => void;
  readonly gone: (path: string) => void;
  /** All below a folder is gone. */
  readonly goneBelow: (folder: string) => void;
  /** A folder came, moved or went. */
  readonly foldersChanged: () => void;
}

/** Tells of each change of a note, as long as the component is loaded; each of a moved folder is moved. */
export function followNotes(
  { metadataCache, vault }: App,
  component: Component,
  { changed, moved, gone, goneBelow, foldersChanged }: NoteChanges,
): void {
  // The app tells of each note below a renamed folder too; this holds where a host does not.
  const movedFolder = (folder: TFolder, oldPath: string): void => {
    for (const child of folder.children) {
      const before = `${oldPath}/${child.name}`;
      if (child instanceof TFile) moved(child, before);
      else if (child instanceof TFolder) movedFolder(child, before);
    }
    goneBelow(oldPath);
  };
  component.registerEvent(metadataCache.on('changed', (file, text) => changed(file, text)));
  component.registerEvent(
    vault.on('create', (file) => {
      if (file instanceof TFile) changed(file);
      else foldersChanged();
    }),
  );
  component.registerEvent(
    vault.on('rename', (file, oldPath) => {
      if (file instanceof TFile) moved(file, oldPath);
      else if (file instanceof TFolder) {
        movedFolder(file, oldPath);
        foldersChanged();
      }
    }),
  );
  component.registerEvent(
    vault.on('delete', (file) => {
      gone(file.path);
      if (!(file instanceof TFolder)) return;
      goneBelow(file.path);
      foldersChanged();
    }),
  );
}
