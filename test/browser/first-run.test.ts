import { afterEach, describe, expect, it } from 'vitest';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

const data = '.obsidian/plugins/informational-interviews/data.json';
const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kai', 'Leo'];
const people = Object.fromEntries(names.map((name) => [`People/${name}.md`, `I know ${name}.\n`]));

let run: BrowserRun;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

async function start(options: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ files: people, pluginData: null, ...options });
  await command('Show follow-ups');
  await run.page.locator('.ii-header').waitFor();
}

async function command(name: string): Promise<void> {
  await run.page.keyboard.press('Control+p');
  await run.page.locator('.prompt-input').fill(name);
  await run.page.keyboard.press('Enter');
}

async function saved(): Promise<unknown> {
  try {
    return JSON.parse(await run.readNote(data)) as unknown;
  } catch {
    return null;
  }
}

/** Presses a key until what has the focus has this name. */
async function go(key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await run.page.keyboard.press(key);
    const focused = await run.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
    });
    if (focused === name) return;
  }
  throw new Error(`“${name}” was never reached.`);
}

describe('the first run, by keyboard', () => {
  it('asks three things, offers to review, and adds whom one ticks as one step', async () => {
    await start();
    await run.page.getByRole('button', { name: 'Begin' }).focus();
    await run.page.keyboard.press('Enter');
    await run.page.locator('.informational-interviews-form').waitFor();
    await run.page.keyboard.type('People');
    await go('Tab', 'Your name');
    await run.page.keyboard.type('Sam');
    await run.page.keyboard.press('Enter');
    await expect.poll(saved).toEqual({ contactsFolder: 'People', myName: 'Sam' });
    await run.page.locator('.ii-first-run').waitFor({ state: 'detached' });

    await run.page.locator('.notice').getByRole('button', { name: 'Review' }).focus();
    await run.page.keyboard.press('Enter');
    await run.page.locator('.ii-picker-row').first().waitFor();
    await run.page.keyboard.press('ArrowDown');
    await run.page.keyboard.press('Space');
    await run.page.keyboard.press('ArrowUp');
    await run.page.keyboard.type('gus');
    await expect.poll(() => run.page.locator('.ii-picker-row').count()).toBe(1);
    await run.page.keyboard.press('Enter');
    await run.page.keyboard.press('Space');
    expect(await run.page.locator('.ii-picker-count').innerText()).toBe('2 of 12 ticked');
    await run.page.keyboard.press('Enter');
    await expect.poll(() => run.readNote('People/Gus.md')).toContain('status: identified');
    await expect.poll(() => run.readNote('People/Ana.md')).toContain('status: identified');
    for (const name of names.filter((other) => other !== 'Ana' && other !== 'Gus')) {
      await expect.poll(() => run.readNote(`People/${name}.md`)).toBe(people[`People/${name}.md`]);
    }
    await command('Undo last change');
    await expect.poll(() => run.readNote('People/Ana.md')).toBe(people['People/Ana.md']);
    await expect.poll(() => run.readNote('People/Gus.md')).toBe(people['People/Gus.md']);
  });

  it('can be skipped for good', async () => {
    await start();
    await run.page.getByRole('button', { name: 'Begin' }).focus();
    await go('Tab', 'Skip');
    await run.page.keyboard.press('Enter');
    await run.page.locator('.ii-first-run').waitFor({ state: 'detached' });
    await expect.poll(saved).toEqual({});
    await run.page.goto(run.address);
    await run.page.waitForSelector('.workbench-ready');
    await command('Show follow-ups');
    await run.page.locator('.ii-header').waitFor();
    expect(await run.page.locator('.ii-first-run').count()).toBe(0);
  });
});

describe('the first run on a phone', () => {
  it('has targets for a thumb and fields that do not zoom, none wider than the screen', async () => {
    await start({ layout: 'phone' });
    const small: string[] = [];
    const look = async (place: string): Promise<void> => {
      const targets = run.page.locator(
        `${place} :is(button, input:not([type=checkbox]), textarea)`,
      );
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        const words = await target.evaluate(
          (el) => el.getAttribute('aria-label') ?? el.textContent,
        );
        const fits = box !== null && box.height >= 44 && box.x >= 0 && box.x + box.width <= 390;
        if (!fits) small.push(`${place} ${words}`);
      }
    };
    await look('.ii-first-run');
    await run.page.getByRole('button', { name: 'Begin' }).click();
    await run.page.locator('.informational-interviews-form').waitFor();
    await look('.informational-interviews-form');
    const sizes = await run.page
      .locator('.informational-interviews-form :is(input, textarea)')
      .evaluateAll((fields) => fields.map((el) => parseFloat(getComputedStyle(el).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    await run.page.getByRole('button', { name: 'Use the folder “People”' }).click();
    await run.page.getByRole('button', { name: 'Save' }).click();
    await run.page.locator('.notice').getByRole('button', { name: 'Review' }).click();
    await run.page.locator('.ii-picker-row').first().waitFor();
    await look('.ii-picker .modal-content');
    const rows = await run.page
      .locator('.ii-picker-question')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(44);
    expect(small).toEqual([]);
    expect(await saved()).toEqual({ contactsFolder: 'People' });
  });
});
