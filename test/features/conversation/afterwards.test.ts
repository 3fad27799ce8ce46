import { noteFormat } from '../../builders/yaml';
// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AfterwardsFlow } from '../../../src/features/conversation/afterwards-flow';
import type { ContactAdder } from '../../../src/features/adding/contact-adder';
import type { MessageDrafter } from '../../../src/features/messages/message-drafter';
import { en } from '../../../src/core/texts/en';
import { defaultSettings } from '../../../src/core/settings';
import { wallClock } from '../../../src/vault/clock';
import { ContactIndex } from '../../../src/vault/contact-index';
import { NoteWriter } from '../../../src/vault/note-writer';
import { TemplatesFolder } from '../../../src/vault/templates-folder';
import { Steps } from '../../../src/app/steps';
import { fieldOf, fill, press, pressKeys } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const ana = 'Contacts/Ana.md';
const booked = '---\nstatus: scheduled\ninterview: 2026-03-11T08:00\n---\nMet at a fair.\n';
const marked =
  '---\nstatus: interviewed\ninterview: 2026-03-11T08:00\n---\nMet at a fair.\n\n## Log\n\n- 2026-03-11 Talked\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

async function dialog(): Promise<void> {
  await vi.waitFor(() =>
    expect(document.querySelector('.modal')?.textContent).toContain('How was your talk with Ana?'),
  );
}

function adviceOnEnd(): string {
  return fieldOf('When did it end?').closest('.setting-item')?.textContent ?? '';
}

async function markAsTalked(text = booked, others: Record<string, string> = {}): Promise<void> {
  run = await runPlugin({ [ana]: text, 'Reading.md': 'x\n', ...others });
  await run.open(ana);
  run.command('mark-interviewed');
  await dialog();
}

