import { describe, expect, it } from 'vitest';
import {
  listSections,
  readEntries,
  readSection,
  readSteps,
  typingPlace,
} from '../../../../src/core/note/body/read-section';

const note = [
  ...['---', 'status: interviewed', '---', '# Ada', '', '## Interview 2026-11-25', ''],
  ...['### Preparation', '', '- [x] Read her paper', '  - [ ] the appendix', '- [ ] Outfit', ''],
  ...['### Questions ###', 'A guide.', '', '#### What does a day look like?', ''],
  ...['Starts at six.', '', '##### Really', '', 'Yes.', '', '#### What next? #', ''],
  ...['```', '#### Not this', '- [ ] nor this', '```', '', 'Log', '---', '- one', ''],
].join('\r\n');

describe('reading sections', () => {
  it('lists the level-two headings', () => {
    expect(listSections(note)).toEqual(['Interview 2026-11-25', 'Log']);
  });

  it('gives what stands under a heading', () => {
    expect(readSection(note, 'log')).toBe('- one');
    expect(readSection(note, 'Interview 2026-11-25', 'Preparation')).toBe(
      '- [x] Read her paper\r\n  - [ ] the appendix\r\n- [ ] Outfit',
    );
    expect(readSection(note, 'Interview 2026-11-25', 'Reflection')).toBeNull();
    expect(readSection(note, 'Notes')).toBeNull();
    expect(readSection('## Empty\n\n## Next', 'Empty')).toBe('');
  });

  it('lists entries with their answers', () => {
    const place = { section: 'Interview 2026-11-25', part: 'Questions' };
    expect(readEntries(note)).toEqual([
      {
        ...place,
        entry: 'What does a day look like?',
        answer: 'Starts at six.\r\n\r\n##### Really\r\n\r\nYes.',
      },
      {
        ...place,
        entry: 'What next?',
        answer: '```\r\n#### Not this\r\n- [ ] nor this\r\n```',
      },
    ]);
  });

  it('lists steps with their ticks', () => {
    const place = { section: 'Interview 2026-11-25', part: 'Preparation' };
    expect(readSteps(note)).toEqual([
      { ...place, step: 'Read her paper', done: true },
      { ...place, step: 'the appendix', done: false },
      { ...place, step: 'Outfit', done: false },
    ]);
  });

  it('reads a note whose front matter is broken', () => {
    expect(listSections('---js\n## A\n')).toEqual(['A']);
  });
});

describe('the place to type in a part', () => {
  const above = (text: string, part: string): string | null => {
    const place = typingPlace(text, 'Interview', part);
    return place === null ? null : text.slice(0, place);
  };
  const part = '## Interview\n\n### Reflection\n\n';

  it('is under the first heading with nothing below it', () => {
    const text = `${part}#### One\n\nYes.\n\n#### Two\n\n#### Three\n`;
    expect(above(text, 'Reflection')).toBe(`${part}#### One\n\nYes.\n\n#### Two\n`);
  });

  it('is under the part’s own heading where nothing is open', () => {
    expect(above(`${part}#### One\n\nYes.\n`, 'Reflection')).toBe(
      '## Interview\n\n### Reflection\n',
    );
  });

  it('is behind a heading that the next one follows at once', () => {
    expect(above(`${part}#### One\n#### Two\n`, 'Reflection')).toBe(`${part}#### One`);
  });

  it('is at the end of a note that ends with the heading', () => {
    expect(above(`${part}#### One`, 'Reflection')).toBe(`${part}#### One`);
  });

  it('is nowhere where there is no such part', () => {
    expect(above(part, 'Questions')).toBeNull();
    expect(above('### Reflection\n', 'Reflection')).toBeNull();
  });
});
