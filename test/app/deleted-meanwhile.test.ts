// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/core/texts/en';
import { fieldOf, fill, press } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

const ana = 'Contacts/Ana.md';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

async function begin(properties: string, command: string): Promise<void> {
  run = await runPlugin({ [ana]: `---\n${properties}\n---\n` });
  await run.app.workspace.getLeaf(false).openFile(run.file(ana));
  run.command(command);
}

async function open(properties: string, command: string): Promise<void> {
  await begin(properties, command);
  await vi.waitFor(() => expect(document.querySelector('.modal, .prompt')).not.toBeNull());
}

/** Deletes the note, presses a button, and expects the one notice that says why nothing was written. */
async function deleteAndPress(words: string): Promise<void> {
  await run.app.fileManager.trashFile(run.file(ana));
  await run.settled();
  press(words);
  await run.noticed('“Ana” is gone. Restore the note first.');
  expect(run.notices()).toHaveLength(1);
  expect(run.notices().join()).not.toContain('ry again');
  expect(run.read(ana)).toBeNull();
  await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
}

const { contactCommands } = en;

describe('a note that is deleted while a form about it is open', () => {
  it.each([
    {
      command: 'schedule-interview',
      properties: 'status: replied',
      typed: { Day: '2026-03-20', Time: '10:00', 'Link or address': 'Blue door' },
      submit: contactCommands['schedule-interview'].submit,
    },
    {
      command: 'mark-reflected',
      properties: 'status: interviewed\ninterview: 2026-03-10',
      typed: { 'The one thing I learned': 'Ship small' },
      submit: contactCommands['mark-reflected'].name,
    },
    {
      command: 'set-follow-up',
      properties: 'status: replied',
      typed: { Day: '2026-03-20', 'Next step': 'Call' },
      submit: contactCommands['set-follow-up'].name,
    },
    {
      command: 'add-referral',
      properties: 'status: interviewed\ninterview: 2026-03-10',
      typed: { Name: 'Bo Chen', Company: 'Acme' },
      submit: en.adding.add,
    },
  ])('is refused as gone, and what was typed stays: $command', async (each) => {
    const { command, properties, typed, submit } = each;
    await open(properties, command);
    for (const [label, value] of Object.entries(typed)) fill(label, value);
    await deleteAndPress(submit);
    for (const [label, value] of Object.entries(typed)) expect(fieldOf(label).value).toBe(value);
    expect(run.app.vault.getMarkdownFiles()).toEqual([]);
  });

  it('is refused as gone once a status was chosen, which is not asked for again', async () => {
    await open('status: identified', 'set-status');
    const asked = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
    asked.find(({ textContent }) => textContent === en.statuses.contacted)?.click();
    const { dates } = contactCommands['set-status'];
    await vi.waitFor(() => fill(dates.contacted, '2026-03-02'));
    await deleteAndPress(contactCommands['set-status'].submit);
    expect(fieldOf(dates.contacted).value).toBe('2026-03-02');
    expect(document.querySelector('.prompt')).toBeNull();
  });

  it.each([
    ['draft-outreach', 'status: identified'],
    ['draft-reminder', 'status: contacted\ncontacted: 2026-02-20'],
    ['draft-thank-you', 'status: interviewed\ninterview: 2026-03-10'],
    ['draft-check-in', 'status: in-touch\nthanked: 2026-01-01'],
  ])('is refused as gone, and the message stays: %s', async (command, properties) => {
    await open(properties, command);
    const text = (): HTMLTextAreaElement | null =>
      document.querySelector('.ii-draft textarea[aria-label="Message"]');
    const field = text();
    if (field === null) throw new Error('There is no draft.');
    field.value = 'Hello Ana, how about tea?';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await deleteAndPress(en.messages.markAsSent);
    expect(text()?.value).toBe('Hello Ana, how about tea?');
  });

  it('is refused as gone where another day was to be told', async () => {
    await begin('status: contacted\ncontacted: 2026-02-20', 'mark-nudged');
    await run.noticed('reminder');
    press(en.anyCommand.anotherDay, '.notice');
    await vi.waitFor(() => fill('Day', '2026-03-09'));
    await deleteAndPress(en.dialogs.save);
    expect(fieldOf('Day').value).toBe('2026-03-09');
  });
});
