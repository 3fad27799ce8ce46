// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
  // A page that lays nothing out has no room for rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const ana = 'Contacts/Ana.md';
const listed = '---\nstatus: identified\nreferred-by: Grace\n---\n';

function buttons(): readonly HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('.ii-card button')];
}

function words(): readonly string[] {
  return buttons().map(({ textContent }) => textContent.trim());
}

async function show(note: string): Promise<void> {
  run = await runPlugin({ [ana]: note });
  run.command('show-follow-ups');
  await vi.waitFor(() => expect(words()).toContain('Write message'));
}

describe('somebody whom another can introduce', () => {
  it('is shown with both ways to them', async () => {
    await show(listed);
    expect(words()).toContain('Ask Grace to introduce you');
    expect(words()).not.toContain('No introduction');
  });

  it('is given back to the picks where nothing comes of the introduction', async () => {
    await show(listed.replace('Grace\n', 'Grace\nintroduction-asked: 2026-03-02\n'));
    expect(words()).not.toContain('Ask Grace to introduce you');
    buttons()
      .find(({ textContent }) => textContent.trim() === 'No introduction')
      ?.click();
    await run.noticed('Ana: no introduction');
    expect(run.read(ana)).toBe(`${listed}## Log\n\n- 2026-03-11 No introduction\n`);
    await vi.waitFor(() => expect(words()).toContain('Ask Grace to introduce you'));
  });
});
