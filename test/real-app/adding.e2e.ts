import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  becomes,
  button,
  closeNotes,
  command,
  day,
  dialog,
  field,
  gone,
  holds,
  noDialog,
  note,
  noticed,
  undo,
} from './in-app';

// The flows of test/browser/adding.test.ts: the app's suggestions, its editor with what is selected there,
// the links that its cache resolves, and its trash.

const cy = 'Contacts/Cy Lima.md';
const ana = 'Contacts/Ana Reyes.md';
const bo = 'Contacts/Bo Chen.md';
const list = 'People.md';
const people = '# People\n\n- Ana Reyes, designer, Northwind\n- Bo Chen, nurse at St. Mary\n';

/** Has the app put what is deleted into the vault's own trash; how a plugin sets that is not published. */
async function trashInVault(): Promise<void> {
  await browser.executeObsidian(({ app }) => {
    const vault = app.vault as typeof app.vault & { setConfig(name: string, value: string): void };
    vault.setConfig('trashOption', 'local');
  });
}

beforeEach(async () => {
  await obsidianPage.resetVault({
    [cy]: note({ status: 'in-touch', company: 'Kestrel Clinic' }),
    [list]: people,
  });
});

describe('the dialog that adds somebody', () => {
  it('offers what is known while one types, and makes a note that undo puts into the trash', async () => {
    await closeNotes();
    await command('add-contact');
    await field('Name', dialog()).setValue('Ana Reyes');
    await field('Company', dialog()).setValue('Kest');
    await $('.suggestion-item*=Kestrel Clinic').click();
    await expect(field('Company', dialog())).toHaveValue('Kestrel Clinic');
    await button('Add contact', dialog()).click();
    await holds(ana, 'status: identified\ncompany: Kestrel Clinic\n');
    await trashInVault();
    await undo();
    await gone(ana);
    await holds('.trash/Ana Reyes.md', 'company: Kestrel Clinic');
  });
});

describe('a list in a note', () => {
  it('becomes links that the app resolves, and is as it was after one undo', async () => {
    await obsidianPage.openFile(list);
    await browser.executeObsidian(({ app }) => {
      const editor = app.workspace.activeEditor?.editor;
      editor?.setSelection({ line: 2, ch: 0 }, { line: 3, ch: editor.getLine(3).length });
    });
    await command('add-contacts-from-list');
    await button('Add 2 people', dialog()).click();
    await holds(list, '- [[Ana Reyes]], designer, Northwind\n- [[Bo Chen]], nurse at St. Mary\n');
    await holds(bo, 'company: St. Mary');
    await browser.waitUntil(() =>
      browser.executeObsidian(
        ({ app }, from, to) => app.metadataCache.resolvedLinks[from]?.[to] === 1,
        list,
        ana,
      ),
    );
    await undo();
    await becomes(list, (text) => text === people);
    await gone(ana);
    await gone(bo);
  });
});

describe('a referral', () => {
  it('is added from the note of whoever named them, and both notes say so', async () => {
    await obsidianPage.openFile(cy);
    await command('add-referral');
    await field('Name', dialog()).setValue('Bo Chen');
    await browser.keys('Enter');
    await noDialog();
    await holds(bo, 'referred-by: "[[Cy Lima]]"');
    await holds(cy, `- ${day()} Named [[Bo Chen]]`);
    await noticed('Bo Chen');
  });
});
