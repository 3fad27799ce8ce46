import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLines } from '../../../../src/core/note/body/choose-lines';
import { replaceInStretch } from '../../../../src/core/note/body/replace-stretch';

const note = `---
tags: [people]
---
# People

Some words.

## Friends

- Ana
  - Bo

- Cy
  goes on

## Others

• Dee
- [ ] Eve

| Name | Role |
| ---- | ---- |
| Fay | nurse |

\`\`\`
- no list
\`\`\`
`;

const lines = note.split('\n');
const numberOf = (text: string): number => lines.indexOf(text);

function chosen(cursor: number, selected: { from: number; to: number }[] = []): string[] {
  return chooseLines(note, selected, cursor).lines.map(({ text }) => text.trim());
}

describe('the lines that a user means', () => {
  it('are the selected ones, without headings, blanks, code, properties and table heads', () => {
    const all = [{ from: 0, to: lines.length }];
    expect(chosen(0, all)).toEqual([
      ...[
        'Some words.',
        '- Ana',
        '- Bo',
        '- Cy',
        'goes on',
        '• Dee',
        '- [ ] Eve',
        '| Fay | nurse |',
      ],
    ]);
    expect(chosen(0, [{ from: 9, to: 10 }])).toEqual(['- Ana']);
  });

  it('are the items of the list that the cursor is in', () => {
    expect(chosen(numberOf('  goes on'))).toEqual(['- Ana', '- Bo', '- Cy']);
    expect(chosen(numberOf('- [ ] Eve'))).toEqual(['• Dee', '- [ ] Eve']);
  });

  it('are the rows of the table that the cursor is in, with what heads them', () => {
    for (const line of ['| Name | Role |', '| ---- | ---- |', '| Fay | nurse |']) {
      const found = chooseLines(note, [], numberOf(line)).lines;
      expect(found.map(({ text, head }) => [text, head])).toEqual([
        ['| Fay | nurse |', '| Name | Role |'],
      ]);
    }
  });

  it('are told from those that go on with an item', () => {
    const all = chooseLines(note, [{ from: 0, to: lines.length }], 0).lines;
    expect(all.filter(({ goesOn }) => goesOn).map(({ text }) => text)).toEqual(['  goes on']);
  });

  it('are the list items under the heading that the cursor is at, else none', () => {
    expect(chosen(numberOf('## Others'))).toEqual(['• Dee', '- [ ] Eve']);
    expect(chosen(numberOf('Some words.'))).toEqual([
      '- Ana',
      '- Bo',
      '- Cy',
      '• Dee',
      '- [ ] Eve',
    ]);
    expect(chooseLines('Ana, designer\n', [], 0).lines).toEqual([]);
  });

  it('stand in the note where they are told to stand, whatever the note', () => {
    const text = fc
      .array(fc.constantFrom('- Ana', '# H', '', '---', '```', '  - Bo', '• Cy', '| a |', '|---|'))
      .chain((parts) => fc.constantFrom('\n', '\r\n', '\r').map((eol) => parts.join(eol)));
    fc.assert(
      fc.property(text, fc.nat(12), fc.boolean(), (whole, at, select) => {
        const { lines: found, stretch } = chooseLines(
          whole,
          select ? [{ from: 0, to: at }] : [],
          at,
        );
        expect(whole.startsWith(stretch.text, stretch.from)).toBe(true);
        for (const { text: line, from } of found) {
          expect(stretch.text.startsWith(line, from)).toBe(true);
        }
      }),
    );
  });
});

describe('replacing within lines that were read before', () => {
  const stretch = { text: '- Ana\n- Bo', from: 4 };
  const splices = [{ from: 2, to: 5, insert: '[[Ana]]' }];
  const replaced = (text: string): string | null => {
    const result = replaceInStretch(text, stretch, splices);
    return result.ok ? result.text : null;
  };

  it('finds them where they were, or where else they stand once', () => {
    expect(replaced('abc\n- Ana\n- Bo\n')).toBe('abc\n- [[Ana]]\n- Bo\n');
    expect(replaced('more\nabc\n- Ana\n- Bo')).toBe('more\nabc\n- [[Ana]]\n- Bo');
  });

  it('finds them behind lines that are as their first ones', () => {
    const moved = { text: 'a\na\nb', from: 99 };
    const result = replaceInStretch('a\na\na\nb\n', moved, [{ from: 0, to: 1, insert: 'c' }]);
    expect(result).toMatchObject({ ok: true, text: 'a\nc\na\nb\n' });
  });

  it('finds them wherever whole lines like them stand just once, however many are nearly alike', () => {
    const line = fc.constantFrom('', 'a', 'b', 'ab');
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, line, (all, some, last) => {
        const text = `${all.flat().join('')}${last}`;
        const moved = `${some.flat().join('')}${last}`;
        fc.pre(moved !== '');
        const stands = (at: number): boolean =>
          text.startsWith(moved, at) &&
          /^(?:$|\r|\n)/.test(text.slice(at + moved.length)) &&
          /(?:^|\r|\n)$/.test(text.slice(0, at)) &&
          // Nothing begins or ends within the two signs of one ending.
          ![at, at + moved.length].some((edge) => text.slice(edge - 1, edge + 1) === '\r\n');
        const places = Array.from({ length: text.length + 1 }, (_none, at) => at).filter(stands);
        const isOnce = places.length === 1;
        const result = replaceInStretch(text, { text: moved, from: text.length + 1 }, []);
        expect(result.ok).toBe(isOnce);
      }),
    );
  });

  it.each(['', 'abc\n- Ana\n- Cy\n', '- Ana\n- Bo\n\n- Ana\n- Bo\n', 'abc\n- Ana\n- Bob\n'])(
    'refuses where they are not, or cannot be told apart: %j',
    (text) => expect(replaced(text)).toBeNull(),
  );
});
