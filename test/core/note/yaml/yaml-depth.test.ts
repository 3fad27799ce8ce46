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
    ['too many spaces on a later line', `a:\n${' '.repeat(301)}b`, 303],
  ])('is told of %s', (_name, source, limit) => {
    expect(depthLimit(source)).toBe(limit);
  });
});
