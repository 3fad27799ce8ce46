// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListRow } from '../../../src/features/sidebar/list-row';
import { FollowUpRow } from '../../../src/ui/follow-up-row';
import { painted } from '../../builders/painted';
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

function promised(day: string): string {
  return `---\nstatus: in-touch\ninterview: 2026-01-02\nthanked: 2026-01-04\nreflected: 2026-01-04\nfollow-up: ${day}\n---\n`;
}

function names(): string[] {
  return [...document.querySelectorAll('.ii-row .ii-name')].map(({ textContent }) => textContent);
}

describe('the rows of the list', () => {
  it('are put in words and drawn anew only for the one whose note changed, of five hundred that are due', async () => {
    const all = Array.from({ length: 500 }, (_none, at) => `P${String(at).padStart(3, '0')}`);
    run = await runPlugin(
      Object.fromEntries(
        // Who comes first is on the card, and stays there.
        all.map((name, at) => [
          `Contacts/${name}.md`,
          promised(at === 0 ? '2026-03-02' : '2026-03-09'),
        ]),
      ),
    );
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(names()).toContain('P008'));
    expect(names().length).toBeGreaterThan(15);
    await run.settled();
    await painted();
    const drawn = vi.spyOn(FollowUpRow.prototype, 'render');
    const worded = vi.spyOn(ListRow.prototype, 'render');
    const text = promised('2026-03-08');
    await run.app.vault.modify(run.file('Contacts/P008.md'), text);
    await vi.waitFor(() => expect(names().indexOf('P008')).toBe(0));
    await run.settled();
    const rows = drawn.mock.contexts as FollowUpRow[];
    expect(rows.map(({ props }) => props.name)).toEqual(['P008']);
    const inWords = worded.mock.contexts as ListRow[];
    expect(inWords.map(({ props }) => props.followUp.name)).toEqual(['P008']);
  });
});
