// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pressKeys } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { settingsFile } from '../../builders/settings';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const ana = 'Contacts/Ana.md';
const asked = '---\nstatus: contacted # hopeful\ncontacted: 2026-02-20\n---\nMet at a talk.\n';

/** Runs a command and waits until the note says something else. */
async function command(id: string, path = ana): Promise<string> {
  const before = run.read(path);
  run.command(id);
  await vi.waitFor(() => expect(run.read(path)).not.toBe(before));
  await run.settled();
  return run.read(path) ?? '';
}

/** Presses a key where the focus is. */
/** Inserts the questions that the picker has ticked at first. */
async function insertQuestions(): Promise<string> {
  const before = run.read(ana);
  run.command('insert-questions');
  await vi.waitFor(() => expect(document.querySelector('.ii-picker')).not.toBeNull());
  pressKeys('Enter');
  await vi.waitFor(() => expect(run.read(ana)).not.toBe(before));
  await run.settled();
  return run.read(ana) ?? '';
}

describe('a command on the active note', () => {
  it('writes its properties and its log line at once and leaves every other byte', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    const process = vi.spyOn(run.app.vault, 'process');
    expect(await command('mark-nudged')).toBe(
      '---\nstatus: contacted # hopeful\ncontacted: 2026-03-11\nnudges: 1\n---\nMet at a talk.\n\n## Log\n\n- 2026-03-11 Reminder sent\n',
    );
    expect(process).toHaveBeenCalledTimes(1);
    await run.noticed('Ana: reminder marked as sent');
  });

  it('writes that somebody was asked for an introduction to them', async () => {
    const listed = '---\nstatus: identified\nreferred-by: "[[Grace]]"\n---\n';
    run = await runPlugin({ [ana]: listed });
    await run.open(ana);
    expect(await command('mark-introduction-asked')).toBe(
      '---\nstatus: identified\nreferred-by: "[[Grace]]"\nintroduction-asked: 2026-03-11\n---\n## Log\n\n- 2026-03-11 Asked Grace for an introduction\n',
    );
    await run.noticed('Ana: introduction marked as asked');
  });

  it('is none of those that only answer something on the screen', async () => {
    run = await runPlugin({ [ana]: asked });
    const commands = ['mark-no-introduction', 'mark-confirmed', 'mark-introduction-asked'];
    expect(commands.filter((id) => run.command(id))).toEqual(['mark-introduction-asked']);
  });

  it('asks before an introduction goes whose day cannot be read', async () => {
    const listed = '---\nstatus: identified\nintroduction-asked: in May\n---\n';
    run = await runPlugin({ [ana]: listed });
    await run.open(ana);
    run.command('mark-contacted');
    await vi.waitFor(() =>
      expect(document.querySelector('.modal')?.textContent).toContain('in May'),
    );
    expect(run.read(ana)).toBe(listed);
  });

  it('writes into the log that the vault has, under the heading that was set', async () => {
    const bo = 'Contacts/Bo.md';
    run = await runPlugin({
      [ana]: `${asked}\n## 💬 Interactions\n\n- Met\n\n## Ideas\n`,
      [bo]: asked,
      [settingsFile]: '{"logHeading":"Interactions"}',
    });
    await run.open(ana);
    expect(await command('mark-nudged')).toMatch(
      /\n## 💬 Interactions\n\n- Met\n- 2026-03-11 Reminder sent\n\n## Ideas\n$/,
    );
    expect(await insertQuestions()).toMatch(/\n## Interview\n[^]*\n## 💬 Interactions\n/);
    await run.open(bo);
    expect(await command('mark-nudged', bo)).toMatch(
      /\n## Interactions\n\n- 2026-03-11 Reminder sent\n$/,
    );
  });

  it('finds and writes the properties whatever the case of their names', async () => {
    const note = 'Elsewhere/Bo.md';
    run = await runPlugin({
      [note]: '---\nTags: [contact]\nStatus: Contacted\nCONTACTED: 2026-02-20\n---\n',
    });
    await run.open(note);
    expect(run.api.contacts()).toMatchObject([{ path: note, status: 'contacted' }]);
    expect(await command('mark-nudged', note)).toMatch(
      /^---\nTags: \[contact\]\nStatus: Contacted\nCONTACTED: 2026-03-11\nnudges: 1\n---\n/,
    );
    expect(run.api.problems()).toEqual([]);
  });

  it('made twice at once counts twice: the plan is made from the text being written', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    run.command('mark-nudged');
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read(ana)).toContain('nudges: 2'));
    expect(run.read(ana)?.match(/Reminder sent/g)).toHaveLength(2);
  });

  it('pressed twice is refused the second time, where the note no longer calls for it', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: identified\n---\n' });
    await run.open(ana);
    run.command('mark-contacted');
    run.command('mark-contacted');
    await run.noticed('no longer calls for this');
    expect(run.read(ana)?.match(/Asked/g)).toHaveLength(1);
  });

  it('keeps what was typed and is not yet on disk', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    view?.editor.replaceRange('Typed just now. ', { line: 4, ch: 0 });
    const text = await command('mark-nudged');
    await vi.waitFor(() => expect(run.read(ana)).toContain('nudges: 1'));
    expect(run.read(ana)).toContain('Typed just now. Met at a talk.');
    expect(text).toContain('Typed just now.');
  });

  it('leaves a note that cannot be understood, and says which line and how to fix it', async () => {
    const broken = '---\nstatus: contacted\nstatus: replied\ncontacted: 2026-02-20\n---\n';
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    run.disk.writeFromOutside(ana, broken);
    run.command('mark-nudged');
    await run.noticed('“Ana” was not changed.');
    expect(run.notices().join()).toContain('line 3');
    expect(run.read(ana)).toBe(broken);
  });

  it('leaves the old bytes and says so once where the write fails', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    vi.spyOn(run.app.vault, 'process').mockRejectedValueOnce(new Error('disk full'));
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    run.command('mark-nudged');
    await run.noticed('“Ana” was not changed.');
    expect(run.notices()).toHaveLength(1);
    expect(logged).toHaveBeenCalledTimes(1);
    expect(run.read(ana)).toBe(asked);
    logged.mockRestore();
  });
});

