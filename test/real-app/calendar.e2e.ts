import { browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  button,
  command,
  day,
  dialog,
  isOnPhone,
  keepAddresses,
  noDialog,
  note,
  noticed,
} from './in-app';

// The flows of test/browser/calendar.test.ts without a window to save a file in: that is tried by hand.

const ana = 'Contacts/Ana Reyes.md';
const booked = note({
  status: 'scheduled',
  company: 'Northwind',
  interview: `${day(2)}T14:00`,
  medium: 'video',
});

beforeEach(async () => {
  await obsidianPage.resetVault({ [ana]: booked });
  await obsidianPage.openFile(ana);
});

describe('a booked interview', () => {
  it('is offered to calendars, and the page of one is opened filled in by a press', async () => {
    const addresses = await keepAddresses();
    await command('add-to-calendar');
    const file = button('Save calendar file', dialog());
    await button('Open in Outlook', dialog()).waitForExist();
    if (!(await isOnPhone())) await expect(file).toExist();
    expect(await addresses()).toEqual([]);
    await button('Open in Google Calendar', dialog()).click();
    await noticed('Google Calendar opens in your browser.');
    await noDialog();
    const [address = ''] = await addresses();
    expect(address).toContain('https://calendar.google.com/calendar/render?');
    expect(new URL(address).searchParams.get('text')).toBe('Conversation with Ana Reyes');
    expect(await obsidianPage.read(ana)).toBe(booked);
  });

  it('leaves by Escape, and the note as it is', async () => {
    await command('add-to-calendar');
    await button('Open in Outlook', dialog()).waitForExist();
    await browser.keys('Escape');
    await noDialog();
    expect(await obsidianPage.read(ana)).toBe(booked);
  });
});
