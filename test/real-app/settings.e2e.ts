import { $, browser } from '@wdio/globals';
import { after, beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  button,
  command,
  dialog,
  field,
  holds,
  noDialog,
  note,
  saying,
  savedSettings,
  startWith,
} from './in-app';

// The app draws the settings from what the plugin declares, in a window of its own on the desktop since 1.13.

const gus = 'People/Gus.md';

beforeEach(async () => {
  await obsidianPage.resetVault({
    [gus]: 'I know Gus.\n',
    'People/Ida.md': note({ role: 'Cook' }),
  });
});

after(() => startWith({}));

async function saves(words: string): Promise<void> {
  await browser.waitUntil(async () => (await savedSettings()).includes(words));
}

/** Does something in the window that has the settings, and comes back. */
async function inSettings(act: () => Promise<void>): Promise<void> {
  const main = await browser.getWindowHandle();
  await browser.executeObsidianCommand('app:open-settings');
  let place = main;
  await browser.waitUntil(async () => {
    for (const handle of await browser.getWindowHandles()) {
      await browser.switchToWindow(handle);
      place = handle;
      if (await $('.vertical-tab-nav-item').isExisting()) return true;
    }
    return false;
  });
  await saying('Informational Interviews', 'vertical-tab-nav-item').click();
  await act();
  if (place === main) await browser.keys('Escape');
  else await browser.closeWindow();
  await browser.switchToWindow(main);
}

describe('the settings', () => {
  it('are drawn by the app, saved as they are typed, and refuse what does not fit', async () => {
    await startWith({});
    await inSettings(async () => {
      const name = saying('Your name', 'setting-item').$('input');
      await name.setValue('Kim Park');
      await saves('"myName":');
      const minutes = saying('Length of an interview', 'setting-item').$('input');
      await minutes.setValue('0');
    });
    await saves('Kim Park');
    await browser.waitUntil(async () => !(await savedSettings()).includes('"minutes": 0'));
  });
});

describe('the first run', () => {
  it('asks a few things, saves them, and offers those who are in the folder', async () => {
    await startWith(null);
    await command('show-follow-ups');
    await button('Begin', $('.ii-first-run')).click();
    await field('What are you curious about?', dialog()).setValue('Nursing');
    await field('Your name', dialog()).setValue('Sam');
    await field('Contacts folder', dialog()).setValue('People');
    await button('Save', dialog()).click();
    await saves('People');
    await $('.ii-first-run').waitForExist({ reverse: true });
    await button('Review', $('.notice:last-child')).click();
    await saying('Gus', 'ii-picker-question', dialog()).click();
    await dialog().$('button.mod-cta').click();
    await holds(gus, 'status: identified');
    await noDialog();
  });
});
