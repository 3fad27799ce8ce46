import { noteFormat } from '../builders/yaml';
// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { performContactCommand } from '../../src/core/contact-command/perform-contact-command';
import { defaultSettings } from '../../src/core/settings';
import { NoteWriter, type WriteResult } from '../../src/vault/note-writer';
import { at } from '../builders/clock';
import { type RunningApp, startApp } from '../host/start-app';

const ana = 'Contacts/Ana.md';
const asked = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\nMet at a talk.\n';

let run: RunningApp;
let writer: NoteWriter;

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
});

async function start(): Promise<void> {
  run = await startApp({ files: { [ana]: asked } });
  writer = new NoteWriter(run.app);
  await run.open(ana);
}

function view(): MarkdownView {
  const found = run.app.workspace.getActiveViewOfType(MarkdownView);
  if (found === null) throw new Error('No editor.');
  return found;
}

/** Types into the editor, in front of what the note says of a talk. */
function type(words: string): void {
  const { editor } = view();
  const at = editor.offsetToPos(editor.getValue().indexOf('Met at a talk.'));
  editor.replaceRange(words, at);
}

function nudge(): Promise<WriteResult> {
  const place = { path: ana, name: 'Ana' };
  return writer.write(run.file(ana), (text) =>
    performContactCommand({
      ...{ id: 'mark-nudged', answer: {}, place, text },
      ...{ settings: defaultSettings, now: at('2026-03-11T09:00'), noteFormat },
    }),
  );
}

async function everythingSaved(): Promise<string> {
  await run.settled();
  await view().save();
  await run.settled();
  expect(view().editor.getValue()).toBe(run.read(ana));
  return run.read(ana) ?? '';
}

/** Moments between the press and the end of the write, as turns of the event loop. */
const moments = [0, 1, 2, 3, 4, 6, 8, 12];

describe('typing while a command is made', () => {
  it.each(moments)('is kept, and so is the command, %i turns after the press', async (turns) => {
    await start();
    type('Before. ');
    const writing = nudge();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    type('During. ');
    expect((await writing).ok).toBe(true);
    type('After. ');
    const text = await everythingSaved();
    expect(text).toContain('Before. During. After. Met at a talk.');
    expect(text).toContain('nudges: 1');
    expect(text.match(/Reminder sent/g)).toHaveLength(1);
    expect(run.notices()).toEqual([]);
  });

  it('is kept where it comes at the very moment of the write', async () => {
    await start();
    const real = run.app.vault.process.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'process').mockImplementationOnce((file, edit) =>
      real(file, (text) => {
        type('Now. ');
        return edit(text);
      }),
    );
    await nudge();
    const text = await everythingSaved();
    expect(text).toContain('Now. Met at a talk.');
    expect(text).toContain('nudges: 1');
  });
});

describe('a sync that writes while a command is made', () => {
  it.each(moments)('loses nothing, %i turns after the press', async (turns) => {
    await start();
    const writing = nudge();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    const theirs = (run.read(ana) ?? '').replace('Met', 'First met');
    run.disk.writeFromOutside(ana, theirs);
    expect((await writing).ok).toBe(true);
    const text = await everythingSaved();
    expect(text).toContain('First met at a talk.');
    expect(text).toContain('nudges: 1');
  });
});

describe('contact commands at once on one note', () => {
  it('all count, whatever their number', async () => {
    await start();
    const results = await Promise.all(Array.from({ length: 7 }, nudge));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const text = await everythingSaved();
    expect(text).toContain('nudges: 7');
    expect(text.match(/Reminder sent/g)).toHaveLength(7);
  });
});

describe('an insertion through the editor', () => {
  /** Inserts a line; `meanwhile` happens after the editor is saved and before the insertion. */
  async function insertWhile(meanwhile: () => unknown): Promise<void> {
    const real = run.app.vault.read.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'read').mockImplementationOnce(async (file) => {
      const text = await real(file);
      await meanwhile();
      return text;
    });
    await writer.insert(run.file(ana), (text) => ({
      ok: true,
      text: `${text}Inserted.\n`,
      cursor: null,
    }));
    await run.settled();
  }

  it('goes into its own note where another is opened in that editor meanwhile', async () => {
    await start();
    await run.app.vault.create('Other.md', 'Other text.\n');
    await insertWhile(() => run.open('Other.md'));
    expect(run.read('Other.md')).toBe('Other text.\n');
    expect(run.read(ana)).toBe(`${asked}Inserted.\n`);
  });

  it('keeps what is typed meanwhile', async () => {
    await start();
    await insertWhile(() => type('During. '));
    expect(await everythingSaved()).toBe(`${asked.replace('Met', 'During. Met')}Inserted.\n`);
  });
});
