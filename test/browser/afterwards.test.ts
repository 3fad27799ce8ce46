import { afterEach, describe, expect, it } from 'vitest';
import { SidebarPage } from './sidebar-page';
import { tooLow } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

const ana = 'Contacts/Ana Reyes.md';
const booked = '---\nstatus: scheduled\ninterview: 2026-03-11T08:30\n---\nMet at a fair.\n';
const marked =
  '---\nstatus: interviewed\ninterview: 2026-03-11T08:30\n---\nMet at a fair.\n\n## Log\n\n- 2026-03-11 Talked\n';

const list = {
  'Contacts/Bo Lind.md': '---\nstatus: contacted\ncontacted: 2026-02-20\nnudges: 1\n---\n',
  'Contacts/Cy Ode.md': '---\nstatus: scheduled\ninterview: 2026-03-12T14:00\n---\n',
  'Contacts/Di Marsh.md':
    '---\nstatus: in-touch\ninterview: 2026-03-02\nthanked: 2026-03-04\nreflected: 2026-03-04\nfollow-up: 2026-03-11\nnext-step: Send the article\n---\n',
};

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function begin(start: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', ...start });
  shown = new SidebarPage(run.page);
}

const howWasIt = 'How was your talk with Ana Reyes?';

async function markAsTalked(start: BrowserStart = {}): Promise<void> {
  await begin({ files: { [ana]: booked }, open: ana, ...start });
  await shown.command('Mark as interviewed');
  await shown.dialog(howWasIt).waitFor();
}

describe('after a talk', () => {
  it('everything is told from the keyboard, and typing goes on in the first answer', async () => {
    await markAsTalked();
    const { keyboard } = run.page;
    await keyboard.press('4');
    await keyboard.press('Tab');
    await keyboard.type('They test with real patients.');
    await keyboard.press('Tab');
    await keyboard.type('Bo Lind');
    await keyboard.press('Tab');
    await keyboard.type('Send the article');
    await run.page.getByText('Wed 18 Mar, in a week, unless you choose another day.').waitFor();
    await keyboard.press('Enter');
    await expect.poll(() => run.readNote(ana)).toContain('### Reflection');
    await shown.editor.and(shown.focus).waitFor();
    await expect.poll(() => run.readNote(ana)).toContain('Named [[Bo Lind]]');
    const text = await run.readNote(ana);
    expect(text).toContain(
      'fit: 4\ntakeaway: They test with real patients.\nfollow-up: 2026-03-18\nnext-step: Send the article\n---\n',
    );
    await keyboard.type('I could do this.');
    await expect
      .poll(() => run.readNote(ana))
      .toMatch(/### Reflection\n\n#### .*\nI could do this\.\n#### /);
    await expect.poll(() => run.readNote('Contacts/Bo Lind.md')).toContain('referred-by: "[[Ana');
  });

  it('Later leaves in one press where nothing was told, and asks first where something was', async () => {
    await markAsTalked();
    await shown.dialog().getByRole('button', { name: 'Later' }).click();
    await shown.dialog().waitFor({ state: 'detached' });
    await run.close();
    await markAsTalked();
    await shown.press('4');
    await shown.dialog().getByRole('button', { name: 'Later' }).click();
    await shown.dialog('Leave without saving?').getByRole('button', { name: 'Leave' }).click();
    await shown.dialog().waitFor({ state: 'detached' });
    await expect.poll(() => run.readNote(ana)).toBe(marked);
  });

  it('Escape leaves at once where nothing was told', async () => {
    await markAsTalked();
    await shown.press('Escape');
    await shown.dialog().waitFor({ state: 'detached' });
    await expect.poll(() => run.readNote(ana)).toBe(marked);
  });

  it('Undo restores the note, first to the talk and then to before it', async () => {
    await markAsTalked();
    await shown.press('5');
    await shown.press('Enter');
    await expect.poll(() => run.readNote(ana)).toContain('fit: 5');
    const notice = shown.alert('reflection ready');
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => run.readNote(ana)).toBe(marked);
    await shown.command('Undo last change');
    await expect.poll(() => run.readNote(ana)).toBe(booked);
  });

  it('is told by touch on a phone: nothing to press is smaller than 44 px or cut off', async () => {
    await markAsTalked({ layout: 'phone' });
    const controls = shown.dialog(howWasIt).locator('button, input');
    expect(await tooLow(controls)).toEqual([]);
    const within = await controls.evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left >= 0 && right <= window.innerWidth;
      }),
    );
    expect(within.length).toBeGreaterThan(8);
    expect(within).not.toContain(false);
    await run.page.getByRole('button', { name: '3', exact: true }).click();
    await run.page.getByRole('button', { name: 'Save and reflect' }).click();
    await expect.poll(() => run.readNote(ana)).toContain('fit: 3');
    const undo = shown.alert().getByRole('button', { name: 'Undo' }).last();
    // One notice takes the place of another just now.
    await expect
      .poll(async () => (await undo.boundingBox())?.height ?? 0)
      .toBeGreaterThanOrEqual(44);
  });

  it('opens the note over the sidebar of a phone', async () => {
    await begin({ files: { [ana]: booked }, layout: 'phone' });
    await shown.command('Show follow-ups');
    await run.page.getByRole('button', { name: 'Already done: Mark as interviewed' }).click();
    await run.page.getByRole('button', { name: 'Save and reflect' }).click();
    await shown.editor.and(shown.focus).waitFor();
    await expect.poll(() => shown.inPlay.count()).toBe(0);
    await run.page.keyboard.type('Typed on the phone.');
    await expect.poll(() => run.readNote(ana)).toContain('Typed on the phone.');
  });
});

