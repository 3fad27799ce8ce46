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
});
