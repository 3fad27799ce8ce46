import { describe, expect, it } from 'vitest';
import { noteFormat } from '../../../builders/yaml';

describe('texts in properties', () => {
  const note = '---\na: "x 1"\nb: "x 2"\nc: [x 3, 4]\nd: |\n  x 5\n---\nx 6\n';
  const marked = (text: string): string | null =>
    text.includes('x') ? text.replace('x', 'y') : null;
  const replaced = (names: readonly string[], text = note): string =>
    noteFormat.replaceNestedTexts(text, new Set(names), marked);

  it('are replaced where they are asked for, and nothing else is', () => {
    expect(replaced(['a'])).toBe(note.replace('"x 1"', '"y 1"'));
    expect(replaced(['b'])).toBe(note.replace('"x 2"', '"y 2"'));
    expect(replaced(['c'])).toBe(note.replace('x 3', '"y 3"'));
  });

  it('stay as they are where none is asked for, or there are no properties', () => {
    expect(replaced([])).toBe(note);
    expect(replaced(['z'])).toBe(note);
    expect(replaced(['a'], 'a: x\n')).toBe('a: x\n');
  });
});
