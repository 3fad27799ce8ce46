import { noteName } from '../core/contact/note-name';
import { type App, MarkdownView, type TFile } from 'obsidian';
import type { ChangeResult } from '../core/note/apply-change';
import { type Refusal, refuse, type Refused as RefusedAnswer } from '../core/note/refusal';
import { allOrNothing, type Part, type StepWatch } from './all-or-nothing';
import { createNote, missingFolders, removeEmptyFolders } from './create-note';
import { insertInEditor } from './insert-in-editor';
import { logFailure } from './log-failure';
import { rewriteNote } from './rewrite-note';
import { texts } from './texts';

/** A note's text before and after one change, as undo needs it. */
export interface WrittenNote {
  readonly file: TFile;
  readonly before: string;
  readonly after: string;
}

/** A note that a change created, with the text it was given. */
export interface CreatedNote {
  readonly file: TFile;
  readonly text: string;
  /** The folders that were made for it, the outermost first. */
  readonly folders: readonly string[];
}

/** What came of a change: the note as written, or why nothing was written. */
export type WriteResult =
  | { readonly ok: true; readonly written: WrittenNote }
  | { readonly ok: false; readonly refusal: Refusal };

/** A pure edit of a note's text. */
export type NoteEdit = (text: string) => ChangeResult;

/** An edit of one note. */
export interface FileEdit {
  readonly file: TFile;
  readonly edit: NoteEdit;
}

/** Several notes to be changed or made as one step. */
export interface NotesToWrite {
  readonly edits?: readonly FileEdit[];
  /** Notes to make; one that is there already fails the step. */
  readonly notes?: readonly { readonly path: string; readonly text: string }[];
  /** Looks on, where there are many. */
  readonly watch?: StepWatch;
}

/** What came of a step: the notes as written, or which note refused so that none was written. */
export type StepResult =
  | {
      readonly ok: true;
      readonly written: readonly WrittenNote[];
      readonly created: readonly CreatedNote[];
    }
  | ({ readonly ok: false } & RefusedNote);

/** A note that refused a change, and why. */
interface RefusedNote {
  readonly file: TFile;
  readonly refusal: Refusal;
}

/** Thrown inside a read-modify-write to leave it without writing. */
class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly text: string,
  ) {
    super(refusal.kind);
  }
}

/** The one place that changes notes: each change is one atomic read-modify-write of the text. */
export class NoteWriter {
  /** For each note the end of the last change asked for, done or failed. */
  private readonly turns = new WeakMap<TFile, Promise<unknown>>();

  /** @param onRefused takes what a note says that refused an edit. */
  constructor(
    private readonly app: App,
    private readonly onRefused: (file: TFile, text: string) => void = () => undefined,
  ) {}

  /**
   * Rewrites a note by a pure edit of its text. What was typed into an open editor and is not yet
   * on disk is saved first, so that the edit sees it and it survives. A refusal writes nothing; a
   * note that is gone is one.
   */
  write(file: TFile, edit: NoteEdit): Promise<WriteResult> {
    return this.inTurn(file, () => this.process(file, edit));
  }

  private async process(file: TFile, edit: NoteEdit): Promise<WriteResult> {
    if (this.isGone(file)) return gone(file);
    await this.saveOpenEditors(file);
    try {
      const { before, after } = await rewriteNote(this.app, file, (text) => {
        const result = edit(text);
        if (!result.ok) throw new Refused(result.refusal, text);
        return result.text;
      });
      return { ok: true, written: { file, before, after } };
    } catch (error) {
      if (error instanceof Refused) return this.refused(file, error.text, error.refusal);
      // Also a note that was just taken away, of which the app has not heard yet.
      if (this.isGone(file) || isNotFound(error)) return gone(file);
      throw error;
    }
  }

  /**
   * Changes and makes several notes as one step: all of them or none. A note that refuses is found
   * before anything is written; where a write fails half-way, what was done is put back.
   */
  async writeAll({ edits = [], notes = [], watch }: NotesToWrite): Promise<StepResult> {
    const foreseen = await this.firstRefusal(edits);
    if (foreseen !== null) return foreseen;
    const written: WrittenNote[] = [];
    const created: CreatedNote[] = [];
    const refusals: RefusedNote[] = [];
    const parts = [
      ...edits.map(({ file, edit }) => this.editing(file, edit, written, refusals)),
      ...notes.map(({ path, text }) => this.making(path, text, created)),
    ];
    const declined = await allOrNothing(parts, watch);
    if (declined === null) return { ok: true, written: joined(written), created };
    const [refused] = refusals;
    if (refused === undefined) throw new Error(`“${declined.name}” could not be written.`);
    return { ok: false, ...refused };
  }

