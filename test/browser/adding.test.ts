import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus } from './app-page';
import { mainButton } from './dialog-page';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

const list = 'People.md';
const people = '# People\n\n- Ana Reyes, designer, Northwind\n- Bo Chen – nurse at St. Mary\n';
const cy = { 'Contacts/Cy Lima.md': '---\nstatus: in-touch\ncompany: Acme\n---\n' };

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function start(files: Record<string, string>, more: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', files, ...more });
  shown = new SidebarPage(run.page);
}

async function typeInto(...values: string[]): Promise<void> {
  for (const value of values) {
    await run.page.keyboard.type(value);
    await shown.press('Tab');
  }
}

/** What a note says; nothing where there is none. */
function note(path: string): Promise<string> {
  return run.readNote(path).catch(() => '');
}

describe('bringing people onto the list, by keyboard alone', () => {
  it('adds a contact with what is typed', async () => {
    await start(cy);
    await shown.command('Add contact');
    await shown.dialog().getByLabel('Name').waitFor();
    await typeInto('Ana Reyes', 'Acme', 'Designer', 'Her talk: "maps"', 'event', 'Cy Lima');
    await shown.press('Enter');
    const properties = [
      ...['status: identified', 'company: Acme', 'role: Designer', 'source: event'],
      ...['why-them: "Her talk: \\"maps\\""', 'referred-by: "[[Cy Lima]]"'],
    ];
    const text = `---\n${properties.join('\n')}\n---\n`;
    await expect.poll(() => note('Contacts/Ana Reyes.md')).toContain(text);
  });

  it('adds a list and takes all of it back', async () => {
    await start({ [list]: people }, { open: list });
    await shown.command('Add contacts from list');
    const button = mainButton(shown.dialog('Add contacts from list'));
    await expect.poll(() => button.innerText()).toBe('Add 2 people');
    await shown.press('Control+a');
    await run.page.keyboard.type('Ana Maria Reyes');
    await shown.press('Enter');
    await expect
      .poll(() => note(list))
      .toBe(
        '# People\n\n- [[Ana Maria Reyes]], designer, Northwind\n- [[Bo Chen]] – nurse at St. Mary\n',
      );
    await shown.alert('2 people added to your list').waitFor();
    expect(await note('Contacts/Ana Maria Reyes.md')).toContain('role: designer');
    expect(await note('Contacts/Bo Chen.md')).toContain('company: St. Mary');
    await shown.command('Undo last change');
    await expect.poll(() => note(list)).toBe(people);
    await expect.poll(() => note('Contacts/Bo Chen.md')).toBe('');
    await expect.poll(() => note('Contacts/Ana Maria Reyes.md')).toBe('');
  });

  it('has the focus on the card once those of a brainstorm list were added from the sidebar', async () => {
    const ideas =
      '## Teachers, former colleagues and people from events\n\n- Ana Reyes, nurse\n- Bo Li\n';
    await start({ 'Ideas.md': ideas }, { open: 'Ideas.md' });
    await shown.show();
    await shown.button('Add these people').focus();
    await shown.press('Enter');
    await shown.dialog('Add contacts from list').waitFor();
    await shown.press('Enter');
    await shown.alert('Ideas: 2 people added to your list').waitFor();
    await expect.poll(() => hasFocus(shown.card)).toBe(true);
    // At once, not only when the notice has gone.
    expect(await shown.alert('Ideas: 2 people added').count()).toBe(1);
  });

  it('asks before a list that was fixed is left', async () => {
    await start({ [list]: people }, { open: list });
    await shown.command('Add contacts from list');
    await shown.dialog('Add contacts from list').waitFor();
    await run.page.keyboard.type('x');
    await shown.press('Escape');
    await shown.dialog('Leave without saving?').waitFor();
  });

  it('adds a referral that links both notes', async () => {
    await start(cy, { open: 'Contacts/Cy Lima.md' });
    await shown.command('Add referral');
    await shown.dialog().getByLabel('Name').waitFor();
    await typeInto('Bo Chen');
    await shown.press('Enter');
    await expect
      .poll(() => note('Contacts/Bo Chen.md'))
      .toContain('source: referral\nreferred-by: "[[Cy Lima]]"');
    expect(await note('Contacts/Cy Lima.md')).toContain('- 2026-03-11 Named [[Bo Chen]]');
  });
});

describe('putting people who have notes on the list, by keyboard alone', () => {
  const ana = 'Contacts/Network/Ana Reyes.md';
  const bo = 'Contacts/@Bo Chen.md';
  const files = { [ana]: '---\nrole: writer\n---\n', [bo]: 'Sings.\n' };

  it('offers it where somebody is typed in', async () => {
    await start(files);
    await shown.command('Add contact');
    const dialog = shown.dialog();
    await dialog.getByLabel('Name').waitFor();
    const button = mainButton(dialog);
    expect(await button.innerText()).toBe('Add contact');
    await run.page.keyboard.type('ana reyes');
    await expect.poll(() => button.innerText()).toBe('Put on my list');
    await dialog.getByText('Ana Reyes already has a note').waitFor();
    await shown.press('Enter');
    await expect.poll(() => note(ana)).toContain('role: writer\nstatus: identified\n');
    await shown.command('Undo last change');
    await expect.poll(() => note(ana)).toBe(files[ana]);
  });

  it('does it for the links and names of a list', async () => {
    const text = '- [[Ana Reyes]], [[@Bo Chen|Bo]]\n- bo chen, tenor\n';
    await start({ ...files, [list]: text }, { open: list });
    await shown.command('Add contacts from list');
    const button = mainButton(shown.dialog('Add contacts from list'));
    await expect.poll(() => button.innerText()).toBe('Add 2 people');
    await shown.press('Shift+Tab');
    await shown.press('Space');
    await expect.poll(() => button.innerText()).toBe('Add 1 person');
    await shown.press('Space');
    await expect.poll(() => button.innerText()).toBe('Add 2 people');
    await shown.press('Enter');
    await shown.alert('2 people added to your list').waitFor();
    expect(await note(ana)).toContain('status: identified');
    expect(await note(bo)).toContain('status: identified');
    expect(await note(list)).toBe(text);
    await shown.command('Undo last change');
    await expect.poll(() => note(bo)).toBe(files[bo]);
    await expect.poll(() => note(ana)).toBe(files[ana]);
  });
});

describe('bringing people onto the list on a phone', () => {
  it.each(['Add contact', 'Add contacts from list'])('%s fits, for fingers too', async (name) => {
    await start({ [list]: people }, { open: list, layout: 'phone' });
    await shown.command(name);
    const dialog = shown.dialog();
    await dialog.getByLabel('Name').first().waitFor();
    const wide = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBe(0);
    const controls = await dialog.getByRole('textbox').or(mainButton(dialog)).all();
    expect(controls.length).toBeGreaterThan(2);
    for (const control of controls) {
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
    if (name === 'Add contact') await dialog.getByLabel('Name').fill('Bo Chen');
    await mainButton(dialog).click();
    await expect.poll(() => note('Contacts/Bo Chen.md')).toContain('status: identified');
  });
});
