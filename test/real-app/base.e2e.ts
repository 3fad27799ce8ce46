import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { command, noticed, saying } from './in-app';

// What no stand-in can show: that the app understands the base, whose syntax is documented but for `sort`.

const base = 'Informational interviews.base';

const notes = {
  'Contacts/Josephine Tuilagi.md':
    '---\nstatus: interviewed\ninterview: 2026-03-10T14:00\nminutes: 45\n---\n',
  'Contacts/Acme/Tomasz Wieczorek.md':
    '---\nstatus: In touch\ninterview: 2026-03-09\nfit: 4\ntakeaway: Ship small\n---\n',
  'Elsewhere/Ada Okafor.md': '---\nstatus: identified\ntags: [contact/mentor]\n---\n',
  'Elsewhere/Grandmother.md': '---\nphone: 1\n---\n',
  'Interview templates/Hello.md': '---\ntemplate: outreach\nstatus: identified\n---\nHello.\n',
};

/** Whether the open base shows a name, on its way to or from where it is shown. */
async function shows(name: string, isShown = true): Promise<void> {
  const place = $('.workspace-leaf.mod-active .view-content');
  await saying(name, '', place).waitForExist({ reverse: !isShown });
}

async function choose(view: string): Promise<void> {
  await browser.executeObsidian(
    async ({ app }, path, name) => {
      await app.workspace.openLinkText(`${path}#${name}`, '', false);
    },
    base,
    view,
  );
}

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
  await command('create-base');
  await noticed('created');
});

describe('a new base', () => {
  it('shows who is on the list, and nobody else', async () => {
    for (const name of ['Josephine Tuilagi', 'Tomasz Wieczorek', 'Ada Okafor']) await shows(name);
    await shows('Grandmother', false);
    await shows('Hello', false);
  });

  it('shows when the thank-you is due, of those who were not thanked', async () => {
    await choose('To thank and reflect');
    await shows('Josephine Tuilagi');
    await shows('Tomasz Wieczorek', false);
    // The app formats the date; the end is 14:45 two days later.
    await shows('45');
  });

  it('shows what was learned', async () => {
    await choose('What I learned');
    await shows('Ship small');
    await shows('Josephine Tuilagi', false);
  });

  it('is written over by nothing', async () => {
    await obsidianPage.write(base, 'views: []\n');
    await command('create-base');
    await noticed('is there already');
    expect(await obsidianPage.read(base)).toBe('views: []\n');
  });
});
