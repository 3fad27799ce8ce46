import { browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  becomes,
  box,
  button,
  command,
  day,
  dialog,
  field,
  holds,
  noDialog,
  note,
  saying,
  undo,
} from './in-app';

// The flows of test/browser/drafting.test.ts: a dialog that is typed into in the app, and what it writes.

const ana = 'Contacts/Ana Reyes.md';
const before = note({
  status: 'identified',
  company: 'Northwind',
  'why-them': 'her chapter on noise',
  email: 'ana@northwind.example',
});
const message = 'Hello Ana,\n\nyour chapter on noise stayed with me. Could we talk?\n\nKim';

async function draft(): Promise<void> {
  await obsidianPage.openFile(ana);
  await command('draft-outreach');
  await field('Message', dialog()).waitForExist();
}

beforeEach(async () => {
  await obsidianPage.resetVault({ [ana]: before });
});

describe('drafting a message', () => {
  it('points out what asks for a job, and writes once it is marked as sent, with a copy', async () => {
    await draft();
    await field('Message', dialog()).setValue('Hello Ana, could you hire me?');
    await saying('sounds like asking for a job', 'ii-draft-advice', dialog()).waitForExist();
    expect(await obsidianPage.read(ana)).toBe(before);
    await field('Message', dialog()).setValue(message);
    await expect(box('Keep a copy in the note', dialog())).toBeSelected();
    await button('Mark as sent', dialog()).click();
    await noDialog();
    await holds(ana, `- ${day()} Asked by email`);
    await holds(ana, '> your chapter on noise stayed with me. Could we talk?');
    await undo();
    await becomes(ana, (text) => text === before);
  });

  it('keeps no copy where that is not wanted', async () => {
    await draft();
    await field('Message', dialog()).setValue(message);
    await box('Keep a copy in the note', dialog()).click();
    await button('Mark as sent', dialog()).click();
    await holds(ana, 'status: contacted');
    expect(await obsidianPage.read(ana)).not.toContain('Could we talk?');
    await browser.keys('Escape');
  });
});
