import type { App, TFile } from 'obsidian';
import { allOrNothing, type Part } from './all-or-nothing';
import { createNote, removeEmptyFolders } from './create-note';
import { type CreatedNote, joined, type NoteWriter, type WrittenNote } from './note-writer';
import { texts } from './texts';

/** One step that can be taken back: everything that one command did. */
export interface UndoStep {
  /** What was done, as the notice said it. */
  readonly summary: string;
  readonly written: readonly WrittenNote[];
  readonly created: readonly CreatedNote[];
  /** What follows once the step is taken back, such as what else is to be as it was. */
  readonly undone?: (() => void) | undefined;
}

/** What came of an undo: done, or the note that has changed or is gone so that nothing was undone. */
export type UndoResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly changed: string; readonly isGone: boolean };

const MOST_STEPS = 50;

/** After how many failures a step no longer holds up those before it. */
const MOST_FAILURES = 2;

/** The last changes of this session, each of which can be taken back as one step. */
export class UndoHistory {
  private readonly steps: UndoStep[] = [];
  private readonly passed = new WeakSet<UndoStep>();
  /** How often the disk failed where a step was to be taken back. */
  private readonly failures = new WeakMap<UndoStep, number>();

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

  /**
   * Makes one step of two that follow each other, and gives it, as the last. Where there is only one, or
   * a note was changed between them, the later stays by itself and is given.
   */
  join(first: UndoStep | null, second: UndoStep | null): UndoStep | null {
    if (first === null || second === null || !this.has(first)) return second ?? first;
    const left = new Map(first.written.map(({ file, after }) => [file, after]));
    if (second.written.some(({ file, before }) => (left.get(file) ?? before) !== before))
      return second;
    const whole: UndoStep = {
      summary:
        first.summary === second.summary
          ? first.summary
          : texts.steps.both(first.summary, second.summary),
      written: joined([...first.written, ...second.written]),
      created: [...first.created, ...second.created],
      undone: () => {
        second.undone?.();
        first.undone?.();
      },
    };
    this.forget(first);
    this.replace(second, whole);
    return whole;
  }

  /**
   * The step to take back next: the last that was neither taken back nor passed over; null where
   * there is none. One that failed is tried once more, then waits until no other is left.
   */
  last(): UndoStep | null {
    const open = this.steps.filter((step) => !this.passed.has(step));
    const inTurn = open.filter((step) => this.failuresOf(step) < MOST_FAILURES);
    return inTurn.at(-1) ?? open.at(-1) ?? null;
  }

  /**
   * The {@link last}, or one behind it that was passed over and whose notes are again as it left
   * them.
   */
  async next(): Promise<UndoStep | null> {
    const last = this.last();
    const behind = this.steps.slice(last === null ? 0 : this.steps.indexOf(last) + 1);
    for (const step of behind.reverse()) {
      if (!this.passed.has(step)) continue;
      // A note that cannot be read holds up nothing here.
      const isUntouched = await this.firstChanged(step).then(
        (changed) => changed === null,
        () => false,
      );
      if (isUntouched) return step;
    }
    return last;
  }

  /** What is declined is passed over as long as it cannot be, so that it holds up none before it. */
  private declined(step: UndoStep, changed: string, isGone = false): UndoResult {
    this.passed.add(step);
    return { ok: false, changed, isGone };
  }

  /** Whether a step is still remembered, so that its notice may offer to take it back. */
  has(step: UndoStep): boolean {
    return this.steps.includes(step);
  }

  /**
   * Takes a step back exactly, or not at all: where one of its notes has changed since or is gone,
   * nothing is undone, the note is named, and {@link last} passes the step over. Notes that the step
   * made go to the trash. A note counts as untouched where it says what the step left, also where a
   * sync took it away and brought it back.
   */
  async undo(step: UndoStep, done?: (count: number) => void): Promise<UndoResult> {
    try {
      return await this.tryToUndo(step, done);
    } catch (error) {
      this.failures.set(step, this.failuresOf(step) + 1);
      throw error;
    }
  }

  private async tryToUndo(
    step: UndoStep,
    done: (count: number) => void = () => undefined,
  ): Promise<UndoResult> {
    const changed = await this.firstChanged(step);
    if (changed !== null) {
      const isGone = this.app.vault.getFileByPath(changed.path) === null;
      return this.declined(step, changed.basename, isGone);
    }
    const declined = await allOrNothing(
      [
        ...changedIn(step).map((note) => this.restoring(note)),
        ...step.created.map((note) => this.trashing(note)),
      ],
      { done, isStopped: () => false },
    );
    if (declined !== null) return this.declined(step, declined.name);
    // Each may have held the notes of others made with it.
    const folders = step.created.flatMap((note) => note.folders);
    await removeEmptyFolders(this.app, folders);
    this.forget(step);
    this.freeBelow(step);
    return { ok: true };
  }

  /** What a step was in the way of, in the notes that they share, may be taken back again. */
  private freeBelow(step: UndoStep): void {
    const paths = pathsOf(step);
    for (const other of this.steps) {
      if ([...pathsOf(other)].every((path) => !paths.has(path))) continue;
      this.passed.delete(other);
      this.failures.delete(other);
    }
  }

  private failuresOf(step: UndoStep): number {
    return this.failures.get(step) ?? 0;
  }

  private forget(step: UndoStep): void {
    if (this.has(step)) this.steps.splice(this.steps.indexOf(step), 1);
  }

  /** A note as the vault knows it now: another object where it was away meanwhile. */
  private fileNow(file: TFile): TFile {
    return this.app.vault.getFileByPath(file.path) ?? file;
  }

  private async firstChanged(step: UndoStep): Promise<TFile | null> {
    const written = changedIn(step).map(({ file, after }) => ({ file, text: after }));
    for (const { file, text } of [...written, ...step.created]) {
      if ((await this.writer.textNow(this.fileNow(file))) !== text) return file;
    }
    return null;
  }

  private restoring({ file, before, after }: WrittenNote): Part {
    return {
      name: file.basename,
      perform: () => this.writer.replace(this.fileNow(file), after, before),
      takeBack: () => this.writer.replace(this.fileNow(file), before, after),
    };
  }

  private trashing(note: CreatedNote): Part {
    const { path } = note.file;
    return {
      name: note.file.basename,
      perform: () => this.writer.trashUntouched({ ...note, file: this.fileNow(note.file) }),
      takeBack: async () => {
        await createNote(this.app, path, note.text);
        return true;
      },
    };
  }
}

/** The notes that a step changed. What it left as it was may have changed since as it likes. */
function changedIn({ written }: UndoStep): readonly WrittenNote[] {
  return written.filter(({ before, after }) => before !== after);
}

function pathsOf(step: UndoStep): ReadonlySet<string> {
  return new Set([...changedIn(step), ...step.created].map(({ file }) => file.path));
}
