// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/core/texts/en';
import { FOLLOW_UPS_VIEW } from '../../src/features/sidebar/follow-ups-view';
import { fill, press } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import { settingsFile } from '../builders/settings';

const listed = '---\nstatus: identified\n---\n';
const prompts = '---\ntemplate: reflection\n---\n- Why?\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function contactPaths(): string[] {
  return run.api
    .contacts()
    .map(({ path }) => path)
    .sort();
}

async function move(from: string, to: string): Promise<void> {
  const folder = run.app.vault.getFolderByPath(from);
  if (folder === null) throw new Error(`There is no folder ${from}.`);
  await run.app.fileManager.renameFile(folder, to);
}

async function fillDialog(label: string, value: string): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
  fill(label, value);
}

async function addContact(name: string): Promise<void> {
  run.command('add-contact');
  await fillDialog('Name', name);
  document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
  await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
}

describe('a folder that is there in another case than it is set', () => {
  it('is where contacts are found and added, in its own spelling', async () => {
    run = await runPlugin({ 'contacts/Art/Ana.md': listed, 'contacts/Grandma.md': '' });
    expect(contactPaths()).toEqual(['contacts/Art/Ana.md']);
    await addContact('Bo Chen');
    await run.noticed('Bo Chen: added to your list');
    expect(run.read('contacts/Bo Chen.md')).toContain('status: identified');
    expect(run.read('Contacts/Bo Chen.md')).toBeNull();
    expect(contactPaths()).toEqual(['contacts/Art/Ana.md', 'contacts/Bo Chen.md']);
    expect(run.read(settingsFile)).toBeNull();
  });

  it('is found at every level, and what is missing below it is made there', async () => {
    run = await runPlugin({ 'career/': '' }, { contactsFolder: 'Career/People' });
    await addContact('Bo Chen');
    await run.noticed('Bo Chen: added to your list');
    expect(contactPaths()).toEqual(['career/People/Bo Chen.md']);
  });

  it('does not count beside one of exactly that name, though that is empty: a problem', async () => {
    run = await runPlugin({
      ...{ 'contacts/Ana.md': listed, 'Contacts/': '', 'CONTACTS/Bo.md': listed },
      ...{ 'interview templates/Mine.md': prompts, 'Interview Templates/Mine.md': prompts },
    });
    expect(contactPaths()).toEqual([]);
    const told = run.api.problems();
    expect(told.map(({ path, property, value }) => [path, property, value])).toEqual([
      ...[
        ['', '', 'CONTACTS'],
        ['', '', 'contacts'],
      ],
      ['', '', 'interview templates'],
    ]);
    for (const { value, message } of told) expect(message).toContain(`“${String(value)}”`);
    expect(told[1]?.message).toContain('the contacts folder “Contacts”');
    expect(told[2]?.message).toContain('the templates folder “Interview Templates”');
    await move('contacts', 'Others');
    await vi.waitFor(() => expect(run.api.problems()).toHaveLength(2));
    run.disk.removeFromOutside('CONTACTS');
    await vi.waitFor(() => expect(run.api.problems()).toHaveLength(1));
    run.disk.writeFromOutside('CONTACTS/Bo.md', listed);
    await vi.waitFor(() => expect(run.api.problems()).toHaveLength(2));
  });

  it('counts from when it comes, and no longer once it goes', async () => {
    run = await runPlugin({});
    expect(contactPaths()).toEqual([]);
    run.disk.writeFromOutside('CONTACTS/Ana.md', listed);
    await run.settled();
    expect(contactPaths()).toEqual(['CONTACTS/Ana.md']);
    await run.app.vault.createFolder('Other');
    await move('Other', 'People');
    expect(contactPaths()).toEqual(['CONTACTS/Ana.md']);
    run.disk.removeFromOutside('CONTACTS');
    run.disk.writeFromOutside('contacts/Bo.md', listed);
    await run.settled();
    expect(contactPaths()).toEqual(['contacts/Bo.md']);
    expect(run.read(settingsFile)).toBeNull();
  });

  it('of the templates holds the user’s own, whose notes are nobody', async () => {
    run = await runPlugin({
      'Contacts/Ana.md': '---\nstatus: interviewed\ninterview: 2026-11-20T10:00\n---\n',
      'interview templates/Mine.md': prompts,
      'interview templates/Person.md': `---\nstatus: identified\ntags: contact\n---\n`,
    });
    expect(contactPaths()).toEqual(['Contacts/Ana.md']);
    await run.open('Contacts/Ana.md');
    run.command('insert-reflection');
    await vi.waitFor(() => expect(run.read('Contacts/Ana.md')).toContain('#### Why?'));
    expect(run.read('Contacts/Ana.md')?.match(/^#### /gm)).toHaveLength(1);
    run.command('create-templates');
    await run.noticed('created in “interview templates”');
    expect(run.app.vault.getAllFolders().map(({ path }) => path)).not.toContain(
      'Interview templates',
    );
  });

  it('is not offered to be made in the sidebar', async () => {
    run = await runPlugin({ 'contacts/': '' }, {});
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(document.querySelector('.ii-empty')).not.toBeNull());
    expect(document.querySelector('.ii-empty')?.textContent).not.toContain(
      'is created with the first',
    );
  });

  it('is not offered to be made at the first run', async () => {
    run = await runPlugin({ 'contacts/': '', 'people/': '' });
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(document.querySelector('.ii-first-run')).not.toBeNull());
    press('Begin', 'body');
    await fillDialog('Contacts folder', 'CONTACTS/');
    const modal = document.querySelector('.modal');
    expect(modal?.textContent).not.toContain('This folder does not exist yet');
    const offers = [...(modal?.querySelectorAll('button') ?? [])].map((el) => el.textContent);
    expect(offers.filter((text) => text.startsWith('Use the folder'))).toEqual([
      'Use the folder “people”',
    ]);
    await fillDialog('Contacts folder', 'Persons');
    expect(modal?.textContent).toContain('This folder does not exist yet');
  });

  it('may hold a note whose name differs only in case, which is no new one', async () => {
    run = await runPlugin({ 'contacts/ana reyes.md': listed });
    await addContact('Ana Reyes');
    await run.noticed('ana reyes already has a note');
    expect(run.read('contacts/ana reyes.md')).toBe(listed);
    expect(run.app.vault.getMarkdownFiles()).toHaveLength(1);
  });
});

