import { afterEach, describe, expect, it } from 'vitest';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

const note = 'What I learned.md';
const contact = (fit: number, takeaway: string): string =>
  `---\nstatus: in-touch\ncompany: "[[Acme]]"\ninterview: 2026-03-0${fit}T10:00\nfit: ${fit}\ntakeaway: ${takeaway}\n---\n`;

let run: BrowserRun;

afterEach(endRuns);

describe('inserting what was learned, by keyboard', () => {
  it('puts the table at the cursor, keeps it up to date, and the editor undoes it', async () => {
    run = await startWorkbenchPage({
      now: '2026-03-11T09:30',
      files: {
        [note]: '# Talks\n\nAbove\n\nBelow\n',
        'Contacts/Ana.md': contact(3, '"Ask | early %%"'),
        'Contacts/Ben.md': contact(5, 'Listen'),
      },
      open: note,
    });
    const shown = new SidebarPage(run.page);
    await run.page.getByRole('textbox').focus();
    await run.page.keyboard.press('Control+Home');
    await run.page.keyboard.press('ArrowDown');
    await run.page.keyboard.press('ArrowDown');
    await shown.command('Insert what I learned');
    await expect.poll(() => run.readNote(note)).toContain('[[Ben]]');
    const first = await run.readNote(note);
    expect(first.startsWith('# Talks\n\nAbove\n\n%% informational-interviews')).toBe(true);
    expect(first.endsWith(' %%\n\nBelow\n')).toBe(true);
    const rows = first.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.slice(2)).toEqual([
      '| [[Ben]] | Acme |  | 2026-03-05 | 5 | Listen |',
      '| [[Ana]] | Acme |  | 2026-03-03 | 3 | Ask \\| early &#37;% |',
    ]);

    await shown.command('Insert what I learned');
    await shown.alert('already up to date').waitFor();
    await expect.poll(() => run.readNote(note)).toBe(first);

    await run.page.keyboard.press('Control+z');
    // An editor writes what is typed into it a little later.
    await expect.poll(() => run.readNote(note)).toBe('# Talks\n\nAbove\n\nBelow\n');
  });
});
