// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pressKeys } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

const ana = 'Contacts/Ana.md';
const asked = '---\nstatus: identified\n---\nMet at a fair.\n';
const list = '- Bo Chen, designer, Northwind\n- Cy Lee, nurse, Acme\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

async function begin(command: string, open: string): Promise<void> {
  run = await runPlugin({ [ana]: asked, 'Lists/People.md': list });
  await run.open(open);
  run.command(command);
  await vi.waitFor(() => expect(document.querySelector('.modal-container')).not.toBeNull());
}

/** Enter as it comes again and again while it is held; whether the app left it to the page. */
async function holdEnter(ctrlKey = false): Promise<boolean> {
  const { activeElement } = document;
  const init = { key: 'Enter', repeat: true, ctrlKey, bubbles: true, cancelable: true };
  const isLeft = activeElement?.dispatchEvent(new KeyboardEvent('keydown', init)) ?? false;
  await run.settled();
  return isLeft;
}

describe('an Enter still held from what opened a dialog', () => {
  it('adds nobody from a list, which the next press does', async () => {
    await begin('add-contacts-from-list', 'Lists/People.md');
    await holdEnter();
    expect(document.querySelector('.modal')).not.toBeNull();
    expect(run.read('Lists/People.md')).toBe(list);
    pressKeys('Enter');
    await run.noticed('2 people added to your list');
  });

  it('chooses nothing from a list to pick from, which the next press does', async () => {
    await begin('set-priority', ana);
    await holdEnter();
    expect(run.read(ana)).toBe(asked);
    pressKeys('Enter');
    await run.noticed('Ana');
    expect(run.read(ana)).toContain('priority: 1');
  });

  it('sends no message, held with Ctrl', async () => {
    await begin('draft-outreach', ana);
    await vi.waitFor(() => expect(document.querySelector('.modal textarea')).not.toBeNull());
    await holdEnter(true);
    expect(run.read(ana)).toBe(asked);
    expect(document.querySelectorAll('.modal')).toHaveLength(1);
  });

  it('makes new lines where text has them', async () => {
    await begin('draft-outreach', ana);
    await vi.waitFor(() => expect(document.querySelector('.modal textarea')).not.toBeNull());
    document.querySelector<HTMLElement>('.modal textarea')?.focus();
    expect(await holdEnter()).toBe(true);
  });
});
