import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus, parts } from './app-page';
import { SidebarPage } from './sidebar-page';
import { tooSmall } from './small-targets';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
let shown: SidebarPage;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

const asked = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n';
const talked =
  '---\nstatus: interviewed\ninterview: 2026-03-09T14:00\nreflected: 2026-03-09\n---\n';

const files = {
  'Contacts/Ana.md': talked,
  'Contacts/Bo.md': asked.replace('---\n', '---\nreferred-by: "[[Ana]]"\n'),
  'Contacts/Cy.md': asked,
  'Diary.md': '# Diary\n',
};

async function open(start: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', files, ...start });
  shown = new SidebarPage(run.page);
  await shown.show();
  await shown.card.waitFor();
}

const onCard = (name: RegExp) => shown.card.getByRole('button', { name });

describe('the card with what comes next', () => {
  it('has the most pressing follow-up, which is not in the list, and the focus', async () => {
    await open();
    expect(await shown.card.getByRole('link').allInnerTexts()).toEqual(['Ana']);
    expect(await shown.names().allInnerTexts()).toEqual(['Bo', 'Cy']);
    await expect.poll(() => hasFocus(onCard(/^Write thank-you/))).toBe(true);
    await shown.press('Enter');
    await shown.dialog('Thank-you to Ana').waitFor();
    await shown.press('Escape');
    await expect.poll(() => hasFocus(onCard(/^Write thank-you/))).toBe(true);
  });

  it('has the focus once it is asked for, also where the row that had it went meanwhile', async () => {
    const people = ['P0', 'P1', 'P2', 'P3', 'P4'].map((name) => [`Contacts/${name}.md`, asked]);
    await open({ files: Object.fromEntries(people) as Record<string, string> });
    await shown.row('P3').getByRole('link').focus();
    await shown.press('Enter');
    await shown.button('This person').waitFor();
    await shown.command('Show follow-ups');
    await expect.poll(() => hasFocus(onCard(/^Write reminder/))).toBe(true);
    expect(await shown.card.getByRole('link').first().innerText()).toBe('P3');
  });

  it('goes on to the next once it is done, by key, with the focus on the name', async () => {
    await open();
    await expect.poll(() => hasFocus(onCard(/^Write thank-you/))).toBe(true);
    await shown.press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/Ana.md')).toContain('thanked: 2026-03-11');
    await expect.poll(() => shown.card.getByRole('link').allInnerTexts()).toEqual(['Bo']);
    await expect.poll(() => hasFocus(shown.card.getByRole('link'))).toBe(true);
  });

  it('is left for now by Later, which lets the next one come', async () => {
    await open();
    await onCard(/^Later/).click();
    await expect.poll(() => shown.card.getByRole('link').allInnerTexts()).toEqual(['Bo']);
    expect(await shown.names().allInnerTexts()).toEqual(['Ana', 'Cy']);
    await onCard(/^Later/).click();
    await shown.entry('Not now').click();
    await expect.poll(() => shown.card.getByRole('link').allInnerTexts()).toEqual(['Cy']);
  });
});

describe('the card with the person of the open note', () => {
  it('is shown by itself and is one press away, and moves nothing below it', async () => {
    await open();
    const before = await shown.name('Cy').boundingBox();
    await shown.name('Cy').hover();
    await shown.openNote('Ana');
    const steps = shown.card.getByRole('list', { name: 'The seven steps with Ana' });
    await steps.waitFor();
    expect(await steps.getByRole('img').count()).toBe(7);
    expect(await steps.getByRole('img', { name: 'Say thank you: now' }).count()).toBe(1);
    expect(await steps.getByRole('img', { name: /^Interview: done, Mon 9 Mar/ }).count()).toBe(1);
    await shown.card.getByRole('link', { name: 'Bo' }).waitFor();
    expect((await shown.name('Cy').boundingBox())?.y).toBe(before?.y);
    await onCard(/^Next$/).click();
    await steps.waitFor({ state: 'detached' });
    await onCard(/^This person$/).click();
    await steps.waitFor();
    await shown.openNote('Diary');
    await steps.waitFor({ state: 'detached' });
  });

  it('keeps a person in the list while the pointer or the focus is there, and then has them alone', async () => {
    await open();
    await shown.name('Cy').click();
    await shown.card.getByRole('list', { name: 'The seven steps with Cy' }).waitFor();
    expect(await shown.names().allInnerTexts()).toEqual(['Bo', 'Cy']);
    await shown.card.hover();
    await onCard(/^Next$/).focus();
    await expect.poll(() => shown.names().allInnerTexts()).toEqual(['Ana', 'Bo']);
  });

  it('shows hours by their letter and says them as a word', async () => {
    await open({ open: 'Contacts/Ana.md' });
    const due = shown.card.getByRole('listitem').filter({ hasText: 'Say thank you' });
    expect(await due.innerText()).toContain('Say thank you, 5 h left');
    expect(await due.ariaSnapshot()).toBe('- listitem: Say thank you, 5 hours left');
  });

  it('has room for a thumb on a phone', async () => {
    await open({ layout: 'phone' });
    expect(await tooSmall(run.page, parts.card)).toEqual([]);
  });
});
