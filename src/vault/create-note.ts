import type { App, TFile } from 'obsidian';
import { isBeginningOf } from './rewrite-note';

/**
 * Creates a note, with the folders it needs, whole or not at all: where it fails half-way, the
 * note begun and the folders made for it are gone again, and the error is thrown on. Never
 * overwrites: where a note of that path exists, the app's own error is thrown.
 *
 * @param path a normalised path in the vault, with extension.
 */
export async function createNote(app: App, path: string, text: string): Promise<TFile> {
  const missing = missingFolders(app, path);
  // A file that only the disk knows of is not ours to take back.
  const wasThere = await app.vault.adapter.exists(path);
  try {
    const folder = missing.at(-1);
    if (folder !== undefined) await app.vault.createFolder(folder);
    return await app.vault.create(path, text);
  } catch (error) {
    const isOthers = wasThere || (error instanceof Error && /already exists/i.test(error.message));
    if (!isOthers) await removeBegun(app, path, text);
    await removeEmptyFolders(app, missing);
    throw error;
  }
}

/** The folders that a note of this path needs and that are not there yet, the outermost first. */
export function missingFolders({ vault }: App, path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  const folders = names.map((_, at) => names.slice(0, at + 1).join('/'));
  return folders.filter((folder) => vault.getAbstractFileByPath(folder) === null);
}

/** Removes those of these folders, the outermost first, that hold nothing; fails in silence. */
export async function removeEmptyFolders(app: App, folders: readonly string[]): Promise<void> {
  for (const folder of [...folders].reverse()) await removeEmptyFolder(app, folder);
}

/** Removes what stands of a note that could not be written whole; never what others put there. */
async function removeBegun({ vault }: App, path: string, text: string): Promise<void> {
  try {
    if (!(await vault.adapter.exists(path))) return;
    const begun = await vault.adapter.read(path);
    if (isBeginningOf(begun, text)) await vault.adapter.remove(path);
  } catch {
    // The error that began this is the one to tell.
  }
}

async function removeEmptyFolder({ vault }: App, path: string): Promise<void> {
  try {
    if (!(await vault.adapter.exists(path))) return;
    const { files, folders } = await vault.adapter.list(path);
    if (files.length + folders.length === 0) await vault.adapter.rmdir(path, false);
  } catch {
    // As above.
  }
}
