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

  it.each([
    ['a code block', '```\ncode\n```'],
    ['a comment', '%%\nmine\n%%'],
    ['a comment that begins in a line', 'said %% mine\nstill mine %%'],
    ['an HTML block', '<div>\nhtml\n</div>'],
    ['math', '$$\nx\n$$'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['a callout', '> [!note] Title\n> more\n> and more'],
  ])('goes below what it would break, or be hidden in: %s', (_, block) => {
    const lines = block.split('\n').length;
    const text = `before\n\n${block}\n\nbehind\n`;
    const below = `before\n\n${block}\n\n## One\n\n- ▏\n\n## Two\n\n- \n\nbehind\n`;
    for (let line = 2; line < 2 + lines; line += 1) {
      const end = text.split('\n')[line]?.length ?? 0;
      expect(inserted(text, line, end)).toBe(below);
      if (line > 2) expect(inserted(text, line, 0)).toBe(below);
    }
    expect(inserted(text, 2, 0)).toBe(
      `before\n\n## One\n\n- ▏\n\n## Two\n\n- \n\n${block}\n\nbehind\n`,
    );
  });

  it('goes into no block that is never closed', () => {
    expect(insertText('```\ncode\n', { line: 1, ch: 0 }, list)).toMatchObject({
      ok: false,
      refusal: { kind: 'blockLeftOpen', line: 1 },
    });
    expect(inserted('a\n\n```\ncode\n', 0, 1)).toContain('a\n\n## One');
  });

  it("writes the note's own line endings", () => {
    expect(inserted('a\r\nb\r\n', 2)).toBe(
      'a\r\nb\r\n\r\n## One\r\n\r\n- ▏\r\n\r\n## Two\r\n\r\n- ',
    );
  });
});
