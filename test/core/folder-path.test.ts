import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldersAlike,
  folderThere,
  hidesEveryone,
  movedFolder,
  readFolder,
  whyUnfit,
} from '../../src/core/folder-path';
import { defaultSettings, readSettings } from '../../src/core/settings';

/** What lies directly within a folder of a vault that has these folders and those above them. */
function vaultOf(folders: readonly string[]): (path: string) => ReadonlySet<string> {
  const paths = folders.flatMap((path) => {
    const names = path.split('/');
    return names.map((_, at) => names.slice(0, at + 1));
  });
  return (path) =>
    new Set(
      paths
        .filter((names) => names.slice(0, -1).join('/') === path)
        .map((names) => names.at(-1) ?? ''),
    );
}

describe('a folder of the vault', () => {
  it.each([
    ['People', 'People'],
    ['\u202APeople\u200B', 'People'],
    ['نوادر\u200Cها', 'نوادر\u200Cها'],
    ['/People/Career/', 'People/Career'],
    ['People//Career', 'People/Career'],
    ['\\People\\Career\\', 'People/Career'],
    [' / People /', 'People'],
    ['./People/./Career', 'People/Career'],
    ['People\u00a0notes', 'People notes'],
    ['Bu\u0308ro', 'B\u00fcro'],
    ['', ''],
    [' ', ''],
    ['.', ''],
    ['/', ''],
    ['a.b/c.', 'a.b/c.'],
    // A name within may have spaces around it on some disks.
    ['Career /People', 'Career /People'],
  ])('%j is read as %j', (raw, expected) => {
    expect(readFolder(raw)).toBe(expected);
  });

  it.each([
    ...[
      '..',
      '../out',
      'a/../..',
      'a\\..\\b',
      '.people',
      'a/.b',
      'a/.b/c',
      '/.people/',
      ' .people',
    ],
    ...['a/ .b', '...', 7, null, undefined, ['People'], {}],
  ])('is none in %j', (raw) => {
    expect(readFolder(raw)).toBeNull();
  });

  it('stays as it is read', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Ä', '/', '\\', '.', ' ', '\u00a0', '\u0308'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (raw) => {
        const path = readFolder(raw);
        fc.pre(path !== null);
        expect(readFolder(path)).toBe(path);
      }),
      { numRuns: 200 },
    );
  });
});

describe('where a folder stands', () => {
  it.each([
    ['Contacts', ['Contacts'], 'Contacts'],
    ['Contacts', ['contacts'], 'contacts'],
    ['contacts', ['Other', 'CONTACTS'], 'CONTACTS'],
    // Exactly that name wins, whatever is in it; else the first by `<`.
    ['Contacts', ['contacts/Ana', 'Contacts', 'CONTACTS'], 'Contacts'],
    ['contactS', ['contacts', 'Contacts', 'CONTACTS'], 'CONTACTS'],
    ['Career/People', ['career/people'], 'career/people'],
    ['Career/People', ['Career/people', 'career/People'], 'Career/people'],
    // The one that is there as a whole, also where a folder above has a namesake.
    ['Career/People', ['Career/Other', 'career/people'], 'career/people'],
    // What is missing stays as it is written.
    ['Contacts', [], 'Contacts'],
    ['Contacts', ['Contact', 'Old/contacts'], 'Contacts'],
    ['Career/People', ['career'], 'career/People'],
    ['Career/People', ['career', 'Career'], 'Career/People'],
    ['', ['Contacts'], ''],
    ['Büro', ['bu\u0308ro'], 'bu\u0308ro'],
    ['ÄMTER', ['ämter'], 'ämter'],
  ])('%j among %j: %j', (wanted, folders, expected) => {
    expect(folderThere(wanted, vaultOf(folders))).toBe(expected);
  });

  it('differs from what is wanted in case alone, and is there wherever such a one is', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'B'),
      minLength: 1,
      maxLength: 2,
    });
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(path, fc.array(path, { maxLength: 8 }), (wanted, folders) => {
        const found = folderThere(wanted, vaultOf(folders));
        const all = folders.flatMap((folder) => {
          const names = folder.split('/');
          return names.map((_, at) => names.slice(0, at + 1).join('/'));
        });
        const alike = all.filter((each) => each.toLowerCase() === wanted.toLowerCase());
        expect(found.toLowerCase()).toBe(wanted.toLowerCase());
        expect([...foldersAlike(wanted, vaultOf(folders))].sort()).toEqual(
          [...new Set(alike)].sort(),
        );
        if (alike.length > 0) expect(found).toBe(alike.includes(wanted) ? wanted : alike.sort()[0]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a folder that is moved', () => {
  it.each([
    ['Contacts', 'Contacts', 'People', 'People'],
    ['Contacts/Art', 'Contacts', 'Career/People', 'Career/People/Art'],
    ['Contacts', 'Contacts', 'contacts', 'contacts'],
    ['Contacts', 'Contacts/Art', 'Contacts/Craft', null],
    ['Contacts', 'Contact', 'People', null],
    ['Contacts', 'contacts', 'People', null],
    ['', 'Contacts', 'People', null],
  ])('%j, where %j goes to %j: %j', (folder, from, to, expected) => {
    expect(movedFolder(folder, from, to)).toBe(expected);
  });
});

describe('a folder that hides everyone', () => {
  it.each([
    ['People', 'People', true],
    ['People', 'people', true],
    ['Career/People', 'Career', true],
    ['career/people/x', 'Career/People', true],
    ['People', 'People/Templates', false],
    ['People notes', 'People', false],
    ['', '', false],
    ['People', '', false],
    ['', 'People', false],
  ])('for the contacts folder %j and the templates folder %j: %j', (contacts, templates, so) => {
    expect(hidesEveryone(contacts, templates)).toBe(so);
    const set = { contactsFolder: contacts, templatesFolder: templates };
    const { settings, faults } = readSettings(set);
    expect(faults).toEqual(so ? ['contactsFolder', 'templatesFolder'] : []);
    expect(settings).toMatchObject(
      so ? { contactsFolder: 'Contacts', templatesFolder: 'Interview templates' } : set,
    );
    expect(whyUnfit('contactsFolder', set, defaultSettings) === null).toBe(!so);
    expect(whyUnfit('templatesFolder', set, defaultSettings) === null).toBe(!so);
  });

  it('does so against a default too', () => {
    for (const raw of [
      { templatesFolder: 'contacts' },
      { contactsFolder: '/Interview templates/People' },
      { contactsFolder: '.people', templatesFolder: 'Contacts' },
    ]) {
      expect(readSettings(raw).settings).toEqual(readSettings({}).settings);
      expect(readSettings(raw).faults).toEqual(['contactsFolder', 'templatesFolder']);
    }
  });

  it('is told from a hidden one and from one outside the vault, by the reason', () => {
    const why = (contactsFolder: unknown): string | null =>
      whyUnfit('contactsFolder', { contactsFolder, templatesFolder: 'Templates' }, defaultSettings);
    expect(why('a/.people')).toBe('isHidden');
    expect(why('templates/People')).toBe('isTemplates');
    for (const raw of ['../People', 7, 'People']) expect(why(raw)).toBeNull();
    const against = { contactsFolder: 'interview templates/a', templatesFolder: '.x' };
    expect(whyUnfit('contactsFolder', against, defaultSettings)).toBe('isTemplates');
  });
});
