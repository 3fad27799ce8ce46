// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { ContactIndex } from '../../src/vault/contact-index';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import { noteFormat } from '../builders/yaml';
import { settingsFile } from '../builders/settings';

let run: RunningPlugin;

afterEach(() => run.unload());

const asked = '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n';

function contactPaths(): string[] {
  return run.api.contacts().map(({ path }) => path);
}

describe('the index of contacts', () => {
  it('is built from the metadata cache alone: no note is read', async () => {
    run = await runPlugin({
      'Contacts/Ana.md': asked,
      'Contacts/Grandma.md': 'Hello',
      'x.md': 'x',
    });
    const read = vi.spyOn(run.app.vault, 'read');
    const cachedRead = vi.spyOn(run.app.vault, 'cachedRead');
    const process = vi.spyOn(run.app.vault, 'process');
    expect(contactPaths()).toEqual(['Contacts/Ana.md']);
    expect(run.api.followUps('2026-03-20T10:00')).toHaveLength(1);
    expect(read).not.toHaveBeenCalled();
    expect(cachedRead).not.toHaveBeenCalled();
    expect(process).not.toHaveBeenCalled();
  });

  it('finds contacts by folder, by tag and by marker, and never in the templates folder', async () => {
    run = await runPlugin(
      {
        'Contacts/Deep/Ana.md': asked,
        'Choir/Bo.md': '---\nstatus: replied\ntags: [contact/mentor]\n---\n',
        'Choir/Cy.md': '---\nstatus: replied\n---\nWe sing. #contact\n',
        'Choir/Di.md': '---\nstatus: replied\ntype: person\n---\n',
        'Contacts/Templates/Person.md': asked,
        'Projects/Boat.md': asked,
      },
      {
        markerProperty: { name: 'type', value: 'person' },
        templatesFolder: 'Contacts/Templates',
      },
    );
    expect(contactPaths().sort()).toEqual([
      'Choir/Bo.md',
      'Choir/Cy.md',
      'Choir/Di.md',
      'Contacts/Deep/Ana.md',
    ]);
  });

  it('reads again only the one note that changed', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': asked, 'Contacts/Bo.md': asked });
    const [ana, bo] = run.api.contacts();
    await run.app.vault.process(run.file('Contacts/Ana.md'), (text) =>
      text.replace('contacted\n', 'replied\n'),
    );
    await run.settled();
    expect(run.api.contacts().find(({ name }) => name === 'Bo')).toBe(bo);
    expect(run.api.contacts().find(({ name }) => name === 'Ana')).not.toBe(ana);
    expect(run.api.contacts().find(({ name }) => name === 'Ana')?.status).toBe('replied');
  });

  it('follows a note that is created, renamed, moved away and deleted', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': asked, 'Other/': '' });
    expect(contactPaths()).toEqual(['Contacts/Ana.md']);
    await run.app.vault.create('Contacts/Bo.md', asked);
    await run.settled();
    expect(contactPaths().sort()).toEqual(['Contacts/Ana.md', 'Contacts/Bo.md']);
    await run.app.fileManager.renameFile(run.file('Contacts/Bo.md'), 'Contacts/Bob.md');
    await run.settled();
    expect(contactPaths().sort()).toEqual(['Contacts/Ana.md', 'Contacts/Bob.md']);
    expect(run.api.contacts().map(({ name }) => name)).toContain('Bob');
    await run.app.fileManager.renameFile(run.file('Contacts/Bob.md'), 'Other/Bob.md');
    await run.settled();
    expect(contactPaths()).toEqual(['Contacts/Ana.md']);
    await run.app.fileManager.trashFile(run.file('Contacts/Ana.md'));
    await run.settled();
    expect(contactPaths()).toEqual([]);
  });

  it('follows a folder that is renamed, into and out of the contacts folder, and deleted', async () => {
    run = await runPlugin({ 'Contacts/Art/Deep/Ana.md': asked, 'Inbox/Bo.md': asked });
    const folder = run.app.vault.getFolderByPath('Contacts/Art');
    if (folder === null) throw new Error('No folder.');
    await run.app.fileManager.renameFile(folder, 'Contacts/Craft');
    await run.settled();
    expect(contactPaths()).toEqual(['Contacts/Craft/Deep/Ana.md']);
    const inbox = run.app.vault.getFolderByPath('Inbox');
    if (inbox === null) throw new Error('No folder.');
    await run.app.fileManager.renameFile(inbox, 'Contacts/Inbox');
    await run.settled();
    expect(contactPaths().sort()).toEqual(['Contacts/Craft/Deep/Ana.md', 'Contacts/Inbox/Bo.md']);
    await run.app.fileManager.trashFile(inbox);
    await run.settled();
    expect(contactPaths()).toEqual(['Contacts/Craft/Deep/Ana.md']);
  });

  it('turns a note whose front matter breaks into a problem, and back', async () => {
    run = await runPlugin({ 'Choir/Ana.md': `---\nstatus: replied\ntags: contact\n---\n` });
    expect(contactPaths()).toEqual(['Choir/Ana.md']);
    const file = run.file('Choir/Ana.md');
    await run.app.vault.process(file, (text) => text.replace('replied', '"replied'));
    await run.settled();
    expect(contactPaths()).toEqual([]);
    expect(run.api.problems()).toMatchObject([{ path: 'Choir/Ana.md', property: '' }]);
    await run.app.vault.process(file, (text) => text.replace('"replied', 'replied'));
    await run.settled();
    expect(contactPaths()).toEqual(['Choir/Ana.md']);
    expect(run.api.problems().filter(({ property }) => property === '')).toEqual([]);
  });

  it('goes on telling of such a note that only a tag made a candidate: renamed, moved with its folder, and after a restart', async () => {
    run = await runPlugin({ 'Choir/Ana.md': `---\nstatus: replied\ntags: contact\n---\n` });
    expect(contactPaths()).toEqual(['Choir/Ana.md']);
    await run.app.vault.process(run.file('Choir/Ana.md'), (text) => text.replace('r', '"r'));
    await run.settled();
    await run.app.fileManager.renameFile(run.file('Choir/Ana.md'), 'Choir/Anna.md');
    const choir = run.app.vault.getFolderByPath('Choir');
    if (choir === null) throw new Error('No folder.');
    await run.app.fileManager.renameFile(choir, 'Singers');
    await run.settled();
    const index = new ContactIndex(run.app, () => defaultSettings, noteFormat);
    expect(index.brokenPaths()).toEqual(['Singers/Anna.md']);
    expect(run.api.problems()).toMatchObject([{ path: 'Singers/Anna.md', property: '' }]);
    await run.app.vault.process(run.file('Singers/Anna.md'), () => '---\nstatus: replied\n---\n');
    await run.settled();
    expect(run.api.problems()).toEqual([]);
    expect(contactPaths()).toEqual([]);
  });

  it('tells the line and the cause once the text of a broken note was at hand', async () => {
    const path = 'Contacts/Ana.md';
    run = await runPlugin({
      [path]: '---\nstatus: replied\nbirthday: [[May 3rd]] 1990\n---\n',
      'Contacts/Bo.md': '---\nname: @bo\n---\n',
    });
    const told = (): string[] =>
      run.api
        .problems()
        .filter((problem) => problem.path === path)
        .map(({ message }) => message);
    expect(told()).toEqual([expect.stringContaining('cannot be read. Open it and look')]);
    const heard = vi.fn();
    run.api.onChange(heard);
    // Somebody opens it, and nothing but this one note is read.
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    await run.open(path);
    await vi.waitFor(() => expect(told()[0]).toContain('beside a link (line 3). Put the whole'));
    expect(read.mock.calls.map(([file]) => file.path)).not.toContain('Contacts/Bo.md');
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    // It is changed, and broken in another way.
    await run.app.vault.process(run.file(path), (text) => text.replace('[[May 3rd]] 1990', '"May'));
    await run.settled();
    expect(told()).toEqual([expect.stringContaining('never closed (line 3). Close the quote')]);
    await run.app.fileManager.renameFile(run.file(path), 'Contacts/Anna.md');
    await run.settled();
    expect(told()).toEqual([]);
    expect(run.api.problems().map(({ message }) => message)).toContainEqual(
      expect.stringContaining('(line 3)'),
    );
    await run.app.vault.process(run.file('Contacts/Anna.md'), () => asked);
    await run.settled();
    expect(run.api.problems().filter((problem) => problem.path.endsWith('Anna.md'))).toEqual([]);
  });

  it('tells what a command found that refused', async () => {
    const path = 'Contacts/Ana.md';
    run = await runPlugin({ [path]: asked });
    await run.open(path);
    expect(contactPaths()).toEqual([path]);
    run.disk.writeFromOutside(path, asked.replace('contacted: 2', 'contacted: @2'));
    run.command('mark-replied');
    await vi.waitFor(() => expect(run.notices().join()).toContain('(line 3)'));
    await run.settled();
    const [problem, ...others] = run.api.problems();
    expect(problem?.message).toContain('begins with @, which needs quotes (line 3).');
    expect(others).toEqual([]);
  });

  it('goes on telling of a note of which only its text says what is wrong once it is built anew', async () => {
    const [path, unclosed] = ['Contacts/Ana.md', '---\nstatus: replied\nShe sings.\n'];
    run = await runPlugin({ [path]: unclosed });
    const index = new ContactIndex(run.app, () => defaultSettings, noteFormat);
    expect(index.unlistedPaths()).toEqual([path]);
    index.lookAt(run.file(path), unclosed);
    expect(index.brokenPaths()).toEqual([path]);
    index.rebuild();
    expect(index.brokenPaths()).toEqual([path]);
    expect(index.unlistedPaths()).toEqual([]);
  });

  it('is built anew under settings that a sync brought', async () => {
    run = await runPlugin({ 'People/Ana.md': asked });
    expect(contactPaths()).toEqual([]);
    run.disk.writeFromOutside(settingsFile, JSON.stringify({ contactsFolder: 'People' }));
    await run.plugin?.onExternalSettingsChange?.();
    expect(contactPaths()).toEqual(['People/Ana.md']);
  });
});

