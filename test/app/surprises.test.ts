// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import InformationalInterviewsPlugin from '../../src/main';
import { NoteWriter } from '../../src/vault/note-writer';
import { fill } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import { settingsFile } from '../builders/settings';

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

/** Fills fields of the open dialog by their labels and presses its main button. */
async function answer(fields: Record<string, string>): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('.modal .mod-cta')).not.toBeNull());
  for (const [label, value] of Object.entries(fields)) fill(label, value);
  document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
}

describe('a dialog', () => {
  it('leaves alone what the user did not touch, however the note writes it', async () => {
    const note =
      '---\nstatus: scheduled\ninterview: 2026-03-12T10:00\nplace: "[[Cafes/Blue door|Blue door]]"\nmedium: Video\nminutes: "45"\n---\n';
    run = await runPlugin({ [ana]: note });
    await run.open(ana);
    run.command('schedule-interview');
    await answer({ Time: '11:00' });
    await vi.waitFor(() => expect(run.read(ana)).toContain('T11:00'));
    expect(run.read(ana)?.split('## Log')[0]?.trimEnd()).toBe(
      note.replace('T10:00', 'T11:00').trimEnd(),
    );
  });

  it('says that a booked talk was moved, changed or booked, as the log does', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: replied\n---\n' });
    await run.open(ana);
    run.command('schedule-interview');
    await answer({ Day: '2026-03-12', Time: '10:00' });
    await run.noticed('Ana: interview scheduled for ');
    run.command('schedule-interview');
    await answer({ Day: '2026-03-13', Time: '11:00', 'Link or address': 'Blue door' });
    await run.noticed('Ana: interview moved to Fri 13 Mar, 11:00');
    run.command('schedule-interview');
    await answer({ 'Link or address': 'Red door' });
    await run.noticed('Ana: interview changed');
    expect(run.read(ana)).toContain('Interview changed: at Red door');
  });

  it('keeps a link in the next step where only the day changes', async () => {
    run = await runPlugin({
      [ana]:
        '---\nstatus: replied\nreplied: 2026-03-10\nfollow-up: 2026-03-12\nnext-step: "[[The essay]]"\n---\n',
    });
    await run.open(ana);
    run.command('set-follow-up');
    await answer({ Day: '2026-03-20' });
    await vi.waitFor(() => expect(run.read(ana)).toContain('follow-up: 2026-03-20'));
    expect(run.read(ana)).toContain('next-step: "[[The essay]]"');
  });

  it('asks what became of a booked talk that is over, so that no thank-you is lost', async () => {
    run = await runPlugin({
      [ana]:
        '---\nstatus: scheduled\ninterview: 2026-03-09T10:00\n---\n\n## Interview 2026-03-09\n\nNotes.\n',
    });
    await run.open(ana);
    run.command('schedule-interview');
    await answer({ Day: '2026-03-20' });
    expect(document.querySelector('.modal')?.textContent).toContain(
      'so that the thank-you is not forgotten',
    );
    await answer({ 'Your talk on Mon 9 Mar, 10:00': 'thanked' });
    await vi.waitFor(() => expect(run.read(ana)).toContain('interview: 2026-03-20'));
    expect(run.read(ana)).toContain('## Interview 2026-03-09\n');
    expect(run.read(ana)).toContain('earlier talk thanked');
  });
});

describe('a command on a note whose front matter is broken', () => {
  it('names the note and the line instead of offering other people', async () => {
    run = await runPlugin({
      [ana]: '---\nstatus: "contacted\n---\n',
      'Contacts/Bo.md': '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n',
    });
    await run.open(ana);
    run.command('mark-nudged');
    await run.noticed('“Ana” was not changed.');
    expect(run.notices().join()).toMatch(/line \d/);
    expect(document.querySelector('.prompt')).toBeNull();
    const first = document.querySelector('.notice');
    run.command('add-to-list');
    await vi.waitFor(() => expect(first?.isConnected).toBe(false));
    expect(run.notices()).toHaveLength(1);
  });
});

