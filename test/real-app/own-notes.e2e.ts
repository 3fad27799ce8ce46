import { browser, expect } from '@wdio/globals';
import { after, beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  becomes,
  box,
  button,
  command,
  dialog,
  noDialog,
  savedSettings,
  startWith,
  undo,
} from './in-app';

// The flow of test/browser/own-notes.test.ts: the names of properties and tags are those of the app's cache.

const ana = 'People/Ana Reyes.md';
const notes = {
  [ana]: '---\nOrganization: "[[Northwind Labs]]"\n---\n\nfield:: Service design\n',
  'People/Bo Chen.md': '---\nOrganization: Harbour Trust\njob title: Nurse\n---\n',
  'People/Cy Lima.md': '---\nOrganization: Acme\n---\n',
  'Recipes/Soup.md': 'field:: Cooking\n',
};

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
  await startWith(null);
});

after(() => startWith({}));

describe('notes about people that are there already', () => {
  it('are looked at, named in the settings, and their inline fields turned and turned back', async () => {
    await command('look-at-notes');
    await box('Read “Organization” as company', dialog()).waitForExist();
    await expect(box('Notes in “People” are about people', dialog())).toBeSelected();
    await button('Save to settings', dialog()).click();
    await noDialog();
    await browser.waitUntil(async () => {
      const saved = await savedSettings();
      return saved.includes('Organization') && saved.includes('People');
    });

    await command('turn-inline-fields');
    await box('field: Service design', dialog()).click();
    await button('Turn into properties', dialog()).click();
    await becomes(ana, (text) => text.includes('\nfield: Service design\n---\n'));
    expect(await obsidianPage.read('Recipes/Soup.md')).toBe(notes['Recipes/Soup.md']);
    await undo();
    await becomes(ana, (text) => text === notes[ana]);
  });
});
