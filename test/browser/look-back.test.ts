import { afterEach, describe, expect, it } from 'vitest';
import { talkedWith } from '../builders/talk-note';
import { LookBackPage } from './look-back-page';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

const now = '2026-03-11T09:30';
const day = 'What does a typical day look like for you?';
const ana = talkedWith(
  { field: 'Design', company: 'Acme', interview: '2026-03-01', fit: 4, takeaway: 'Ask early' },
  { [day]: 'Sketches.', 'What surprised you? ★': 'Meetings.' },
);
const bo = talkedWith(
  { field: 'Design', company: 'Globex', interview: '2026-02-01', fit: 5 },
  { 'what surprised you': 'The quiet.\n\n#tag and <b>no tag</b>' },
);
const cy = talkedWith({ field: 'Nursing', interview: '2025-11-01', fit: 1, source: 'LinkedIn' });
const files = {
  'Contacts/Ana.md': ana,
  'Contacts/Bo.md': bo,
  'Contacts/Cy.md': cy,
  'Contacts/Di.md': '---\nstatus: identified\n---\n',
};

let run: BrowserRun;
let shown: LookBackPage;

async function start(notes: Record<string, string> = files): Promise<void> {
  run = await startWorkbenchPage({ now, files: notes });
  shown = new LookBackPage(run.page);
}

afterEach(endRuns);

describe('looking back', () => {
  it('shows fields side by side, by company or role too, and stays so on this device', async () => {
    await start();
    await shown.show();
    await shown.pane.getByText('3 talks, in 2 fields.').waitFor();
    expect(await shown.groups()).toEqual(['Design\n2 talks', 'Nursing\n1 talk']);
    await shown.picture('Fit, from 1 to 5: 4 and 5').waitFor();
    await shown.choice('Side by side by').selectOption('By company');
    await expect
      .poll(() => shown.groups())
      .toEqual(['Acme\n1 talk', 'Globex\n1 talk', 'No company noted\n1 talk']);
    await shown.load();
    await shown.show();
    await expect.poll(() => shown.groups()).toHaveLength(3);
  });

  it('is a press away from what went well, in the sidebar', async () => {
    await start();
    await shown.command('Show follow-ups');
    await run.page.getByRole('button', { name: 'Talked with 3 people: look back' }).click();
    await shown.pane.getByText('3 talks, in 2 fields.').waitFor();
  });

  it('leads from a talk, and from an answer, into the note', async () => {
    await start();
    await shown.show('Answers');
    await shown.button(/^What surprised you/).click();
    await shown.person('Bo').click();
    await shown.editor.waitFor();
    await expect
      .poll(() =>
        run.page.evaluate(() => {
          const { workbench } = window as unknown as {
            workbench: {
              app: { workspace: { activeEditor: { editor: { getCursor(): { line: number } } } } };
            };
          };
          return workbench.app.workspace.activeEditor.editor.getCursor().line;
        }),
      )
      .toBe(bo.split('\n').indexOf('#### what surprised you'));
  });

  it('shows what was written as text, whatever it looks like', async () => {
    await start();
    await shown.show('Answers');
    await shown.button(/^What surprised you/).click();
    await shown.pane.getByText('#tag and <b>no tag</b>').waitFor();
  });

  it('follows the search, the choices and the notes', async () => {
    await start();
    await shown.show();
    await shown.search.fill('quiet');
    await expect.poll(() => shown.told.innerText()).toBe('1 of 3 talks');
    expect(await shown.groups()).toEqual(['Design\n1 talk']);
    await shown.search.fill('');
    await shown.button('Filter by field, company, role or time').click();
    await shown.choice('Time').selectOption('Last 30 days');
    await expect.poll(() => shown.groups()).toEqual(['Design\n1 talk']);
    await shown.search.fill('nobody');
    await shown.button('Show all talks').click();
    await expect.poll(() => shown.told.innerText()).toBe('3 talks');
    await run.writeNote(
      'Contacts/Di.md',
      talkedWith({ field: 'Law', interview: '2026-03-02', fit: 2 }),
    );
    await expect.poll(() => shown.groups()).toContain('Law\n1 talk');
  });

  it('tells the search in pictures, each with a table behind it', async () => {
    await start();
    await shown.show('Progress');
    await shown.picture(/^How far people got: On my list: 4, Asked: 3/).waitFor();
    const table = await shown.openTable('How far people got');
    await expect.poll(() => table.getByRole('row').allInnerTexts()).toContain('Talked\t3\t');
    await shown.picture(/^Fit over time: .*: 1, .*: 5, .*: 4$/).waitFor();
  });

  it('makes a note of a part, which one undo takes back', async () => {
    await start();
    await shown.show();
    await shown.button('Save as note').click();
    const note = 'What I learned 2026-03-11.md';
    await expect
      .poll(() => run.readNote(note))
      .toContain('- [[Ana]], 2026-03-01; fit 4 of 5; Ask early');
    await shown.command('Undo last change');
    await expect.poll(() => run.readNote(note).catch(() => null)).toBe(null);
  });

  it('shows all talks of a field at a press, and keeps the focus there', async () => {
    const talks = Array.from({ length: 8 }, (_none, at) => [
      `Contacts/Person ${at}.md`,
      talkedWith({ field: 'Design', interview: `2026-02-0${at + 1}` }),
    ]);
    await start(Object.fromEntries(talks) as Record<string, string>);
    await shown.show();
    await shown.button('Show 3 more').focus();
    await shown.press('Enter');
    await shown.person('Person 0').waitFor();
    expect(await shown.pane.getByRole('link').count()).toBe(8);
    expect(await shown.isFocusNowhere()).toBe(false);
    await shown.press('Tab');
    expect(await shown.focused()).toBe('Person 7');
  });

  it('offers no note of a part in which there is nothing', async () => {
    await start({ 'Contacts/Cy.md': cy });
    await shown.show('Answers');
    await shown.pane.getByText('No answers yet').waitFor();
    expect(await shown.button('Save as note').count()).toBe(0);
    await shown.button('Progress').click();
    await shown.button('Save as note').waitFor();
  });

  it('says what there will be before the first talk, and leads to what comes next', async () => {
    await start({ 'Contacts/Di.md': '---\nstatus: identified\n---\n' });
    await shown.show();
    await shown.pane.getByText('Nothing to look back on yet').waitFor();
    await shown.button('Show what comes next').click();
    await run.page.getByRole('button', { name: 'Write message' }).waitFor();
  });
});
