// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  // A page that lays nothing out has no room for lines.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
});

/** The people whose names lead to a note. */
function linked(): readonly (string | null)[] {
  return [...document.querySelectorAll('.ii-people [role="treeitem"] a')].map(
    ({ textContent }) => textContent,
  );
}

describe('who led to whom', () => {
  it('leads to a note as soon as there is one, and no longer than that', async () => {
    run = await runPlugin({
      'Contacts/Ana.md': '---\nstatus: identified\nreferred-by: "[[Zed]]"\n---\n',
    });
    run.command('show-people');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Ana'));
    // A press has the focus, which a page that lays nothing out could not follow in the tree.
    document.querySelector<HTMLElement>('.ii-people button')?.focus();
    press('Who led to whom', '.ii-people');
    await vi.waitFor(() => expect(linked()).toEqual(['Ana']));
    await run.app.vault.create('Zed.md', '');
    await vi.waitFor(() => expect(linked()).toEqual(['Zed', 'Ana']));
    await run.app.vault.rename(run.file('Zed.md'), 'Zoe.md');
    await vi.waitFor(() => expect(linked()).not.toContain('Zed'));
  });

  it('shows everyone whom a search finds, whatever was opened or closed before', async () => {
    run = await runPlugin({
      'Contacts/Ana.md': '---\nstatus: identified\nreferred-by: "[[Bo]]"\n---\n',
      'Contacts/Bo.md': '---\nstatus: in-touch\n---\n',
      'Contacts/Cy.md': '---\nstatus: identified\n---\n',
    });
    run.command('show-people');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Ana'));
    document.querySelector<HTMLElement>('.ii-people button')?.focus();
    press('Who led to whom', '.ii-people');
    const twist = (at: number): void =>
      document.querySelectorAll<HTMLElement>('.ii-people-twist')[at]?.click();
    await vi.waitFor(() => expect(linked()).toEqual(['Bo', 'Ana']));
    twist(2);
    await vi.waitFor(() => expect(linked()).toEqual(['Bo', 'Ana', 'Cy']));
    twist(0);
    await vi.waitFor(() => expect(linked()).toEqual(['Bo', 'Cy']));
    const search = (text: string): void => {
      const field = document.querySelector<HTMLInputElement>('.ii-people input[type="search"]');
      if (field === null) throw new Error('There is no search field.');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    search('Ana');
    await vi.waitFor(() => expect(linked()).toEqual(['Bo', 'Ana']));
    search('Cy');
    await vi.waitFor(() => expect(linked()).toEqual(['Cy']));
    twist(0);
    await vi.waitFor(() => expect(linked()).toEqual([]));
    search('C');
    await vi.waitFor(() => expect(linked()).toEqual(['Cy']));
    search('');
    await vi.waitFor(() => expect(linked()).toEqual(['Bo', 'Cy']));
  });
});