describe('a command on another note', () => {
  it('asks which, offering only those it makes sense for', async () => {
    run = await runPlugin({
      [ana]: asked,
      'Contacts/Bo.md': '---\nstatus: identified\n---\n',
      'Reading.md': 'x',
    });
    await run.open('Reading.md');
    run.command('mark-nudged');
    await vi.waitFor(() => expect(document.querySelectorAll('.suggestion-item')).toHaveLength(1));
    expect(document.querySelector('.suggestion-item')?.textContent).toContain('Ana');
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    await vi.waitFor(() => expect(run.read(ana)).toContain('nudges: 1'));
    expect(run.read('Contacts/Bo.md')).toBe('---\nstatus: identified\n---\n');
  });

  it('says so where it makes sense for nobody', async () => {
    run = await runPlugin({ [ana]: asked });
    run.command('log-check-in');
    await run.noticed('“Log check-in” does not apply to anyone at the moment.');
  });
});

describe('undo', () => {
  it('takes back one change after another, each to the byte', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    const once = await command('mark-nudged');
    await command('mark-replied');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(once));
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(asked));
    run.command('undo-last-change');
    await run.noticed('There is nothing to undo.');
  });

  it('follows a note that was renamed meanwhile', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    await command('mark-nudged');
    await run.app.fileManager.renameFile(run.file(ana), 'Contacts/Anna.md');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read('Contacts/Anna.md')).toBe(asked));
  });

  it('declines where the note has changed since, and changes nothing', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    const nudged = await command('mark-nudged');
    await run.app.vault.process(run.file(ana), (text) => `${text}More.\n`);
    run.command('undo-last-change');
    await run.noticed('Nothing was undone: “Ana” has changed in the meantime.');
    expect(run.read(ana)).toBe(`${nudged}More.\n`);
  });

  it('takes back one step for each press, however fast they come', async () => {
    const bo = 'Contacts/Bo.md';
    run = await runPlugin({ [ana]: asked, [bo]: asked });
    await run.open(bo);
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read(bo)).not.toBe(asked));
    await run.open(ana);
    await command('mark-nudged');
    await command('mark-replied');
    const said: string[] = [];
    for (let press = 0; press < 4; press += 1) run.command('undo-last-change');
    await vi.waitFor(() => {
      for (const text of run.notices()) if (!said.includes(text)) said.push(text);
      expect(said).toContain('There is nothing to undo.');
    });
    expect(said.join()).not.toContain('Nothing was undone');
    expect(run.read(ana)).toBe(asked);
    expect(run.read(bo)).toBe(asked);
  });

  it('says which change was not undone where the disk fails, and tries it again', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    await command('mark-nudged');
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(run.app.vault, 'process').mockRejectedValueOnce(new Error('Disk full'));
    run.command('undo-last-change');
    await run.noticed('” was not undone.');
    expect(run.notices()[0]).toMatch(/^“Ana: .*” was not undone\./);
    expect(run.notices()).toHaveLength(1);
    logged.mockRestore();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(asked));
  });

  it('passes over what it declined, and undoes the step before with the next press', async () => {
    const bo = 'Contacts/Bo.md';
    run = await runPlugin({ [ana]: asked, [bo]: asked });
    await run.open(bo);
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read(bo)).not.toBe(asked));
    await run.open(ana);
    const nudged = await command('mark-nudged');
    await run.app.vault.process(run.file(ana), (text) => `${text}More.\n`);
    run.command('undo-last-change');
    await run.noticed('Nothing was undone: “Ana” has changed in the meantime.');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(bo)).toBe(asked));
    expect(run.read(ana)).toBe(`${nudged}More.\n`);
  });
});

