import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/core/note/body/outline';
import { rescanOutline, scanOutline } from '../../../../src/core/note/body/scan-outline';
import { runs, testTimeout } from '../generated-note';

const pieces = [
  ...['# A', '## B #', '## C %%', '### D <!-- e', 'F\n===', 'G\nh\n---', '- # i', '  ## J', '#k'],
  ...['', '', '', 'words', 'words', '- item', '- item\n  more', '1. first', '> quote', '    code'],
  ...['```', '~~~', '- ```', '%%', 'a %% b', '%% c %%', '$$', '$$ x', '<!-- d', '-->', '<div>'],
  ...['<pre>', '</pre>', '[a]: b', '---', '***', '-', '--', '-', '$', '<!-'],
];
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const someLines = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), end), { maxLength: most })
    .map((lines) => lines.map(([line, ending]) => line + ending).join(''));

/** A note, and what it says once some of it was replaced. */
const changed = fc
  .record({
    properties: fc.constantFrom('', '---\na: b\n---\n', '---\na: b\n', '\uFEFF'),
    body: someLines(30),
    at: fc.nat(400),
    gone: fc.nat(12),
    put: fc.oneof(someLines(3), fc.constantFrom('x', '-', '%', '$', '\n', '\r', '#', ' ', '---\n')),
  })
  .map(({ properties, body, at, gone, put }) => {
    const before = properties + body;
    const from = at % (before.length + 1);
    return { before, after: before.slice(0, from) + put + before.slice(from + gone) };
  });

describe('the structure of a note that was changed', () => {
  it(
    'is what it would be had nothing been read before',
    () => {
      let takenOver = 0;
      fc.assert(
        fc.property(changed, ({ before, after }) => {
          const outline = rescanOutline(scanOutline(before), after);
          if (outline === null) return;
          takenOver += 1;
          expect(outline).toEqual(scanOutline(after));
        }),
        { numRuns: 10 * runs },
      );
      expect(takenOver).toBeGreaterThan(runs);
    },
    testTimeout,
  );

  it('is read from the heading above the change to the one below it, and no further', () => {
    const section = (words: string): string => `## ${words}\n\nWords.\n\n`;
    const around = ['A', 'B', 'C', 'D'].map(section);
    const before = around.join('');
    const after = around.join('').replace('## C\n\n', '## C\n\nMore.\n');
    const known = scanOutline(before);
    const outline = rescanOutline(known, after);
    expect(outline).toEqual(scanOutline(after));
    expect(outline?.lines[0]).toBe(known.lines[0]);
    expect(outline?.headings[2]).toBe(known.headings[2]);
  });

  it('is not read again for the same text', () => {
    const text = '# A\nwords\n';
    expect(readOutline(text)).toBe(readOutline(`${text.slice(0, 4)}${text.slice(4)}`));
    readOutline('# B\n');
    expect(readOutline(text)).toEqual(scanOutline(text));
  });
});
