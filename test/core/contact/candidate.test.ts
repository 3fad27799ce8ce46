import { describe, expect, it } from 'vitest';
import { isCandidate } from '../../../src/core/contact/candidate';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { aNote } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';

interface Where {
  readonly folder?: string;
  readonly frontMatter?: Record<string, unknown> | null;
  readonly inline?: readonly string[];
}

function found(
  { folder = 'Elsewhere', frontMatter = null, inline = [] }: Where,
  settings: Settings = defaultSettings,
): boolean {
  const tags = inline.map((tag) => ({ tag }));
  const note = aNote(frontMatter, 'Ada', folder);
  return isCandidate(note.path, note.frontMatter, settings, tags);
}

describe('a note in the contacts folder', () => {
  it.each([
    ['Contacts', true],
    ['Contacts/Acme/2026', true],
    ['Contacts old', false],
    ['Old/Contacts', false],
    ['Elsewhere', false],
  ])('in %s: %s', (folder, expected) => {
    expect(found({ folder })).toBe(expected);
  });

  it('is none where the folder is turned off', () => {
    expect(found({ folder: 'Contacts' }, settingsWith({ contactsFolder: '' }))).toBe(false);
  });

  it('may lie in a folder within a folder', () => {
    const settings = settingsWith({ contactsFolder: 'Career/People' });
    expect(found({ folder: 'Career/People/Acme' }, settings)).toBe(true);
    expect(found({ folder: 'Career' }, settings)).toBe(false);
  });
});

describe('a note with the contact tag', () => {
  it.each([
    [{ tags: ['contact'] }, true],
    [{ tags: 'contact' }, true],
    [{ tags: ['#contact'] }, true],
    [{ tags: 'book, contact' }, true],
    [{ tags: 'book contact' }, true],
    [{ tag: 'contact' }, true],
    [{ tags: ['Contact'] }, true],
    [{ tags: ['contact/mentor'] }, true],
    [{ tags: ['contacts'] }, false],
    [{ tags: ['my/contact'] }, false],
    [{ tags: ['contact-us'] }, false],
    [{ tags: [null, 7, { contact: true }, ['contact']] }, false],
    [{ tags: { contact: true } }, false],
    [{ Tags: ['contact'] }, true],
    [{ TAGS: 'book, contact' }, true],
    [{ Tag: 'contact' }, true],
    [{ tags: [], Tags: ['contact'] }, false],
    [{ tags: null, Tags: ['contact'] }, false],
    [{ TAGS: ['book'], Tags: ['contact'] }, false],
    [{ TAGS: ['contact'], Tags: ['book'] }, true],
    [{ tags: ['book'], Tag: 'contact' }, true],
    [{ aliases: ['contact'] }, false],
    [{}, false],
    [null, false],
  ])('in front matter %j: %s', (frontMatter, expected) => {
    expect(found({ frontMatter })).toBe(expected);
  });

  it.each([
    ['#contact', true],
    ['#Contact/Mentor', true],
    ['#contacts', false],
    ['#x/contact', false],
  ])('inline %s: %s', (tag, expected) => {
    expect(found({ inline: ['#other', tag] })).toBe(expected);
  });

  it('uses the tag of the settings, in any case, and none where that is empty', () => {
    const people = settingsWith({ contactTag: 'People/Career' });
    expect(found({ inline: ['#people/career/acme'] }, people)).toBe(true);
    expect(found({ inline: ['#contact'] }, people)).toBe(false);
    expect(found({ inline: ['#contact', '#'] }, settingsWith({ contactTag: '' }))).toBe(false);
  });
});

describe('a note with the marker property', () => {
  const settings = settingsWith({ markerProperty: { name: 'type', value: 'person' } });

  it.each([
    [{ type: 'person' }, true],
    [{ type: 'Person ' }, true],
    [{ type: ['person'] }, true],
    [{ type: ['friend', 'person'] }, true],
    [{ type: '[[Templates/Person|person]]' }, true],
    [{ Type: 'person' }, true],
    [{ type: '', Type: 'person' }, false],
    [{ TYPE: 'book', Type: 'person' }, false],
    [{ TYPE: 'person', Type: 'book' }, true],
    [{ type: 'personal' }, false],
    [{ type: '' }, false],
    [{ type: null }, false],
    [{ type: { person: true } }, false],
    [{ kind: 'person' }, false],
    [null, false],
  ])('%j: %s', (frontMatter, expected) => {
    expect(found({ frontMatter }, settings)).toBe(expected);
  });

  it('means nothing where none is configured', () => {
    expect(found({ frontMatter: { type: 'person' } })).toBe(false);
  });

  it('is the note’s own, never one of Object.prototype', () => {
    const odd = settingsWith({ markerProperty: { name: 'constructor', value: 'x' } });
    expect(found({ frontMatter: {} }, odd)).toBe(false);
    expect(found({ frontMatter: { constructor: 'x' } }, odd)).toBe(true);
    const inherited = Object.create({ Type: 'person', Tags: 'contact' }) as Record<string, unknown>;
    expect(found({ frontMatter: inherited }, settings)).toBe(false);
  });
});

describe('a note in the templates folder', () => {
  it('is never one, by folder, tag or marker', () => {
    const settings = settingsWith({
      templatesFolder: 'Contacts/Templates',
      markerProperty: { name: 'type', value: 'person' },
    });
    const frontMatter = { type: 'person', tags: ['contact'], status: 'identified' };
    const inline = ['#contact'];
    expect(found({ folder: 'Contacts/Templates', frontMatter, inline }, settings)).toBe(false);
    expect(found({ folder: 'Contacts/Templates/Old', frontMatter, inline }, settings)).toBe(false);
    expect(found({ folder: 'Contacts/Templates 2', frontMatter, inline }, settings)).toBe(true);
  });
});
