import { $, $$, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { plugin, undo } from './in-app';

// The flows of test/browser/base-board.test.ts. Filters, the sort and the groups are the app's own here.

const ana = 'Contacts/Ana.md';

const base = `filters: rank > 0
views:
  - type: informational-interviews-board
    name: Board
    sort:
      - property: note.rank
        direction: ASC
    groupBy:
      property: note.status
      direction: ASC
`;

const notes = {
  [ana]: '---\nstatus: identified\nrank: 2\n---\n',
  'Contacts/Bo.md': '---\nstatus: identified\nrank: 1\n---\n',
  'Contacts/Cy.md': '---\nstatus: identified\n---\n',
  'Reading.md': '---\nrank: 3\n---\n',
  'Ranked.base': base,
};

function column(stage: string): ReturnType<typeof $> {
  return $(`.ii-people [data-stage="${stage}"]`);
}

async function names(stage: string): Promise<string[]> {
  return $$(`.ii-people [data-stage="${stage}"] a.ii-name`).map((name) => name.getText());
}

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
  await obsidianPage.openFile('Ranked.base');
  await column('identified').waitForExist();
});

describe('the board in a base', () => {
  it('has whom the base finds, in its order, and says what else it finds', async () => {
    await browser.waitUntil(async () => (await names('identified')).join() === 'Bo,Ana');
    const told = $('.ii-people .ii-people-not-shown');
    await expect(told).toHaveText(expect.stringContaining('1 file in this base is about nobody'));
    await expect(told).toHaveText(expect.stringContaining('the grouping of this base is not used'));
  });

  it('moves somebody by the menu with the command of the stage, which is undone', async () => {
    const before = await obsidianPage.read(ana);
    await $(`.ii-people [data-key="${ana}"]`).$('button[aria-label="More for Ana"]').click();
    await $('.menu-item*=Move to').click();
    await $('.menu-item*=Asked').click();
    await column('contacted').$('a=Ana').waitForExist();
    expect(await obsidianPage.read(ana)).toContain('status: contacted');
    await undo();
    await column('identified').$('a=Ana').waitForExist();
    expect(await obsidianPage.read(ana)).toBe(before);
  });

  it('is as high as the pane, and of a height of its own in a note that embeds it', async () => {
    const { height } = await $('.informational-interviews-base').getSize();
    expect(height).toBeGreaterThan(300);
    await obsidianPage.write('Daily.md', '![[Ranked.base]]\n');
    await obsidianPage.openFile('Daily.md');
    const embedded = $('.markdown-source-view .informational-interviews-base');
    await embedded.waitForExist();
    const inNote = await embedded.getSize();
    expect(inNote.height).toBeGreaterThan(200);
    expect(inNote.height).toBeLessThan(600);
  });

  it('goes with the plugin, and comes back with it', async () => {
    await obsidianPage.disablePlugin(plugin);
    await $('.informational-interviews-base').waitForExist({ reverse: true });
    await obsidianPage.enablePlugin(plugin);
    await obsidianPage.openFile(ana);
    await obsidianPage.openFile('Ranked.base');
    await column('identified').waitForExist();
  });
});