describe('after a talk', () => {
  it('the command is written at once and the dialog asks; Later leaves in one press', async () => {
    await markAsTalked();
    expect(run.read(ana)).toBe(marked);
    press('Later');
    await run.settled();
    expect(document.querySelector('.modal')).toBeNull();
    expect(run.read(ana)).toBe(marked);
  });

  it('Later asks as Escape does where something was typed', async () => {
    await markAsTalked();
    fill('The one thing I learned', 'Ship small');
    press('Later');
    expect(document.body.textContent).toContain(en.dialogs.leaveTitle);
    press(en.dialogs.keepWriting);
    expect(fieldOf('The one thing I learned').value).toBe('Ship small');
    press('Later');
    press(en.dialogs.leave);
    await run.settled();
    expect(document.querySelector('.modal')).toBeNull();
    expect(run.read(ana)).toBe(marked);
  });

  it('a note deleted meanwhile is refused as gone, and what was typed stays', async () => {
    await markAsTalked();
    fill('The one thing I learned', 'Ship small');
    await run.app.fileManager.trashFile(run.file(ana));
    press('Save and reflect');
    await run.noticed('“Ana” is gone.');
    expect(run.notices().join()).not.toContain('ry again');
    await dialog();
    expect(fieldOf('The one thing I learned').value).toBe('Ship small');
    press('Later');
    press(en.dialogs.leave);
    await run.settled();
    expect(run.read(ana)).toBeNull();
  });

  it('what was told is written once, with the reflection and the cursor in its first answer', async () => {
    await markAsTalked();
    fieldOf('Would this job fit me?').dispatchEvent(new KeyboardEvent('keydown', { key: '4' }));
    fill('The one thing I learned', 'Ship small');
    fill('Next step', 'Call');
    fill('When did it end?', '08:45');
    press('Save and reflect');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    await run.settled();
    const text = run.read(ana) ?? '';
    expect(text).toContain(
      'interview: 2026-03-11T08:15\nfit: 4\ntakeaway: Ship small\nfollow-up: 2026-03-18\nnext-step: Call\n---\n',
    );
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    const cursor = view?.editor.getCursor() ?? { line: 0, ch: 0 };
    expect(view?.editor.getLine(cursor.line - 1)).toMatch(/^#### /);
    expect(view?.editor.getLine(cursor.line)).toBe('');

    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(marked));
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(booked));
  });

  it('nothing told inserts the reflection alone', async () => {
    await markAsTalked();
    press('Save and reflect');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    await run.settled();
    expect(run.read(ana)?.split('### Reflection')[0]).toBe(
      `${marked.split('## Log')[0] ?? ''}## Interview 2026-03-11\n\n`,
    );
    expect(run.notices().join()).toContain(
      'A thank-you is best sent between Thu 12 Mar, 08:30 and Fri 13 Mar, 08:30.',
    );
  });

  const bo = 'Contacts/Bo Lind.md';
  const onList = '---\nstatus: identified\n---\n';

  it('whom they named is added, said in the same notice, and taken back by its one Undo', async () => {
    await markAsTalked();
    fill('Did they suggest a colleague?', 'Bo Lind');
    press('Save and reflect');
    await run.noticed('reflection ready. Bo Lind: added to your list (suggested by Ana). ');
    expect(run.notices().join()).toContain('Draft thank-you');
    expect(run.read(ana)).toContain('Named [[Bo Lind]]');
    press('Undo', '.notice');
    await vi.waitFor(() => expect(run.read(ana)).toBe(marked));
    await run.settled();
    expect(run.read(bo)).toBeNull();
  });

  it.each([
    ['Bo Lind, ward manager', 'Bo Lind', 'role: ward manager\n'],
    ['Bo Lind, ward manager, Northwind', 'Bo Lind', 'company: Northwind\nrole: ward manager\n'],
    ['Bo Lind, Jr.', 'Bo Lind, Jr', ''],
  ])('whom they named is read as a line of a list is: %s', async (typed, name, told) => {
    await markAsTalked();
    fill('Did they suggest a colleague?', typed);
    press('Save and reflect');
    await run.noticed(`${name}: added to your list (suggested by Ana). `);
    const text = run.read(`Contacts/${name}.md`) ?? '';
    expect(text).toContain(`status: identified\n${told}source: referral\n`);
    expect(run.read(ana)).toContain(`Named [[${name}]]`);
  });

  it('whom they named is in the log where they are there already, and the notice says both', async () => {
    await markAsTalked(booked, { [bo]: onList });
    fill('Did they suggest a colleague?', 'bo lind');
    press('Save and reflect');
    await run.noticed('Bo Lind already has a note, so nothing was added. ');
    expect(run.notices().join()).toMatch(/Ana: reflection ready.*Draft thank-you.*Open note/s);
    expect(run.read(ana)?.match(/Named \[\[Bo Lind\]\]/g)).toHaveLength(1);
    press('Set Ana as their referrer', '.notice');
    await run.noticed('Bo Lind: Ana set as referrer');
    expect(run.read(bo)).toContain('referred-by: "[[Ana]]"');
    expect(run.read(ana)?.match(/Named \[\[Bo Lind\]\]/g)).toHaveLength(1);
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(bo)).toBe(onList));
    await run.settled();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(marked));
  });

  it('an end still to come is not taken', async () => {
    await markAsTalked();
    fill('When did it end?', '09:30');
    press('Save and reflect');
    expect(document.querySelector('.modal')?.textContent).toContain('That time is in the future.');
    expect(run.read(ana)).toBe(marked);
    fill('When did it end?', '08:30');
    press('Later');
  });

  it('an end told of a talk agreed for the day before stays on that day, which is said', async () => {
    const yesterday = booked.replace('2026-03-11T08:00', '2026-03-10T09:00');
    await markAsTalked(yesterday);
    expect(adviceOnEnd()).toContain('Yesterday, Tue 10 Mar.');
    fill('When did it end?', '22:00');
    press('Save and reflect');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    expect(run.read(ana)).toContain('interview: 2026-03-10T21:30\n');
  });

  it('an end told of a talk that was not booked is the latest such time, on a day that is said', async () => {
    await markAsTalked('---\nstatus: replied\n---\n');
    expect(adviceOnEnd()).not.toContain('Yesterday');
    fill('When did it end?', '08:45');
    expect(adviceOnEnd()).not.toContain('Yesterday');
    fill('When did it end?', '18:00');
    expect(adviceOnEnd()).toContain('Yesterday, Tue 10 Mar.');
    press('Save and reflect');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    expect(run.read(ana)).toContain('interview: 2026-03-10T17:30\n');
    expect(run.read(ana)).toContain('## Interview 2026-03-10');
  });

  it('a minute that went by while the dialog was open is no longer still to come', async () => {
    await markAsTalked('---\nstatus: replied\n---\n');
    vi.setSystemTime(new Date(2026, 2, 11, 9, 10));
    fill('When did it end?', '09:05');
    press('Save and reflect');
    await vi.waitFor(() => expect(run.read(ana)).toContain('interview: 2026-03-11T08:35\n'));
  });

  it('a talk undone meanwhile is refused, and nothing is written', async () => {
    await markAsTalked();
    press('Undo', '.notice');
    await vi.waitFor(() => expect(run.read(ana)).toBe(booked));
    press('Save and reflect');
    await vi.waitFor(() => expect(run.notices().join()).toContain('no longer calls for this'));
    expect(run.read(ana)).toBe(booked);
  });

  it('a reflection that is there already gets nothing twice', async () => {
    await markAsTalked();
    press('Save and reflect');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    await run.settled();
    const once = (run.read(ana) ?? '').replace('status: interviewed', 'status: scheduled');
    await run.app.vault.modify(run.file(ana), once);
    await run.settled();
    run.command('mark-interviewed');
    await dialog();
    press('Save and reflect');
    await run.settled();
    await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
    expect(run.read(ana)?.match(/### Reflection/g)).toHaveLength(1);
  });
});

