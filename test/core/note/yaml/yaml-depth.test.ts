import { describe, expect, it } from 'vitest';
import { depthLimit } from '../../../../src/core/note/yaml/yaml-depth';

describe('the depth of properties', () => {
  it.each([
    ['a hundred brackets', '['.repeat(100), -1],
    ['one more', '['.repeat(101), 100],
    ['one more of the other kind', '{'.repeat(101), 100],
    ['many that are closed', '[]{}'.repeat(200), -1],
    ['many with words between', '[a'.repeat(101), 200],
    ['brackets that close nothing first', `]}${'['.repeat(101)}`, 102],
    ['three hundred spaces', `${' '.repeat(300)}a`, -1],
    ['one more space', `${' '.repeat(301)}a`, 300],
    ['many items within each other', '- '.repeat(200), 300],
    ['spaces behind words', `a${' '.repeat(400)}b`, -1],
    ['spaces on many lines', `${' '.repeat(200)}\n`.repeat(3), -1],
    ['brackets in double quotes', `why: "${'['.repeat(200)}"`, -1],
    ['brackets behind a quote that is text', `why: "\\"${'['.repeat(200)}"`, -1],
    ['braces in single quotes', `why: 'it''s ${'{'.repeat(200)}'`, -1],
    ['braces in a block of text', `data: |\n  ${'{'.repeat(200)}\n`, -1],
    ['brackets in a folded block', `data: >-\n  a\n\n  ${'['.repeat(200)}\nb: c`, -1],
    ['brackets in quotes within brackets', `[${`"${'['.repeat(200)}", `.repeat(3)}]`, -1],
    ['spaces in a block of text', `data: |\n  a\n${' '.repeat(400)}b\n`, -1],
    ['far too many brackets in quotes', `"${'['.repeat(1001)}"`, 1001],
    ['brackets behind a block of text', `a: |\n  b\nc: ${'['.repeat(101)}`, 112],
    ['brackets behind quotes', `a: ["b", ${'['.repeat(101)}`, 108],
    ['brackets behind an apostrophe', `a: [it's, ${'['.repeat(101)}'`, 109],
    ['brackets behind a quote in plain text', `[a\n"b, ${'['.repeat(101)}"`, 106],
    ['brackets behind a quote in a comment', `a: # "\n  ${'['.repeat(101)}"`, 109],
    ['brackets that are closed in comments alone', '[ #]\n'.repeat(101), 500],
    ['brackets with a comment right behind them', '[#]\n'.repeat(101), 400],
    ['comments in lists', `${'[a, #]\n'.repeat(60)}${'{b #}\n'.repeat(60)}`, 660],
    ['comments with brackets', '# see [x] and {y}\n'.repeat(300), -1],
    ['comments behind lists', 'a: [b] # see [x]\n'.repeat(300), -1],
    ['number signs in quotes', 'a: ["b #2"]\n'.repeat(300), -1],
    ['number signs in words', '[a#]\n'.repeat(300), -1],
    ['too many spaces on a later line', `a:\n${' '.repeat(301)}b`, 303],
  ])('is told of %s', (_name, source, limit) => {
    expect(depthLimit(source)).toBe(limit);
  });
});