describe('a folder that the app renames', () => {
  it('is followed at once, and saved as the only setting', async () => {
    run = await runPlugin({ 'Contacts/Art/Ana.md': listed, 'Contacts/Bo.md': listed });
    expect(contactPaths()).toHaveLength(2);
    await move('Contacts', 'People');
    expect(run.read(settingsFile)).toBeNull();
    expect(contactPaths()).toEqual(['People/Art/Ana.md', 'People/Bo.md']);
    await vi.waitFor(() => expect(run.savedSettings()).toEqual({ contactsFolder: 'People' }));
    await run.settled();
    expect(contactPaths()).toEqual(['People/Art/Ana.md', 'People/Bo.md']);
    expect(run.notices()).toEqual([]);
    await addContact('Cy');
    await run.noticed('Cy: added to your list');
    expect(run.read('People/Cy.md')).not.toBeNull();
  });

  it('takes both folders along in one save, and leaves the other settings', async () => {
    const set = { contactsFolder: 'Career/People', templatesFolder: 'Career/Texts', myName: 'Sam' };
    run = await runPlugin({ 'Career/People/Ana.md': listed, 'Career/Texts/Mine.md': prompts }, set);
    const save = vi.spyOn(run.plugin as NonNullable<typeof run.plugin>, 'saveData');
    await run.app.vault.createFolder('Work');
    await move('Career', 'Work/Jobs');
    expect(contactPaths()).toEqual(['Work/Jobs/People/Ana.md']);
    await vi.waitFor(() =>
      expect(run.savedSettings()).toEqual({
        contactsFolder: 'Work/Jobs/People',
        templatesFolder: 'Work/Jobs/Texts',
        myName: 'Sam',
      }),
    );
    await run.settled();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('may only change its case, and be renamed again before that is saved', async () => {
    run = await runPlugin({ 'contacts/Ana.md': listed }, { contactsFolder: 'Contacts' });
    await move('contacts', 'CONTACTS');
    expect(contactPaths()).toEqual(['CONTACTS/Ana.md']);
    await move('CONTACTS', 'People');
    await move('People', 'Persons');
    expect(contactPaths()).toEqual(['Persons/Ana.md']);
    await vi.waitFor(() => expect(run.savedSettings()).toEqual({ contactsFolder: 'Persons' }));
    await run.settled();
    expect(contactPaths()).toEqual(['Persons/Ana.md']);
  });

  it('is followed where it holds the templates', async () => {
    run = await runPlugin({ 'Interview templates/Mine.md': prompts, 'Contacts/Ana.md': listed });
    await move('Interview templates', 'Texts');
    await vi.waitFor(() => expect(run.savedSettings()).toEqual({ templatesFolder: 'Texts' }));
    run.command('create-templates');
    await run.noticed('created in “Texts”');
  });

  it('is not followed where it is another one, below it or of its name in another case', async () => {
    run = await runPlugin({ 'Contacts/Art/Ana.md': listed, 'contacts/Bo.md': listed, 'X/': '' });
    await move('Contacts/Art', 'Contacts/Craft');
    await move('X', 'Y');
    run.disk.writeFromOutside('contacts/Cy.md', listed);
    await move('contacts', 'Others');
    await run.settled();
    expect(contactPaths()).toEqual(['Contacts/Craft/Ana.md']);
    expect(run.read(settingsFile)).toBeNull();
  });

  it('stays set once it is deleted', async () => {
    run = await runPlugin({ 'People/Ana.md': listed }, { contactsFolder: 'People' });
    const folder = run.app.vault.getFolderByPath('People');
    if (folder !== null) await run.app.fileManager.trashFile(folder);
    await run.settled();
    expect(run.savedSettings()).toEqual({ contactsFolder: 'People' });
    await addContact('Bo');
    await run.noticed('Bo: added to your list');
    expect(contactPaths()).toEqual(['People/Bo.md']);
  });

  it('gives way to what a sync sets meanwhile', async () => {
    run = await runPlugin(
      { 'People/Ana.md': listed, 'Network/Bo.md': listed },
      { contactsFolder: 'People' },
    );
    run.disk.writeFromOutside(settingsFile, JSON.stringify({ contactsFolder: 'Network' }));
    await move('People', 'Persons');
    await vi.waitFor(() => expect(contactPaths()).toEqual(['Network/Bo.md']));
    await run.settled();
    expect(run.savedSettings()).toEqual({ contactsFolder: 'Network' });
    expect(run.notices()).toEqual([]);
  });
});

describe('a folder that is renamed before the first run', () => {
  async function restart(): Promise<void> {
    const files = Object.fromEntries(
      [settingsFile, 'People/Ana.md'].map((path) => [path, run.read(path) ?? '']),
    );
    await run.unload();
    run = await runPlugin(files);
    await showSidebar();
  }

  async function showSidebar(): Promise<void> {
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(document.querySelector('.ii-header')).not.toBeNull());
  }

  const isOffered = (): boolean => document.querySelector('.ii-first-run') !== null;

  beforeEach(async () => {
    run = await runPlugin({ 'Contacts/Ana.md': listed });
    await showSidebar();
    await move('Contacts', 'People');
    await vi.waitFor(() => expect(run.savedSettings()).toEqual({ contactsFolder: 'People' }));
    await run.settled();
  });

  it('leaves it to be offered, with the folder as it is now', async () => {
    expect(isOffered()).toBe(true);
    await restart();
    expect(isOffered()).toBe(true);
    press('Begin', 'body');
    await fillDialog('Your name', 'Sam');
    const folder = document.querySelector('.modal [aria-label="Contacts folder"]');
    expect(folder?.getAttribute('placeholder')).toBe('People');
    expect(document.querySelector('.modal')?.textContent).not.toContain('Use the folder');
    press('Save', 'body');
    await vi.waitFor(() =>
      expect(run.savedSettings()).toEqual({ contactsFolder: 'People', myName: 'Sam' }),
    );
    await vi.waitFor(() => expect(isOffered()).toBe(false));
  });

  it('lets it be skipped for good', async () => {
    press('Skip', 'body');
    await vi.waitFor(() => expect(isOffered()).toBe(false));
    expect(run.savedSettings()).toEqual({ contactsFolder: 'People' });
    await restart();
    expect(isOffered()).toBe(false);
  });

  it('offers it no longer once something else is set', async () => {
    run.disk.writeFromOutside(
      settingsFile,
      JSON.stringify({ contactsFolder: 'People', minutes: 45 }),
    );
    await run.plugin?.onExternalSettingsChange?.();
    await vi.waitFor(() => expect(isOffered()).toBe(false));
  });
});

describe('a renamed folder while the settings cannot be read', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

  it.each([
    [
      'half written',
      (): void => run.disk.writeFromOutside(settingsFile, '{"contactsFolder": "Peo'),
    ],
    ['away', (): void => run.disk.removeFromOutside(settingsFile)],
  ])('is followed, %s, and saved once they can be, with nothing lost', async (_, spoil) => {
    const set = { contactsFolder: 'People', myName: 'Sam' };
    run = await runPlugin({ 'People/Ana.md': listed }, set);
    spoil();
    const spoilt = run.read(settingsFile);
    await move('People', 'Persons');
    await run.noticed(
      'The folder setting was not changed from “People” to “Persons”. The file data.json',
    );
    expect(
      run.notices().filter((text) => text.includes('folder setting was not changed')),
    ).toHaveLength(1);
    expect(run.read(settingsFile)).toBe(spoilt);
    expect(contactPaths()).toEqual(['Persons/Ana.md']);
    run.disk.writeFromOutside(settingsFile, JSON.stringify(set));
    await run.plugin?.onExternalSettingsChange?.();
    await vi.waitFor(() =>
      expect(run.savedSettings()).toEqual({ ...set, contactsFolder: 'Persons' }),
    );
    await run.settled();
    expect(contactPaths()).toEqual(['Persons/Ana.md']);
  });

  it('or cannot be written, is followed for as long as the app runs, and said once', async () => {
    run = await runPlugin({ 'People/Ana.md': listed }, { contactsFolder: 'People' });
    const { plugin } = run;
    if (plugin === null) throw new Error('No plugin.');
    vi.spyOn(plugin, 'saveData').mockRejectedValueOnce(new Error('ENOSPC'));
    await move('People', 'Persons');
    await run.noticed('The folder setting was not changed from “People” to “Persons”.');
    expect(run.notices()).toHaveLength(1);
    expect(contactPaths()).toEqual(['Persons/Ana.md']);
    run.disk.writeFromOutside(
      settingsFile,
      JSON.stringify({ contactsFolder: 'People', minutes: 45 }),
    );
    await plugin.onExternalSettingsChange?.();
    await vi.waitFor(() =>
      expect(run.savedSettings()).toEqual({ contactsFolder: 'Persons', minutes: 45 }),
    );
  });
});

