import type { App, TFile } from 'obsidian';
import { logFailure } from './log-failure';
import { texts } from './texts';

/**
 * What a note says, to be shown and not to be changed: what is typed and not yet saved is left out.
 * Rejects where it cannot be read.
 */
export function readNote({ vault }: App, file: TFile): Promise<string> {
  return vault.cachedRead(file);
}

/**
 * As {@link readNote}, for one of many notes of which the others count all the same: null where it cannot be
 * read, which is logged, or is gone meanwhile.
 */
export async function readNoteOrPass(app: App, file: TFile): Promise<string | null> {
  try {
    return await readNote(app, file);
  } catch (error) {
    const isThere = app.vault.getFileByPath(file.path) === file;
    if (isThere) logFailure(texts.logged.noteNotRead(file.basename), error);
    return null;
  }
}
