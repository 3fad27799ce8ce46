import { MarkdownView, type TFile } from 'obsidian';
import type { PromiseKey } from '../core/promise/promise';
import { lineOfPromise } from '../core/promise/read-promises';
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
  const line = lineOfPromise((await writer.textNow(file)) ?? '', promise);
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (line === null || view?.file !== file) return true;
  const { length: ch } = view.editor.getLine(line);
  view.editor.setCursor({ line, ch });
  view.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch } }, true);
  return true;
}
