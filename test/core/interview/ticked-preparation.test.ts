import { describe, expect, it } from 'vitest';
import { isAllTicked } from '../../../src/core/interview/ticked-preparation';

const sections = ['Interview 2026-11-25', 'Interview'];

/** A note of headings and tick boxes, as the cache tells it. */
function allTicked(...lines: string[]): boolean {
  const headings = lines.flatMap((text, line) => {
    const [, marks = '', words = ''] = /^(#+) (.*)$/.exec(text) ?? [];
    return marks === '' ? [] : [{ level: marks.length, text: words, line }];
  });
  const tasks = lines.flatMap((text, line) =>
    text.startsWith('- [') ? [{ line, done: text[3] !== ' ' }] : [],
  );
  return isAllTicked(headings, tasks, sections);
}

describe('a preparation', () => {
  it('is ticked once every box is, whatever the mark', () => {
    const part = ['## Interview 2026-11-25', '### Preparation', '- [x] A'];
    expect(allTicked(...part, '- [ ] B')).toBe(false);
    expect(allTicked(...part, '- [-] B')).toBe(true);
  });

  it('is not ticked without a box, or without a section of this interview', () => {
    expect(allTicked('## Interview', '### Preparation')).toBe(false);
    expect(allTicked('## Interview 2026-01-01', '### Preparation', '- [x] A')).toBe(false);
    expect(allTicked('### Preparation', '- [x] A')).toBe(false);
  });

  it('needs no tick at the habits, of which one at most is chosen', () => {
    const habits = ['#### One habit to practise', '- [ ] Arrive early', '- [ ] Ask less'];
    const note = ['## Interview', '### Preparation', '- [x] A', ...habits];
    expect(allTicked(...note)).toBe(true);
    expect(allTicked(...note, '#### More', '- [ ] B')).toBe(false);
    expect(allTicked('## Interview', '### Preparation', ...habits)).toBe(false);
  });

  it('holds the boxes up to the next part, those under smaller headings included', () => {
    const note = [
      '## interview',
      '- [ ] before',
      '### preparation',
      '- [x] A',
      '#### More',
      '- [x] B',
    ];
    expect(allTicked(...note, '### Questions', '- [ ] C')).toBe(true);
    expect(allTicked(...note, '## Log', '- [ ] C')).toBe(true);
    expect(allTicked(...note, '- [ ] C')).toBe(false);
  });

  it('is that of the section with the day, where there are both', () => {
    const undated = ['## Interview', '### Preparation', '- [ ] A'];
    expect(allTicked(...undated, '## Interview 2026-11-25', '### Preparation', '- [x] B')).toBe(
      true,
    );
    expect(allTicked(...undated, '## Interview 2026-11-25', '### Questions')).toBe(false);
  });
});
