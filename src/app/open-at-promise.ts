import { MarkdownView, type TFile } from 'obsidian';
import type { PromiseKey } from '../core/promise/promise';
import { placeOfPromise } from '../core/promise/read-promises';
import { openReported } from '../ui/open-note';
import { openToType } from '../ui/open-to-type';
import type { CommandSources } from './command-sources';

/** Opens a contact's note at the line of a promise, as far as it is there still; whether it was opened. */
export async function openAtPromise(
  { app, writer }: Pick<CommandSources, 'app' | 'writer'>,
  file: TFile,
  promise: PromiseKey,
): Promise<boolean> {
  if (!(await openReported(file, () => openToType(app, file)))) return false;
  const place = placeOfPromise((await writer.textNow(file)) ?? '', promise);
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (place === null || view?.file !== file) return true;
  view.editor.setCursor(place);
  view.editor.scrollIntoView({ from: place, to: place }, true);
  return true;
}
