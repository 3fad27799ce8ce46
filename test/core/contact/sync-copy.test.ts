import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { copyProblem, isSamePerson, originalNames } from '../../../src/core/contact/sync-copy';
import { en } from '../../../src/core/texts/en';
import { aContact } from '../../builders/contact';

function namesOf(name: string): string[] {
  return originalNames(name).map((original) => original.name);
}

describe('the names a sync gives to a copy', () => {
  it.each([
    ['Obsidian Sync', 'Ana Reyes (Conflicted copy DEVICE 202611251430)'],
    [
      'Obsidian Sync, a device with an apostrophe',
      'Ana Reyes (Conflicted copy Kim’s iPad 202611251430)',
    ],
    ['Dropbox', "Ana Reyes (Kim's conflicted copy 2026-11-25)"],
    ['Dropbox, a curly apostrophe', 'Ana Reyes (Kim’s conflicted copy 2026-11-25)'],
    ['Dropbox, a device with brackets', "Ana Reyes (Kim's Mac (2)'s conflicted copy 2026-11-25)"],
    ['Dropbox, again on that day', "Ana Reyes (Kim's conflicted copy 2026-11-25 (1))"],
    ['Dropbox without a device', 'Ana Reyes (conflicted copy 2026-11-25 143000)'],
    ['Dropbox, letter case', 'Ana Reyes (Case Conflict)'],
    ['Dropbox, selective sync', 'Ana Reyes (Selective Sync Conflict 1)'],
    ['Dropbox in German', 'Ana Reyes (Kims in Konflikt stehende Kopie 2026-11-25)'],
    ['Dropbox in older German', 'Ana Reyes (In Konflikt stehende Kopie von Kim 2026-11-25)'],
    ['Dropbox in French', 'Ana Reyes (Copie en conflit de Kim 2026-11-25)'],
    ['Dropbox in Spanish', 'Ana Reyes (Copia en conflicto de Kim 2026-11-25)'],
    ['Dropbox in Portuguese', 'Ana Reyes (Cópia em conflito de Kim 2026-11-25)'],
    ['Dropbox, accents apart', 'Ana Reyes (Cópia em conflito de Kim 2026-11-25)'.normalize('NFD')],
    ['Dropbox in Italian', 'Ana Reyes (Copia in conflitto di Kim 2026-11-25)'],
    ['Dropbox in Dutch', 'Ana Reyes (Conflicterende kopie van Kim 2026-11-25)'],
    ['Dropbox in Swedish', 'Ana Reyes (Kim:s motstridiga kopia 2026-11-25)'],
    ['Dropbox in Chinese', 'Ana Reyes (Kim 的冲突副本 2026-11-25)'],
    ['Dropbox in Japanese', 'Ana Reyes (Kim の競合コピー 2026-11-25)'],
    ['Dropbox in Russian', 'Ana Reyes (конфликтующая копия с Kim 2026-11-25)'],
    ['Syncthing', 'Ana Reyes.sync-conflict-20261125-143000-ABCDEFG'],
    ['Syncthing before 0.14', 'Ana Reyes.sync-conflict-20261125-143000'],
  ])('%s', (_, name) => {
    expect(originalNames(name)).toEqual([{ name: 'Ana Reyes', isNumbered: false }]);
  });

  it.each([
    ['iCloud and Finder', 'Ana Reyes 2'],
    ['two digits', 'Ana Reyes 12'],
    ['brackets', 'Ana Reyes (1)'],
  ])('%s: a number alone is only a hint', (_, name) => {
    expect(originalNames(name)).toEqual([{ name: 'Ana Reyes', isNumbered: true }]);
  });

  it.each([
    'Ana Reyes',
    'Ana Reyes (Northwind)',
    'Ana Reyes (conflict researcher)',
    'Ana Reyes (copy editor)',
    'Ana Reyes 2026',
    'Ana Reyes2',
    '2',
    '(2)',
    '(conflicted copy 2026-11-25)',
    '.sync-conflict-20261125-143000-ABCDEFG',
    'Ana Reyes.sync-conflict-notes',
    'Ana Reyes conflicted copy)',
    '',
  ])('“%s” is a name of its own', (name) => {
    expect(namesOf(name)).toEqual([]);
  });

  it('finds the note below a copy of a copy', () => {
    expect(
      originalNames('Ana (conflicted copy A 2026-11-25) (conflicted copy B 2026-11-26)'),
    ).toEqual([
      { name: 'Ana (conflicted copy A 2026-11-25)', isNumbered: false },
      { name: 'Ana', isNumbered: false },
    ]);
    expect(originalNames('Ana (conflicted copy A 2026-11-25) 2')).toEqual([
      { name: 'Ana (conflicted copy A 2026-11-25)', isNumbered: true },
      { name: 'Ana', isNumbered: false },
    ]);
    expect(originalNames('Ana 2 (conflicted copy A 2026-11-25)')).toEqual([
      { name: 'Ana 2', isNumbered: false },
      { name: 'Ana', isNumbered: true },
    ]);
  });
});

describe('two notes of which one has a number behind its name', () => {
  it.each([
    { linkedin: '<https://www.linkedin.com/in/ana-reyes>' },
    { linkedin: '[LinkedIn](https://www.linkedin.com/in/ana-reyes)' },
    { linkedin: 'https://www.linkedin.com/in/ana-reyes (private)' },
    { email: 'Ana Reyes <ana@x.org>' },
    { email: 'ana@x.org, ana@y.org' },
    { email: '[ana@x.org](mailto:ana@x.org)' },
    { email: 'Write to **ana@x.org**.' },
    { linkedin: 'See linkedin.com/in/ana-reyes.' },
  ])('are about one person with %j in both, however one is written', (mark) => {
    const plain =
      'email' in mark ? { email: 'ana@x.org' } : { linkedin: 'linkedin.com/in/Ana-Reyes' };
    const [written, copy, other] = [mark, mark, plain].map((each) =>
      aContact({ status: 'identified', ...each }),
    ) as [Contact, Contact, Contact];
    expect([isSamePerson(written, copy), isSamePerson(written, other)]).toEqual([true, true]);
  });

  it('are about two where neither tells a mail or profile, or each another', () => {
    const [none, ana, bo] = [{}, { email: 'ana@x.org' }, { email: '<bo@x.org>' }].map((each) =>
      aContact({ status: 'identified', linkedin: 'linkedin.com/company/acme', ...each }),
    ) as [Contact, Contact, Contact];
    expect([isSamePerson(none, none), isSamePerson(ana, bo)]).toEqual([false, false]);
  });
});

describe('the problem of a copy', () => {
  it('names both notes and says how to fix it', () => {
    const path = 'Contacts/Ana Reyes (conflicted copy 2026-11-25).md';
    const problem = copyProblem(path, 'Contacts/Ana Reyes.md', en);
    expect(problem).toMatchObject({ path, property: '', value: null, inNote: true });
    expect(problem.message).toContain('“Ana Reyes”');
    expect(problem.message).toContain('“Ana Reyes (conflicted copy 2026-11-25)”');
    expect(problem.message).toMatch(/delete/);
  });
});
