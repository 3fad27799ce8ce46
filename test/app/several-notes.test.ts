// @vitest-environment jsdom
import { MarkdownView, type TFile } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChangeResult } from '../../src/core/note/apply-change';
import { refuse } from '../../src/core/note/refusal';
import { NotPutBack } from '../../src/vault/all-or-nothing';
import { type NoteEdit, NoteWriter, type StepResult } from '../../src/vault/note-writer';
import { UndoHistory, type UndoStep } from '../../src/vault/undo-history';
import { type RunningApp, startApp } from '../host/start-app';
import { worded } from '../builders/worded';

let run: RunningApp;
let writer: NoteWriter;
let history: UndoHistory;

const first = { 'A.md': 'a\r\n', 'B.md': '\uFEFFb', 'C.md': '' };

async function start(): Promise<void> {
  run = await startApp({ files: first });
  writer = new NoteWriter(run.app);
  history = new UndoHistory(run.app, writer);
}

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
});

function append(line: string): NoteEdit {
  return (text) => ({ ok: true, text: `${text}${line}\n`, cursor: null });
}

function whole(text: string): ChangeResult {
  return { ok: true, text, cursor: null };
}

function all(line = 'x'): { file: TFile; edit: NoteEdit }[] {
  return ['A.md', 'B.md', 'C.md'].map((path) => ({ file: run.file(path), edit: append(line) }));
}

function texts(): (string | null)[] {
  return ['A.md', 'B.md', 'C.md', 'New/D.md'].map((path) => run.read(path));
}

const firstTexts = [...Object.values(first), null];

function remembered(result: StepResult): UndoStep {
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  const step = { summary: 'test', written: result.written, created: result.created };
  history.add(step);
  return step;
}

describe('writing several notes as one step', () => {
  it('writes and makes them all, and one undo gives back the first bytes', async () => {
    await start();
    const notes = [{ path: 'New/D.md', text: 'd' }];
    const step = remembered(await writer.writeAll({ edits: all(), notes }));
    expect(texts()).toEqual(['a\r\nx\n', '\uFEFFbx\n', 'x\n', 'd']);
    expect(await history.undo(step)).toEqual({ ok: true });
    expect(texts()).toEqual(firstTexts);
    expect(run.read('.trash/D.md') ?? run.read('.trash/New/D.md')).toBe('d');
  });

  it('counts two changes of one note as one in undo', async () => {
    await start();
    const step = remembered(await writer.writeAll({ edits: [...all('x'), ...all('y')] }));
    expect(run.read('C.md')).toBe('x\ny\n');
    expect(await history.undo(step)).toEqual({ ok: true });
    expect(texts()).toEqual(firstTexts);
  });

  it('writes nothing where one note refuses, and names it', async () => {
    await start();
    const process = vi.spyOn(run.app.vault, 'process');
    const edits = [...all(), { file: run.file('B.md'), edit: () => refuse(3, 'twice', 'a') }];
    expect(await writer.writeAll({ edits })).toEqual({
      ok: false,
      file: run.file('B.md'),
      refusal: { line: 3, kind: 'twice', facts: ['a'] },
    });
    expect(process).not.toHaveBeenCalled();
    expect(texts()).toEqual(firstTexts);
  });

  it('puts back what it did where a note refuses only when it is written', async () => {
    await start();
    let looks = 0;
    const fickle = (text: string): ChangeResult =>
      (looks += 1) === 1 ? { ok: true, text, cursor: null } : refuse(1, 'outdated');
    const edits = [...all(), { file: run.file('C.md'), edit: fickle }];
    expect(await writer.writeAll({ edits })).toMatchObject({ ok: false, file: run.file('C.md') });
    expect(texts()).toEqual(firstTexts);
  });

  it.each([1, 2, 3])('puts back what it did where write %i throws', async (failing) => {
    await start();
    const real = run.app.vault.process.bind(run.app.vault);
    let writes = 0;
    vi.spyOn(run.app.vault, 'process').mockImplementation((...args) => {
      writes += 1;
      return writes === failing ? Promise.reject(new Error('disk full')) : real(...args);
    });
    await expect(writer.writeAll({ edits: all() })).rejects.toThrow('disk full');
    expect(texts()).toEqual(firstTexts);
  });

  it('puts back what it did where a note to be made is there already', async () => {
    await start();
    const notes = [
      { path: 'New/D.md', text: 'd' },
      { path: 'A.md', text: 'mine' },
    ];
    await expect(writer.writeAll({ edits: all(), notes })).rejects.toThrow('exists');
    expect(texts()).toEqual(firstTexts);
  });

  it('puts back two changes of one note, the last first', async () => {
    await start();
    const notes = [{ path: 'A.md', text: 'mine' }];
    const writing = writer.writeAll({ edits: [...all('x'), ...all('y')], notes });
    await expect(writing).rejects.toThrow('exists');
    expect(texts()).toEqual(firstTexts);
  });

  it('leaves a note that it made where somebody wrote into it before it failed', async () => {
    await start();
    const real = run.app.vault.create.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'create').mockImplementation(async (path, text) => {
      if (path === 'New/E.md') await run.app.vault.append(run.file('New/D.md'), ' and more');
      return path === 'New/E.md' ? Promise.reject(new Error('disk full')) : real(path, text);
    });
    const notes = ['New/D.md', 'New/E.md'].map((path) => ({ path, text: 'd' }));
    await expect(writer.writeAll({ notes })).rejects.toMatchObject({ names: ['D'] });
    expect(run.read('New/D.md')).toBe('d and more');
  });

  it('names the note that it could not put back, because somebody changed it meanwhile', async () => {
    await start();
    const real = run.app.vault.process.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'process').mockImplementation(async (file, edit) => {
      if (file.path !== 'C.md') return real(file, edit);
      run.disk.writeFromOutside('A.md', 'somebody');
      throw new Error('disk full');
    });
    const failure = await writer.writeAll({ edits: all() }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotPutBack);
    expect(failure).toMatchObject({ names: ['A'] });
    expect(texts()).toEqual(['somebody', '\uFEFFb', '', null]);
  });
});

