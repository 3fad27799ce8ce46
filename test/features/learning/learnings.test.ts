// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const note = 'Learned.md';
const ana = '---\nstatus: in-touch\ninterview: 2026-03-01\nfit: 4\ntakeaway: Ask early\n---\n';
const ben = '---\nstatus: interviewed\ncompany: "[[Acme]]"\ninterview: 2026-03-09T10:00\n---\n';
const begin = '%% informational-interviews: what I learned %%';

async function open(path: string): Promise<MarkdownView> {
  await run.open(path);
  const view = run.app.workspace.getActiveViewOfType(MarkdownView);
  if (view === null) throw new Error('No editor.');
  return view;
}

async function insert(): Promise<void> {
  run.command('insert-learnings');
  await vi.waitFor(() => expect(run.notices()).not.toEqual([]));
}

describe('inserting what was learned', () => {
  it('puts a table of every talk at the cursor, linked, and one undo takes it back', async () => {
    run = await runPlugin({
      [note]: 'Above\n\nBelow\n',
      'Contacts/Ana.md': ana,
      'Contacts/Ben.md': ben,
      'Work/Ben.md': 'Another Ben.\n',
      'Contacts/Cy.md': '---\nstatus: scheduled\ninterview: 2026-03-20\n---\n',
    });
    const view = await open(note);
    view.editor.setCursor({ line: 0, ch: 2 });
    await insert();
    const rows = [
      '| [[Ana]] |  |  | 2026-03-01 | 4 | Ask early |',
      '| [[Contacts/Ben\\|Ben]] | Acme |  | 2026-03-09 |  |  |',
    ];
    expect(run.read(note)).toContain(`Above\n\n${begin}\n\n| Person |`);
    expect(run.read(note)).toContain(`| --- |\n${rows.join('\n')}\n\n%%`);
    expect(run.read(note)?.endsWith('%%\n\nBelow\n')).toBe(true);
    expect(run.notices().join()).toContain('inserted what you learned from 2 talks');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(note)).toBe('Above\n\nBelow\n'));
  });

  it('goes to where the cursor is once the note is saved', async () => {
    run = await runPlugin({ [note]: 'Above', 'Contacts/Ana.md': ana });
    const { editor } = await open(note);
    editor.replaceRange('!', { line: 0, ch: 5 });
    const real = run.disk.writeText.bind(run.disk);
    vi.spyOn(run.disk, 'writeText').mockImplementationOnce(async (...args) => {
      editor.replaceRange('\n\nMore.', { line: 0, ch: 6 });
      editor.setCursor({ line: 2, ch: 5 });
      return real(...args);
    });
    await insert();
    expect(run.read(note)).toContain(`Above!\n\nMore.\n\n${begin}`);
  });

  it('brings the table up to date where it stands, and says where nothing changes', async () => {
    run = await runPlugin({ [note]: 'Above\r\n', 'Contacts/Ana.md': ana });
    await open(note);
    await insert();
    const first = run.read(note) ?? '';
    expect(first.split('\r\n').join('')).not.toContain('\n');
    run.command('insert-learnings');
    await vi.waitFor(() => expect(run.notices().join()).toContain('already up to date'));
    expect(run.read(note)).toBe(first);
    await run.app.vault.process(run.file('Contacts/Ana.md'), (text) =>
      text.replace('Ask early', 'Ask late'),
    );
    await run.settled();
    run.command('insert-learnings');
    await vi.waitFor(() => expect(run.read(note)).toContain('Ask late'));
    expect(run.read(note)).toBe(first.replace('Ask early', 'Ask late'));
  });

  it('goes to the end of a note that is only being read', async () => {
    run = await runPlugin({ [note]: 'Above\n\nBelow\n', 'Contacts/Ana.md': ana });
    const view = await open(note);
    await view.setState({ file: note, mode: 'preview' }, { history: false });
    await insert();
    expect(run.read(note)?.startsWith(`Above\n\nBelow\n\n${begin}`)).toBe(true);
  });

  it('has a row for each talk with somebody met three times, and reads no other note', async () => {
    const sections = [
      '## Interview 2026-01-10\n\n### Outcome\n\n- fit: 2\n- takeaway: `Ask *less*`\n',
      '## Interview 2026-02-10\n\n### Questions\n\n#### What next?\n\nMore.\n',
      '## Interview 2026-03-01\n\n### Questions\n\n#### What next?\n\nThis.\n',
    ];
    run = await runPlugin({
      [note]: '',
      'Contacts/Ana.md': ana + sections.join('\n'),
      'Contacts/Ben.md': `${ben}\n## Notes\n\n### Reflection\n`,
    });
    await open(note);
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    await insert();
    const rows = [
      '| [[Ana]] |  |  | 2026-03-01 | 4 | Ask early |',
      '| [[Ana]] |  |  | 2026-01-10 | 2 | Ask *less* |',
      '| [[Ben]] | Acme |  | 2026-03-09 |  |  |',
      '| [[Ana]] |  |  | 2026-02-10 |  |  |',
    ];
    expect(run.read(note)).toContain(`| --- |\n${rows.join('\n')}\n\n%%`);
    expect(read.mock.calls.map(([file]) => file.path)).toEqual(['Contacts/Ana.md']);
  });

  it('leaves a note alone whose properties are broken, and says which line', async () => {
    const broken = '---\na: 1\na: 2\n---\n';
    run = await runPlugin({ [note]: broken, 'Contacts/Ana.md': ana });
    await open(note);
    await insert();
    expect(run.notices().join()).toContain('“Learned” was not changed.');
    expect(run.read(note)).toBe(broken);
  });

  it('says where there is no note, and where there is no talk yet', async () => {
    run = await runPlugin({ [note]: '', 'Contacts/Cy.md': '---\nstatus: contacted\n---\n' });
    await insert();
    expect(run.notices().join()).toContain('Open the note');
    await open(note);
    run.command('insert-learnings');
    await vi.waitFor(() => expect(run.notices().join()).toContain('There is no talk'));
    expect(run.read(note)).toBe('');
  });
});
