import type { App, TFile } from 'obsidian';

/**
 * What a note says, to be shown and not to be changed: what is typed and not yet saved is left out.
 * Rejects where it cannot be read.
 */
export function readNote({ vault }: App, file: TFile): Promise<string> {
  return vault.cachedRead(file);
}