describe('undo of several notes', () => {
  it('declines as a whole where one of them has changed, and names it', async () => {
    await start();
    const notes = [{ path: 'New/D.md', text: 'd' }];
    const step = remembered(await writer.writeAll({ edits: all(), notes }));
    const [a, , c, d] = texts();
    await run.app.vault.append(run.file('B.md'), 'more');
    const process = vi.spyOn(run.app.vault, 'process');
    expect(await history.undo(step)).toEqual({ ok: false, changed: 'B', isGone: false });
    expect(texts()).toEqual([a, '\uFEFFbx\nmore', c, d]);
    expect(process).not.toHaveBeenCalled();
  });

  it('does not trash a note it made that somebody wrote into, typing included', async () => {
    await start();
    const notes = [{ path: 'New/D.md', text: 'd' }];
    const step = remembered(await writer.writeAll({ edits: all(), notes }));
    const [a, b, c] = texts();
    await run.open('New/D.md');
    run.app.workspace.getActiveViewOfType(MarkdownView)?.editor.setValue('typed');
    expect(await history.undo(step)).toEqual({ ok: false, changed: 'D', isGone: false });
    expect(texts()).toEqual([a, b, c, 'typed']);
  });

  it('puts everything back as it was where it fails half-way', async () => {
    await start();
    const notes = [
      { path: 'New/D.md', text: 'd' },
      { path: 'New/E.md', text: 'e' },
    ];
    const step = remembered(await writer.writeAll({ edits: all(), notes }));
    const before = texts();
    const real = run.app.fileManager.trashFile.bind(run.app.fileManager);
    vi.spyOn(run.app.fileManager, 'trashFile').mockImplementation((file) =>
      file.path === 'New/E.md' ? Promise.reject(new Error('locked')) : real(file),
    );
    await expect(history.undo(step)).rejects.toThrow('locked');
    expect(texts()).toEqual(before);
    expect(history.has(step)).toBe(true);
    vi.restoreAllMocks();
    expect(history.last()).toBe(step);
    expect(await history.undo(step)).toEqual({ ok: true });
    expect(texts()).toEqual(firstTexts);
  });

  it('takes a note for untouched that a sync took away and brought back', async () => {
    await start();
    const notes = [{ path: 'New/D.md', text: 'd' }];
    const step = remembered(await writer.writeAll({ edits: all(), notes }));
    for (const path of ['A.md', 'New/D.md']) {
      const text = run.read(path) ?? '';
      run.disk.removeFromOutside(path);
      await run.settled();
      run.disk.writeFromOutside(path, text);
      await run.settled();
    }
    expect(await history.undo(step)).toEqual({ ok: true });
    expect(texts()).toEqual(firstTexts);
  });

  it('does not mind what became of a note that the step left as it was', async () => {
    await start();
    const edits = [
      ...all().slice(0, 1),
      { file: run.file('B.md'), edit: (text: string): ChangeResult => whole(text) },
    ];
    const step = remembered(await writer.writeAll({ edits }));
    await run.app.vault.append(run.file('B.md'), 'more');
    expect(await history.undo(step)).toEqual({ ok: true });
    expect(texts()).toEqual(['a\r\n', '\uFEFFbmore', '', null]);
  });
});