describe('the next follow-up', () => {
  it('is done, put off or left without the mouse', async () => {
    await begin({ files: list });
    const { keyboard } = run.page;
    await shown.command('Do next follow-up');
    await shown.dialog('Questions for Cy Ode').waitFor();
    await keyboard.press('Escape');
    await run.page.getByText('Prepare: Cy Ode. Your talk is tomorrow').waitFor();
    await expect.poll(() => run.readNote('Contacts/Cy Ode.md')).toContain('### Preparation');

    await shown.command('Do next follow-up');
    await shown.dialog('Follow up: Di Marsh').waitFor();
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await shown.dialog('Let go: Bo Lind').waitFor();
    await keyboard.press('Enter');
    await expect.poll(() => run.readNote('Contacts/Bo Lind.md')).toContain('status: no-reply');
    await shown.dialog().waitFor({ state: 'detached' });
    await expect
      .poll(() => run.readNote('Contacts/Di Marsh.md'))
      .toBe(list['Contacts/Di Marsh.md']);
    // The list hears of what was written a moment later.
    await run.settled();

    await shown.command('Do next follow-up');
    await run.page.getByText('Prepare: Cy Ode. Your talk is tomorrow').waitFor();
    await shown.command('Do next follow-up');
    await shown.dialog('Follow up: Di Marsh').waitFor();
    await keyboard.press('Enter');
    await expect
      .poll(() => run.readNote('Contacts/Di Marsh.md'))
      .toContain('Follow-up done: Send the article');
  });

  it('takes a key that is still held for no answer', async () => {
    await begin({ files: { 'Contacts/Bo Lind.md': list['Contacts/Bo Lind.md'] } });
    await shown.findCommand('Do next follow-up');
    await run.page.keyboard.down('Enter');
    await shown.dialog('Let go: Bo Lind').waitFor();
    for (let held = 0; held < 3; held += 1) await run.page.keyboard.down('Enter');
    await run.page.keyboard.up('Enter');
    await run.settled();
    expect(await run.readNote('Contacts/Bo Lind.md')).toBe(list['Contacts/Bo Lind.md']);
    await shown.dialog('Let go: Bo Lind').waitFor();
  });

  it('is put off by touch on a phone', async () => {
    await begin({ files: list, layout: 'phone' });
    await shown.command('Do next follow-up');
    await shown.dialog('Questions for Cy Ode').waitFor();
    await shown.closeDialog();
    const waiting = shown.alert('Prepare: Cy Ode.');
    const notNow = waiting.getByRole('button', { name: 'Not now' });
    expect((await notNow.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await notNow.click();
    await shown.dialog('Follow up: Di Marsh').getByRole('button', { name: 'Not now' }).click();
    await shown.dialog('Let go: Bo Lind').getByRole('button', { name: 'Not now' }).click();
    await run.page.getByText('That is everything for now.').waitFor();
  });
});
