import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { readNotedTalks, type Talk, talksWith } from '../../../src/core/learning/talks';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const context = ruleContextAt(at('2026-11-22T12:00'), defaultSettings, en);
const inTouch = { status: 'in-touch', interview: '2026-11-20' };

function talksOf(front: Readonly<Record<string, unknown>>, text: string): readonly Talk[] {
  return talksWith(aContact(front), readNotedTalks(text), context);
}

function days(front: Readonly<Record<string, unknown>>, text: string): readonly unknown[] {
  return talksOf(front, text).map(({ day }) => day);
}

function section(day: string, inner: string): string {
  return `## Interview ${day}\n\n${inner}\n\n`;
}

const answer = '### Questions\n\n#### What next?\n\nWrite.';
const outcome = '### Outcome\n\n- fit: 2';

describe('the talks with somebody', () => {
  it('are the one of the properties and each earlier section with an outcome or an answer', () => {
    const text = [
      section('2026-09-01', answer),
      section('2026-10-01', outcome),
      section('2026-10-02', '### Outcome'),
      section('2026-10-03', '### Reflection\n\n#### Fit?\n\nYes.'),
      section('2026-10-04', '### Questions\n\n#### What next?'),
      section('2026-10-05', '### Preparation\n\n#### About the person\n\nNurse.'),
      section('2026-11-20', answer),
      section('2026-11-21', answer),
      section('2026-12-01', answer),
      '## Interview\n\n### Outcome\n\n',
    ].join('');
    expect(days(inTouch, text)).toEqual([
      ...['2026-11-20', '2026-10-03', '2026-10-02', '2026-10-01', '2026-09-01'],
    ]);
  });

  it.each([
    ['booked', { status: 'scheduled', interview: '2026-12-01' }, ['2026-11-20', '2026-09-01']],
    ['without an interview', { status: 'replied' }, ['2026-11-20', '2026-09-01']],
    ['asked again', { status: 'contacted', interview: '2026-11-20' }, ['2026-09-01']],
  ])('count whatever the status is by now: %s', (_what, front, expected) => {
    const text = section('2026-09-01', answer) + section('2026-11-20', outcome);
    expect(days(front, text)).toEqual(expected);
  });

  it('are not of today', () => {
    expect(days({ status: 'replied' }, section('2026-11-22', answer))).toEqual([]);
  });

  it('tell fit, takeaway and answers, the last that can be read', () => {
    const text = [
      section('2026-09-01', '### Questions\n\n#### What *next*? ★\n\nWrite.\n\nSoon.\n\n#### And?'),
      section('2026-09-01', '### Outcome\n\n- fit: 2\n- fit: 9\n- takeaway: [[Map of Work]]\n'),
      section('2026-11-20', '### Reflection\n\n#### A fit?\n\nNo.'),
    ].join('');
    const front = { ...inTouch, fit: 3, takeaway: 'See [[People/Bo|Bo]]' };
    expect(talksOf(front, text)).toMatchObject([
      {
        ...{ day: '2026-11-20', fit: 3, takeaway: 'See Bo' },
        answers: [{ part: 'reflection', question: 'A fit?', answer: 'No.' }],
      },
      {
        ...{ day: '2026-09-01', fit: 2, takeaway: 'Map of Work' },
        answers: [{ part: 'questions', question: 'What *next*?', answer: 'Write.\n\nSoon.' }],
      },
    ]);
  });
});

describe('an answer', () => {
  const says = (lines: string): unknown =>
    talksOf(
      { status: 'replied' },
      section('2026-09-01', `### Questions\n\n#### A?\n\n${lines}`),
    ).map(({ answers }) => answers.map(({ answer: said }) => said));

  it('is none where a question is only ticked as asked', () => {
    expect(says('- [x] Asked\n')).toEqual([]);
    expect(says('- [x] Asked\n\nWrite.\n')).toEqual([['Write.']]);
  });

  it('is what was typed, whatever it looks like', () => {
    expect(says('\\# early\n')).toEqual([['# early']]);
  });
});
