/**
 * Restores: non-breaking spaces become plain ones and the text is NFC, as obsidian.d.ts and the
 * developer documentation describe; slashes are tidied and an empty path is the root.
 */
export function normalizePath(path: string): string {
  const tidy = path
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC');
  return tidy === '' ? '/' : tidy;
}
