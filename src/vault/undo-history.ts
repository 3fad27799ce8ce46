import type { App, TFile } from 'obsidian';
import type { NoteWriter, WrittenNote } from './note-writer';

/** A note that a change created, with the text it was given. */
interface CreatedNote {
  readonly file: TFile;
  readonly text: string;
}

/** One step that can be taken back: everything that one gesture did. */
export interface UndoStep {
  /** What was done, as the notice said it. */
  readonly summary: string;
  readonly written: readonly WrittenNote[];
  readonly created: readonly CreatedNote[];
}

/** What came of an undo: done, or the note that has changed since so that nothing was undone. */
export type UndoResult = { readonly ok: true } | { readonly ok: false; readonly changed: string };

const MOST_STEPS = 50;

/** The last changes of this session, each of which can be taken back as one step. */
export class UndoHistory {
  private readonly steps: UndoStep[] = [];

  constructor(
    private readonly app: App,
    private readonly writer: NoteWriter,
  ) {}

  /** Remembers a step; the oldest of too many is forgotten. */
  add(step: UndoStep): void {
    this.steps.push(step);
    if (this.steps.length > MOST_STEPS) this.steps.shift();
  }

  /** The last step that was not taken back; null where there is none. */
  last(): UndoStep | null {
    return this.steps.at(-1) ?? null;
  }

  /** Whether a step is still remembered, so that its notice may offer to take it back. */
  has(step: UndoStep): boolean {
    return this.steps.includes(step);
  }

  /**
   * Takes a step back exactly, or not at all: where one of its notes has changed since, is gone or
   * was renamed away, nothing is undone and the note is named.
   */
  async undo(step: UndoStep): Promise<UndoResult> {
    const changed = await this.firstChanged(step);
    if (changed !== null) {
      // A note that is gone stays gone; the steps before it are not to be held up by that.
      if (this.isGone(step)) this.forget(step);
      return { ok: false, changed };
    }
    const restored: WrittenNote[] = [];
    for (const note of step.written) {
      if (!(await this.replaceText(note.file, note.after, note.before))) {
        for (const done of restored) await this.replaceText(done.file, done.before, done.after);
        return { ok: false, changed: note.file.basename };
      }
      restored.push(note);
    }
    for (const { file } of step.created) await this.app.fileManager.trashFile(file);
    this.forget(step);
    return { ok: true };
  }

  private forget(step: UndoStep): void {
    this.steps.splice(this.steps.indexOf(step), 1);
  }

  private isPresent(file: TFile): boolean {
    return this.app.vault.getFileByPath(file.path) === file;
  }

  private isGone({ written, created }: UndoStep): boolean {
    return [...written, ...created].some(({ file }) => !this.isPresent(file));
  }

  private async firstChanged(step: UndoStep): Promise<string | null> {
    const expected = [
      ...step.written.map(({ file, after }) => ({ file, text: after })),
      ...step.created,
    ];
    for (const { file, text } of expected) {
      if (!this.isPresent(file)) return file.basename;
      await this.writer.saveOpenEditors(file);
      if ((await this.app.vault.read(file)) !== text) return file.basename;
    }
    return null;
  }

  /** Puts `to` where the note says exactly `from`; whether it did. */
  private async replaceText(file: TFile, from: string, to: string): Promise<boolean> {
    let same = false;
    await this.app.vault.process(file, (text) => {
      same = text === from;
      return same ? to : text;
    });
    return same;
  }
}
