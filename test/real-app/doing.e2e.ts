import { expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  becomes,
  button,
  command,
  day,
  dialog,
  holds,
  noDialog,
  note,
  noticed,
  undo,
} from './in-app';

// The flow of test/features/doing: one follow-up after another, each where it gets done.

const bo = 'Contacts/Bo Lind.md';
const di = 'Contacts/Di Marsh.md';
const notes = {
  [bo]: note({ status: 'contacted', contacted: day(-40), nudges: 1 }),
  [di]: note({
    status: 'in-touch',
    interview: day(-10),
    thanked: day(-9),
    reflected: day(-9),
    'follow-up': day(),
    'next-step': 'Send the article',
  }),
};

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
});

describe('doing the next follow-up', () => {
  it('goes on by Not now, and does what is answered', async () => {
    await command('show-follow-ups');
    await command('do-next');
    await button('Not now', dialog()).click();
    await button('Not now', dialog()).click();
    await noticed('That is everything for now.');
    await noDialog();
    expect(await obsidianPage.read(bo)).toBe(notes[bo]);
    await command('do-next');
    await button('Not now', dialog()).waitForExist();
    await dialog().$('button.mod-cta').click();
    await holds(di, 'Follow-up done: Send the article');
    await undo();
    await becomes(di, (text) => text === notes[di]);
  });
});