describe('reviewing the notes that are on no list', () => {
  it('writes nothing before one is picked, also where one of them is open', async () => {
    run = await runPlugin({
      'Contacts/Grandma.md': 'Hello\n',
      'Contacts/Empty.md': '---\n---\nHi\n',
    });
    await run.open('Contacts/Grandma.md');
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(document.querySelector('.ii-link')).not.toBeNull());
    expect(run.api.problems()).toEqual([]);
    document.querySelector<HTMLElement>('.ii-link')?.click();
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.ii-picker input[type=checkbox]')).toHaveLength(2),
    );
    expect(run.read('Contacts/Grandma.md')).toBe('Hello\n');
  });
});

describe('undo', () => {
  it('is not held up by a note that is gone', async () => {
    const asked = '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n';
    run = await runPlugin({ [ana]: asked, 'Contacts/Bo.md': asked });
    await run.open(ana);
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read(ana)).toContain('nudges: 1'));
    await run.open('Contacts/Bo.md');
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read('Contacts/Bo.md')).toContain('nudges: 1'));
    await run.app.fileManager.trashFile(run.file('Contacts/Bo.md'));
    run.command('undo-last-change');
    await run.noticed('“Bo” is gone');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(asked));
  });

  it('takes back what was done to a note that a sync took away and brought back', async () => {
    const asked = '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n';
    run = await runPlugin({ [ana]: asked });
    await run.open(ana);
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read(ana)).toContain('nudges: 1'));
    await run.settled();
    const after = run.read(ana) ?? '';
    await run.app.fileManager.trashFile(run.file(ana));
    run.command('undo-last-change');
    await run.noticed('“Ana” is gone');
    run.disk.writeFromOutside(ana, after);
    await run.settled();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(asked));
  });
});

describe('the settings file', () => {
  it.each([['[1, 2]'], ['"x"'], ['{"minutes": 0, "later": true}']])(
    'holding %s gives defaults, says so once and is left as it is',
    async (text) => {
      run = await runPlugin({ [settingsFile]: text });
      await run.noticed('default');
      expect(run.notices()).toHaveLength(1);
      expect(run.read(settingsFile)).toBe(text);
    },
  );

  it('that is broken is never written over', async () => {
    run = await runPlugin({ [settingsFile]: '{broken' });
    await run.noticed('cannot be read, so the defaults apply');
    expect(run.plugin).toBeInstanceOf(InformationalInterviewsPlugin);
    expect(run.read(settingsFile)).toBe('{broken');
  });
});

describe('the api', () => {
  it('called before the vault is known knows it afterwards', async () => {
    let early: unknown = null;
    class Early extends InformationalInterviewsPlugin {
      override async onload(): Promise<void> {
        await super.onload();
        early = this.api.contacts();
      }
    }
    run = await runPlugin({ [ana]: '---\nstatus: replied\n---\n' }, undefined, Early);
    expect(early).not.toBeNull();
    expect(run.api.contacts().map(({ name }) => name)).toEqual(['Ana']);
  });

  it('gives frozen lists that nobody can disturb', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: replied\n---\n' });
    expect(Object.isFrozen(run.api.followUps())).toBe(true);
    expect(Object.isFrozen(run.api.followUps()[0])).toBe(true);
    expect(() => run.api.followUps(null as unknown as string)).toThrow(RangeError);
    expect(() => run.api.onChange('x' as unknown as () => void)).toThrow(TypeError);
  });

  it('keeps telling others when one listener throws, and each callback for itself', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: replied\n---\n' });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const told = vi.fn();
    run.api.onChange(() => {
      throw new Error('mine');
    });
    const unsubscribe = run.api.onChange(told);
    run.api.onChange(told);
    unsubscribe();
    await run.app.vault.process(run.file(ana), (text) => text.replace('replied', 'identified'));
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    logged.mockRestore();
  });
});

