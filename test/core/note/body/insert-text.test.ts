import { describe, expect, it } from 'vitest';
import { insertText } from '../../../../src/core/note/body/insert-text';

const list = '## One\n\n- \n\n## Two\n\n- ';

function inserted(text: string, line: number, ch = 0): string | null {
  const result = insertText(text, { line, ch }, list);
  if (!result.ok) return null;
  return `${result.text.slice(0, result.cursor ?? 0)}▏${result.text.slice(result.cursor ?? 0)}`;
}

describe('inserting a text where the cursor is', () => {
  it('keeps a blank line to what stands around it, and goes to the first empty item', () => {
    expect(inserted('', 0)).toBe('## One\n\n- ▏\n\n## Two\n\n- ');
    expect(inserted('ab\n', 0, 1)).toBe('a\n\n## One\n\n- ▏\n\n## Two\n\n- \n\nb\n');
    expect(inserted('a\n\nb\n', 1)).toBe('a\n\n## One\n\n- ▏\n\n## Two\n\n- \nb\n');
  });

  it('goes under the properties, never into them', () => {
    expect(inserted('---\nx: 1\n---\n', 0)).toBe('---\nx: 1\n---\n\n## One\n\n- ▏\n\n## Two\n\n- ');
    expect(inserted('---\nx: 1\n', 1)).toBeNull();
  });

  it("writes the note's own line endings", () => {
    expect(inserted('a\r\nb\r\n', 2)).toBe(
      'a\r\nb\r\n\r\n## One\r\n\r\n- ▏\r\n\r\n## Two\r\n\r\n- ',
    );
  });
});