describe('a step that cannot be taken back', () => {
  async function step(path: string): Promise<UndoStep> {
    const edits = [{ file: run.file(path), edit: append('x') }];
    return remembered(await writer.writeAll({ edits }));
  }

  /** Lets every reading of a note fail. */
  function lock(path: string): void {
    const real = run.app.vault.read.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'read').mockImplementation((file) =>
      file.path === path ? Promise.reject(new Error('locked')) : real(file),
    );
  }

  it('is tried once more, then waits until those before it are undone', async () => {
    await start();
    const earlier = await step('A.md');
    const failing = await step('B.md');
    lock('B.md');
    await expect(history.undo(failing)).rejects.toThrow('locked');
    expect(history.last()).toBe(failing);
    await expect(history.undo(failing)).rejects.toThrow('locked');
    expect(history.last()).toBe(earlier);
    expect(await history.undo(earlier)).toEqual({ ok: true });
    expect(history.last()).toBe(failing);
    vi.restoreAllMocks();
    expect(await history.undo(failing)).toEqual({ ok: true });
    expect(texts()).toEqual(firstTexts);
    expect(history.last()).toBeNull();
  });

  it('comes first again once its note is as it left it', async () => {
    await start();
    const earlier = await step('A.md');
    const later = await step('A.md');
    const left = run.read('A.md') ?? '';
    await run.app.vault.append(run.file('A.md'), 'typed');
    for (const each of [later, earlier]) {
      expect(await history.next()).toBe(each);
      expect(await history.undo(each)).toEqual({ ok: false, changed: 'A', isGone: false });
    }
    expect(await history.next()).toBeNull();
    await run.app.vault.modify(run.file('A.md'), left);
    for (const each of [later, earlier]) {
      expect(await history.next()).toBe(each);
      expect(await history.undo(each)).toEqual({ ok: true });
    }
    expect(texts()).toEqual(firstTexts);
    expect(await history.next()).toBeNull();
  });

  it('gives those before it on the same note back once it is undone itself', async () => {
    await start();
    const earlier = await step('A.md');
    const failing = await step('A.md');
    lock('A.md');
    await expect(history.undo(failing)).rejects.toThrow('locked');
    vi.restoreAllMocks();
    expect(await history.undo(earlier)).toEqual({ ok: false, changed: 'A', isGone: false });
    expect(await history.undo(failing)).toEqual({ ok: true });
    expect(history.last()).toBe(earlier);
    expect(await history.undo(earlier)).toEqual({ ok: true });
    expect(texts()).toEqual(firstTexts);
  });

  it.each([0, 1, 2])('is passed over wherever it stands among the others: %i', async (place) => {
    await start();
    const paths = ['A.md', 'B.md', 'C.md'];
    for (const path of paths) await step(path);
    const changed = paths[place] ?? '';
    await run.app.vault.append(run.file(changed), 'more');
    const ends: boolean[] = [];
    for (let last = history.last(); last !== null; last = history.last()) {
      ends.push((await history.undo(last)).ok);
    }
    expect(ends).toEqual(paths.map((path) => path !== changed).reverse());
  });
});

describe('a note that was made and is to go again', () => {
  it('stays where a change of it was asked for first, with that change in it', async () => {
    await start();
    const step = remembered(await writer.writeAll({ notes: [{ path: 'New/D.md', text: 'd' }] }));
    const [made] = step.created;
    if (made === undefined) throw new Error('Nothing was made.');
    const [written, isGone] = await Promise.all([
      writer.write(made.file, append('x')),
      writer.trashUntouched(made),
    ]);
    expect([written.ok, isGone]).toEqual([true, false]);
    expect(run.read('New/D.md')).toBe('dx\n');
  });
});
