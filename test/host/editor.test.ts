// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkdownView } from 'obsidian';
import { type RunningApp, startApp } from './start-app';

let run: RunningApp;
let view: MarkdownView;

beforeEach(async () => {
  run = await startApp({ files: { 'A.md': 'one\ntwo\nthree\n' } });
  await run.app.workspace.openLinkText('A', '');
  const active = run.app.workspace.getActiveViewOfType(MarkdownView);
  if (!active) throw new Error('No note is open.');
  view = active;
});

afterEach(async () => {
  vi.useRealTimers();
  await run.unload();
});

describe('the Editor', () => {
  it('knows lines, offsets and ranges', () => {
    const { editor } = view;
    expect([editor.lineCount(), editor.lastLine(), editor.getLine(1)]).toEqual([4, 3, 'two']);
    expect(editor.posToOffset({ line: 1, ch: 1 })).toBe(5);
    expect(editor.offsetToPos(5)).toEqual({ line: 1, ch: 1 });
    expect(editor.getRange({ line: 0, ch: 1 }, { line: 1, ch: 2 })).toBe('ne\ntw');
    expect(editor.wordAt({ line: 2, ch: 2 })).toEqual({
      from: { line: 2, ch: 0 },
      to: { line: 2, ch: 5 },
    });
  });

  it('replaces, selects, and undoes', () => {
    const { editor } = view;
    editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
    expect([editor.getSelection(), editor.somethingSelected()]).toEqual(['one', true]);
    editor.replaceSelection('1');
    editor.replaceRange('2', { line: 1, ch: 0 }, { line: 1, ch: 3 });
    expect(editor.getValue()).toBe('1\n2\nthree\n');
    editor.undo();
    editor.undo();
    expect(editor.getValue()).toBe('one\ntwo\nthree\n');
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, text: 'a' },
        { from: { line: 1, ch: 0 }, to: { line: 1, ch: 3 }, text: 'b' },
      ],
      selection: { from: { line: 1, ch: 1 } },
    });
    expect(editor.getValue()).toBe('aone\nb\nthree\n');
    expect(editor.getCursor()).toEqual({ line: 1, ch: 1 });
  });

  it('runs its own commands by their names', () => {
    const { editor } = view;
    editor.setCursor({ line: 1, ch: 1 });
    editor.exec('swapLineUp');
    expect(editor.getValue()).toBe('two\none\nthree\n');
    editor.exec('goRight');
    expect(editor.getCursor()).toEqual({ line: 0, ch: 2 });
    editor.exec('deleteLine');
    expect(editor.getValue()).toBe('one\nthree\n');
    expect(() => editor.exec('toggleFold')).toThrow(/not modelled/);
  });

  it('keeps Windows line ends', async () => {
    await run.app.vault.create('W.md', 'a\r\nb\r\n');
    await run.app.workspace.openLinkText('W', '');
    view.editor.replaceRange('x', { line: 0, ch: 0 });
    await view.save();
    expect(run.read('W.md')).toBe('xa\r\nb\r\n');
  });
});

describe('between the editor and the disk', () => {
  it('saves about two seconds after typing, or when told', async () => {
    vi.useFakeTimers();
    view.editor.replaceRange('X', { line: 0, ch: 0 });
    vi.advanceTimersByTime(1500);
    expect(run.read('A.md')).toBe('one\ntwo\nthree\n');
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    await run.settled();
    expect(run.read('A.md')).toBe('Xone\ntwo\nthree\n');
    view.editor.replaceRange('Y', { line: 0, ch: 0 });
    await view.save();
    expect(run.read('A.md')).toBe('YXone\ntwo\nthree\n');
  });

  it('saves nothing of a tab any more once it is closed', async () => {
    vi.useFakeTimers();
    view.editor.replaceRange('X', { line: 0, ch: 0 });
    view.leaf.detach();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await run.settled();
    expect(run.read('A.md')).toBe('Xone\ntwo\nthree\n');
  });

  it('shows a change from elsewhere, beside what was typed and not saved', async () => {
    view.editor.replaceRange('typed ', { line: 0, ch: 0 });
    await run.app.vault.process(run.file('A.md'), (text) => `${text}end\n`);
    expect(view.editor.getValue()).toBe('typed one\ntwo\nthree\nend\n');
    await view.save();
    expect(run.read('A.md')).toBe('typed one\ntwo\nthree\nend\n');
  });

  it('loses neither version where both changed one line', async () => {
    view.editor.setLine(0, 'mine');
    run.disk.writeFromOutside('A.md', 'theirs\ntwo\nthree\n');
    await view.save();
    await run.settled();
    expect(run.read('A.md')).toBe('mine\ntwo\nthree\n');
    const copy = run.app.vault.getMarkdownFiles().find(({ path }) => path.includes('conflict'));
    expect(copy && run.read(copy.path)).toBe('theirs\ntwo\nthree\n');
    expect(run.notices()[0]).toContain('changed outside');
  });

  it('keeps what is typed when the file changes outside during a save', async () => {
    view.editor.replaceRange('typed ', { line: 0, ch: 0 });
    const saving = view.save();
    run.disk.writeFromOutside('A.md', 'one\ntwo\nthree\nend\n');
    await saving;
    await run.settled();
    expect(view.editor.getValue()).toBe('typed one\ntwo\nthree\nend\n');
    expect(run.read('A.md')).toBe('typed one\ntwo\nthree\nend\n');
  });

  it('saves again after a save that failed', async () => {
    const full = vi.spyOn(run.disk, 'writeText').mockRejectedValueOnce(new Error('Disk full'));
    view.editor.replaceRange('X', { line: 0, ch: 0 });
    await expect(view.save()).rejects.toThrow('Disk full');
    full.mockRestore();
    await view.save();
    expect(run.read('A.md')).toBe('Xone\ntwo\nthree\n');
  });

  it('saves what is open when another note takes its place', async () => {
    view.editor.setValue('left');
    await run.app.workspace.openLinkText('Other', '');
    expect(run.read('A.md')).toBe('left');
  });
});
