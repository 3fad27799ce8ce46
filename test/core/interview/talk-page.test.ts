import { describe, expect, it } from 'vitest';
import { withoutTick, withTick } from '../../../src/core/interview/asked-tick';
import { readTalkEntries, readTalkPage } from '../../../src/core/interview/talk-page';
import { writeAnswers, type AnswerToWrite } from '../../../src/core/interview/write-answers';
import { defaultSettings } from '../../../src/core/settings';
import { noteWords } from '../../../src/core/words';
import { worded } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';

const note = [
  ...[
    '# Ada',
    '',
    '## Interview',
    '',
    '### Questions',
    '',
    '#### Of another time?',
    '',
    'Yes.',
    '',
  ],
  ...['## Interview 2026-11-25', '', '### Preparation', '', '- [x] Asked', ''],
  ...['### Questions', '', 'A guide.', '', '#### A day? ★', '- [x] Asked', '', 'Early.', ''],
  ...['#### Next?', '- [x] asked', '', '#### a day?', 'Twice.', ''],
  ...['### Reflection', '', '#### A day?', 'A good one.', ''],
].join('\n');

describe('the questions of a talk', () => {
  it('are those of its own section, with their answers and ticks', () => {
    const section = 'Interview 2026-11-25';
    expect(readTalkEntries(note, '2026-11-25')).toEqual([
      {
        ...{ part: 'questions', section, question: 'A day?', isMustAsk: true },
        lines: '- [x] Asked\n\nEarly.',
      },
      { part: 'questions', section, question: 'Next?', isMustAsk: false, lines: '- [x] asked' },
      { part: 'reflection', section, question: 'A day?', isMustAsk: false, lines: 'A good one.' },
    ]);
  });

  it('are those of the section without a day where it has none of its own', () => {
    const [first] = readTalkEntries(note, '2026-12-01');
    expect(first).toMatchObject({ question: 'Of another time?', lines: 'Yes.' });
    expect(readTalkEntries(note, null)).toHaveLength(1);
    expect(readTalkEntries('# Ada\n', null)).toEqual([]);
  });

  it('are those of the section without a day where its own has none of that part', () => {
    const text = note.replace(/### Questions\n\nA guide[^]*(?=### Reflection)/, '');
    expect(readTalkEntries(text, '2026-11-25')).toMatchObject([
      { section: 'Interview', question: 'Of another time?' },
      { section: 'Interview 2026-11-25', question: 'A day?', lines: 'A good one.' },
    ]);
  });

  it('are ticked above their answer, which stays what it is', () => {
    for (const answer of ['', 'Early.', '- [ ] a box\n\nwords', '- [x] Done']) {
      expect(withoutTick(withTick(answer, true, noteWords.en))).toEqual({ isTicked: true, answer });
      expect(withoutTick(withTick(answer, false, noteWords.en))).toEqual({
        ...{ isTicked: false, answer },
      });
    }
    expect(withoutTick('- [ ] Asked').isTicked).toBe(false);
    expect(withoutTick('Theirs.\n\n- [x] asked\n\nMine.')).toEqual({
      ...{ isTicked: true, answer: 'Theirs.\n\nMine.' },
    });
  });
});

describe('what the preparation of a talk quotes', () => {
  it('is each quotation without its marks, and a callout by its title and text', () => {
    const text =
      '## Interview\n\n### Preparation\n\n> I am Sam.\n> From [[Oslo]].\n\n> [!quote]- On Tue\n> Listen more.\n\n> [!quote]\n> Rest.\n';
    expect(readTalkPage(text, null).quotes).toEqual([
      'I am Sam.\nFrom Oslo.',
      'On Tue\nListen more.',
      'Rest.',
    ]);
  });
});

describe('answers to the questions of a talk', () => {
  const front = '---\nstatus: scheduled\ninterview: 2026-11-25T14:00\n---\n';
  const said = (question: string, answer: string): Omit<AnswerToWrite, 'part' | 'section'> => ({
    ...{ question, known: '', answer },
  });
  const write = (text: string, answers: readonly AnswerToWrite[]): string => {
    const place = { path: 'Contacts/Ada.md', name: 'Ada' };
    const result = writeAnswers(place, text, defaultSettings, answers, null, noteFormat);
    if (!result.ok) throw new Error(worded(result.refusal).reason);
    return result.text;
  };

  it('are written as one change into the section, which takes its day', () => {
    const text = `${front}## Interview\n\n### Questions\n\n#### A day?\n\n#### Next?\n`;
    const answers = [
      { ...{ part: 'questions' as const, section: 'Interview' }, ...said('Next?', 'A walk.') },
      { ...{ part: 'reflection' as const, section: null }, ...said('Fit?', 'Yes.') },
    ];
    expect(write(text, answers)).toBe(
      `${front}## Interview 2026-11-25\n\n### Questions\n\n#### A day?\n\n#### Next?\nA walk.\n\n` +
        '### Reflection\n\n#### Fit?\nYes.\n',
    );
  });

  it.each([
    ['another talk', 'Interview 2026-11-20', '## Interview 2026-11-20\n\n### Questions\n'],
    ['no day, beside the one of the day', 'Interview', '## Interview\n\n### Questions\n'],
  ])('are written into the section that they were typed for: of %s', (_which, section, there) => {
    const text = `${front}${there}\n#### Next?\n\n## Interview 2026-11-25\n\n### Preparation\n`;
    const answer = { part: 'questions' as const, section, ...said('Next?', 'A walk.') };
    const gone = { ...answer, ...said('Gone?', 'Back.') };
    expect(write(text, [answer, gone])).toBe(
      text.replace('#### Next?\n', '#### Next?\nA walk.\n\n#### Gone?\nBack.\n'),
    );
  });

  it('are written under their heading, in whichever of two sections of one day it stands', () => {
    const section = 'Interview 2026-11-25';
    const one = `## ${section}\n\n### Questions\n\n`;
    const text = `${front}${one}#### A day?\n\n${one}#### Next?\nSoon.\n`;
    const [, next] = readTalkEntries(text, '2026-11-25');
    expect(next).toMatchObject({ question: 'Next?', lines: 'Soon.' });
    const answer = { question: 'Next?', known: 'Soon.', answer: 'Soon.\nOr later.' };
    expect(write(text, [{ part: 'questions', section, ...answer }])).toBe(
      text.replace('Soon.', 'Soon.\nOr later.'),
    );
  });

  it('are refused by a note that is no contact any more', () => {
    expect(() => write('# Ada\n', [])).toThrow();
  });
});