describe('a colleague who could not be added after a talk', () => {
  const bo = 'Contacts/Bo Lind.md';

  async function nameBo(): Promise<void> {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await markAsTalked();
    const { vault } = run.app;
    vi.spyOn(vault, 'create').mockRejectedValueOnce(new Error('disk full'));
    fill('The one thing I learned', 'Ship small');
    fill('Did they suggest a colleague?', 'Bo Lind');
    press('Save and reflect');
    await vi.waitFor(() => expect(fieldOf('Referred by').value).toBe('Ana'));
  }

  it('is asked for again with the name, once what was told is written and said', async () => {
    await nameBo();
    expect(run.read(ana)).toContain('Ship small');
    expect(run.notices().join()).toContain('“Bo Lind” was not added.');
    expect(run.notices().join()).toContain('talk noted, reflection ready');
    expect(fieldOf('Name').value).toBe('Bo Lind');
    press('Add contact', '.modal');
    await vi.waitFor(() => expect(run.read(bo)).toContain('referred-by: "[[Ana]]"'));
    expect(run.read(ana)).toContain('Named [[Bo Lind]]');
  });

  it('is given up by leaving', async () => {
    await nameBo();
    pressKeys('Escape');
    press(en.dialogs.leave);
    await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
    await run.settled();
    expect(run.read(bo)).toBeNull();
  });
});

describe('what the dialog after a talk leads on to', () => {
  type Adds = ContactAdder['addNamed'];
  const draft = vi.fn<MessageDrafter['draft']>(() => Promise.resolve(true));

  const asks = vi.fn<ContactAdder['addReferral']>(() => Promise.resolve());

  async function follow(addNamed: Adds = () => Promise.resolve(true)): Promise<void> {
    run = await runPlugin({ [ana]: marked });
    const settings = (): typeof defaultSettings => defaultSettings;
    const { app } = run;
    const writer = new NoteWriter(app);
    const flow = new AfterwardsFlow({
      ...{ app, noteFormat, settings, writer, clock: wallClock },
      index: new ContactIndex(app, settings, noteFormat),
      templates: new TemplatesFolder(app, settings, noteFormat, () => undefined),
      steps: new Steps(app, writer),
      messages: { draft, tellResult: () => Promise.resolve(false) },
      adding: { addNamed, addReferral: asks },
    });
    void flow.follow({ file: run.file(ana), isDayKnown: true });
    await dialog();
  }

  it('is a referral for the colleague they named, once the note is written', async () => {
    const addNamed = vi.fn<Adds>(() => Promise.resolve(true));
    await follow(addNamed);
    fieldOf('Would this job fit me?').dispatchEvent(new KeyboardEvent('keydown', { key: '2' }));
    fill('Did they suggest a colleague?', 'Bo Lind');
    press('Save and reflect');
    await vi.waitFor(() => expect(addNamed).toHaveBeenCalledTimes(1));
    const [file, contact, name] = addNamed.mock.calls[0] ?? [];
    expect([file?.path, contact?.fit, name]).toEqual([ana, 2, 'Bo Lind']);
    expect(run.read(ana)).toContain('### Reflection');
    expect(asks).not.toHaveBeenCalled();
  });

  it('is what was written and its Undo, even where the referral fails', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await follow(() => Promise.reject(new Error('disk full')));
    fill('Did they suggest a colleague?', 'Bo Lind');
    press('Save and reflect');
    await vi.waitFor(() => expect(run.notices().join()).toContain('reflection ready'));
    expect(run.notices().join()).toContain('“Bo Lind” was not added.');
    logged.mockRestore();
  });

  it('is the draft of the thank-you, on one press', async () => {
    await follow();
    press('Save and reflect');
    await vi.waitFor(() => expect(run.notices().join()).toContain('Draft thank-you'));
    press('Draft thank-you', '.notice');
    expect(draft.mock.calls[0]?.slice(0, 2)).toEqual(['thank-you', run.file(ana)]);
  });
});
