import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteFormat } from '../../../builders/yaml';

describe('what a note says whose front matter cannot be understood', () => {
  it.each([
    ['a quote left open', '---\nrole: "one\ntags: contact\n---\n', { tags: 'contact' }],
    ['a list of lines', '---\nTags:\n  - a\n  - contact\nrole: [x\n', { Tags: ['a', 'contact'] }],
    ['one with a blank before its colon', '---\nrole: [x\ntags : contact\n', { tags: 'contact' }],
    ['one at the margin', '---js\ntags:\n- contact\n---\n', { tags: ['contact'] }],
    [
      'a byte order mark and carriage returns',
      '\uFEFF---\r\ntags: contact\r\n',
      { tags: 'contact' },
    ],
    ['what is broken itself', '---\ntags: "contact\nrole: x\n---\n', {}],
    ['what stands below an empty line', '---\nrole: x\n\ntags: contact\n', {}],
    ['what stands below the fence', '---\nrole: "x\n---\ntags: contact\n', {}],
    ['no front matter', 'tags: contact\n', {}],
    ['only the beginning', '---', {}],
  ])('is read by itself: %s', (_case, text, said) => {
    expect({ ...noteFormat.readApart(text, ['tags', 'tag']) }).toEqual(said);
  });

  it('is what it says where all of it can be understood', () => {
    const name = fc.constantFrom('tags', 'tag', 'role', 'Tags');
    const value = fc.constantFrom('contact', '[a, contact]', '"#x"', '2', '');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key }), (pairs) => {
        const text = `---\n${pairs.map(([key, said]) => `${key}: ${said}\n`).join('')}---\n`;
        const read = noteFormat.read(text);
        expect(read.ok && { ...read.data }).toEqual({
          ...noteFormat.readApart(text, ['TAGS', 'tag', 'role']),
        });
      }),
      { numRuns: 60 },
    );
  });
});
