import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE, withoutTemplateCode } from '../../../src/core/template/template-code';

const textOf = (source: string): string => withoutTemplateCode(source).text;

describe('a template without the code of other plugins', () => {
  it.each([
    ['a line of code', 'Hello\n<% tp.file.title %>\nBye\n', 'Hello\nBye\n'],
    ['several lines of code', 'a\n<%*\nlet x = 1;\n---\n-%>\nb\n', 'a\nb\n'],
    ['lines ended as on Windows', 'a\r\n<%*\r\nx\r\n%>\r\nb\r\n', 'a\r\nb\r\n'],
    ['code among words', 'We met on <% tp.date.now() %> in May.\n', 'We met on in May.\n'],
    ['code at the end of a line', 'Written on <% x %>\nb', 'Written on\nb'],
    ['a heading of code alone', '# <% tp.file.title %>\n\nText\n', '\nText\n'],
    ['an item of code alone', '- <% a %>\n- [ ] <% b %>\n- c\n> <% d %>\n', '- c\n'],
    ['bold code', '**<% a %>**\nb\n', 'b\n'],
    ['a row of code', '| a | b |\n| - | - |\n| <% a %> | <% b %> |\n', '| a | b |\n| - | - |\n'],
    ['a link to code', 'On [[<% a %>]] and [[<% b %>|then]], we\n![[<% c %>]]\n', 'On and, we\n'],
    ['a tag of code', '#<% tag %> #friend\nA #<% b %>\n', ' #friend\nA\n'],
    ['code in a code block', '```\n<% a %>\nb\n```\n', '```\nb\n```\n'],
    ['all of it', '<% a %>', ''],
    ['no code', 'a <b> 5 % > 3 <\n', 'a <b> 5 % > 3 <\n'],
  ])('has %s left out', (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it('has code among the properties as a placeholder that nothing fills', () => {
    const source =
      '---\n<%* const x = 1; %>\nrole: <% tp.system.prompt("Role") %>\ntags: [a, "<% x("y") %>"]\n# <% z %>\nkept: 1 # <% z %>\nmore: <%*\nlet y;\n%>\nlast: 2\n---\n<% body %>\n';
    expect(textOf(source)).toBe(
      `---\nrole: ${CODE}\ntags: [a, "${CODE}"]\nkept: 1\nmore: ${CODE}\nlast: 2\n---\n`,
    );
  });

  it('tells the first line of code, and of code that is never closed', () => {
    expect(withoutTemplateCode('a\n\nb <% x %>\n<% y %>')).toMatchObject({ line: 3, open: null });
    expect(withoutTemplateCode('a\n<% x %>\n<% y\nz')).toMatchObject({ line: 2, open: 3 });
    expect(withoutTemplateCode('a\n<% y\nz')).toMatchObject({ line: null, open: 2 });
    expect(withoutTemplateCode('a')).toMatchObject({ line: null, open: null });
  });

  it('keeps every line at its place in the version to read, and no code in either', () => {
    const part = fc.constantFrom(
      ...['<% a %>', '<%*\nb\n%>', '\n', '\n', ' ', 'word', '- ', '# ', '---\n', 'a: ', '%>', '[['],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.boolean(), (parts, hasFront) => {
        const source = `${hasFront ? '---\nx: 1\n' : ''}${parts.join('')}\nlast line`;
        const { text, sameLines } = withoutTemplateCode(source);
        expect(text).not.toMatch(/<% a|b\n%>/);
        expect(sameLines).not.toMatch(/<% a|b\n%>/);
        expect(sameLines.split('\n')).toHaveLength(source.split('\n').length);
        expect(text.endsWith('last line')).toBe(true);
      }),
    );
  });

  it('leaves a text without code as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const source = words.replaceAll('<%', '');
        expect(withoutTemplateCode(source)).toEqual({
          ...{ text: source, sameLines: source, line: null, open: null },
        });
      }),
    );
  });
});
