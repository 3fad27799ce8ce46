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
  pressInNotice,
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

async function saves(what: RegExp): Promise<void> {
  await browser.waitUntil(async () => what.test(await savedSettings()));
}

/** Does something in the window that has the settings, waits in that of the notes, and closes it. */
async function inSettings(act: () => Promise<void>, wait: () => Promise<void>): Promise<void> {
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
  await browser.switchToWindow(main);
  await wait();
  await browser.switchToWindow(place);
  if (place === main) await browser.keys('Escape');
  else await browser.closeWindow();
  await browser.switchToWindow(main);
}

describe('the settings', () => {
  it('are drawn by the app, and saved as they are typed', async () => {
    await startWith({});
    await inSettings(
      async () => {
        await saying('Your name', 'setting-item').$('input').setValue('Kim Park');
        await saying('Length of an interview', 'setting-item').$('input').setValue('45');
      },
      async () => {
        await saves(/"myName":\s*"Kim Park"/);
        await saves(/"minutes":\s*45/);
      },
    );
  });
});

describe('the first run', () => {
  it('asks a few things, saves them, and offers those who are in the folder', async () => {
    await startWith(null);
    await command('show-follow-ups');
    await button('Begin', $('.ii-first-run')).click();
    await field('What are you curious about?', dialog()).setValue('Nursing');
    await field('Your name', dialog()).setValue('Sam');
    await button('Use the folder “People”', dialog()).click();
    await button('Save', dialog()).click();
    await saves(/"contactsFolder":\s*"People"/);
    await $('.ii-first-run').waitForExist({ reverse: true });
    await pressInNotice('Review');
    await saying('Gus', 'ii-picker-question', dialog()).click();
    await dialog().$('button.mod-cta').click();
    await holds(gus, 'status: identified');
    await noDialog();
  });
});
