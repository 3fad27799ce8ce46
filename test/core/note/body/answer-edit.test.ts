import { describe, expect, it } from 'vitest';
import type { SectionAnswer } from '../../../../src/core/note/note-change';
import { noteFormat } from '../../../builders/yaml';
import { worded } from '../../../builders/worded';

const question = { section: 'Interview 2026-11-25', part: 'Questions', entry: 'A day?' };

function after(text: string, answer: Partial<SectionAnswer>): string {
  const answers = [{ ...question, known: '', answer: '', ...answer }];
  const result = noteFormat.change(text, { answers }, []);
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  return result.text;
}

const above = '## Interview 2026-11-25\n\n### Questions\n\n';

describe('an answer written under its heading', () => {
  it('stands right below it, with a blank line before what follows', () => {
    const text = `${above}#### A day?\n\n#### Next?\n`;
    expect(after(text, { answer: 'Early.\nThen late.' })).toBe(
      `${above}#### A day?\nEarly.\nThen late.\n\n#### Next?\n`,
    );
    expect(after(`${above}#### A day?\n#### Next?\n`, { answer: 'Early.' })).toBe(
      `${above}#### A day?\nEarly.\n\n#### Next?\n`,
    );
  });

  it.each([
    [`${above}#### A day?`, `${above}#### A day?\nEarly.`],
    [`${above}#### A day?\n`, `${above}#### A day?\nEarly.\n`],
    [`${above}#### A day?\n\n`, `${above}#### A day?\nEarly.\n\n`],
  ])('stands at the end of a note: %j', (text, expected) => {
    expect(after(text, { answer: 'Early.' })).toBe(expected);
  });

  it('takes the place of the one that was known, and leaves the blank lines around it', () => {
    const text = `${above}#### A day?\n\nEarly.\n\n\n#### Next?\n`;
    expect(after(text, { known: 'Early.', answer: 'Late.' })).toBe(
      `${above}#### A day?\n\nLate.\n\n\n#### Next?\n`,
    );
  });

  it('goes where it is emptied, so that the note is as it was before', () => {
    const text = `${above}#### A day?\n\n#### Next?\n`;
    const written = after(text, { answer: 'Early.' });
    expect(after(written, { known: 'Early.', answer: '' })).toBe(text);
  });

  it('may take a heading within it away, and what stands below its own', () => {
    const known = 'Early.\n##### In summer\nAt six.\n###### Often';
    const text = `${above}#### A day?\n${known}\n\n#### Next?\n`;
    for (const answer of ['', 'Early.', 'Early.\n##### In summer\nAt six.', '###### Often']) {
      const says = answer === '' ? '' : `${answer}\n`;
      expect(after(text, { known, answer })).toBe(`${above}#### A day?\n${says}\n#### Next?\n`);
    }
    expect(() => after(text, { known, answer: '#### Early' })).toThrow();
    expect(() => after(text, { known, answer: '```' })).toThrow();
  });

  it('keeps what somebody else wrote there meanwhile, above it', () => {
    const text = `${above}#### A day?\nTheirs.\n`;
    expect(after(text, { known: 'Old.', answer: 'Mine.' })).toBe(
      `${above}#### A day?\nTheirs.\n\nMine.\n`,
    );
  });

  it.each([
    ['what both wrote alike', { known: 'Old.', answer: 'Theirs.' }],
    ['what somebody else wrote over one that was emptied', { known: 'Old.', answer: '' }],
    ['what somebody else wrote where nothing is new', { known: 'Old.', answer: 'Old.' }],
  ])('leaves %s', (_what, answer) => {
    const text = `${above}#### A day?\nTheirs.\n`;
    expect(after(text, answer)).toBe(text);
  });

  it('is written anew where it was deleted elsewhere, though not where nothing is new', () => {
    const text = `${above}#### A day?\n`;
    expect(after(text, { known: 'Old.', answer: 'Old and new.' })).toBe(`${text}Old and new.\n`);
    expect(after(text, { known: 'Old.', answer: 'Old.' })).toBe(text);
  });

  it('makes section, part and heading where they are missing', () => {
    expect(after('# Ada\n\n## Log\n\n- x\n', { answer: 'Early.' })).toBe(
      `# Ada\n\n${above}#### A day?\nEarly.\n\n## Log\n\n- x\n`,
    );
    expect(after('# Ada\n', { answer: '' })).toBe('# Ada\n');
  });

  it('finds a heading with a star, in another case, and none of another part', () => {
    const text = `## Interview 2026-11-25\n\n### Reflection\n\n#### A day?\n\n### Questions\n\n#### a DAY? ★\n`;
    expect(after(text, { answer: 'Early.' })).toBe(`${text}Early.\n`);
  });

  it('keeps the line endings of the note', () => {
    const text = `${above}#### A day?\n\n#### Next?\n`.replaceAll('\n', '\r\n');
    expect(after(text, { answer: 'One.\nTwo.' })).toBe(
      `${above}#### A day?\nOne.\nTwo.\n\n#### Next?\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('is refused where it would change what else the note says', () => {
    const text = `${above}#### A day?\n\n#### Next?\n`;
    expect(() => after(text, { answer: '```' })).toThrow();
    expect(() => after(text, { answer: '#### Other' })).toThrow();
  });
});
