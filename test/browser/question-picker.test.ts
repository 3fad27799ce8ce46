import { afterEach, describe, expect, it } from 'vitest';
import { SidebarPage } from './sidebar-page';
import { tooLow } from './small-targets';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

const tomasz = 'Contacts/Tomasz Wieczorek.md';

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function openPicker(layout?: 'phone'): Promise<void> {
  const phone = layout === undefined ? {} : { layout };
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', open: tomasz, ...phone });
  await run.page.getByRole('textbox').waitFor();
  shown = new SidebarPage(run.page);
  await shown.command('Insert interview questions');
  await shown.dialog('Questions for Tomasz Wieczorek').waitFor();
}

describe('picking questions', () => {
  it('is done from the keyboard alone', async () => {
    await openPicker();
    const { keyboard } = run.page;
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('s');
    await run.page.getByText('11 of about 10, 1 must-ask').waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await run.page.getByText('11 of about 10', { exact: true }).waitFor();
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await expect.poll(() => run.readNote(tomasz)).toContain('### Questions');
    const headings = (await run.readNote(tomasz)).match(/^#### .*$/gm);
    expect(headings?.slice(0, 2)).toEqual([
      '#### What did you believe about this work before you started that turned out to be wrong? ★',
      '#### Which turning point mattered more than you expected at the time?',
    ]);
    expect(headings).toHaveLength(11);
  });

  it('never hides the focused question under the heading of its topic', async () => {
    await openPicker();
    const { keyboard } = run.page;
    for (let step = 0; step < 30; step += 1) await keyboard.press('ArrowDown');
    for (let step = 0; step < 12; step += 1) {
      await keyboard.press('ArrowUp');
      const seen = await run.page.evaluate(() => {
        const { left, top, width, height } = (
          document.activeElement as HTMLElement
        ).getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.tagName;
      });
      expect(seen).toBe('INPUT');
    }
  });

  it('can be done by touch: nothing to press is smaller than 44 px, and nothing is cut off', async () => {
    await openPicker('phone');
    const picker = shown.dialog();
    expect(await tooLow(picker.locator('label, button'))).toEqual([]);
    const insert = picker.getByRole('button', { name: 'Insert' });
    const box = await insert.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    const topic = picker.getByRole('group').first();
    const wide = await topic.evaluate(({ parentElement: list }) =>
      list === null ? null : list.scrollWidth > list.clientWidth,
    );
    expect(wide).toBe(false);
    await insert.click();
    await expect.poll(() => run.readNote(tomasz)).toContain('### Questions');
  });
});