describe('an insertion and a command at once on the open note', () => {
  it('follow each other, so that both are there, in order, and can be undone', async () => {
    const talked = '---\nstatus: interviewed\ninterview: 2026-03-10T10:00\n---\nMet.\n';
    run = await runPlugin({ [ana]: talked });
    await run.open(ana);
    run.command('insert-reflection');
    run.command('mark-thanked');
    await vi.waitFor(() => {
      expect(run.read(ana)).toContain('## Log');
      expect(run.read(ana)).toContain('### Reflection');
    });
    await run.settled();
    expect(run.notices()).toHaveLength(1);
    const text = run.read(ana) ?? '';
    expect(text.indexOf('## Interview')).toBeLessThan(text.indexOf('## Log'));
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).not.toBe(text));
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(talked));
  });
});

describe('what is inserted', () => {
  it('is filled from what the note says now, typing not yet saved included', async () => {
    run = await runPlugin({
      [ana]: '---\nstatus: interviewed\ninterview: 2026-03-10T10:00\ncompany: Acme\n---\n',
      'Interview templates/Mine.md': '---\ntemplate: reflection\n---\n- At {{company}}?\n',
    });
    await run.open(ana);
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    view?.editor.replaceRange('NewCo', { line: 3, ch: 9 }, { line: 3, ch: 13 });
    run.command('insert-reflection');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    expect(run.read(ana)).toContain('company: NewCo');
    expect(run.read(ana)).toContain('#### At NewCo?');
  });

  it('is one question for each of the bank, whatever is filled in', async () => {
    run = await runPlugin({
      [ana]:
        '---\nstatus: replied\nreplied: 2026-03-10\nwhy-them: "a\\n- injected?\\n## Topic"\n---\n',
      'Interview templates/Bank.md':
        '---\ntemplate: questions\n---\n## Why\n\n- Because {{why-them}}?\n',
    });
    await run.open(ana);
    run.command('insert-questions');
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.modal input[type=checkbox]')).toHaveLength(1),
    );
    expect(document.querySelector('.modal')?.textContent).toContain(
      'Because a - injected? ## Topic?',
    );
  });

  it('is not asked for where the note will refuse it', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: replied\nreplied: 2026-03-10\n---\n```\nopen\n' });
    await run.open(ana);
    run.command('insert-questions');
    await run.noticed('“Ana” was not changed.');
    expect(document.querySelector('.modal')).toBeNull();
  });
});

describe('the count of the picker', () => {
  it('counts the questions of the user’s own that stand in the note', async () => {
    run = await runPlugin({
      [ana]:
        '---\nstatus: replied\nreplied: 2026-03-10\n---\n\n## Interview\n\n### Questions\n\n#### My own?\n\n#### Another of mine?\n',
    });
    await run.open(ana);
    run.command('insert-questions');
    await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
    expect(document.querySelector('.modal')?.textContent).toContain('10 of about 10');
  });
});

describe('changes of one note asked for at once', () => {
  it('each begin with what the one before left, through the editor or not', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: replied\n---\nMet.\n' });
    await run.open(ana);
    const writer = new NoteWriter(run.app);
    const file = run.file(ana);
    const adding = (line: string) => (text: string) => ({
      ok: true as const,
      text: `${text}${line}\n`,
      cursor: null,
    });
    const results = await Promise.all([
      writer.write(file, adding('one')),
      writer.insert(file, adding('two')),
      writer.write(file, adding('three')),
      writer.insert(file, adding('four')),
    ]);
    await run.settled();
    const [first, second, third, fourth] = results.map((result) =>
      result.ok ? result.written : null,
    );
    expect(second?.before).toBe(first?.after);
    expect(third?.before).toBe(second?.after);
    expect(fourth?.before).toBe(third?.after);
    expect(run.read(ana)).toBe('---\nstatus: replied\n---\nMet.\none\ntwo\nthree\nfour\n');
  });
});
