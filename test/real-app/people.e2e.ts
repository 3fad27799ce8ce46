import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { becomes, button, command, day, field, holds, note, undo } from './in-app';

// The flows of test/browser/people.test.ts: a pane of the app's own, its menus, and keys that reach it.

const ana = 'Contacts/Ana.md';
const notes = {
  [ana]: note({ status: 'identified', role: 'Nurse' }),
  'Contacts/Bo.md': note({ status: 'contacted', contacted: day(-1) }),
  'Contacts/Cy.md': note({
    status: 'interviewed',
    interview: `${day(-1)}T10:00`,
    'referred-by': '"[[Bo]]"',
  }),
};

const pane = (): ReturnType<typeof $> => $('.workspace-leaf.mod-active .ii-people');
const column = (stage: string): ReturnType<typeof $> => pane().$(`[data-stage="${stage}"]`);

async function show(lens: 'Table' | 'Board' | 'Who led to whom'): Promise<void> {
  await command('show-people');
  await button(lens, pane()).click();
}

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
});

describe('the People pane', () => {
  it('shows everyone by each of its lenses, and finds somebody for all of them', async () => {
    await show('Table');
    await pane().$('[role="table"]').$('a=Cy').waitForExist();
    await show('Who led to whom');
    await pane().$('[role="treeitem"][aria-expanded="true"]').waitForExist();
    await show('Board');
    await column('contacted').$('a=Bo').waitForExist();
    await field('Search people', pane()).setValue('nurse');
    await column('contacted').$('a=Bo').waitForExist({ reverse: true });
    await show('Table');
    await pane().$('[role="table"]').$('a=Ana').waitForExist();
    await field('Search people', pane()).clearValue();
  });

  it('moves somebody on the board by key, and back by Z', async () => {
    await show('Board');
    await field('Search people', pane()).click();
    await browser.keys('ArrowDown');
    await browser.keys(['Shift', 'ArrowRight']);
    await column('contacted').$('a=Ana').waitForExist();
    await holds(ana, 'status: contacted');
    await browser.keys('z');
    await column('identified').$('a=Ana').waitForExist();
    await becomes(ana, (text) => text === notes[ana]);
  });

  it('moves somebody by the menu of the app, and follows what is written elsewhere', async () => {
    await show('Board');
    await button('More for Ana', pane()).click();
    await $('.menu-item*=Move to').click();
    await $('.menu-item*=Asked').click();
    await column('contacted').$('a=Ana').waitForExist();
    await undo();
    await column('identified').$('a=Ana').waitForExist();
    await obsidianPage.write('Contacts/Di.md', note({ status: 'identified' }));
    await column('identified').$('a=Di').waitForExist();
    expect(await obsidianPage.read(ana)).toBe(notes[ana]);
  });
});