  private editing(
    file: TFile,
    edit: NoteEdit,
    written: WrittenNote[],
    refusals: RefusedNote[],
  ): Part {
    let done: WrittenNote | null = null;
    return {
      name: file.basename,
      perform: async () => {
        const result = await this.write(file, edit);
        if (result.ok) written.push((done = result.written));
        else refusals.push({ file, refusal: result.refusal });
        return result.ok;
      },
      takeBack: async () => done === null || this.replace(file, done.after, done.before),
    };
  }

  private making(path: string, text: string, created: CreatedNote[]): Part {
    let done: CreatedNote | null = null;
    return {
      name: noteName(path),
      perform: async () => {
        const folders = missingFolders(this.app, path);
        done = { file: await createNote(this.app, path, text), text, folders };
        created.push(done);
        return true;
      },
      takeBack: async () => {
        if (done === null) return true;
        const isBack = await this.trashUntouched(done);
        if (isBack) await removeEmptyFolders(this.app, done.folders);
        return isBack;
      },
    };
  }

  /**
   * Inserts into a note: through its editor where it is the one being edited, so that the editor's
   * own undo works and the cursor lands where one types next; otherwise as {@link write} does.
   */
  insert(file: TFile, edit: NoteEdit): Promise<WriteResult> {
    return this.inTurn(file, () => this.insertNow(file, edit));
  }

  private async insertNow(file: TFile, edit: NoteEdit): Promise<WriteResult> {
    if (this.isGone(file)) return gone(file);
    const inserted = await insertInEditor(this.app, file, edit);
    if (inserted === null) return this.process(file, edit);
    const { before, result } = inserted;
    if (!result.ok) return this.refused(file, before, result.refusal);
    return { ok: true, written: { file, before, after: result.text } };
  }

  private isGone({ path }: TFile): boolean {
    return this.app.vault.getFileByPath(path) === null;
  }

  private refused(file: TFile, text: string, refusal: Refusal): WriteResult {
    this.onRefused(file, text);
    return { ok: false, refusal };
  }

  /** Puts `to` where a note says exactly `from`; whether it did. */
  replace(file: TFile, from: string, to: string): Promise<boolean> {
    return this.inTurn(file, async () => {
      await this.saveOpenEditors(file);
      const { before } = await rewriteNote(this.app, file, (text) => (text === from ? to : text));
      return before === from;
    });
  }

  /** Moves a note that was made here to the trash, unless somebody touched it since. */
  trashUntouched({ file, text }: CreatedNote): Promise<boolean> {
    return this.inTurn(file, async () => {
      if ((await this.textNow(file)) !== text) return false;
      try {
        await this.app.fileManager.trashFile(file);
      } catch (error) {
        if (await this.app.vault.adapter.exists(file.path)) throw error;
        logFailure(texts.logged.goneNevertheless(file.basename), error);
      }
      return true;
    });
  }

  /** What a note says now, typing not yet saved included; null where it is gone. */
  async textNow(file: TFile): Promise<string | null> {
    if (this.app.vault.getFileByPath(file.path) !== file) return null;
    await this.saveOpenEditors(file);
    return this.app.vault.read(file);
  }

  /** Lets changes of one note follow each other, so that none sees another half done. */
  private inTurn<Result>(file: TFile, change: () => Promise<Result>): Promise<Result> {
    const before = this.turns.get(file) ?? Promise.resolve();
    const turn = before.then(change, change);
    this.turns.set(file, turn);
    return turn;
  }

  /** Brings what was typed into open editors of a note, and is not yet on disk, there. */
  private async saveOpenEditors(file: TFile): Promise<void> {
    for (const leaf of this.app.workspace.getLeavesOfType('markdown')) {
      if (leaf.view instanceof MarkdownView && leaf.view.file === file) await leaf.view.save();
    }
  }

  private async firstRefusal(edits: readonly FileEdit[]): Promise<StepResult | null> {
    const asChanged = new Map<TFile, string>();
    for (const { file, edit } of edits) {
      const text = asChanged.get(file) ?? (await this.textNow(file));
      if (text === null) return { ...gone(file), file };
      const result = edit(text);
      if (!result.ok) {
        this.onRefused(file, text);
        return { ok: false, file, refusal: result.refusal };
      }
      asChanged.set(file, result.text);
    }
    return null;
  }
}

function gone({ basename }: TFile): RefusedAnswer {
  return refuse(null, 'noteGone', basename);
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Several changes of one note as one, so that undo can look for the last and restore the first. */
export function joined(written: readonly WrittenNote[]): readonly WrittenNote[] {
  const byFile = new Map<TFile, WrittenNote>();
  for (const note of written) {
    const before = byFile.get(note.file)?.before ?? note.before;
    byFile.set(note.file, { ...note, before });
  }
  return [...byFile.values()];
}
