// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;

afterEach(() => run.unload());

/** A vault in which `status` says something of its own about each person. */
async function startWith(people: number): Promise<void> {
  const notes = Array.from({ length: people }, (_none, nth) => [
    `Contacts/Person ${nth}.md`,
    '---\nstatus: active\n---\n',
  ]);
  run = await runPlugin(Object.fromEntries(notes) as Record<string, string>, {});
}

const said =
  '10 notes use “status” for something else, so the people in them are not on your list.';

describe('ten people with a status of their own', () => {
  it('are what the sidebar tells of, with the way to the settings', async () => {
    await startWith(10);
    run.command('show-follow-ups');
    await vi.waitFor(() => {
      const shown = document.querySelector('.ii-empty')?.textContent;
      expect(shown).toContain(said);
      expect(shown).toContain('Change property names');
      expect(shown).not.toContain('caught up');
    });
  });

  it.each(['add-to-list', 'do-next'])('are what “%s” tells of', async (id) => {
    await startWith(10);
    run.command(id);
    await vi.waitFor(() => expect(run.notices().join('\n')).toContain(said));
    expect(run.notices().join('\n')).toContain('Open settings');
  });

  it('are taken for slips where they are fewer', async () => {
    await startWith(9);
    run.command('add-to-list');
    await vi.waitFor(() => expect(run.notices()).not.toEqual([]));
    expect(run.notices().join('\n')).not.toContain('for something else');
  });
});
