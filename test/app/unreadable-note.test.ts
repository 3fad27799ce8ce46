// @vitest-environment jsdom
import { MarkdownView, Menu } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { ContactIndex } from '../../src/vault/contact-index';
import { fill, press } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import { noteFormat } from '../builders/yaml';

let run: RunningPlugin;

afterEach(() => run.unload());

/** Front matter of a contact that nobody can understand, with the line that its notice names. */
const shapes = [
  ['opened and never closed', '---\nstatus: identified\ntags: contact\n\nMet at the fair\n', 1],
  ['more on the first line', '---js\nstatus: identified\ntags: contact\n---\n', 1],
  ['four hyphens', '----\nstatus: identified\ntags: contact\n----\n', 1],
  ['closed by four hyphens', '---\nstatus: identified\ntags: contact\n----\n', 4],
  ['a quote left open', '---\nstatus: identified\nrole: "one\ntags: contact\n---\n', 3],
  ['a list', '---\n- status: identified\n- tags: contact\n---\n', 2],
] as const;

/** The commands that are not about the note one is in. */
const elsewhere = [
  ...['add-contact', 'create-base', 'create-templates', 'do-next', 'show-follow-ups'],
  ...['export-calendar', 'import-people', 'look-at-notes', 'look-back', 'show-people'],
  ...['turn-inline-fields', 'undo-last-change'],
];

const talked = '---\nstatus: interviewed\ninterview: 2026-03-02T10:00\n---\n';

async function openToWrite(path: string): Promise<void> {
  await run.app.workspace.getLeaf(false).openFile(run.file(path), { state: { mode: 'source' } });
  await run.settled();
  expect(run.app.workspace.getActiveViewOfType(MarkdownView)?.getMode()).toBe('source');
}

function commandIds(): string[] {
  return Object.keys(run.host.commands.commands)
    .filter((id) => id.startsWith('informational-interviews:'))
    .map((id) => id.slice(id.indexOf(':') + 1));
}

function problemsOf(path: string): string[] {
  return run.api
    .problems()
    .filter((problem) => problem.path === path)
    .map(({ message }) => message);
}

