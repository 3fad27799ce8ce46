import { afterEach, describe, expect, it } from 'vitest';
import { SidebarPage } from './sidebar-page';
import {
  type BrowserRun,
  type BrowserStart,
  closeRuns,
  startWorkbenchPage,
} from './start-workbench';

const files = {
  'Contacts/Ada Lovelace.md':
    '---\nstatus: contacted\ncontacted: 2026-03-02\n---\nMet at a talk.\n',
  'Reading.md': '# Reading\n',
};

let run: BrowserRun;
let shown: SidebarPage;

afterEach(closeRuns);

async function begin(start: BrowserStart): Promise<void> {
  run = await startWorkbenchPage(start);
  shown = new SidebarPage(run.page);
}

describe('the page and the folder', () => {
  it('carries what is typed to the disk', async () => {
    await begin({ files });
    await shown.openNote('Reading');
    await shown.editor.click();
    await shown.press('Control+End');
    await run.page.keyboard.type('A book.');
    await expect.poll(() => run.readNote('Reading.md')).toBe('# Reading\nA book.');
    expect(run.errors).toEqual([]);
  });

  it('shows what is changed on the disk, also beside unsaved typing', async () => {
    await begin({ files, open: 'Contacts/Ada Lovelace.md' });
    const { editor } = shown;
    await editor.click();
    await shown.press('Control+End');
    await run.page.keyboard.type('Typed.');
    await run.writeNote(
      'Contacts/Ada Lovelace.md',
      files['Contacts/Ada Lovelace.md'].replace('contacted\ncon', 'replied\ncon'),
    );
    await expect.poll(() => editor.innerText()).toContain('status: replied');
    expect(await editor.innerText()).toContain('Typed.');
    await expect
      .poll(() => run.readNote('Contacts/Ada Lovelace.md'))
      .toBe('---\nstatus: replied\ncontacted: 2026-03-02\n---\nMet at a talk.\nTyped.');
  });

  it('lists files that come, move and go on the disk', async () => {
    await begin({ files });
    await run.writeNote('New/Deep/Note.md', 'hello');
    await shown.file('Note').waitFor();
    await shown.openNote('Note');
    await expect.poll(() => shown.editor.innerText()).toContain('hello');
  });
});

describe('the list of files', () => {
  it('asks plugins for items when a file is right-clicked', async () => {
    await begin({ files });
    await run.page.evaluate(() => {
      window.workbench?.app.workspace.on('file-menu', (menu, file, source) => {
        menu.addItem((item) => item.setTitle(`${source} ${file.path}`));
      });
    });
    await shown.file('Reading').click({ button: 'right' });
    const item = shown.entry('file-explorer-context-menu Reading.md');
    await item.waitFor();
  });
});

describe('a large folder', () => {
  it('of six hundred notes opens and is worked in like a small one', async () => {
    const many: Record<string, string> = {};
    for (let index = 0; index < 600; index += 1) {
      const number = String(index).padStart(3, '0');
      many[`Contacts/Group ${index % 12}/Person ${number}.md`] =
        `---\nstatus: contacted\ncontacted: 2026-01-${String(1 + (index % 28)).padStart(2, '0')}\n---\n${'Words. '.repeat(200)}\n`;
    }
    await begin({ files: many, now: '2026-03-11T09:00', blank: true });
    await shown.load(run.address);
    await shown.rows().first().waitFor();
    expect(await shown.files.count()).toBe(600);
    const note = 'Contacts/Group 5/Person 005.md';
    await run.writeNote(note, (await run.readNote(note)).replace('Words.', 'Seen.'));
    await shown.openNote('Person 005');
    await expect.poll(() => shown.editor.innerText()).toContain('Seen.');
    expect(run.errors).toEqual([]);
  });
});

describe('what the page asks for', () => {
  it('comes from its own server alone, whatever a note points to', async () => {
    const away = 'https://away.example';
    await begin({
      files: {
        ...files,
        'Away.md': `![a](${away}/a.png)\n\n<img src="${away}/b.png">\n\n[c](${away}/c)\n`,
      },
      blank: true,
    });
    const asked: string[] = [];
    run.page.context().on('request', (request) => asked.push(request.url()));
    await shown.load(run.address);
    await shown.openNote('Away');
    await run.page.evaluate(async () => {
      const { workspace } = window.workbench?.app ?? {};
      const leaf = workspace?.getLeaf();
      await leaf?.setViewState({
        type: 'markdown',
        state: { file: 'Away.md', mode: 'preview' },
        active: true,
      });
    });
    await run.page.getByRole('link').first().waitFor();
    await shown.command('open sett');
    await shown.dialog('Settings').waitFor();
    // What a script in the page might try.
    const refused = await run.page.evaluate(
      (url) =>
        fetch(`${url}/d`, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        ),
      away,
    );
    expect(refused).toBe(true);
    const own = `http://127.0.0.1:${run.workbench.port}/`;
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
  });
});

describe('the palette', () => {
  it('opens with a key, filters and runs what is chosen', async () => {
    await begin({ files });
    await shown.findCommand('open sett');
    expect(await run.page.getByRole('option').count()).toBe(1);
    await shown.press('Enter');
    await shown.dialog('Settings').waitFor();
    await shown.press('Escape');
    expect(await shown.dialog('Settings').count()).toBe(0);
  });
});

describe('what is kept over a reload', () => {
  it('brings back the open note and the clock', async () => {
    await begin({ files, now: '2026-03-11T09:00' });
    await shown.openNote('Reading');
    await expect.poll(() => shown.noteTitle().innerText()).toBe('Reading');
    await run.page.waitForFunction(() =>
      Object.entries(localStorage).some(
        ([key, layout]) =>
          key.startsWith('workbench-layout-') && String(layout).includes('Reading.md'),
      ),
    );
    await shown.load();
    expect(await shown.noteTitle().innerText()).toBe('Reading');
    expect(await run.page.evaluate(() => new Date().toDateString())).toBe('Wed Mar 11 2026');
  });
});
