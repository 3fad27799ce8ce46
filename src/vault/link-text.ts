import type { App } from 'obsidian';

/**
 * Gives for the path of a note the text of a wikilink that leads to it from another one, such as
 * `Contacts/Ana` where there is another Ana; the path itself where no note has it.
 *
 * @param from the path of the note that the link stands in, which may be yet to be made.
 */
export function linkTextFrom(app: App, from: string): (path: string) => string {
  return (path) => {
    const note = app.vault.getFileByPath(path);
    return note === null ? path : app.metadataCache.fileToLinktext(note, from);
  };
}
