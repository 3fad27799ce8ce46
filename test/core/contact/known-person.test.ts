import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnownPerson } from '../../../src/core/contact/known-person';
import { samePersonIn } from '../../builders/people';
import { defaultSettings } from '../../../src/core/settings';
import { aNote } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';

const read = (frontMatter: Record<string, unknown> | null, settings = defaultSettings) =>
  readKnownPerson(aNote(frontMatter, 'Ana'), 'unlisted', settings);

describe('what a note tells a person apart by', () => {
  it.each([
    [{ aliases: ['Ana Reyes', 'Annie'] }, ['Ana Reyes', 'Annie']],
    [{ aliases: 'Ana Reyes' }, ['Ana Reyes']],
    [{ Aliases: ['Ana Reyes'] }, ['Ana Reyes']],
    [{ alias: 'Ana Reyes' }, ['Ana Reyes']],
    [{ aliases: 'Reyes, Ana' }, ['Reyes, Ana', 'Reyes', 'Ana']],
    [{ aliases: ['[[Ana Reyes]]', '[[x|Annie]]'] }, ['Ana Reyes', 'Annie']],
    [{ aliases: [['Ana Reyes']] }, ['Ana Reyes']],
    [{ aliases: [7, null, '', '-', { a: 1 }, true, ' A '] }, ['7', 'true', 'A']],
    [{ aliases: null }, []],
    [{}, []],
  ])('%j is called %j', (frontMatter, aliases) => {
    expect(read(frontMatter).aliases).toEqual(aliases);
  });

  it.each([
    ['Ana Reyes', 'Acme', undefined, ['Acme']],
    ['Ana Reyes (Acme)', 'ACME', 'Ana Reyes', ['ACME']],
    ['Ana Reyes (Labs)', '[[Firms/Acme Labs|Labs]]', 'Ana Reyes', ['Labs', 'Acme Labs']],
    ['Ana Reyes (nurse)', ['Acme', 'Blue'], 'Ana Reyes', ['Acme', 'Blue']],
    ['Ana Reyes (friend)', undefined, undefined, []],
  ])('is the company, which may stand in brackets behind the name %s', (name, company, ...told) => {
    const note = { ...aNote({ company, role: 'Nurse' }, name), name };
    const { bareName, companies } = readKnownPerson(note, 'listed', defaultSettings);
    expect([bareName, companies]).toEqual(told);
  });

  it('is every address and profile under the names of the vault', () => {
    const settings = settingsWith({ propertyNames: { email: 'mail', linkedin: 'Profile' } });
    const known = read(
      {
        Mail: ['a@x.org', 'b@y.org'],
        email: 'c@z.org',
        profile: ' [in](https://linkedin.com/in/ana) ',
      },
      settings,
    );
    const find = samePersonIn([known]);
    expect(find({ name: '?', email: 'B@y.org' })).toBe(known);
    expect(find({ name: '?', email: 'c@z.org' })).toBeNull();
    expect(find({ name: '?', linkedin: 'in/ana' })).toBe(known);
  });

  it('is read whatever stands there', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(read({ aliases: loop, email: loop }).aliases).toEqual([]);
    expect(read(null).name).toBe('Ana');
    const value = fc.anything({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.record({ aliases: value, email: value, linkedin: value }), (frontMatter) => {
        const known = read(frontMatter);
        for (const alias of known.aliases ?? []) expect(typeof alias).toBe('string');
        expect(samePersonIn([known])({ name: 'ana' })).toBe(known);
      }),
    );
  });
});
