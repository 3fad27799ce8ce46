import { noteFormat } from '../builders/yaml';
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BulkRunner } from '../../src/app/bulk-runner';
import type { CommandSources } from '../../src/app/command-sources';
import { fixValue } from '../../src/app/fix-value';
import { Signal } from '../../src/app/signal';
import { ContactCommandRunner } from '../../src/app/contact-command-runner';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { snoozeQuestion } from '../../src/core/contact-command/status-commands';
import { choiceMenu } from '../../src/ui/choice-menu';
import { askAndWrite } from '../../src/ui/ask';
import { day } from '../builders/clock';
import { wallClock } from '../../src/vault/clock';
import { ContactIndex } from '../../src/vault/contact-index';
import { NoteWriter } from '../../src/vault/note-writer';
import { TemplatesFolder } from '../../src/vault/templates-folder';
import { Steps } from '../../src/app/steps';
import { fieldOf, fill, press } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

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
const twoDays = '---\nstatus: contacted\ncontacted: [2026-02-10, 2026-02-20]\n---\nMet.\n';
const reminded =
  '---\nstatus: contacted\ncontacted: 2026-03-11\nnudges: 1\n---\nMet.\n\n## Log\n\n- 2026-03-11 Reminder sent (contacted was: 2026-02-10, 2026-02-20)\n';

function modal(): string {
  return [...document.querySelectorAll('.modal')].at(-1)?.textContent ?? '';
}

async function asks(text: string): Promise<void> {
  await vi.waitFor(() => expect(modal()).toContain(text));
}

/** Opens the note and runs a command on it. */
async function start(
  text: string,
  id = 'mark-nudged',
  more: Record<string, string> = {},
): Promise<void> {
  run = await runPlugin({ [ana]: text, ...more });
  await run.open(ana);
  run.command(id);
}

async function reads(text: string): Promise<void> {
  await vi.waitFor(() => expect(run.read(ana)).toBe(text));
}

async function isClosed(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
  await run.settled();
}

