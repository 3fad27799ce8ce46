/**
 * The name of the note at a path: its file name without the extension.
 *
 * @example noteName('Contacts/Ana Reyes.md') // 'Ana Reyes'
 */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
