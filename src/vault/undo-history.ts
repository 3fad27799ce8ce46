import type { App } from 'obsidian';
import { allOrNothing, type Part } from './all-or-nothing';
import { createNote } from './create-note';
import type { CreatedNote, NoteWriter, WrittenNote } from './note-writer';

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
  private readonly passed = new WeakSet<UndoStep>();

  constructor(
    private readonly app: App,
    private readonly writer: NoteWriter,
  ) {}

  /** Remembers a step; the oldest of too many is forgotten. */
  add(step: UndoStep): void {
    this.steps.push(step);
    if (this.steps.length > MOST_STEPS) this.steps.shift();
  }

  /** Puts a step in the place of one that it corrects; where that is forgotten, it is the last. */
  replace(step: UndoStep, by: UndoStep): void {
    if (this.has(step)) this.steps.splice(this.steps.indexOf(step), 1, by);
    else this.add(by);
  }

  /** The last step that was neither taken back nor passed over; null where there is none. */
  last(): UndoStep | null {
    return this.steps.filter((step) => !this.passed.has(step)).at(-1) ?? null;
  }

  /** What is declined is passed over from then on, so that it holds up none before it. */
  private declined(step: UndoStep, changed: string): UndoResult {
    this.passed.add(step);
    return { ok: false, changed };
  }

  /** Whether a step is still remembered, so that its notice may offer to take it back. */
  has(step: UndoStep): boolean {
    return this.steps.includes(step);
  }

  /**
   * Takes a step back exactly, or not at all: where one of its notes has changed since or is gone,
   * nothing is undone, the note is named, and {@link last} passes the step over. Notes that the step made go to the trash.
   */
  async undo(step: UndoStep): Promise<UndoResult> {
    const changed = await this.firstChanged(step);
    if (changed !== null) {
      // A note that is gone stays gone; the steps before it are not to be held up by that.
      if (this.isGone(step)) this.forget(step);
      return this.declined(step, changed);
    }
    const declined = await allOrNothing([
      ...step.written.map((note) => this.restoring(note)),
      ...step.created.map((note) => this.trashing(note)),
    ]);
    if (declined !== null) return this.declined(step, declined.name);
    this.forget(step);
    return { ok: true };
  }

  private forget(step: UndoStep): void {
    if (this.has(step)) this.steps.splice(this.steps.indexOf(step), 1);
  }

  private isGone({ written, created }: UndoStep): boolean {
    const { vault } = this.app;
    return [...written, ...created].some(({ file }) => vault.getFileByPath(file.path) !== file);
  }

  private async firstChanged({ written, created }: UndoStep): Promise<string | null> {
    const expected = [...written.map(({ file, after }) => ({ file, text: after })), ...created];
    for (const { file, text } of expected) {
      if ((await this.writer.textNow(file)) !== text) return file.basename;
    }
    return null;
  }

  private restoring({ file, before, after }: WrittenNote): Part {
    return {
      name: file.basename,
      perform: () => this.writer.replace(file, after, before),
      takeBack: () => this.writer.replace(file, before, after),
    };
  }

  private trashing(note: CreatedNote): Part {
    const { path } = note.file;
    return {
      name: note.file.basename,
      perform: () => this.writer.trashUntouched(note),
      takeBack: async () => {
        await createNote(this.app, path, note.text);
        return true;
      },
    };
  }
}