describe('a command over a value that is a problem', () => {
  it('asks first, showing it, and changes nothing where it is to be kept', async () => {
    await start(twoDays);
    await asks('“contacted” says “2026-02-10, 2026-02-20”, which is more than one value.');
    expect(modal()).toContain('Ana: replace this value?');
    expect(modal()).toContain('What it says is kept in the log.');
    expect(document.activeElement?.textContent).toBe('Keep as it is');
    press('Keep as it is');
    await isClosed();
    expect(run.read(ana)).toBe(twoDays);
    expect(run.notices()).toEqual([]);
  });

  it('is made once that is agreed to, in one write, and one undo gives back the first bytes', async () => {
    await start(twoDays);
    await asks('more than one value');
    press('Replace');
    await reads(reminded);
    await vi.waitFor(() => expect(run.notices()).toHaveLength(1));
    run.command('undo-last-change');
    await reads(twoDays);
  });

  it('asks about several in one dialog, and says of each what becomes of it', async () => {
    await start('---\nstatus: identified\nnudges: two\nreplied: May\n---\n', 'mark-contacted');
    await asks('“nudges” says “two”, which is not a whole number. It will be removed.');
    expect(modal()).toContain('“replied” says “May”, which is not a day. It will be removed.');
    expect(modal()).toContain('Ana: remove these values?');
    press('Remove');
    await vi.waitFor(() =>
      expect(run.read(ana)).toContain('Asked (nudges was: two; replied was: May)'),
    );
  });

  it('asks anew where the note says something else by then', async () => {
    await start(twoDays);
    await asks('more than one value');
    run.disk.writeFromOutside(ana, twoDays.replace(', 2026-02-20]', ', 2026-02-21]'));
    press('Replace');
    await asks('“2026-02-10, 2026-02-21”');
    expect(run.read(ana)).not.toContain('Reminder');
    press('Replace');
    await reads(reminded.replace('02-20)', '02-21)'));
  });

  it('asks nothing more where the value was fixed meanwhile', async () => {
    await start(twoDays);
    await asks('more than one value');
    run.disk.writeFromOutside(ana, twoDays.replace('[2026-02-10, 2026-02-20]', '2026-02-20'));
    press('Replace');
    await reads(reminded.replace(/ \(.*\)/, ''));
  });

  it('told another day keeps what was agreed to', async () => {
    await start(twoDays);
    await asks('more than one value');
    press('Replace');
    await reads(reminded);
    press('Another day…', '.notice');
    await vi.waitFor(() => expect(document.querySelector('.modal input')).not.toBeNull());
    press(document.querySelector('.modal button.mod-cta')?.textContent ?? '');
    await reads(reminded.replaceAll('2026-03-11', '2026-03-10'));
    run.command('undo-last-change');
    await reads(twoDays);
  });

  it('asks its form again with what was typed, where the value is to be kept', async () => {
    const text = '---\nstatus: interviewed\ninterview: 2026-03-10\nfit: good\n---\n';
    await start(text, 'mark-reflected');
    await asks('Reflect on your talk with Ana');
    const learned = (): HTMLInputElement | null =>
      document.querySelector('.modal [aria-label="The one thing I learned"]');
    const fit = document.querySelector('.modal [aria-label="Would this job fit me?"]');
    fit?.dispatchEvent(new KeyboardEvent('keydown', { key: '4' }));
    const field = learned();
    if (field === null) throw new Error('There is no such field.');
    field.value = 'Ship small';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press('Mark as reflected');
    await asks('“fit” says “good”, which is not a number from 1 to 5.');
    press('Keep as it is');
    await vi.waitFor(() => expect(learned()?.value).toBe('Ship small'));
    expect(run.read(ana)).toBe(text);
    press('Mark as reflected');
    await asks('“fit” says “good”');
    press('Replace');
    await vi.waitFor(() => expect(run.read(ana)).toContain('(fit was: good)'));
    expect(run.read(ana)).toMatch(/\nfit: 4\n[^]*\ntakeaway: Ship small\n/);
  });

  it('is refused where the value is too long for the log, and says how to fix it', async () => {
    const text = twoDays.replace('[2026-02-10, 2026-02-20]', 'x'.repeat(201));
    await start(text);
    await vi.waitFor(() => expect(run.notices()).toHaveLength(1));
    expect(run.notices()).toEqual([
      '“Ana” was not changed. The value of “contacted” is not valid, and with over 200 characters it is too long for the log to keep (line 3). Shorten or fix it in the note itself.',
    ]);
    expect(document.querySelector('.modal')).toBeNull();
    expect(run.read(ana)).toBe(text);
  });
});

describe('what is told after a talk', () => {
  const booked = '---\nstatus: scheduled\ninterview: 2026-03-11T08:00\ntakeaway: [a, b]\n---\n';

  async function tell(): Promise<void> {
    await start(booked, 'mark-interviewed');
    await asks('How was your talk with Ana?');
    const field = document.querySelector<HTMLInputElement>(
      '.modal [aria-label="The one thing I learned"]',
    );
    if (field === null) throw new Error('There is no such field.');
    field.value = 'Ship small';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press('Save and reflect');
    await asks('“takeaway” says “a, b”, which is more than one value.');
    expect(run.read(ana)).not.toContain('### Reflection');
  }

  it('takes the place of a value that is a problem where that is agreed to', async () => {
    await tell();
    press('Replace');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    expect(run.read(ana)).toContain('\ntakeaway: Ship small\n');
    expect(run.read(ana)).toContain('\n- 2026-03-11 Changed (takeaway was: a, b)\n');
  });

  it('is written all the same where that is kept, and stands in the log', async () => {
    await tell();
    press('Keep as it is');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    expect(run.read(ana)).toContain('\ntakeaway: [a, b]\n');
    expect(run.read(ana)).toContain('\n- 2026-03-11 Learned: Ship small\n');
  });
});