describe('an insertion', () => {
  it('goes through the editor of the active note, so that its own undo takes it back', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    if (view === null) throw new Error('No editor.');
    const process = vi.spyOn(run.app.vault, 'process');
    const text = await insertQuestions();
    expect(text).toContain('## Interview\n\n### Questions\n');
    expect(process).not.toHaveBeenCalled();
    const cursor = view.editor.getCursor();
    expect(view.editor.getLine(cursor.line - 1) + view.editor.getLine(cursor.line - 2)).toMatch(
      /####/,
    );
    view.editor.undo();
    expect(view.editor.getValue()).toBe(asked);
  });

  it('leaves Windows line endings as they are', async () => {
    const windows = asked.replaceAll('\n', '\r\n');
    run = await runPlugin({ [ana]: windows });
    await run.open(ana);
    const text = await insertQuestions();
    expect(text.startsWith(windows.trimEnd())).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('switching the plugin off', () => {
  it('leaves nothing behind that runs or listens', async () => {
    run = await runPlugin({ [ana]: asked });
    const told = vi.fn();
    run.api.onChange(told);
    run.api.followUps();
    await run.host.plugins.disablePlugin('informational-interviews');
    await run.app.vault.process(run.file(ana), (text) => text.replace('hopeful', 'calm'));
    await run.settled();
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the notice of a command', () => {
  it('takes the place of the one before, with Undo for what was done last', async () => {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    const answered = await command('mark-replied');
    await run.noticed('Ana: ');
    await command('mark-offered');
    await vi.waitFor(() => expect(run.notices().join()).toContain('times marked as offered'));
    expect(document.querySelectorAll('.notice')).toHaveLength(1);
    const undo = [...document.querySelectorAll<HTMLElement>('.notice button')].find(
      ({ textContent }) => textContent === 'Undo',
    );
    undo?.click();
    await vi.waitFor(() => expect(run.read(ana)).toBe(answered));
    await run.settled();
    expect(document.querySelectorAll('.notice')).toHaveLength(1);
  });
});

describe('a key that ends a word of an input method', () => {
  const ends = [{ isComposing: true }, { which: 0, keyCode: 229 }];

  it.each(ends)('does not submit a form: %j', async (init) => {
    run = await runPlugin({ [ana]: asked });
    run.command('add-contact');
    await vi.waitFor(() => expect(document.querySelector('.modal input')).not.toBeNull());
    const field = document.querySelector<HTMLInputElement>('.modal input');
    if (field === null) throw new Error('There is no field.');
    field.value = 'Bo';
    field.focus();
    for (const key of ['Enter', 'Escape']) {
      const event = { key, bubbles: true, cancelable: true, ...init };
      field.dispatchEvent(new KeyboardEvent('keydown', event));
    }
    await run.settled();
    expect(document.querySelector('.modal input')).not.toBeNull();
    expect(run.read('Contacts/Bo.md')).toBeNull();
  });
});

describe('another day told for what was just done', () => {
  /** Marks as answered, then tells that it was yesterday. */
  async function tellAnotherDay(before: () => void = () => undefined): Promise<string> {
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    const first = await command('mark-replied');
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Another day…',
    );
    button?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('.informational-interviews-form')).not.toBeNull(),
    );
    before();
    pressKeys('Enter');
    return first;
  }

  it('is one write, and undone to the first bytes', async () => {
    await tellAnotherDay();
    await vi.waitFor(() => expect(run.read(ana)).toContain('replied: 2026-03-10'));
    await run.settled();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(asked));
  });

  it('leaves the first answer where the disk fails', async () => {
    const first = await tellAnotherDay(() => {
      vi.spyOn(run.app.vault, 'process').mockRejectedValueOnce(new Error('Disk full'));
    });
    await run.noticed('“Ana” was not changed.');
    expect(run.read(ana)).toBe(first);
  });
});
