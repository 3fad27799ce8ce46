import { afterEach, describe, expect, it } from 'vitest';
import { mainButton } from './dialog-page';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

const ana = 'Contacts/Ana Reyes.md';

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function openForm(properties: string, command: string): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: { [ana]: `---\n${properties}\n---\n` },
    open: ana,
  });
  shown = new SidebarPage(run.page);
  await shown.command(command);
  await shown.dialog('Ana Reyes').waitFor();
}

const question = 'Leave without saving?';

describe('a form', () => {
  it('asks before it closes over something typed, and keeps it where told to', async () => {
    await openForm('status: identified', 'Set follow-up');
    const step = run.page.getByLabel('Next step');
    await step.fill('Send the article');
    await run.page.keyboard.press('Escape');
    await shown.dialog(question).waitFor();
    await run.page.keyboard.press('Enter');
    await shown.dialog(question).waitFor({ state: 'detached' });
    expect(await step.inputValue()).toBe('Send the article');

    await run.page.keyboard.press('Escape');
    await shown.dialog(question).getByRole('button', { name: 'Leave' }).click();
    await shown.dialog().waitFor({ state: 'detached' });
    await expect.poll(() => run.readNote(ana)).toBe('---\nstatus: identified\n---\n');
  });

  it('closes at once where nothing was typed', async () => {
    await openForm('status: identified', 'Set follow-up');
    await run.page.keyboard.press('Escape');
    await shown.dialog().waitFor({ state: 'detached' });
  });

  it('takes a rating by one key and is done by Enter', async () => {
    await openForm('status: interviewed\ninterview: 2026-03-10', 'Mark as reflected');
    await run.page.keyboard.press('4');
    await run.page.keyboard.press('Enter');
    await expect.poll(() => run.readNote(ana)).toContain('fit: 4');
    await expect.poll(() => run.readNote(ana)).toContain('reflected: 2026-03-11');
  });

  it('takes a rating back by the same key', async () => {
    await openForm('status: interviewed\ninterview: 2026-03-10', 'Mark as reflected');
    await run.page.keyboard.press('4');
    await run.page.keyboard.press('4');
    await run.page.getByLabel('The one thing I learned').fill('Ask for numbers');
    await run.page.keyboard.press('Enter');
    await expect.poll(() => run.readNote(ana)).toContain('reflected: 2026-03-11');
    expect(await run.readNote(ana)).toContain('takeaway: Ask for numbers');
    await expect.poll(() => run.readNote(ana)).not.toContain('fit');
  });

  it('says beside the field what is wrong, and stays', async () => {
    await openForm('status: replied\nreplied: 2026-03-10', 'Schedule interview');
    await run.page.getByLabel('Minutes').fill('half an hour');
    await run.page.keyboard.press('Enter');
    await shown.alert('Enter a whole number from 1 to 1440.').waitFor();
    expect(await run.page.getByLabel('Day', { exact: true }).getAttribute('aria-invalid')).toBe(
      'true',
    );
  });
});

describe('the main button of a dialog on a phone', () => {
  it('has one place, size and lettering in all of them', async () => {
    run = await startWorkbenchPage({
      now: '2026-03-11T09:30',
      files: { [ana]: '---\nstatus: identified\n---\n', 'Contacts/Bo Chen.md': 'Met.\n' },
      open: ana,
      layout: 'phone',
    });
    shown = new SidebarPage(run.page);
    const looks: Record<string, unknown> = {};
    const look = async (): Promise<void> => {
      const dialog = shown.dialog();
      await dialog.waitFor();
      const main = mainButton(dialog);
      looks[await main.innerText()] = await main.evaluate((button) => {
        const end = button.closest('[role=dialog]')?.getBoundingClientRect().bottom ?? 0;
        const { bottom, width, height } = button.getBoundingClientRect();
        const { fontSize, fontWeight } = getComputedStyle(button);
        return { width, height, fontSize, fontWeight, below: Math.round(end - bottom) };
      });
    };
    for (const command of [
      ...['Draft outreach message', 'Schedule interview', 'Add contact'],
      'Insert interview questions',
    ]) {
      await shown.command(command);
      await look();
      await run.page.keyboard.press('Escape');
      await shown.dialog().waitFor({ state: 'detached' });
    }
    await shown.command('Set follow-up');
    await run.page.getByLabel('Next step').fill('Send the article');
    await run.page.keyboard.press('Escape');
    await shown.dialog(question).waitFor();
    const leave = shown.dialog(question).getByRole('button').last();
    looks['Leave'] = await leave.evaluate((button) => getComputedStyle(button).fontSize);
    const [first] = Object.values(looks);
    expect(looks).toEqual({
      'Mark as sent': first,
      Schedule: first,
      'Add contact': first,
      Insert: first,
      Leave: '16px',
    });
  });
});
