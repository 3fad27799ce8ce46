// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

afterEach(() => run.unload());

const list = 'Ideas.md';

function said(): string | undefined {
  return document.querySelector('.ii-card[aria-label="Brainstorm"] p')?.textContent;
}

function addThese(): HTMLButtonElement | null {
  return document.querySelector('.ii-card[aria-label="Brainstorm"] button');
}

/** Opens a note with these lines under a heading of the brainstorm list. */
async function show(lines: string, files: Record<string, string> = {}): Promise<void> {
  run = await runPlugin({ ...files, [list]: `## People I already know\n\n${lines}\n` });
  await run.app.workspace.getLeaf().openFile(run.file(list));
  run.command('show-follow-ups');
  await vi.waitFor(() => expect(document.querySelector('.ii-header')).not.toBeNull());
  await run.settled();
}

const contact = '---\nstatus: closed\n---\n';

describe('the card of the brainstorm list in the open note', () => {
  it.each([
    ['the items of a list', '- Ana Reyes\n- Bo Chen, designer'],
    ['lines without a bullet', 'Ana Reyes\nBo Chen'],
    [
      'the rows of a table',
      '| Name | Company |\n| --- | --- |\n| Ana Reyes | Acme |\n| Bo Chen | |',
    ],
    ['links to notes that are still to be made', '- [[Ana Reyes]]\n- [[Bo Chen]]'],
    ['two links on one line', '- [[Ana Reyes]], [[Bo Chen]]'],
    ['one who is named twice once', '- Ana Reyes\n- Bo Chen\n- Ana Reyes'],
  ])('counts whom “Add these people” offers: %s', async (_what, lines) => {
    await show(lines);
    await vi.waitFor(() => expect(said()).toBe('“Ideas” has 2 names that are not on your list.'));
    addThese()?.click();
    await vi.waitFor(() => expect(document.querySelector('.ii-listed')).not.toBeNull());
  });

  it('neither comes nor goes by another note while somebody is in the list below', async () => {
    await show('- Ana Reyes', { 'Contacts/Bo.md': contact, 'Day.md': '# Day\n' });
    await vi.waitFor(() => expect(said()).toContain('has 1 name'));
    const below = document.querySelector('.ii-selection-place')?.nextElementSibling;
    const open = async (path: string): Promise<void> => {
      await run.app.workspace.getLeaf().openFile(run.file(path));
      await run.settled();
    };
    below?.dispatchEvent(new FocusEvent('focusin'));
    await open('Day.md');
    expect(said()).toContain('has 1 name');
    below?.dispatchEvent(new FocusEvent('focusout'));
    await vi.waitFor(() => expect(said()).toBeUndefined());
    below?.dispatchEvent(new FocusEvent('focusin'));
    await open(list);
    expect(said()).toBeUndefined();
    below?.dispatchEvent(new FocusEvent('focusout'));
    await vi.waitFor(() => expect(said()).toContain('has 1 name'));
  });

  it('counts whom a list of the user’s own offers, but in no note that only shares a heading', async () => {
    run = await runPlugin({
      'Interview templates/My list.md':
        '---\ntemplate: brainstorm\n---\n## From the choir\n\n- \n\n## Notes\n\n- \n',
      [list]: '## From the choir\n\n- Ana Reyes\n\n## Notes\n\n- Bo Chen\n',
      'Diary.md': '## Notes\n\n- Rain\n',
    });
    const open = (path: string): Promise<void> =>
      run.app.workspace.getLeaf().openFile(run.file(path));
    await open(list);
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(said()).toBe('“Ideas” has 2 names that are not on your list.'));
    await open('Diary.md');
    await vi.waitFor(() => expect(said()).toBeUndefined());
    await open('Interview templates/My list.md');
    await run.settled();
    expect(said()).toBeUndefined();
  });

  it('counts a link to somebody who has a note and is on no list', async () => {
    await show('- [[Ana Reyes]]\n- [[Bo Chen]]', {
      'Contacts/Ana Reyes.md': 'Met at the fair.\n',
      'Contacts/Bo Chen.md': contact,
    });
    await vi.waitFor(() => expect(said()).toBe('“Ideas” has 1 name that is not on your list.'));
  });

  it('goes by who is on the list, and counts anew once that changes', async () => {
    await show('- Ana Reyes\n- Bo Chen', { 'Contacts/Ana Reyes.md': contact });
    await vi.waitFor(() => expect(said()).toBe('“Ideas” has 1 name that is not on your list.'));
    await run.app.vault.create('Contacts/Bo Chen.md', contact);
    await vi.waitFor(() => expect(said()).toBeUndefined());
  });

  it('says how to begin as long as there is nobody', async () => {
    await show('- \n- ');
    await vi.waitFor(() => expect(said()).toMatch(/^Write down who comes to mind/));
    expect(addThese()).toBeNull();
    await run.app.vault.append(run.file(list), '- Ana Reyes\n');
    await vi.waitFor(() => expect(said()).toBe('“Ideas” has 1 name that is not on your list.'));
  });

  it('is gone with the note', async () => {
    await show('- Ana Reyes', { 'Diary.md': 'Rain.\n' });
    await vi.waitFor(() => expect(said()).toBeDefined());
    await run.app.workspace.getLeaf().openFile(run.file('Diary.md'));
    await vi.waitFor(() => expect(said()).toBeUndefined());
  });
});
