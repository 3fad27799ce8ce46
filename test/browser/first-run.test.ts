import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus } from './app-page';
import { DraftPage } from './dialog-page';
import { SidebarPage } from './sidebar-page';
import { tooLow } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';
import { settingsFile } from '../builders/settings';

const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kai', 'Leo'];
const people = Object.fromEntries(names.map((name) => [`People/${name}.md`, `I know ${name}.\n`]));

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function start(options: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ files: people, pluginData: null, ...options });
  shown = new SidebarPage(run.page);
  await shown.command('Show follow-ups');
  await shown.add.waitFor();
}

const form = (): Locator => shown.dialog('Before you begin');
const boxes = (): Locator => shown.dialog('Who is worth talking to?').getByRole('checkbox');

async function saved(): Promise<unknown> {
  try {
    return JSON.parse(await run.readNote(settingsFile)) as unknown;
  } catch {
    return null;
  }
}

/** Presses a key until what has the focus has this name. */
async function go(key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await shown.press(key);
    const focused = await run.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
    });
    if (focused === name) return;
  }
  throw new Error(`“${name}” was never reached.`);
}

describe('the first run, by keyboard', () => {
  it('asks a few things, offers to review, and adds whom one ticks as one step', async () => {
    await start();
    await run.page.getByRole('button', { name: 'Begin' }).focus();
    await shown.press('Enter');
    await form().waitFor();
    await run.page.keyboard.type('Nursing');
    await go('Tab', 'Your name');
    await run.page.keyboard.type('Sam');
    await go('Tab', 'Contacts folder');
    await run.page.keyboard.type('People');
    await shown.press('Enter');
    await expect
      .poll(saved)
      .toEqual({ curiousAbout: 'Nursing', contactsFolder: 'People', myName: 'Sam' });
    await shown.setUp.waitFor({ state: 'detached' });

    await shown.alert().getByRole('button', { name: 'Review' }).focus();
    await shown.press('Enter');
    await boxes().first().waitFor();
    await shown.press('ArrowDown');
    await shown.press('Space');
    await shown.press('ArrowUp');
    await run.page.keyboard.type('gus');
    await expect.poll(() => boxes().count()).toBe(1);
    await shown.press('Enter');
    await shown.press('Space');
    expect(await shown.dialog().getByRole('status').innerText()).toBe('2 of 12 ticked');
    await shown.press('Enter');
    await expect.poll(() => run.readNote('People/Gus.md')).toContain('status: identified');
    await expect.poll(() => run.readNote('People/Ana.md')).toContain('status: identified');
    for (const name of names.filter((other) => other !== 'Ana' && other !== 'Gus')) {
      await expect.poll(() => run.readNote(`People/${name}.md`)).toBe(people[`People/${name}.md`]);
    }
    await shown.command('Undo last change');
    await expect.poll(() => run.readNote('People/Ana.md')).toBe(people['People/Ana.md']);
    await expect.poll(() => run.readNote('People/Gus.md')).toBe(people['People/Gus.md']);
  });

  it('can be skipped for good', async () => {
    await start();
    await run.page.getByRole('button', { name: 'Begin' }).focus();
    await go('Tab', 'Skip');
    await shown.press('Enter');
    await shown.setUp.waitFor({ state: 'detached' });
    await expect.poll(saved).toEqual({});
    await shown.load(run.address);
    await shown.command('Show follow-ups');
    await shown.add.waitFor();
    expect(await shown.setUp.count()).toBe(0);
  });
});

describe('the first five minutes', () => {
  const took = { desktop: 8, phone: 9 };
  let presses = 0;

  async function press(button: Locator): Promise<void> {
    presses += 1;
    await button.first().click();
  }

  it('take as many presses as README tells, at most ten', async () => {
    expect(await readFile('README.md', 'utf8')).toMatch(
      new RegExp(`\\| The first five minutes +\\| +${took.desktop} \\| +${took.phone} \\|`),
    );
    for (const count of Object.values(took)) expect(count).toBeLessThanOrEqual(10);
  });

  it.each([
    ['desktop', undefined],
    ['phone', 'phone'],
  ] as const)(
    'lead to the first message ready to send by that many presses, %s',
    async (device, layout) => {
      presses = 1;
      await start({ files: { 'Welcome.md': '# Welcome\n' }, ...(layout && { layout }) });
      await press(shown.button('Begin'));
      await form().waitFor();
      await run.page.keyboard.type('nursing');
      await press(form().getByLabel('Your name'));
      await run.page.keyboard.type('Kim Park');
      await press(form().getByRole('button', { name: 'Save' }));
      await press(shown.button('Brainstorm'));
      await shown.noteTitle('Brainstorm').waitFor();
      await expect.poll(() => hasFocus(shown.editor)).toBe(true);
      await run.page.keyboard.type('Ana Reyes, nurse\n- Bo Chen\n- Cy Young');
      if (layout === 'phone') {
        presses += 1;
        await shown.command('Show follow-ups');
      }
      await press(shown.button('Add these people'));
      await press(shown.button('Add 3 people'));
      await expect.poll(() => run.readNote('Contacts/Ana Reyes.md')).toContain('field: nursing');
      expect(await shown.isFocusNowhere()).toBe(false);
      await press(shown.button(/^(?:Write message|Do next follow-up)/));
      const draft = new DraftPage(run.page);
      await draft.dialog.waitFor();
      expect(await draft.message()).toContain('nursing');
      expect(presses).toBe(took[device]);
    },
  );
});

describe('the first run on a phone', () => {
  it('has targets for a thumb and fields that do not zoom, none wider than the screen', async () => {
    await start({ layout: 'phone' });
    const small: string[] = [];
    const look = async (place: Locator): Promise<void> => {
      const targets = await place
        .locator(':is(button, input:not([type=checkbox]), textarea)')
        .all();
      expect(targets.length).toBeGreaterThan(1);
      for (const target of targets) {
        const box = await target.boundingBox();
        const words = await target.evaluate(
          (el) => el.getAttribute('aria-label') ?? el.textContent,
        );
        const fits = box !== null && box.height >= 44 && box.x >= 0 && box.x + box.width <= 390;
        if (!fits) small.push(words);
      }
    };
    await look(shown.setUp);
    await run.page.getByRole('button', { name: 'Begin' }).click();
    await form().waitFor();
    await look(form());
    const sizes = await form()
      .locator('input, textarea')
      .evaluateAll((fields) => fields.map((el) => parseFloat(getComputedStyle(el).fontSize)));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    await run.page.getByRole('button', { name: 'Use the folder “People”' }).click();
    await run.page.getByRole('button', { name: 'Save' }).click();
    await shown.alert().getByRole('button', { name: 'Review' }).click();
    await boxes().first().waitFor();
    await look(shown.dialog());
    expect(await tooLow(shown.dialog().locator('label'))).toEqual([]);
    expect(small).toEqual([]);
    expect(await saved()).toEqual({ contactsFolder: 'People' });
  });
});
