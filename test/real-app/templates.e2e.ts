import { $, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  becomes,
  box,
  button,
  command,
  day,
  dialog,
  gone,
  holds,
  note,
  noticed,
  saying,
  undo,
} from './in-app';

// Templates are notes, which the app makes, and whose properties its reader of YAML reads.

const ana = 'Contacts/Ana Reyes.md';
const own = 'Interview templates/Animals.md';
const before = note({ status: 'scheduled', interview: `${day(2)}T14:00` });

beforeEach(async () => {
  await obsidianPage.resetVault({
    [ana]: before,
    [own]:
      '---\ntemplate: questions\nadd: true\n---\n\n## Working with animals\n\n- How do you cope?\n',
  });
});

describe('templates to edit', () => {
  it('are made beside those that are there, and taken back at once', async () => {
    const preparation = 'Interview templates/Preparation.md';
    await command('create-templates');
    await holds(preparation, 'template: preparation');
    expect(await obsidianPage.read(own)).toContain('How do you cope?');
    await undo();
    await gone(preparation);
    expect(await obsidianPage.read(own)).toContain('How do you cope?');
  });
});

describe('the questions of one’s own', () => {
  it('stand in the question bank, and go into the note with the cursor behind them', async () => {
    await obsidianPage.openFile(ana);
    await command('insert-questions');
    await saying('Working with animals', 'ii-picker-topic', dialog()).waitForExist();
    await box('How do you cope?', dialog()).click();
    await button('Insert', dialog()).click();
    await holds(ana, '#### How do you cope?');
    await $('.modal').waitForExist({ reverse: true });
    await undo();
    await becomes(ana, (text) => text === before);
  });

  it('are inserted once, however often it is done', async () => {
    await obsidianPage.openFile(ana);
    await command('insert-preparation');
    await holds(ana, '### Preparation');
    const once = await obsidianPage.read(ana);
    await command('insert-preparation');
    await noticed('nothing was missing');
    expect(await obsidianPage.read(ana)).toBe(once);
  });
});