describe('a note in the contacts folder whose front matter cannot be understood', () => {
  it.each(shapes)(
    'is named with its line by every command in it: %s',
    async (_shape, text, line) => {
      run = await runPlugin({ 'Contacts/Cy.md': text, 'Contacts/Bo.md': talked });
      await openToWrite('Contacts/Cy.md');
      for (const id of commandIds().filter((each) => !elsewhere.includes(each))) {
        run.command(id);
        await vi.waitFor(() => expect(run.notices(), id).toHaveLength(1));
        await run.settled();
        const [notice = ''] = run.notices();
        expect(notice, id).toContain('“Cy” was not changed.');
        expect(notice, id).toContain(`(line ${line}).`);
        expect(document.querySelector('.modal-container'), id).toBeNull();
        for (const each of document.querySelectorAll<HTMLElement>('.notice')) each.click();
      }
      expect(run.read('Contacts/Cy.md')).toBe(text);
    },
  );

  it.each(shapes)(
    'is a problem once it was opened, and never unlisted: %s',
    async (_s, text, line) => {
      run = await runPlugin({ 'Contacts/Cy.md': text });
      await openToWrite('Contacts/Cy.md');
      await vi.waitFor(() =>
        expect(problemsOf('Contacts/Cy.md')).toEqual([expect.stringContaining(`(line ${line}).`)]),
      );
      const menu = new Menu();
      run.app.workspace.trigger('file-menu', menu, run.file('Contacts/Cy.md'), 'more-options');
      menu.showAtPosition({ x: 0, y: 0 });
      const [item] = document.querySelectorAll<HTMLElement>('.menu-item');
      expect(item?.textContent).toBe('Show what to fix in this note');
      item?.click();
      await run.noticed(`(line ${line}).`);
      // Another program mends it.
      run.disk.writeFromOutside('Contacts/Cy.md', '---\nstatus: identified\n---\n');
      await run.settled();
      expect(run.api.problems()).toEqual([]);
      expect(run.api.contacts().map(({ name }) => name)).toEqual(['Cy']);
    },
  );

  it('is not read to find that out before it is looked at', async () => {
    run = await runPlugin({ 'Contacts/Cy.md': '---\nstatus: identified\n' });
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    expect(run.api.problems()).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  it('is named with its line where a contact of the name is to be added', async () => {
    const text = '---\nstatus: identified\n';
    run = await runPlugin({ 'Contacts/Cy.md': text });
    run.command('add-contact');
    fill('Name', 'Cy');
    press('Put on my list');
    await run.noticed('“Cy” was not changed. The properties of this note are opened');
    // It is asked again, and knows by now.
    press('Open note');
    await run.noticed('Cy already has a note, so nothing was added. The properties of this note');
    expect(run.notices().join()).toContain('(line 1). Put a line with only ---');
    expect(run.read('Contacts/Cy.md')).toBe(text);
  });
});

describe('a note elsewhere whose front matter cannot be understood', () => {
  it.each(shapes.slice(0, -1))(
    'is named with its line where it says that it is a contact’s: %s',
    async (_shape, text, line) => {
      run = await runPlugin({ 'Choir/Cy.md': text, 'Contacts/Bo.md': talked });
      await openToWrite('Choir/Cy.md');
      run.command('mark-contacted');
      await run.noticed('“Cy” was not changed.');
      expect(run.notices().join()).toContain(`(line ${line}).`);
      expect(problemsOf('Choir/Cy.md')).toHaveLength(1);
      // After a restart too.
      const index = new ContactIndex(run.app, () => defaultSettings, noteFormat);
      expect(index.brokenPaths()).toEqual(['Choir/Cy.md']);
      run.disk.writeFromOutside('Choir/Cy.md', 'We sing.\n');
      await run.settled();
      expect(run.api.problems()).toEqual([]);
    },
  );

  it('is left out where nothing says that it is: a rule may stand on top of any note', async () => {
    run = await runPlugin({
      'Daily/2026-03-20.md': '---\nBuy milk\n\ntags: contact\n',
      'Contacts/Bo.md': '---\nstatus: identified\n---\n',
    });
    await openToWrite('Daily/2026-03-20.md');
    run.command('set-priority');
    await vi.waitFor(() =>
      expect(document.querySelector('.suggestion-item')?.textContent).toContain('Bo'),
    );
    expect(run.notices()).toEqual([]);
    expect(run.api.problems()).toEqual([]);
  });

  it.each([
    ['text', 'Today I met nobody.\n'],
    ['a heading', '# Friday\n\nNobody.\n'],
    ['a task', '- [ ] Buy milk\n'],
  ])('is not read when it is opened where it begins with %s', async (_what, text) => {
    run = await runPlugin({ 'Daily/2026-03-20.md': text, 'Contacts/Cy.md': text });
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    run.app.workspace.trigger('file-open', run.file('Daily/2026-03-20.md'));
    run.app.workspace.trigger('file-open', run.file('Contacts/Cy.md'));
    await run.settled();
    expect(read.mock.calls.map(([{ path }]) => path)).toEqual(['Contacts/Cy.md']);
  });

  it('does not vanish from the list in silence while it is written', async () => {
    const text = '---\nstatus: identified\ntags: contact\n---\n';
    run = await runPlugin({ 'Choir/Cy.md': text });
    expect(run.api.contacts()).toHaveLength(1);
    run.disk.writeFromOutside('Choir/Cy.md', text.slice(0, -4));
    await run.settled();
    expect(run.api.contacts()).toEqual([]);
    expect(problemsOf('Choir/Cy.md')).toEqual([expect.stringContaining('(line 1).')]);
    run.disk.writeFromOutside('Choir/Cy.md', text);
    await run.settled();
    expect(run.api.problems()).toEqual([]);
    expect(run.api.contacts()).toHaveLength(1);
  });
});