describe('a folder that would hide people', () => {
  it.each([
    [{ contactsFolder: '.people' }, '“Contacts folder”. Obsidian does not look into folders'],
    [{ templatesFolder: 'a/.texts' }, '“Templates folder”. Obsidian does not look into folders'],
    [
      { contactsFolder: 'Career/People', templatesFolder: 'career' },
      '“Contacts folder”, “Templates folder”. Notes in the templates folder never count as people',
    ],
  ])('is said with its reason, in one notice, and left in the file: %j', async (set, said) => {
    run = await runPlugin({ 'Contacts/Ana.md': listed }, set);
    expect(run.notices()).toHaveLength(1);
    expect(run.notices()[0]).toContain(said);
    expect(contactPaths()).toEqual(['Contacts/Ana.md']);
    expect(run.savedSettings()).toEqual(set);
  });

  it('is not followed: into the templates folder, saying why', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': listed, 'Interview templates/': '' });
    await move('Contacts', 'Interview templates/Contacts');
    await run.noticed(
      'The folder setting cannot be changed from “Contacts” to “Interview templates/Contacts”. Notes in the templates folder never count as people',
    );
    expect(run.notices()).toHaveLength(1);
    expect(run.read(settingsFile)).toBeNull();
    await move('Interview templates/Contacts', 'Contacts');
    expect(contactPaths()).toEqual(['Contacts/Ana.md']);
  });

  it('is not followed: to where Obsidian does not look, saying why', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': listed }, { myName: 'Sam' });
    await move('Contacts', '.Contacts');
    await run.noticed(
      'Obsidian does not look into folders whose names begin with a dot. Move it back',
    );
    expect(run.notices()).toHaveLength(1);
    expect(run.savedSettings()).toEqual({ myName: 'Sam' });
  });

  describe('and was left where it is', () => {
    const templates = 'Interview templates';

    async function stray(): Promise<void> {
      run = await runPlugin({ 'Contacts/Ana.md': listed, [`${templates}/x.md`]: '' });
      await move('Contacts', `${templates}/Contacts`);
      await run.noticed('The folder setting cannot be changed');
      expect(contactPaths()).toEqual([]);
    }

    it.each([
      ['at once', []],
      ['from another place where it cannot be', [`${templates}/y/People`]],
      ['from where Obsidian does not look', ['.people']],
    ])('is followed once it is moved to where it can be, %s', async (_, ways) => {
      await stray();
      if (ways[0]?.includes('/y/') === true) await run.app.vault.createFolder(`${templates}/y`);
      let at = `${templates}/Contacts`;
      for (const way of [...ways, 'Network']) {
        await move(at, way);
        await run.settled();
        at = way;
      }
      expect(contactPaths()).toEqual(['Network/Ana.md']);
      expect(run.savedSettings()).toEqual({ contactsFolder: 'Network' });
      expect(run.notices()).toEqual([]);
    });

    it('is said no more once it is moved back', async () => {
      await stray();
      await move(`${templates}/Contacts`, 'Contacts');
      await run.settled();
      expect(contactPaths()).toEqual(['Contacts/Ana.md']);
      expect(run.savedSettings()).toBeNull();
      expect(run.notices()).toEqual([]);
    });

    it('holds up no templates folder that it lies in', async () => {
      await stray();
      await move(templates, 'Texts');
      await run.settled();
      expect(run.savedSettings()).toEqual({ templatesFolder: 'Texts' });
      await move('Texts/Contacts', 'Network');
      await run.settled();
      expect(contactPaths()).toEqual(['Network/Ana.md']);
      expect(run.savedSettings()).toEqual({ contactsFolder: 'Network', templatesFolder: 'Texts' });
    });

    it('is not followed once another counts in its place', async () => {
      await stray();
      await run.app.vault.createFolder('Contacts');
      await run.app.vault.create('Contacts/Bo.md', listed);
      await run.settled();
      await move(`${templates}/Contacts`, 'Network');
      await run.settled();
      expect(contactPaths()).toEqual(['Contacts/Bo.md']);
      expect(run.savedSettings()).toBeNull();
    });

    it('is not followed once a sync sets another', async () => {
      await stray();
      run.disk.writeFromOutside(settingsFile, '{"contactsFolder":"Other"}');
      await run.plugin?.onExternalSettingsChange?.();
      await move(`${templates}/Contacts`, 'Network');
      await run.settled();
      expect(run.savedSettings()).toEqual({ contactsFolder: 'Other' });
    });
  });

  it.each([
    ['.people', 'Choose another folder. Obsidian does not look into'],
    ['interview templates/x', 'Choose another folder. Notes in the templates folder never count'],
    ['../People', 'Choose a folder in the vault.'],
  ])('is held back at the first run: %j', async (folder, complaint) => {
    run = await runPlugin({});
    run.command('show-follow-ups');
    await vi.waitFor(() =>
      expect(run.app.workspace.getLeavesOfType(FOLLOW_UPS_VIEW)).toHaveLength(1),
    );
    await vi.waitFor(() => expect(document.querySelector('.ii-first-run')).not.toBeNull());
    press('Begin', 'body');
    await fillDialog('Contacts folder', folder);
    press('Save', 'body');
    expect(document.querySelector('.modal')?.textContent).toContain(complaint);
    expect(run.read(settingsFile)).toBeNull();
  });
});

