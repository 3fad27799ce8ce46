import type { App, TFile } from 'obsidian';

/**
 * Creates a note, with the folders it needs. Never overwrites: where a note of that path exists,
 * the app's own error is thrown.
 *
 * @param path a normalised path in the vault, with extension.
 */
export async function createNote(app: App, path: string, text: string): Promise<TFile> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '' && app.vault.getFolderByPath(folder) === null) {
    await app.vault.createFolder(folder);
  }
  return app.vault.create(path, text);
}