describe('what is told where the note holds what the log cannot keep', () => {
  const long = `[${'a long list, '.repeat(20)}b]`;
  const fill = (label: string, value: string): void => {
    const field = document.querySelector<HTMLInputElement>(`.modal [aria-label="${label}"]`);
    if (field === null) throw new Error('There is no such field.');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('stands in the log after a talk, with the rest written and the properties named', async () => {
    await start(
      `---\nstatus: scheduled\ninterview: 2026-03-11T08:00\ntakeaway: ${long}\nnext-step: ${long}\n---\n`,
      'mark-interviewed',
    );
    await asks('How was your talk with Ana?');
    fill('The one thing I learned', 'Ship small');
    fill('Next step', 'Call Bo');
    press('Save and reflect');
    await run.noticed('“takeaway” was left as it is');
    const text = run.read(ana) ?? '';
    expect(text).toContain(`\ntakeaway: ${long}\nnext-step: ${long}\n`);
    expect(text).toContain('\nfollow-up: 2026-03-18\n');
    expect(text).toContain('### Reflection');
    expect(text).toMatch(/\n- 2026-03-11 Learned: Ship small\n- 2026-03-11 .*Call Bo\n/);
    expect(run.notices()).toHaveLength(1);
    expect(run.notices()[0]).toContain('“next-step” was left as it is');
  });

  it('is asked for again with what was typed by a command that is refused', async () => {
    const text = `---\nstatus: interviewed\ninterview: 2026-03-10\nfit: ${long}\n---\n`;
    await start(text, 'mark-reflected');
    await asks('Reflect on your talk with Ana');
    fill('The one thing I learned', 'Ship small');
    const fit = document.querySelector('.modal [aria-label="Would this job fit me?"]');
    fit?.dispatchEvent(new KeyboardEvent('keydown', { key: '4' }));
    press('Mark as reflected');
    await run.noticed('The value of “fit” is not valid, and with over 200 characters');
    await asks('Reflect on your talk with Ana');
    const learned = document.querySelector<HTMLInputElement>(
      '.modal [aria-label="The one thing I learned"]',
    );
    expect(learned?.value).toBe('Ship small');
    expect(run.read(ana)).toBe(text);
  });
});

describe('outside the commands', () => {
  const bo = 'Contacts/Bo.md';
  const cy = 'Contacts/Cy.md';
  const fits = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n';

  /** The contact commands of a plugin of its own over the same notes. */
  async function runnerOver(files: Record<string, string>): Promise<{
    sources: CommandSources;
    runner: ContactCommandRunner;
    bulk: BulkRunner;
    index: ContactIndex;
  }> {
    run = await runPlugin(files);
    const settings = (): typeof defaultSettings => defaultSettings;
    const { app } = run;
    const writer = new NoteWriter(app);
    const index = new ContactIndex(app, settings, noteFormat);
    const sources = {
      ...{ app, noteFormat, settings, writer, index, clock: wallClock },
      templates: new TemplatesFolder(app, settings, noteFormat, () => undefined),
      steps: new Steps(app, writer),
    };
    const runner = new ContactCommandRunner(sources, new Signal(), () => Promise.resolve(), []);
    return { sources, runner, bulk: new BulkRunner({ app, index }, runner), index };
  }

  it('several people: whose value is a problem is left out and named, and the rest is one step', async () => {
    const high = fits.replace('---\n', '---\nsnoozed-until: summer\n');
    const long = fits.replace('---\n', `---\nsnoozed-until: ${'x'.repeat(300)}\n`);
    const { bulk } = await runnerOver({ [ana]: fits, [bo]: high, [cy]: long });
    expect(await bulk.perform('snooze-contact', [ana, bo, cy], { until: day('2026-04-01') })).toBe(
      true,
    );
    expect(run.notices().join()).toContain(
      'Ana: snoozed until Wed 1 Apr. Left out because their note has a value that cannot be used: Bo and Cy.',
    );
    expect(run.read(ana)).toContain('snoozed-until: 2026-04-01');
    expect([run.read(bo), run.read(cy)]).toEqual([high, long]);
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('several people: where all are left out nothing is written', async () => {
    const odd = '---\nstatus: active\n---\n';
    const { bulk } = await runnerOver({ [ana]: odd, [bo]: odd });
    expect(await bulk.perform('close-contact', [ana, bo], {})).toBe(false);
    expect(run.notices()).toEqual([
      'Nothing was changed. Left out because their note has a value that cannot be used: Ana and Bo.',
    ]);
    expect([run.read(ana), run.read(bo)]).toEqual([odd, odd]);
  });

  it('several people: brings back the day typed for their status, and the one to snooze until, where they cannot be written', async () => {
    const listed = '---\nstatus: identified\n---\n';
    const { bulk, runner } = await runnerOver({ [ana]: listed, [bo]: listed });
    vi.spyOn(console, 'error').mockReturnValue();
    const saveTwice = async (typed: string): Promise<void> => {
      await vi.waitFor(() => expect(fieldOf('Day').value).not.toBe(''));
      fill('Day', typed);
      vi.spyOn(run.disk, 'writeText').mockRejectedValueOnce(new Error('Disk full'));
      press('Save');
      await run.noticed('Nothing was changed.');
      await vi.waitFor(() => expect(fieldOf('Day').value).toBe(typed));
      press('Save');
    };
    const set = askAndWrite(run.app, bulk.question('set-status', [ana, bo]), (answer) =>
      bulk.perform('set-status', [ana, bo], answer),
    );
    const choices = (): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>('.suggestion-item'),
    ];
    await vi.waitFor(() => expect(choices().length).toBeGreaterThan(0));
    choices()
      .find(({ textContent }) => textContent === en.statuses.contacted)
      ?.click();
    await saveTwice('2026-03-02');
    expect(await set).toBe(true);
    for (const path of [ana, bo]) expect(run.read(path)).toContain('contacted: 2026-03-02');
    for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
    const question = snoozeQuestion('them', runner.context());
    const menu = choiceMenu(run.app, question, 'alarm-clock', (answer) =>
      bulk.perform('snooze-contact', [ana, bo], answer),
    );
    menu.showAtPosition({ x: 0, y: 0 });
    [...document.querySelectorAll<HTMLElement>('.menu-item')]
      .find(({ textContent }) => textContent === en.anyCommand.anotherDay)
      ?.click();
    await saveTwice('2026-04-02');
    await vi.waitFor(() => expect(run.read(bo)).toContain('snoozed-until: 2026-04-02'));
    await isClosed();
  });

  it('brings the form and the day back where a command for another day cannot be written', async () => {
    const talked = '---\nstatus: interviewed\ninterview: 2026-03-01\n---\n';
    const { runner, index } = await runnerOver({ [ana]: talked });
    const read = index.contactAt(ana);
    if (read === null) throw new Error('There is no contact.');
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(run.disk, 'writeText').mockRejectedValueOnce(new Error('Disk full'));
    const running = runner.runOnAnotherDay('mark-reflected', run.file(ana), read.contact);
    const told = 'The one thing I learned';
    await vi.waitFor(() => expect(fieldOf(told).value).toBe(''));
    fill(told, 'Ship small');
    document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
    await vi.waitFor(() => expect(fieldOf('Day').value).toBe('2026-03-10'));
    fill('Day', '2026-03-09');
    press('Save');
    await vi.waitFor(() => expect(fieldOf(told).value).toBe('Ship small'));
    expect(run.notices().join()).toContain('“Ana” was not changed.');
    document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
    await vi.waitFor(() => expect(fieldOf('Day').value).toBe('2026-03-09'));
    press('Save');
    await running;
    expect(run.read(ana)).toContain('reflected: 2026-03-09\ntakeaway: Ship small');
  });

  it('a value typed in its place is the asking, and what goes is kept in the log', async () => {
    const { sources, index } = await runnerOver({ [ana]: twoDays });
    const read = index.contactAt(ana);
    const [problem] = read?.problems ?? [];
    if (read === null || problem === undefined) throw new Error('There is no problem.');
    const shown = { property: 'contacted', value: problem.value } as const;
    expect(
      fixValue(sources, { file: run.file(ana), contact: read.contact }, shown, '2026-02-20'),
    ).toBeNull();
    await reads(
      '---\nstatus: contacted\ncontacted: 2026-02-20\n---\nMet.\n\n## Log\n\n- 2026-03-11 Changed (contacted was: 2026-02-10, 2026-02-20)\n',
    );
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('a value typed in the place of one that is another by now changes nothing', async () => {
    const { sources, index } = await runnerOver({ [ana]: twoDays });
    const read = index.contactAt(ana);
    if (read === null) throw new Error('There is no contact.');
    run.disk.writeFromOutside(ana, fits);
    const shown = { property: 'contacted', value: ['2026-02-10', '2026-02-20'] } as const;
    fixValue(sources, { file: run.file(ana), contact: read.contact }, shown, '2026-03-01');
    await vi.waitFor(() => expect(run.notices().join()).toContain('no longer calls for this'));
    expect(run.read(ana)).toBe(fits);
  });

  it.each([
    [
      ...['contacted', 'status: asked'],
      'Ana: status fixed. They are marked as “Asked”, but “contacted” is missing. Fill it in to be reminded when to write again.',
    ],
    [
      ...['in-touch', 'status: asked\nfit: 9'],
      'Ana: status fixed. Nothing says when you were last in touch. Fill in “checked-in” to be reminded to say hello.',
    ],
    ['contacted', 'status: asked\ncontacted: 2026-02-10', 'Ana: status fixed'],
    ['closed', 'status: asked\nfit: 9', 'Ana: status fixed'],
  ])('“%s” typed in its place of %j is told with what is missing by then', async (...given) => {
    const [typed, properties, said] = given;
    const { sources, index } = await runnerOver({ [ana]: `---\n${properties}\n---\n` });
    const read = index.contactAt(ana);
    if (read === null) throw new Error('There is no contact.');
    const shown = { property: 'status', value: 'asked' } as const;
    expect(
      fixValue(sources, { file: run.file(ana), contact: read.contact }, shown, typed),
    ).toBeNull();
    await run.settled();
    expect(run.notices()).toEqual([`${said}Undo`]);
  });

  it('of a list, entries that were not shown do not go with the one that was', async () => {
    const text = '---\nstatus: interviewed\nskipped: [thank, thnk, rflect]\n---\n';
    const { sources, index } = await runnerOver({ [ana]: text });
    const read = index.contactAt(ana);
    if (read === null) throw new Error('There is no contact.');
    fixValue(
      sources,
      { file: run.file(ana), contact: read.contact },
      { property: 'skipped', value: 'thnk' },
      'prepare',
    );
    await asks('“skipped” says “thank, thnk, rflect”');
    expect(run.read(ana)).toBe(text);
    press('Replace');
    await vi.waitFor(() =>
      expect(run.read(ana)).toContain('Changed (skipped was: thank, thnk, rflect)'),
    );
  });

  it('who referred somebody takes the place of a list only once that is agreed to', async () => {
    const listed = '---\nstatus: identified\nreferred-by: [Cy, Dee]\n---\n';
    await start(fits, 'add-referral', { [bo]: listed });
    await vi.waitFor(() => expect(document.querySelector('.modal input')).not.toBeNull());
    const name = document.querySelector<HTMLInputElement>('.modal input');
    if (name === null) throw new Error('There is no field.');
    name.value = 'Bo';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    press(document.querySelector('.modal button.mod-cta')?.textContent ?? '');
    await vi.waitFor(() => expect(run.notices().join()).toContain('Bo already has a note'));
    press('Set Ana as their referrer', '.notice');
    await asks('“referred-by” says “Cy, Dee”, which is more than one value.');
    expect([run.read(ana), run.read(bo)]).toEqual([fits, listed]);
    press('Replace');
    await vi.waitFor(() => expect(run.read(bo)).toContain('Changed (referred-by was: Cy, Dee)'));
    expect(run.read(ana)).toContain('Named [[Bo]]');
  });
});
