import type { App, EventRef, TFile } from 'obsidian';

/** Calls back with what a note says from now on, each time that the app has read it anew. */
export function onTextChanged(
  { metadataCache }: App,
  listener: (file: TFile, text: string) => void,
): EventRef {
  return metadataCache.on('changed', (file, text) => listener(file, text));
}