describe('a note that the app has not read yet', () => {
  it('is waited for by whoever asks from outside, until the app says that it is done', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': asked });
    const index = new ContactIndex(run.app, () => defaultSettings, noteFormat);
    const cache = vi.spyOn(run.app.metadataCache, 'getFileCache').mockReturnValue(null);
    index.load();
    const heard: string[] = [];
    const waiting = index
      .notesRead()
      .then(() => heard.push(...index.contacts().map((one) => one.contact.name)));
    await run.settled();
    expect(heard).toEqual([]);
    cache.mockRestore();
    run.app.metadataCache.trigger('resolved');
    await waiting;
    expect(heard).toEqual(['Ana']);
    index.unload();
  });

  it('is waited for no longer once the index is gone', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': asked });
    const index = new ContactIndex(run.app, () => defaultSettings, noteFormat);
    vi.spyOn(run.app.metadataCache, 'getFileCache').mockReturnValue(null);
    index.load();
    const waiting = index.notesRead();
    index.unload();
    await expect(waiting).resolves.toBeUndefined();
  });

  it('is nobody once it is deleted', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': asked });
    const index = new ContactIndex(run.app, () => defaultSettings, noteFormat);
    index.load();
    expect(index.unlistedPaths()).toEqual([]);
    const cache = vi.spyOn(run.app.metadataCache, 'getFileCache').mockReturnValue(null);
    const bo = await run.app.vault.create('Contacts/Bo.md', asked);
    await run.app.vault.delete(bo);
    run.app.metadataCache.trigger('resolved');
    cache.mockRestore();
    expect(index.unlistedPaths()).toEqual([]);
    index.unload();
  });
});
