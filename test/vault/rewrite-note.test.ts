// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotPutBack, Stopped } from '../../src/vault/all-or-nothing';
import { createNote } from '../../src/vault/create-note';
import { type NoteEdit, NoteWriter, type WrittenNote } from '../../src/vault/note-writer';
import { UndoHistory, type UndoStep } from '../../src/vault/undo-history';
import { type RunningApp, startApp } from '../host/start-app';

const before = 'Zoë — 😀\n';
const after = `${before}Ünlü\n`;

let run: RunningApp;
let writer: NoteWriter;
let log: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  run = await startApp({ files: { 'A.md': before, 'B.md': 'two\n' } });
  writer = new NoteWriter(run.app);
  log = vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
});

const add: NoteEdit = (text) => ({ ok: true, text: `${text}Ünlü\n`, cursor: null });

/** Lets the disk fail at a write, the next one unless told, once so many bytes of it are written. */
function failAfter(bytes: number, nth = 1): void {
  const write = run.disk.writeText.bind(run.disk);
  let count = 0;
  vi.spyOn(run.disk, 'writeText').mockImplementation(async (path, text, ...rest) => {
    count += 1;
    if (count !== nth) return write(path, text, ...rest);
    const begun = new TextEncoder().encode(text).slice(0, bytes);
    await run.disk.writeBinary(path, begun.buffer);
    throw new Error('Disk full');
  });
}

async function added(): Promise<WrittenNote> {
  const result = await writer.write(run.file('A.md'), add);
  if (!result.ok) throw new Error('Refused.');
  return result.written;
}

const whole = new TextEncoder().encode(after).length;
/** Everything a disk may have taken of a note before it failed, characters cut in two among it. */
const cuts = Array.from({ length: whole }, (_, bytes) => bytes);

describe('a write that fails half-way', () => {
  it.each(cuts)('leaves the note as it was, cut after %i bytes', async (bytes) => {
    failAfter(bytes);
    await expect(writer.write(run.file('A.md'), add)).rejects.toThrow('Disk full');
    expect(run.read('A.md')).toBe(before);
  });

  it('counts where all of it was written', async () => {
    failAfter(whole);
    expect((await writer.write(run.file('A.md'), add)).ok).toBe(true);
    expect(run.read('A.md')).toBe(after);
    expect(log).toHaveBeenCalled();
  });

  it('leaves what somebody else wrote instead', async () => {
    vi.spyOn(run.disk, 'writeText').mockImplementationOnce((path) => {
      run.disk.writeFromOutside(path, 'theirs\n');
      return Promise.reject(new Error('Disk full'));
    });
    await expect(writer.write(run.file('A.md'), add)).rejects.toThrow('Disk full');
    expect(run.read('A.md')).toBe('theirs\n');
  });

  it('of one of several notes leaves them all as they were', async () => {
    failAfter(2, 2);
    const edits = ['A.md', 'B.md'].map((path) => ({ file: run.file(path), edit: add }));
    await expect(writer.writeAll({ edits })).rejects.toThrow('Disk full');
    expect([run.read('A.md'), run.read('B.md')]).toEqual([before, 'two\n']);
  });

  it('names the note where it cannot be put back, and puts back the others', async () => {
    const write = run.disk.writeText.bind(run.disk);
    vi.spyOn(run.disk, 'writeText').mockImplementation(async (path, text, ...rest) => {
      if (path === 'A.md') return write(path, text, ...rest);
      await write(path, text.slice(0, 1));
      throw new Error('Disk full');
    });
    const edits = ['A.md', 'B.md'].map((path) => ({ file: run.file(path), edit: add }));
    const failure: unknown = await writer.writeAll({ edits }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotPutBack);
    expect((failure as NotPutBack).names).toEqual(['B']);
    expect(run.read('A.md')).toBe(before);
  });
});

