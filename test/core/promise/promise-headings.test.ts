import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/core/note/body/outline';
import { mayHoldPromises } from '../../../src/core/promise/promise-headings';
import { readPromises } from '../../../src/core/promise/read-promises';
import { anyNoteWithPromises } from '../../builders/notes-with-promises';

const promises = { level: 2, text: 'Promises', line: 3 };
const notes = { level: 2, text: 'Notes', line: 8 };

describe('a note may hold promises', () => {
  it.each([
    ['an open task under a heading for them', [promises, notes], [4], true],
    ['one on the last line before the next heading', [promises, notes], [7], true],
    ['one at the end of the note', [notes, { ...promises, line: 9 }], [900], true],
    ['one above the heading', [promises, notes], [2], false],
    ['one under the next heading', [promises, notes], [9], false],
    ['no open task', [promises], [], false],
    ['no heading', [], [4], false],
  ])('as far as the cache tells: %s', (_which, headings, tasks, expected) => {
    expect(mayHoldPromises(headings, tasks)).toBe(expected);
  });

  it('wherever it does hold some', () => {
    fc.assert(
      fc.property(anyNoteWithPromises, (text) => {
        fc.pre(readPromises(text).promises.length > 0);
        const { headings, lines } = readOutline(text);
        const told = headings.map(({ first, level, text: words }) => ({
          ...{ level, text: words, line: first },
        }));
        const tasks = lines.flatMap(({ from, to }, line) =>
          /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[^xX-]\]/.test(text.slice(from, to)) ? [line] : [],
        );
        expect(mayHoldPromises(told, tasks)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
