// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardCard } from '../../../src/features/people/board-card';
import { TableRow } from '../../../src/features/people/table-row';
import { press } from '../../builders/dialogs';
import { painted } from '../../builders/painted';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(async () => {
  // A page that lays nothing out has no room for rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  const all = Array.from({ length: 300 }, (_none, at) => `P${String(at).padStart(3, '0')}`);
  run = await runPlugin(
    Object.fromEntries(all.map((name) => [`Contacts/${name}.md`, note('Nurse')])),
  );
  run.command('show-people');
  await vi.waitFor(() => expect(pane().textContent).toContain('P003'));
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
});

function note(role: string, status = 'identified'): string {
  return `---\nstatus: ${status}\nrole: ${role}\nfollow-up: 2999-01-01\n---\n`;
}

function pane(): Element {
  return document.querySelector('.ii-people') ?? document.body;
}

/** The names of those whom these rows or cards are about. */
function names(drawn: readonly unknown[]): string[] {
  return (drawn as readonly (TableRow | BoardCard)[]).map(({ props }) => props.row.name);
}

/** Changes the note of one, and waits until that is shown. */
async function change(status?: string): Promise<void> {
  await run.settled();
  await run.app.vault.modify(run.file('Contacts/P003.md'), note('Surgeon', status));
  await vi.waitFor(() => expect(pane().textContent).toContain('Surgeon'));
  await run.settled();
  await painted();
}

describe('what the People pane shows of each', () => {
  it('is drawn anew in the table only for the one whose note changed', async () => {
    expect(pane().querySelectorAll('.ii-people-row').length).toBeGreaterThan(15);
    await painted();
    const drawn = vi.spyOn(TableRow.prototype, 'render');
    await change();
    expect(names(drawn.mock.contexts)).toEqual(['P003']);
  });

  /** Shows the board, with all the cards there is room for. */
  async function showBoard(): Promise<void> {
    press('Board', '.ii-people');
    await vi.waitFor(() =>
      expect(pane().querySelectorAll('.ii-people-card').length).toBeGreaterThan(5),
    );
    await painted();
  }

  it('is drawn anew on the board only for who moves, though all below them move up', async () => {
    await showBoard();
    const drawn = vi.spyOn(BoardCard.prototype, 'render');
    await change('replied');
    const card = pane().querySelector('[data-key="Contacts/P004.md"]');
    expect(card?.getAttribute('aria-posinset')).toBe('4');
    expect(card?.getAttribute('aria-setsize')).toBe('299');
    // One more may come into sight for the one who went.
    const stayed = names(drawn.mock.contexts).filter((name) => name < 'P010');
    expect(stayed).toEqual(['P003']);
  });

  it('is drawn anew on the board only for the one whose note changed', async () => {
    await showBoard();
    const drawn = vi.spyOn(BoardCard.prototype, 'render');
    await change();
    expect(names(drawn.mock.contexts)).toEqual(['P003']);
  });
});
