import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { $, browser } from '@wdio/globals';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  becomes,
  button,
  command,
  dialog,
  field,
  gone,
  holds,
  note,
  noticed,
  undo,
} from './in-app';

// The flows of test/browser/importing.test.ts, with a file of this machine. A driver cannot use the window of
// the system in which a file is chosen: it hands the file to the field behind it, which never opens here.

const ana = 'Contacts/Ana Reyes.md';
const jo = 'Contacts/Jörg Weiß.md';
const there = note({ status: 'contacted', company: 'Old Place' }, 'Met.\n');
const connections = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ana,Reyes,https://www.linkedin.com/in/ana,,Northwind,Designer,08 Feb 2026',
  'Jörg,Weiß,https://www.linkedin.com/in/joerg,,Kestrel Clinic,Nurse,09 Feb 2026',
].join('\n');

let folder = '';

beforeEach(async () => {
  await obsidianPage.resetVault({ [ana]: there });
  folder = await mkdtemp(path.join(tmpdir(), 'real-app-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Chooses a file of the device, once the button for it was pressed. */
async function choose(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  await browser.execute(() => {
    const { click } = HTMLInputElement.prototype;
    HTMLInputElement.prototype.click = function (this: HTMLInputElement): void {
      if (this.type !== 'file') click.call(this);
    };
  });
  await button('Choose file', dialog()).click();
  await $('input[type="file"]').addValue(file);
}

describe('a file of LinkedIn', () => {
  it('is read, and whom one ticks becomes a note, which one undo takes back', async () => {
    await command('import-people');
    await choose('Connections.csv', connections);
    await field('Import Ana Reyes', dialog()).click();
    await field('Import Jörg Weiß', dialog()).click();
    await button('Add 2 people to my list', dialog()).click();
    await noticed('1 person imported and details added to 1 note');
    await holds(jo, 'company: Kestrel Clinic');
    await holds(ana, 'role: Designer');
    await undo();
    await gone(jo);
    await becomes(ana, (text) => text === there);
  });
});