describe('a contacts folder that was renamed outside of the app', () => {
  const prose = en.sidebar.empty.folderGone;

  async function shows(words: string): Promise<string> {
    run.command('show-follow-ups');
    const view = (): string =>
      run.app.workspace.getLeavesOfType(FOLLOW_UPS_VIEW)[0]?.view.containerEl.textContent ?? '';
    await vi.waitFor(() => expect(view()).toContain(words));
    return view();
  }

  it('is looked for by the notes with a status, and taken at a press', async () => {
    run = await runPlugin(
      {
        'People/Art/Ana.md': listed,
        'People/Bo.md': '---\nstatus: contacted\ncontacted: 2026-11-20\n---\n',
        'Projects/Shed.md': '---\nstatus: closed\n---\n',
        'Projects/House.md': '---\nstatus: in progress\n---\n',
      },
      { contactsFolder: 'Contacts', myName: 'Kim' },
    );
    const text = await shows(prose);
    expect(text).toContain(en.sidebar.empty.otherFolder('Contacts', 'People', 2));
    press('Use “People”', '.ii-empty');
    await vi.waitFor(() => expect(contactPaths()).toEqual(['People/Art/Ana.md', 'People/Bo.md']));
    await run.settled();
    expect(run.savedSettings()).toEqual({ contactsFolder: 'People', myName: 'Kim' });
    expect(await shows('1 of 5')).not.toContain(prose);
  });

  it('is told of while the app runs, as its notes go and come', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': listed });
    expect(await shows('Follow-ups')).not.toContain(prose);
    await run.app.vault.createFolder('Leute');
    await run.app.vault.create('Leute/Ana.md', listed);
    const old = run.app.vault.getFolderByPath('Contacts');
    if (old === null) throw new Error('There is no such folder.');
    await run.app.vault.delete(old, true);
    await run.settled();
    await shows('there is 1 note with a status in “Leute”');
    press('Use “Leute”', '.ii-empty');
    await vi.waitFor(() => expect(contactPaths()).toEqual(['Leute/Ana.md']));
    await shows('What is an informational interview?');
  });

  it('and of which nothing is to be found, is only said not to be there', async () => {
    const files = { 'Ana.md': listed, 'Projects/House.md': '---\nstatus: open\n---\n' };
    run = await runPlugin(files, { myName: 'Kim' });
    const text = await shows(
      'Notes about them go into the folder “Contacts”, which is created with the first one.',
    );
    expect(text).not.toContain(prose);
  });
});
