import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { button, dialog, field, gone, holds, noticed, pressInNotice, saying, undo } from './in-app';

// What test/features/links/links.test.ts does over the stand-in: links as the system hands them over.

const ana = 'Contacts/Ana Reyes.md';
const bo = 'Contacts/Bo Chen.md';
const asked = '---\nstatus: contacted\n---\nBo.\n';

/** Opens a link of the app's scheme from within the app, as a press on it in a note does. */
async function follow(query: string): Promise<void> {
  await browser.execute((uri) => {
    window.open(uri);
  }, `obsidian://informational-interviews?${query}`);
}

beforeEach(async () => {
  await obsidianPage.resetVault({ [bo]: asked });
});

describe('a link that adds somebody', () => {
  it('fills in the dialog, and writes with the press on Add alone', async () => {
    const title = encodeURIComponent('(3) Ana Reyes - Nurse - Northwind | LinkedIn');
    const page = encodeURIComponent('https://www.linkedin.com/in/ana-reyes/?trk=x');
    await follow(`do=add&name=${title}&linkedin=${page}`);
    await expect(field('Name', dialog())).toHaveValue('Ana Reyes');
    await expect(field('Role', dialog())).toHaveValue('Nurse');
    await button('Add contact', dialog()).click();
    await holds(ana, 'linkedin: https://www.linkedin.com/in/ana-reyes\n');
    await undo();
    await gone(ana);
  });
});

describe('a link to somebody', () => {
  it('opens their note, and offers to add whoever has none', async () => {
    await follow('do=open&name=bo%20chen');
    await saying('Bo Chen', 'inline-title').waitForExist();
    expect(await obsidianPage.read(bo)).toBe(asked);
    await follow('do=open&name=Cleo');
    await noticed('Nobody on your list is called “Cleo”');
    await pressInNotice('Add contact');
    await expect(field('Name', dialog())).toHaveValue('Cleo');
    await browser.keys('Escape');
  });
});

describe('a link to what is next', () => {
  it('changes no note by itself', async () => {
    await follow('do=next');
    await $('.notice, .modal').waitForExist();
    expect(await obsidianPage.read(bo)).toBe(asked);
    await browser.keys('Escape');
  });
});
