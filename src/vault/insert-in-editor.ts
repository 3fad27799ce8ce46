import { type App, type Editor, MarkdownView, type TFile } from 'obsidian';
import { changedSpan, withoutChange } from '../core/note/text/changed-span';
import type { ChangeResult } from '../core/note/apply-change';
import { settledText } from './settled-text';
import { logFailure } from './log-failure';
import { isOnDisk } from './rewrite-note';
import { texts } from './texts';

/** An edit that went through an editor, or was refused there. */
interface EditorInsertion {
  readonly before: string;
  readonly result: ChangeResult;
}

/**
 * Inserts into a note through its editor, where it is the one being edited, so that the editor's own
 * undo works and the cursor lands where one types next. Null where it is to go to the file instead.
 */
export async function insertInEditor(
  app: App,
  file: TFile,
  edit: (text: string) => ChangeResult,
): Promise<EditorInsertion | null> {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (view?.file !== file || view.getMode() !== 'source') return null;
  const before = await savedIn(app, view, file);
  if (before === null) return null;
  const result = edit(before);
  if (!result.ok) return { before, result };
  replaceInEditor(view.editor, before, result.text, result.cursor);
  try {
    await view.save();
  } catch (error) {
    if (await isOnDisk(app, file, { before, after: result.text }, error)) return { before, result };
    if (!holdsNevertheless(view, file, before, result.text)) throw error;
    logFailure(texts.logged.notSavedYet(file.basename), error);
  }
  return { before, result };
}

/** What an editor and its note both say; null where the change is not to go through the editor. */
async function savedIn(app: App, view: MarkdownView, file: TFile): Promise<string | null> {
  const read = async (): Promise<string> => {
    await view.save();
    return app.vault.read(file);
  };
  const { text, isHeld } = await settledText(view, file, read, () => null);
  // An editor holds lines without their endings and would rewrite every line of such a note.
  return isHeld && !text.includes('\r') ? text : null;
}

/**
 * Takes an insertion that could not be saved out of the editor again, which would save it later
 * all the same; what was typed meanwhile stays. True where it cannot be taken out, since it was
 * typed into.
 */
function holdsNevertheless(
  view: MarkdownView,
  file: TFile,
  before: string,
  after: string,
): boolean {
  if (view.file !== file) return false;
  const held = view.editor.getValue();
  const without = withoutChange(before, after, held);
  if (without === null) return true;
  replaceInEditor(view.editor, held, without, null);
  return false;
}

function replaceInEditor(
  editor: Editor,
  before: string,
  after: string,
  cursor: number | null,
): void {
  if (after !== before) {
    const { from, to, insert } = changedSpan(before, after);
    editor.transaction({
      changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }],
    });
  }
  if (cursor === null) return;
  const position = editor.offsetToPos(cursor);
  editor.setCursor(position);
  editor.scrollIntoView({ from: position, to: position }, true);
  editor.focus();
}