describe('an insertion through the editor whose save fails half-way', () => {
  async function insertInOpen(bytes: number): Promise<{ ok: boolean; view: MarkdownView }> {
    await run.open('A.md');
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    if (view === null) throw new Error('No editor.');
    failAfter(bytes);
    const ok = await writer.insert(run.file('A.md'), add).then(
      (result) => result.ok,
      () => false,
    );
    // The app hears of what the disk holds.
    run.disk.writeFromOutside('A.md', run.read('A.md') ?? '');
    await view.save();
    return { ok, view };
  }

  it('is neither in the note nor in the editor', async () => {
    const { ok, view } = await insertInOpen(3);
    expect(ok).toBe(false);
    expect([run.read('A.md'), view.editor.getValue()]).toEqual([before, before]);
  });

  it('counts where all of it was saved', async () => {
    const { ok, view } = await insertInOpen(whole);
    expect(ok).toBe(true);
    expect([run.read('A.md'), view.editor.getValue()]).toEqual([after, after]);
  });
});

describe('an undo that fails half-way', () => {
  function remembered(step: Omit<UndoStep, 'summary'>): () => Promise<boolean> {
    const history = new UndoHistory(run.app, writer);
    const whole = { summary: 'Added', ...step };
    history.add(whole);
    return async () => (await history.undo(whole)).ok;
  }

  it('leaves the note as the step left it, and can be tried again', async () => {
    const undo = remembered({ written: [await added()], created: [] });
    failAfter(2);
    await expect(undo()).rejects.toThrow('Disk full');
    expect(run.read('A.md')).toBe(after);
    expect(await undo()).toBe(true);
    expect(run.read('A.md')).toBe(before);
  });

  it('counts where all of it was written, or the note it made is gone', async () => {
    const made = await writer.writeAll({ notes: [{ path: 'C.md', text: 'c' }] });
    if (!made.ok) throw new Error('Refused.');
    const undo = remembered({ written: [await added()], created: made.created });
    failAfter(whole);
    const { fileManager } = run.app;
    const trash = fileManager.trashFile.bind(fileManager);
    vi.spyOn(fileManager, 'trashFile').mockImplementationOnce(async (file) => {
      await trash(file);
      throw new Error('No trash');
    });
    expect(await undo()).toBe(true);
    expect([run.read('A.md'), run.read('C.md')]).toEqual([before, null]);
  });
});

describe('an undo', () => {
  it('takes the folders away that were made for its notes, and no other', async () => {
    await run.app.vault.createFolder('Old');
    const paths = ['New/Far/C.md', 'New/D.md', 'Kept/E.md', 'Old/F.md'];
    const made = await writer.writeAll({ notes: paths.map((path) => ({ path, text: 'c' })) });
    if (!made.ok) throw new Error('Refused.');
    await run.app.vault.create('Kept/Mine.md', 'mine');
    const history = new UndoHistory(run.app, writer);
    const step = { summary: 'Added', written: [], created: made.created };
    history.add(step);
    expect((await history.undo(step)).ok).toBe(true);
    const { adapter } = run.app.vault;
    const folders = ['New', 'New/Far', 'Kept', 'Old'];
    const there = await Promise.all(folders.map((path) => adapter.exists(path)));
    expect(there).toEqual([false, false, true, true]);
  });
});

describe('a step of many notes', () => {
  const paths = ['New/C.md', 'New/D.md', 'New/E.md'];
  const notes = paths.map((path) => ({ path, text: 'c' }));

  it('tells how far it is', async () => {
    const done: number[] = [];
    const watch = { done: (count: number) => done.push(count), isStopped: () => false };
    const edits = [{ file: run.file('A.md'), edit: add }];
    expect((await writer.writeAll({ edits, notes, watch })).ok).toBe(true);
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it.each([0, 1, 2, 3])('is as if it had not begun where it is stopped after %i', async (after) => {
    let count = 0;
    const watch = { done: (done: number) => (count = done), isStopped: () => count === after };
    const edits = [{ file: run.file('A.md'), edit: add }];
    await expect(writer.writeAll({ edits, notes, watch })).rejects.toThrow(Stopped);
    expect(run.read('A.md')).toBe(before);
    expect(await run.app.vault.adapter.exists('New')).toBe(false);
  });
});

describe('a note that is made and fails half-way', () => {
  it.each(cuts)('is gone again, cut after %i bytes', async (bytes) => {
    failAfter(bytes);
    await expect(createNote(run.app, 'New/C.md', after)).rejects.toThrow('Disk full');
    expect(await run.app.vault.adapter.exists('New')).toBe(false);
  });
});
