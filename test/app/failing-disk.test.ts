// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkdownView } from 'obsidian';
import { createNote } from '../../src/vault/create-note';
import { NoteWriter } from '../../src/vault/note-writer';
import { type RunningApp, startApp } from '../host/start-app';

let run: RunningApp;

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
});

describe('a note that could not be made whole', () => {
  it('is taken back with the folders made for it, and can be made again', async () => {
    run = await startApp({ files: { 'People/Bo.md': '' } });
    const write = run.disk.writeText.bind(run.disk);
    vi.spyOn(run.disk, 'writeText').mockImplementationOnce(async (path) => {
      await write(path, '');
      throw new Error('Disk full');
    });
    const path = 'People/New/Deep/Ana.md';
    await expect(createNote(run.app, path, 'text')).rejects.toThrow('Disk full');
    expect(await run.app.vault.adapter.exists(path)).toBe(false);
    expect(await run.app.vault.adapter.exists('People/New')).toBe(false);
    expect(await run.app.vault.adapter.exists('People/Bo.md')).toBe(true);
    await createNote(run.app, path, 'text');
    expect(run.read(path)).toBe('text');
  });

  it('leaves a note that was there, or that another made meanwhile', async () => {
    run = await startApp({ files: {} });
    const both = [createNote(run.app, 'Ana.md', 'text'), createNote(run.app, 'Ana.md', 'text')];
    const ends = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(ends.sort()).toEqual(['fulfilled', 'rejected']);
    expect(run.read('Ana.md')).toBe('text');
  });
});

describe('an insertion through the open editor', () => {
  it('is taken out of the editor where it could not be saved', async () => {
    run = await startApp({ files: { 'A.md': 'one\n' } });
    await run.app.workspace.openLinkText('A', '');
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    vi.spyOn(run.disk, 'writeText').mockRejectedValueOnce(new Error('Disk full'));
    const inserting = new NoteWriter(run.app).insert(run.file('A.md'), (text) => ({
      ...{ ok: true, text: `${text}list\n`, cursor: null },
    }));
    await expect(inserting).rejects.toThrow('Disk full');
    expect(view?.editor.getValue()).toBe('one\n');
    await view?.save();
    expect(run.read('A.md')).toBe('one\n');
  });

  /** Appends “list” through the editor; `meanwhile` happens before the save of it fails. */
  async function insertFailing(
    meanwhile: (view: MarkdownView) => unknown,
  ): Promise<{ readonly view: MarkdownView; readonly ok: boolean }> {
    vi.spyOn(console, 'error').mockReturnValue();
    run = await startApp({ files: { 'A.md': 'one\n', 'B.md': 'two\n' } });
    await run.app.workspace.openLinkText('A', '');
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    if (view === null) throw new Error('No editor.');
    vi.spyOn(run.disk, 'writeText').mockImplementationOnce(async () => {
      await meanwhile(view);
      throw new Error('Disk full');
    });
    const ok = await new NoteWriter(run.app)
      .insert(run.file('A.md'), (text) => ({ ok: true, text: `${text}list\n`, cursor: null }))
      .then(
        (result) => result.ok,
        () => false,
      );
    return { view, ok };
  }

  it('keeps what was typed before it meanwhile, and is taken out alone', async () => {
    const { view, ok } = await insertFailing(({ editor }) =>
      editor.replaceRange('Typed ', { line: 0, ch: 0 }),
    );
    expect(ok).toBe(false);
    await view.save();
    expect(run.read('A.md')).toBe('Typed one\n');
  });

  it('keeps what was typed behind it meanwhile, and is taken out alone', async () => {
    const { view, ok } = await insertFailing(({ editor }) =>
      editor.replaceRange('Typed', { line: 2, ch: 0 }),
    );
    expect(ok).toBe(false);
    await view.save();
    expect(run.read('A.md')).toBe('one\nTyped');
  });

  it('counts as made where it was typed into, and is saved together with that', async () => {
    const { view, ok } = await insertFailing(({ editor }) =>
      editor.replaceRange('!', { line: 1, ch: 4 }),
    );
    expect(ok).toBe(true);
    await view.save();
    expect(run.read('A.md')).toBe('one\nlist!\n');
  });

  it('is what the disk says where another note was opened in its place', async () => {
    const { ok } = await insertFailing((view) => {
      Object.assign(view, { file: run.file('B.md') });
    });
    expect(ok).toBe(false);
    expect(run.read('A.md')).toBe('one\n');
  });
});

describe('a step of which one note could not be made', () => {
  it('is taken back with the folders made for the others, and can be made again', async () => {
    run = await startApp({ files: { 'A.md': 'a' } });
    const writer = new NoteWriter(run.app);
    const notes = ['People/New/Ana.md', 'People/New/Bo.md', 'Other/Cy.md'].map((path) => ({
      path,
      text: 'text',
    }));
    const edits = [
      {
        file: run.file('A.md'),
        edit: (text: string) => ({ ok: true as const, text: `${text}x`, cursor: null }),
      },
    ];
    const write = run.disk.writeText.bind(run.disk);
    vi.spyOn(run.disk, 'writeText').mockImplementation(async (path, ...rest) => {
      if (path === 'Other/Cy.md') throw new Error('Disk full');
      return write(path, ...rest);
    });
    await expect(writer.writeAll({ edits, notes })).rejects.toThrow('Disk full');
    expect(run.read('A.md')).toBe('a');
    for (const folder of ['People', 'Other']) {
      expect(await run.app.vault.adapter.exists(folder)).toBe(false);
    }
    vi.restoreAllMocks();
    expect((await writer.writeAll({ edits, notes })).ok).toBe(true);
    expect(run.read('People/New/Bo.md')).toBe('text');
  });
});
