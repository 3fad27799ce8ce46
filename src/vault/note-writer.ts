import { type App, type Editor, MarkdownView, type TFile } from 'obsidian';
import type { ChangeResult } from '../core/note/apply-change';
import type { Refusal } from '../core/note/refusal';
import { changedSpan } from '../core/note/changed-span';

/** A note's text before and after one change, as undo needs it. */
export interface WrittenNote {
  readonly file: TFile;
  readonly before: string;
  readonly after: string;
}

/** What came of a change: the note as written, or why nothing was written. */
export type WriteResult =
  | { readonly ok: true; readonly written: WrittenNote }
  | { readonly ok: false; readonly refusal: Refusal };

/** Thrown inside a read-modify-write to leave it without writing. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** The one place that changes notes: each change is one atomic read-modify-write of the text. */
export class NoteWriter {
  constructor(private readonly app: App) {}

  /**
   * Rewrites a note by a pure edit of its text. What was typed into an open editor and is not yet
   * on disk is saved first, so that the edit sees it and it survives. A refusal writes nothing.
   */
  async write(file: TFile, edit: (text: string) => ChangeResult): Promise<WriteResult> {
    await this.saveOpenEditors(file);
    let before = '';
    try {
      const after = await this.app.vault.process(file, (text) => {
        before = text;
        const result = edit(text);
        if (!result.ok) throw new Refused(result.refusal);
        return result.text;
      });
      return { ok: true, written: { file, before, after } };
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal };
      throw error;
    }
  }

  /**
   * Inserts into a note: through its editor where it is the one being edited, so that the editor's
   * own undo works and the cursor lands where one types next; otherwise as {@link write} does.
   */
  async insert(file: TFile, edit: (text: string) => ChangeResult): Promise<WriteResult> {
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    if (view?.file !== file || view.getMode() !== 'source') return this.write(file, edit);
    await view.save();
    // An editor holds lines without their endings and would rewrite every line of such a note.
    if ((await this.app.vault.read(file)).includes('\r')) return this.write(file, edit);
    const before = view.editor.getValue();
    const result = edit(before);
    if (!result.ok) return { ok: false, refusal: result.refusal };
    replaceInEditor(view.editor, before, result.text, result.cursor);
    await view.save();
    return { ok: true, written: { file, before, after: result.text } };
  }

  /** Brings what was typed into open editors of a note, and is not yet on disk, there. */
  async saveOpenEditors(file: TFile): Promise<void> {
    for (const leaf of this.app.workspace.getLeavesOfType('markdown')) {
      if (leaf.view instanceof MarkdownView && leaf.view.file === file) await leaf.view.save();
    }
  }
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
