import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { onTheCard } from './on-the-card';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

const asked = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n';
const notes = {
  'Contacts/Bo.md': asked,
  'Contacts/Cy.md': asked,
  'Contacts/Dee.md': '# Dee\n',
};

async function open(layout?: 'phone', files: Record<string, string> = notes): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: { ...onTheCard, ...files },
    ...(layout && { layout }),
  });
  shown = new SidebarPage(run.page);
  await shown.show();
}

/** Presses a button with the mouse, or a finger, and lets the list change before it comes up. */
async function pressWhile(button: Locator, change: () => Promise<void>): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('The button is not shown.');
  const { mouse } = run.page;
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await change();
  await mouse.up();
}

/** Someone more comes into the list, above all others. */
async function addAna(): Promise<void> {
  await run.writeNote('Contacts/Ana.md', asked);
  await shown.row('Ana').waitFor();
}

/** The row that is there goes to another group, where it is drawn anew. */
async function moveBo(): Promise<void> {
  const before = await shown.row('Bo').elementHandle();
  await run.writeNote('Contacts/Bo.md', asked.replace('---\n', '---\nsnoozed-until: 2026-03-20\n'));
  await before.waitForElementState('hidden');
}

describe.each([[undefined], ['phone'] as const])(
  'a press while the list is drawn anew, %s',
  (layout) => {
    it('opens the review', async () => {
      await open(layout);
      await pressWhile(run.page.getByRole('button', { name: 'Review' }), addAna);
      await shown.dialog('Who is worth talking to?').getByRole('checkbox').first().waitFor();
    });

    it('is for the person it was begun on, and for nobody else', async () => {
      await open(layout);
      await pressWhile(await shown.inRow(shown.row('Bo'), 'Already done'), addAna);
      await expect.poll(() => run.readNote('Contacts/Bo.md')).toContain('nudges: 1');
      await expect.poll(() => run.readNote('Contacts/Ana.md')).toBe(asked);
      await expect.poll(() => run.readNote('Contacts/Cy.md')).toBe(asked);
    });

    it('does not go to whoever takes the place of a row that went', async () => {
      await open(layout);
      await pressWhile(await shown.inRow(shown.row('Bo'), 'Already done'), moveBo);
      await run.settled();
      expect(await run.readNote('Contacts/Cy.md')).toBe(asked);
    });
  },
);

describe('the keys and the menu of a row', () => {
  const answered = '---\nstatus: replied\nreplied: 2026-03-10\n---\n';
  const booked = '---\nstatus: scheduled\ninterview: 2026-03-12T14:00\n---\n';

  async function focusRow(note: string): Promise<void> {
    await open(undefined, { 'Contacts/Bo.md': note });
    await shown.name('Bo').focus();
  }

  const keys = (): Promise<string | null> => shown.name('Bo').getAttribute('aria-keyshortcuts');
  const menu = (): Promise<string[]> => shown.entry().allInnerTexts();

  it('snooze whom the button snoozes, on a Russian keyboard too', async () => {
    await focusRow(answered);
    expect(await keys()).toBe('D Shift+D S M X');
    await run.page.evaluate(() => {
      const init = { key: 'ы', code: 'KeyS', bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    expect((await menu()).join()).toContain('Another day…');
  });

  it('do nothing by S where there is no such button', async () => {
    await focusRow(booked);
    expect(
      await shown
        .rows()
        .getByRole('button', { name: /^Snooze/ })
        .count(),
    ).toBe(0);
    expect(await keys()).toBe('D Shift+D M X');
    await shown.press('s');
    expect(await menu()).toEqual([]);
  });

  it('offer to mark times as offered, today and on another day', async () => {
    await focusRow(answered);
    await shown.press('m');
    const titles = await menu();
    expect(titles.length).toBeLessThanOrEqual(8);
    for (const [group, entry] of [
      ['Record…', 'Mark times as offered'],
      ['Record for another day…', 'Mark times as offered…'],
    ]) {
      await shown.entry(group).click();
      await shown.entry(entry).waitFor();
      expect(await shown.menus().count()).toBe(1);
      await shown.press('Escape');
      await expect.poll(() => shown.focused()).toBe('Bo');
      await shown.press('m');
    }
  });
});
