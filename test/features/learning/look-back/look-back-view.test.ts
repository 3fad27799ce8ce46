// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talkedWith } from '../../../builders/talk-note';
import { type RunningPlugin, runPlugin } from '../../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const ana = talkedWith(
  {
    field: 'Design',
    interview: '2026-03-01',
    fit: 4,
    takeaway: '"See [[Bo]]: *ask* <b>early</b>"',
  },
  { 'What surprised you?': 'The quiet.' },
);

async function show(files: Record<string, string>): Promise<HTMLElement> {
  run = await runPlugin(files);
  run.command('look-back');
  return vi.waitFor(() => {
    const pane = document.querySelector<HTMLElement>('.ii-look-back');
    if (pane === null) throw new Error('The pane is not there yet.');
    return pane;
  });
}

function buttonOf(pane: HTMLElement, name: string): HTMLButtonElement {
  const button = [...pane.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (button === undefined) throw new Error(`There is no button “${name}”.`);
  return button;
}

function press(pane: HTMLElement, name: string): void {
  buttonOf(pane, name).click();
}

describe('looking back', () => {
  it('reads no note that has no section of an interview', async () => {
    const pane = await show({
      'Contacts/Ana.md': ana,
      'Contacts/Bo.md': '---\nstatus: identified\n---\n',
    });
    expect(pane.textContent).toContain('1 talk, in Design.');
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    const file = run.app.vault.getFileByPath('Contacts/Bo.md');
    if (file === null) throw new Error('no file');
    await run.app.vault.modify(file, '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n');
    press(pane, 'Progress');
    await vi.waitFor(() =>
      expect(pane.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('Asked: 2'),
    );
    expect(read.mock.calls.map(([{ path }]) => path)).not.toContain('Contacts/Bo.md');
    expect(read.mock.calls.map(([{ path }]) => path)).not.toContain('Contacts/Ana.md');
  });

  it('shows what notes say as text', async () => {
    const pane = await show({ 'Contacts/Ana.md': ana });
    expect(pane.textContent).toContain('See Bo: *ask* <b>early</b>');
    expect(pane.querySelector('b')).toBeNull();
  });

  it.each([
    ['a touch, and brings up no keyboard for the field', 1, false],
    ['a key, and leads to the field', 0, true],
  ])('shows all talks again at %s', async (_what, detail, hasFocus) => {
    const pane = await show({ 'Contacts/Ana.md': ana });
    const field = pane.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('There is no search field.');
    field.value = 'nobody has this';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(pane.textContent).toContain('No talks match'));
    const all = buttonOf(pane, 'Show all talks');
    all.focus();
    all.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    await vi.waitFor(() => expect(pane.textContent).toContain('1 talk, in Design.'));
    expect(document.activeElement === field).toBe(hasFocus);
  });

  it('draws the groups that can be seen, and the others once these are painted', async () => {
    const frames: FrameRequestCallback[] = [];
    const paint = vi.spyOn(window, 'requestAnimationFrame');
    paint.mockImplementation((draw) => frames.push(draw));
    const fields = Array.from({ length: 15 }, (_none, at) => `Field ${at + 10}`);
    const pane = await show(
      Object.fromEntries(
        fields.map((field) => [
          `Contacts/${field}.md`,
          talkedWith({ field, interview: '2026-03-01', fit: 4 }),
        ]),
      ),
    );
    const drawn = (): (string | null)[] =>
      [...pane.querySelectorAll('.ii-group-name')].map(({ textContent }) => textContent);
    expect(drawn()).toEqual(fields.slice(0, 6));
    for (const draw of frames.splice(0)) draw(0);
    await vi.waitFor(() => expect(drawn()).toEqual(fields.slice(0, 12)));
    press(pane, 'Show 3 more');
    await vi.waitFor(() => expect(drawn()).toEqual(fields));
    paint.mockRestore();
  });

  it('names what it does not understand, with its note', async () => {
    const odd = '---\nstatus: in-touch\n---\n\n## Interview 3 March 2026\n\nCoffee.\n';
    const pane = await show({ 'Contacts/Ana.md': ana, 'Contacts/Bo.md': odd });
    expect(pane.textContent).toContain('1 part of a note could not be understood');
    expect(pane.textContent).toContain('BoInterview 3 March 2026');
  });

  it('makes a note beside one of the same name', async () => {
    const name = 'What I learned 2026-03-11';
    const pane = await show({ 'Contacts/Ana.md': ana, [`${name}.md`]: 'Mine.\n' });
    press(pane, 'Save as note');
    await vi.waitFor(() => expect(run.read(`${name} 2.md`)).toContain('## Design'));
    expect(run.read(`${name}.md`)).toBe('Mine.\n');
  });

  it('makes one note of a double press', async () => {
    const pane = await show({ 'Contacts/Ana.md': ana });
    press(pane, 'Save as note');
    press(pane, 'Save as note');
    await vi.waitFor(() => expect(run.read('What I learned 2026-03-11.md')).toContain('## Design'));
    await run.settled();
    expect(run.app.vault.getFileByPath('What I learned 2026-03-11 2.md')).toBeNull();
    expect(document.body.textContent).not.toContain('The note was not made.');
  });

  it('follows what is written under a question, and goes with a note', async () => {
    const pane = await show({ 'Contacts/Ana.md': ana });
    press(pane, 'Answers');
    await vi.waitFor(() => expect(pane.textContent).toContain('The quiet.'));
    await run.app.vault.modify(
      run.file('Contacts/Ana.md'),
      ana.replace('The quiet.', 'The noise.'),
    );
    await vi.waitFor(() => expect(pane.textContent).toContain('The noise.'));
    await run.app.fileManager.renameFile(run.file('Contacts/Ana.md'), 'Contacts/Anna.md');
    await vi.waitFor(() => expect(pane.textContent).toContain('Anna'));
    await run.app.fileManager.trashFile(run.file('Contacts/Anna.md'));
    await vi.waitFor(() => expect(pane.textContent).not.toContain('The noise.'));
  });

  it('says so where nothing could be read, and goes on once it can', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': ana });
    const broken = vi.spyOn(run.app.vault, 'getFileByPath').mockImplementation(() => {
      throw new Error('no files');
    });
    run.command('look-back');
    await vi.waitFor(() => expect(document.body.textContent).toContain('could not be read'));
    broken.mockRestore();
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(document.body.textContent).toContain('1 talk, in Design.'));
  });
});
