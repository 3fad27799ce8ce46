import { MarkdownView, type PaneType, type TFile } from 'obsidian';
import type { TextPlace } from '../core/note/body/insert-text';
import type { PromiseKey } from '../core/promise/promise';
import { placeOfPromise } from '../core/promise/read-promises';
import { openIn, openReported } from '../ui/open-note';
import { openToType } from '../ui/open-to-type';
import type { CommandSources } from './command-sources';

type Sources = Pick<CommandSources, 'app' | 'writer'>;

/**
 * Opens a note with the cursor at a place found in its text, at the top where it is not there; whether it
 * was opened.
 *
 * @param where a new tab or window; false for the tab that shows the note already, else the active one.
 */
export async function openAt(
  { app, writer }: Sources,
  file: TFile,
  find: (text: string) => TextPlace | null,
  where: PaneType | boolean = false,
): Promise<boolean> {
  const open = (): Promise<void> =>
    where === false ? openToType(app, file) : openIn(app, file, where);
  if (!(await openReported(file, open))) return false;
  const place = find((await writer.textNow(file)) ?? '');
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (place === null || view?.file !== file) return true;
  view.editor.setCursor(place);
  view.editor.scrollIntoView({ from: place, to: place }, true);
  return true;
}

/** Opens a contact's note at the line of a promise, as far as it is there still; whether it was opened. */
export function openAtPromise(
  sources: Sources,
  file: TFile,
  promise: PromiseKey,
): Promise<boolean> {
  return openAt(sources, file, (text) => placeOfPromise(text, promise));
}
