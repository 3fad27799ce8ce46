import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/core/settings';
import { day } from '../../../builders/clock';
import { aContact, BODY } from '../../../builders/contact';
import { followUpsOf, told } from '../../../builders/follow-ups';
import { settingsWith } from '../../../builders/settings';

/**
 * Cases to be checked by hand against the rules table of docs/follow-ups.md, with a calendar:
 * in 2026 the 3rd of November is a Tuesday and the 22nd a Sunday. Each case tells all the
 * follow-ups of one contact in an otherwise empty vault, as
 * `action bucket from – until`.
 */
type Case = [
  name: string,
  note: Readonly<Record<string, unknown>>,
  now: string,
  items: readonly string[],
  settings?: Partial<Settings>,
];

function theCases(cases: readonly Case[]): void {
  it.each(cases)('%s', (_name, note, now, items, settings) => {
    const listed = followUpsOf([aContact(note)], now, settingsWith(settings ?? {}));
    expect(listed.map(told)).toEqual(items);
  });
}

describe('reach-out', () => {
  theCases([
    [
      'someone on the list is picked, from the start of today and never late',
      { status: 'identified' },
      '2026-11-22T10:00',
      ['reach-out due 2026-11-22T00:00 – never late, pick'],
    ],
    [
      'a chosen day ahead is upcoming and takes no pick',
      { status: 'identified', 'follow-up': '2026-11-25' },
      '2026-11-24T23:59',
      ['reach-out upcoming 2026-11-25T00:00 – never late'],
    ],
    [
      'a chosen day is due from its first minute',
      { status: 'identified', 'follow-up': '2026-11-25' },
      '2026-11-25T00:00',
      ['reach-out due 2026-11-25T00:00 – never late'],
    ],
    [
      'a chosen day long past is still due, not late',
      { status: 'identified', 'follow-up': '2026-01-05' },
      '2026-11-25T00:00',
      ['reach-out due 2026-01-05T00:00 – never late'],
    ],
    [
      'nobody is picked where the limit is 0',
      { status: 'identified' },
      '2026-11-22T10:00',
      [],
      { outreachLimit: 0 },
    ],
    [
      'a chosen day needs no place',
      { status: 'identified', 'follow-up': '2026-11-22' },
      '2026-11-22T10:00',
      ['reach-out due 2026-11-22T00:00 – never late'],
      { outreachLimit: 0 },
    ],
    [
      'an introduction asked for on Tue 3 Nov: the 5th business day after is Tue 10 Nov, no pick',
      { status: 'identified', 'introduction-asked': '2026-11-03' },
      '2026-11-10T00:00',
      ['reach-out due 2026-11-10T00:00 – never late'],
    ],
    [
      'the minute before it is upcoming',
      { status: 'identified', 'introduction-asked': '2026-11-03' },
      '2026-11-09T23:59',
      ['reach-out upcoming 2026-11-10T00:00 – never late'],
    ],
    [
      'a month later it is due still, never late',
      { status: 'identified', 'introduction-asked': '2026-11-03' },
      '2026-12-10T00:00',
      ['reach-out due 2026-11-10T00:00 – never late'],
    ],
    [
      'a day off and another number of business days count for an introduction too',
      { status: 'identified', 'introduction-asked': '2026-11-03' },
      '2026-11-06T12:00',
      ['reach-out due 2026-11-06T00:00 – never late'],
      { introduceWithin: 2, daysOff: [day('2026-11-04')] },
    ],
    [
      'a chosen day comes before an introduction that was asked for',
      { status: 'identified', 'introduction-asked': '2026-11-03', 'follow-up': '2026-11-25' },
      '2026-11-12T00:00',
      ['reach-out upcoming 2026-11-25T00:00 – never late'],
    ],
    [
      'snoozed, it keeps its own day where that is later',
      {
        status: 'identified',
        'introduction-asked': '2026-11-03',
        'snoozed-until': '2026-11-06',
      },
      '2026-11-04T10:00',
      ['reach-out upcoming 2026-11-10T00:00 – never late, snoozed until 2026-11-06T00:00'],
    ],
    [
      'snoozed for longer, it comes back on that day',
      {
        status: 'identified',
        'introduction-asked': '2026-11-03',
        'snoozed-until': '2026-11-20',
      },
      '2026-11-12T10:00',
      ['reach-out upcoming 2026-11-20T00:00 – never late, snoozed until 2026-11-20T00:00'],
    ],
    [
      'nobody else is asked for an introduction any more',
      { status: 'contacted', contacted: '2026-11-10', 'introduction-asked': '2026-11-03' },
      '2026-11-12T10:00',
      ['nudge upcoming 2026-11-19T00:00 – never late'],
    ],
  ]);
});

describe('nudge', () => {
  theCases([
    [
      'asked Tue 3 Nov: the 7th business day after is Thu 12 Nov',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-12T00:00',
      ['nudge due 2026-11-12T00:00 – never late'],
    ],
    [
      'the minute before it is upcoming',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-11T23:59',
      ['nudge upcoming 2026-11-12T00:00 – never late'],
    ],
    [
      'a month later it is due still, never late',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-12-12T00:00',
      ['nudge due 2026-11-12T00:00 – never late'],
    ],
    [
      'asked on a Saturday: the 7th business day after is Tue 17 Nov',
      { status: 'contacted', contacted: '2026-11-07' },
      '2026-11-16T12:00',
      ['nudge upcoming 2026-11-17T00:00 – never late'],
    ],
    [
      'two days off put it off by two business days',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-12T12:00',
      ['nudge upcoming 2026-11-16T00:00 – never late'],
      { daysOff: [day('2026-11-05'), day('2026-11-11'), day('2026-11-07')] },
    ],
    [
      'with Friday and Saturday free, the 7th after Tue 3 Nov is Thu 12 Nov',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-12T12:00',
      ['nudge due 2026-11-12T00:00 – never late'],
      { weekend: [5, 6] },
    ],
    [
      'with Monday free alone, the 7th after Tue 3 Nov is Wed 11 Nov',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-10T12:00',
      ['nudge upcoming 2026-11-11T00:00 – never late'],
      { weekend: [1] },
    ],
    [
      'with no weekend, the 7th after Tue 3 Nov is Tue 10 Nov',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-10T00:00',
      ['nudge due 2026-11-10T00:00 – never late'],
      { weekend: [] },
    ],
    [
      'after 2 business days where set so',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-05T00:00',
      ['nudge due 2026-11-05T00:00 – never late'],
      { nudgeAfter: 2 },
    ],
    [
      'a second reminder where two are allowed',
      { status: 'contacted', contacted: '2026-11-12', nudges: 1 },
      '2026-11-22T12:00',
      ['nudge upcoming 2026-11-23T00:00 – never late'],
      { mostNudges: 2 },
    ],
    ['none without the day of asking', { status: 'contacted' }, '2026-11-22T12:00', []],
    [
      'none where an answer on the day of asking is noted',
      { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-03' },
      '2026-11-22T12:00',
      [],
    ],
    [
      'an answer from before the asking is no answer to it',
      { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-02' },
      '2026-11-22T12:00',
      ['nudge due 2026-11-12T00:00 – never late'],
    ],
  ]);
});

describe('give-up', () => {
  theCases([
    [
      'one reminder sent Thu 12 Nov: letting go from Mon 23 Nov',
      { status: 'contacted', contacted: '2026-11-12', nudges: 1 },
      '2026-11-23T00:00',
      ['give-up due 2026-11-23T00:00 – never late'],
    ],
    [
      'upcoming the minute before',
      { status: 'contacted', contacted: '2026-11-12', nudges: 1 },
      '2026-11-22T23:59',
      ['give-up upcoming 2026-11-23T00:00 – never late'],
    ],
    [
      'more reminders than the most are the most',
      { status: 'contacted', contacted: '2026-11-12', nudges: 4 },
      '2026-11-23T00:00',
      ['give-up due 2026-11-23T00:00 – never late'],
    ],
    [
      'at once after asking where no reminder is wanted',
      { status: 'contacted', contacted: '2026-11-03' },
      '2026-11-12T00:00',
      ['give-up due 2026-11-12T00:00 – never late'],
      { mostNudges: 0 },
    ],
    [
      'none where an answer is noted',
      { status: 'contacted', contacted: '2026-11-12', nudges: 1, replied: '2026-11-13' },
      '2026-11-23T00:00',
      [],
    ],
  ]);
});

describe('schedule', () => {
  theCases([
    [
      'answered Thu 19 Nov: due that day, until the end of Mon 23 Nov',
      { status: 'replied', replied: '2026-11-19' },
      '2026-11-19T00:00',
      ['schedule due 2026-11-19T00:00 – 2026-11-24T00:00'],
    ],
    [
      'due in its last minute',
      { status: 'replied', replied: '2026-11-19' },
      '2026-11-23T23:59',
      ['schedule due 2026-11-19T00:00 – 2026-11-24T00:00'],
    ],
    [
      'late from midnight',
      { status: 'replied', replied: '2026-11-19' },
      '2026-11-24T00:00',
      ['schedule overdue 2026-11-19T00:00 – 2026-11-24T00:00'],
    ],
    [
      'within 5 business days where set so: the end of Thu 26 Nov',
      { status: 'replied', replied: '2026-11-19' },
      '2026-11-24T00:00',
      ['schedule due 2026-11-19T00:00 – 2026-11-27T00:00'],
      { scheduleWithin: 5 },
    ],
    [
      'without the day of the answer, today and never late',
      { status: 'replied' },
      '2026-11-22T09:00',
      ['schedule due 2026-11-22T00:00 – never late'],
    ],
    [
      'times offered Thu 19 Nov: ask again from Tue 24 Nov until the end of Thu 26 Nov',
      { status: 'replied', replied: '2026-11-16', offered: '2026-11-19' },
      '2026-11-23T23:59',
      ['schedule upcoming 2026-11-24T00:00 – 2026-11-27T00:00'],
    ],
    [
      'offered times unanswered on the 3rd business day',
      { status: 'replied', replied: '2026-11-16', offered: '2026-11-19' },
      '2026-11-24T00:00',
      ['schedule due 2026-11-24T00:00 – 2026-11-27T00:00'],
    ],
    [
      'offered times unanswered after the 5th are late',
      { status: 'replied', replied: '2026-11-16', offered: '2026-11-19' },
      '2026-11-27T00:00',
      ['schedule overdue 2026-11-24T00:00 – 2026-11-27T00:00'],
    ],
    [
      'offered times need no day of the answer',
      { status: 'replied', offered: '2026-11-19' },
      '2026-11-24T00:00',
      ['schedule due 2026-11-24T00:00 – 2026-11-27T00:00'],
    ],
    [
      'offered times with both settings at 1: Fri 20 Nov alone',
      { status: 'replied', offered: '2026-11-19' },
      '2026-11-20T12:00',
      ['schedule due 2026-11-20T00:00 – 2026-11-21T00:00'],
      { offeredAnswerWithin: 1, offeredLateAfter: 1 },
    ],
    [
      'none where an interview is set that is not over',
      { status: 'replied', replied: '2026-11-10', interview: '2026-11-24T14:00' },
      '2026-11-24T14:29',
      [],
    ],
    [
      'again once that interview is over without being booked',
      { status: 'replied', replied: '2026-11-10', interview: '2026-11-24T14:00' },
      '2026-11-24T14:30',
      ['schedule overdue 2026-11-10T00:00 – 2026-11-13T00:00'],
    ],
  ]);
});

describe('prepare and interview', () => {
  theCases([
    [
      'Wed 25 Nov, 14:00: prepare from Mon 23 Nov',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-23T00:00',
      [
        'prepare due 2026-11-23T00:00 – 2026-11-25T14:00',
        'interview upcoming 2026-11-25T00:00 – 2026-11-25T14:30',
      ],
    ],
    [
      'both upcoming the minute before',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-22T23:59',
      [
        'prepare upcoming 2026-11-23T00:00 – 2026-11-25T14:00',
        'interview upcoming 2026-11-25T00:00 – 2026-11-25T14:30',
      ],
    ],
    [
      'on its day the interview comes first',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-25T13:59',
      [
        'interview due 2026-11-25T00:00 – 2026-11-25T14:30',
        'prepare due 2026-11-23T00:00 – 2026-11-25T14:00',
      ],
    ],
    [
      'preparing ends as it starts',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-25T14:00',
      ['interview due 2026-11-25T00:00 – 2026-11-25T14:30'],
    ],
    [
      'over after its half hour',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-25T14:30',
      ['interview overdue 2026-11-25T00:00 – 2026-11-25T14:30'],
    ],
    [
      'its own 20 minutes',
      { status: 'scheduled', interview: '2026-11-25T14:00', minutes: 20 },
      '2026-11-25T14:20',
      ['interview overdue 2026-11-25T00:00 – 2026-11-25T14:20'],
    ],
    [
      'the setting’s 60 minutes',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-25T14:30',
      ['interview due 2026-11-25T00:00 – 2026-11-25T15:00'],
      { minutes: 60 },
    ],
    [
      'one that ends after midnight is on until then',
      { status: 'scheduled', interview: '2026-11-25T23:45', prepared: '2026-11-24' },
      '2026-11-26T00:14',
      ['interview due 2026-11-25T00:00 – 2026-11-26T00:15'],
    ],
    [
      'prepared, or skipped, is done',
      { status: 'scheduled', interview: '2026-11-25T14:00', prepared: '2026-11-24' },
      '2026-11-25T09:00',
      ['interview due 2026-11-25T00:00 – 2026-11-25T14:30'],
    ],
    [
      'skipped is done too',
      { status: 'scheduled', interview: '2026-11-25T14:00', skipped: ['prepare'] },
      '2026-11-25T09:00',
      ['interview due 2026-11-25T00:00 – 2026-11-25T14:30'],
    ],
    [
      'without a time: prepare until the start of the day',
      { status: 'scheduled', interview: '2026-11-25' },
      '2026-11-24T23:59',
      [
        'prepare due 2026-11-23T00:00 – 2026-11-25T00:00',
        'interview upcoming 2026-11-25T00:00 – 2026-11-26T00:00',
      ],
    ],
    [
      'without a time: on all day',
      { status: 'scheduled', interview: '2026-11-25' },
      '2026-11-25T00:00',
      ['interview due 2026-11-25T00:00 – 2026-11-26T00:00'],
    ],
    [
      'prepare a week before where set so',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-18T00:00',
      [
        'prepare due 2026-11-18T00:00 – 2026-11-25T14:00',
        'interview upcoming 2026-11-25T00:00 – 2026-11-25T14:30',
      ],
      { prepareBefore: 7 },
    ],
    [
      'prepare on the day where set so',
      { status: 'scheduled', interview: '2026-11-25T14:00' },
      '2026-11-24T12:00',
      [
        'interview upcoming 2026-11-25T00:00 – 2026-11-25T14:30',
        'prepare upcoming 2026-11-25T00:00 – 2026-11-25T14:00',
      ],
      { prepareBefore: 0 },
    ],
    ['none without a day', { status: 'scheduled' }, '2026-11-25T12:00', []],
  ]);
});

describe('thank and reflect', () => {
  theCases([
    [
      'talked Tue 24 Nov, 14:00 to 14:30: reflect at once, thank in 24 to 48 hours',
      { status: 'interviewed', interview: '2026-11-24T14:00' },
      '2026-11-24T14:30',
      [
        'reflect due 2026-11-24T14:30 – 2026-11-26T00:00',
        'thank upcoming 2026-11-25T14:30 – 2026-11-26T14:30',
      ],
    ],
    [
      'the thank-you from Wed 25 Nov, 14:30',
      { status: 'interviewed', interview: '2026-11-24T14:00', reflected: '2026-11-24' },
      '2026-11-25T14:30',
      ['thank due 2026-11-25T14:30 – 2026-11-26T14:30'],
    ],
    [
      'upcoming the minute before',
      { status: 'interviewed', interview: '2026-11-24T14:00', reflected: '2026-11-24' },
      '2026-11-25T14:29',
      ['thank upcoming 2026-11-25T14:30 – 2026-11-26T14:30'],
    ],
    [
      'late from Thu 26 Nov, 14:30',
      { status: 'interviewed', interview: '2026-11-24T14:00', reflected: '2026-11-24' },
      '2026-11-26T14:30',
      ['thank overdue 2026-11-25T14:30 – 2026-11-26T14:30'],
    ],
    [
      'late for as long as it is open',
      { status: 'interviewed', interview: '2026-11-24T14:00', skipped: ['reflect'] },
      '2027-11-24T14:30',
      ['thank overdue 2026-11-25T14:30 – 2026-11-26T14:30'],
    ],
    [
      'without a time, talked Tue 24 Nov: thank on Wed and Thu, reflect on Tue and Wed',
      { status: 'interviewed', interview: '2026-11-24' },
      '2026-11-25T23:59',
      [
        'thank due 2026-11-25T00:00 – 2026-11-27T00:00',
        'reflect due 2026-11-24T00:00 – 2026-11-26T00:00',
      ],
    ],
    [
      'without a time: both late on Fri 27 Nov',
      { status: 'interviewed', interview: '2026-11-24' },
      '2026-11-27T00:00',
      [
        'thank overdue 2026-11-25T00:00 – 2026-11-27T00:00',
        'reflect overdue 2026-11-24T00:00 – 2026-11-26T00:00',
      ],
    ],
    [
      'one that ended after midnight, Wed 25 Nov, 00:15, reckons from there',
      { status: 'interviewed', interview: '2026-11-24T23:45' },
      '2026-11-25T00:15',
      [
        'reflect due 2026-11-25T00:15 – 2026-11-27T00:00',
        'thank upcoming 2026-11-26T00:15 – 2026-11-27T00:15',
      ],
    ],
    [
      'one that ended at midnight ended on the day that began',
      { status: 'interviewed', interview: '2026-11-24T23:30', thanked: '2026-11-25' },
      '2026-11-25T00:00',
      ['reflect due 2026-11-25T00:00 – 2026-11-27T00:00'],
    ],
    [
      'over a daylight-saving night 24 hours are 24 hours of the wall clock',
      { status: 'interviewed', interview: '2026-10-31T14:00', reflected: '2026-10-31' },
      '2026-11-01T14:29',
      ['thank upcoming 2026-11-01T14:30 – 2026-11-02T14:30'],
    ],
    [
      'no days off and no weekend put a thank-you off',
      { status: 'interviewed', interview: '2026-11-20T14:00', reflected: '2026-11-20' },
      '2026-11-21T14:30',
      ['thank due 2026-11-21T14:30 – 2026-11-22T14:30'],
      { daysOff: [day('2026-11-21'), day('2026-11-22')] },
    ],
    [
      'from 2 to 30 hours where set so',
      { status: 'interviewed', interview: '2026-11-24T14:00', reflected: '2026-11-24' },
      '2026-11-24T16:30',
      ['thank due 2026-11-24T16:30 – 2026-11-25T20:30'],
      { thankFromHours: 2, thankUntilHours: 30 },
    ],
    [
      '2 to 30 hours without a time are 0 to 2 days',
      { status: 'interviewed', interview: '2026-11-24', reflected: '2026-11-24' },
      '2026-11-24T00:00',
      ['thank due 2026-11-24T00:00 – 2026-11-27T00:00'],
      { thankFromHours: 2, thankUntilHours: 30 },
    ],
    [
      '0 to 0 hours: late as soon as it is over',
      { status: 'interviewed', interview: '2026-11-24T14:00', reflected: '2026-11-24' },
      '2026-11-24T14:30',
      ['thank overdue 2026-11-24T14:30 – 2026-11-24T14:30'],
      { thankFromHours: 0, thankUntilHours: 0 },
    ],
    [
      'still booked a day after: the thank-you is asked for all the same',
      { status: 'scheduled', interview: '2026-11-24T14:00' },
      '2026-11-25T14:30',
      [
        'interview overdue 2026-11-24T00:00 – 2026-11-24T14:30',
        'thank due 2026-11-25T14:30 – 2026-11-26T14:30',
      ],
    ],
    [
      'still booked, and the thank-you is not yet due: it is not listed',
      { status: 'scheduled', interview: '2026-11-24T14:00' },
      '2026-11-25T14:29',
      ['interview overdue 2026-11-24T00:00 – 2026-11-24T14:30'],
    ],
    [
      'still booked and already thanked',
      { status: 'scheduled', interview: '2026-11-24T14:00', thanked: '2026-11-25' },
      '2026-11-25T14:30',
      ['interview overdue 2026-11-24T00:00 – 2026-11-24T14:30'],
    ],
    [
      'skipped is done',
      { status: 'interviewed', interview: '2026-11-24T14:00', skipped: ['thank'] },
      '2026-11-25T14:30',
      ['reflect due 2026-11-24T14:30 – 2026-11-26T00:00'],
    ],
    ['none without the interview', { status: 'interviewed' }, '2026-11-25T14:30', []],
  ]);
});

describe('report-back', () => {
  const referred = { 'referred-by': '[[Grace]]', interview: '2026-11-17T10:00' };
  const done = { thanked: '2026-11-18', reflected: '2026-11-17', 'check-in-every': 0 };

  theCases([
    [
      'talked Tue 17 Nov: from Wed 18 to the end of Tue 24 Nov',
      { status: 'in-touch', ...referred, ...done },
      '2026-11-18T00:00',
      ['report-back due 2026-11-18T00:00 – 2026-11-25T00:00'],
    ],
    [
      'upcoming on the day itself',
      { status: 'in-touch', ...referred, ...done },
      '2026-11-17T23:59',
      ['report-back upcoming 2026-11-18T00:00 – 2026-11-25T00:00'],
    ],
    [
      'late on Wed 25 Nov',
      { status: 'in-touch', ...referred, ...done },
      '2026-11-25T00:00',
      ['report-back overdue 2026-11-18T00:00 – 2026-11-25T00:00'],
    ],
    [
      'before the thank-you is done, too',
      { status: 'interviewed', ...referred, reflected: '2026-11-17' },
      '2026-11-18T12:00',
      [
        'thank due 2026-11-18T10:30 – 2026-11-19T10:30',
        'report-back due 2026-11-18T00:00 – 2026-11-25T00:00',
      ],
    ],
    [
      'within 3 days where set so',
      { status: 'in-touch', ...referred, ...done },
      '2026-11-21T00:00',
      ['report-back overdue 2026-11-18T00:00 – 2026-11-21T00:00'],
      { reportBackWithin: 3 },
    ],
    [
      'done once it is',
      { status: 'in-touch', ...referred, ...done, 'reported-back': '2026-11-18' },
      '2026-11-18T12:00',
      [],
    ],
    [
      'skipped is done',
      { status: 'in-touch', ...referred, ...done, skipped: ['report-back'] },
      '2026-11-18T12:00',
      [],
    ],
    [
      'none where nobody made the introduction',
      { status: 'in-touch', ...done, interview: '2026-11-17T10:00' },
      '2026-11-18T12:00',
      [],
    ],
    [
      'none while it is only booked',
      { status: 'scheduled', ...referred },
      '2026-11-18T09:00',
      ['interview overdue 2026-11-17T00:00 – 2026-11-17T10:30'],
    ],
  ]);
});

describe('check-in', () => {
  theCases([
    [
      '90 days after Sun 23 Aug is Sat 21 Nov',
      { status: 'in-touch', thanked: '2026-08-23' },
      '2026-11-21T00:00',
      ['check-in due 2026-11-21T00:00 – never late'],
    ],
    [
      'upcoming the minute before',
      { status: 'in-touch', thanked: '2026-08-23' },
      '2026-11-20T23:59',
      ['check-in upcoming 2026-11-21T00:00 – never late'],
    ],
    [
      'from the latest of all the touches',
      {
        status: 'in-touch',
        contacted: '2026-01-01',
        replied: '2026-01-02',
        interview: '2026-01-06T10:00',
        thanked: '2026-01-07',
        'reported-back': '2026-01-08',
        'checked-in': '2026-08-24',
      },
      '2026-11-21T12:00',
      ['check-in upcoming 2026-11-22T00:00 – never late'],
    ],
    ...(['contacted', 'replied', 'thanked', 'reported-back', 'checked-in'] as const).map(
      (touch): Case => [
        `from ${touch} where that is the latest`,
        { status: 'in-touch', interview: '2026-08-01T10:00', [touch]: '2026-08-23' },
        '2026-11-21T00:00',
        ['check-in due 2026-11-21T00:00 – never late'],
      ],
    ),
    [
      'from the interview’s own day where it ended after midnight',
      { status: 'in-touch', interview: '2026-08-22T23:59' },
      '2026-11-20T00:00',
      ['check-in due 2026-11-20T00:00 – never late'],
    ],
    [
      'reflecting and preparing are no touch',
      {
        status: 'in-touch',
        thanked: '2026-08-23',
        reflected: '2026-11-01',
        prepared: '2026-11-01',
      },
      '2026-11-21T00:00',
      ['check-in due 2026-11-21T00:00 – never late'],
    ],
    [
      'its own cadence of 30 days',
      { status: 'in-touch', thanked: '2026-10-23', 'check-in-every': 30 },
      '2026-11-22T00:00',
      ['check-in due 2026-11-22T00:00 – never late'],
    ],
    [
      'its own cadence of 0 is never',
      { status: 'in-touch', thanked: '2026-01-23', 'check-in-every': 0 },
      '2026-11-22T00:00',
      [],
    ],
    [
      'the setting’s 0 is never',
      { status: 'in-touch', thanked: '2026-01-23' },
      '2026-11-22T00:00',
      [],
      { checkInEvery: 0 },
    ],
    [
      'its own cadence where the setting is never',
      { status: 'in-touch', thanked: '2026-11-21', 'check-in-every': 1 },
      '2026-11-22T00:00',
      ['check-in due 2026-11-22T00:00 – never late'],
      { checkInEvery: 0 },
    ],
    [
      'the setting’s 10 days',
      { status: 'in-touch', thanked: '2026-11-12' },
      '2026-11-22T00:00',
      ['check-in due 2026-11-22T00:00 – never late'],
      { checkInEvery: 10 },
    ],
    ['none without any touch', { status: 'in-touch' }, '2026-11-22T00:00', []],
    [
      'talked with thank-you and reflection done counts as in touch',
      {
        status: 'interviewed',
        interview: '2026-08-22',
        thanked: '2026-08-23',
        reflected: '2026-08-22',
      },
      '2026-11-21T00:00',
      ['check-in due 2026-11-21T00:00 – never late'],
    ],
  ]);
});

/** A note of somebody in touch with these lines under a heading for promises. */
function promising(heading: string, ...lines: readonly string[]): Case[1] {
  return { status: 'in-touch', [BODY]: `## ${heading}\n${lines.join('\n')}\n` };
}

describe('promise', () => {
  const own = promising('Promises', '- [ ] Call 📅 2026-11-25');
  const theirs = promising('Waiting for', '- [ ] Slides 📅 2026-11-25');
  theCases([
    [
      'one’s own with a day is due from the day before',
      own,
      '2026-11-24T00:00',
      ['promise due 2026-11-24T00:00 – 2026-11-26T00:00'],
    ],
    [
      'upcoming the minute before',
      own,
      '2026-11-23T23:59',
      ['promise upcoming 2026-11-24T00:00 – 2026-11-26T00:00'],
    ],
    [
      'due to the last minute of its day',
      own,
      '2026-11-25T23:59',
      ['promise due 2026-11-24T00:00 – 2026-11-26T00:00'],
    ],
    [
      'late the day after',
      own,
      '2026-11-26T00:00',
      ['promise overdue 2026-11-24T00:00 – 2026-11-26T00:00'],
    ],
    [
      'without a day it is due from the start of today and never late',
      promising('Promises', '- [ ] Call'),
      '2026-11-25T10:00',
      ['promise due 2026-11-25T00:00 – never late'],
    ],
    [
      'it stands after agreeing on a time',
      { ...promising('Promises', '- [ ] Call'), status: 'replied', replied: '2026-11-25' },
      '2026-11-25T10:00',
      [
        'schedule due 2026-11-25T00:00 – 2026-11-28T00:00',
        'promise due 2026-11-25T00:00 – never late',
      ],
    ],
    [
      'one of theirs is due from its day and never late',
      theirs,
      '2026-11-25T00:00',
      ['promise due 2026-11-25T00:00 – never late'],
    ],
    [
      'upcoming the minute before its day',
      theirs,
      '2026-11-24T23:59',
      ['promise upcoming 2026-11-25T00:00 – never late'],
    ],
    [
      'without a day it is not listed',
      promising('Waiting for', '- [ ] Slides'),
      '2026-11-25T10:00',
      [],
    ],
    [
      'snoozed, it comes back on that day, and is not late on it',
      { ...own, 'snoozed-until': '2026-11-28' },
      '2026-11-26T10:00',
      ['promise upcoming 2026-11-28T00:00 – 2026-11-26T00:00, snoozed until 2026-11-28T00:00'],
    ],
    [
      'back from a snooze it has the rest of the day',
      { ...own, 'snoozed-until': '2026-11-28' },
      '2026-11-28T10:00',
      ['promise due 2026-11-24T00:00 – 2026-11-29T00:00'],
    ],
    ...['declined', 'no-reply', 'closed'].map((status): Case => {
      return [`there is none for someone ${status}`, { ...own, status }, '2026-11-25T10:00', []];
    }),
    [
      'whoever is only on the list may have one too',
      { ...own, status: 'identified', 'follow-up': '2026-12-01' },
      '2026-11-25T10:00',
      [
        'promise due 2026-11-24T00:00 – 2026-11-26T00:00',
        'reach-out upcoming 2026-12-01T00:00 – never late',
      ],
    ],
  ]);

  it('is listed once for each that is open, alike ones by their text, then as they stand', () => {
    const note = promising(
      'Promises',
      '- [ ] Write 📅 2026-11-25',
      '- [x] Call 📅 2026-11-25',
      '- [ ] Call 📅 2026-11-25 #two',
      '- [ ] Call 📅 2026-11-25',
      '- [ ] Ask',
    );
    expect(followUpsOf([aContact(note)], '2026-11-25T10:00').map(({ promise }) => promise)).toEqual(
      [
        { text: 'Call', day: '2026-11-25', theirs: false, nth: 0 },
        { text: 'Call', day: '2026-11-25', theirs: false, nth: 1 },
        { text: 'Write', day: '2026-11-25', theirs: false, nth: 0 },
        { text: 'Ask', day: null, theirs: false, nth: 0 },
      ],
    );
  });
});

describe('follow-up', () => {
  theCases([
    ...['contacted', 'replied', 'scheduled', 'interviewed', 'in-touch'].map((status): Case => {
      const others = status === 'replied' ? ['schedule due 2026-11-25T00:00 – never late'] : [];
      return [
        `a chosen day of someone ${status} is due on it`,
        { status, 'follow-up': '2026-11-25' },
        '2026-11-25T23:59',
        [...others, 'follow-up due 2026-11-25T00:00 – 2026-11-26T00:00'],
      ];
    }),
    [
      'upcoming the minute before',
      { status: 'in-touch', 'follow-up': '2026-11-25' },
      '2026-11-24T23:59',
      ['follow-up upcoming 2026-11-25T00:00 – 2026-11-26T00:00'],
    ],
    [
      'late the day after',
      { status: 'in-touch', 'follow-up': '2026-11-25' },
      '2026-11-26T00:00',
      ['follow-up overdue 2026-11-25T00:00 – 2026-11-26T00:00'],
    ],
    ...['declined', 'no-reply', 'closed'].map((status): Case => [
      `${status} has no follow-ups whatever it says`,
      {
        status,
        'follow-up': '2026-11-25',
        contacted: '2026-01-01',
        replied: '2026-01-02',
        offered: '2026-01-02',
        interview: '2026-01-05T10:00',
        'referred-by': 'Grace',
      },
      '2026-11-25T12:00',
      [],
    ]),
  ]);
});

describe('snooze', () => {
  theCases([
    [
      'holds a nudge that is due until its day',
      { status: 'contacted', contacted: '2026-11-03', 'snoozed-until': '2026-11-25' },
      '2026-11-24T23:59',
      ['nudge upcoming 2026-11-25T00:00 – never late, snoozed until 2026-11-25T00:00'],
    ],
    [
      'gives it back, with its own day, when that begins',
      { status: 'contacted', contacted: '2026-11-03', 'snoozed-until': '2026-11-25' },
      '2026-11-25T00:00',
      ['nudge due 2026-11-12T00:00 – never late'],
    ],
    [
      'leaves the day of what begins later than it',
      { status: 'contacted', contacted: '2026-11-20', 'snoozed-until': '2026-11-25' },
      '2026-11-22T12:00',
      ['nudge upcoming 2026-12-01T00:00 – never late, snoozed until 2026-11-25T00:00'],
    ],
    [
      'leaves the end, even one that lies before its day',
      { status: 'replied', replied: '2026-11-19', 'snoozed-until': '2026-11-30' },
      '2026-11-27T12:00',
      ['schedule upcoming 2026-11-30T00:00 – 2026-11-24T00:00, snoozed until 2026-11-30T00:00'],
    ],
    [
      'on its day what comes back is due, not late',
      { status: 'replied', replied: '2026-11-19', 'snoozed-until': '2026-11-30' },
      '2026-11-30T00:00',
      ['schedule due 2026-11-19T00:00 – 2026-12-01T00:00'],
    ],
    [
      'the day after, it is late',
      { status: 'replied', replied: '2026-11-19', 'snoozed-until': '2026-11-30' },
      '2026-12-01T00:00',
      ['schedule overdue 2026-11-19T00:00 – 2026-12-01T00:00'],
    ],
    [
      'shortens no end that is later',
      { status: 'replied', replied: '2026-11-19', 'snoozed-until': '2026-11-20' },
      '2026-11-20T12:00',
      ['schedule due 2026-11-19T00:00 – 2026-11-24T00:00'],
    ],
    [
      'until today holds nothing back',
      { status: 'in-touch', 'follow-up': '2026-11-20', 'snoozed-until': '2026-11-22' },
      '2026-11-22T00:00',
      ['follow-up due 2026-11-20T00:00 – 2026-11-23T00:00'],
    ],
    [
      'never holds preparing and the interview',
      { status: 'scheduled', interview: '2026-11-25T14:00', 'snoozed-until': '2026-12-31' },
      '2026-11-25T09:00',
      [
        'interview due 2026-11-25T00:00 – 2026-11-25T14:30',
        'prepare due 2026-11-23T00:00 – 2026-11-25T14:00',
      ],
    ],
    [
      'never holds a thank-you, but the reflection',
      { status: 'interviewed', interview: '2026-11-24T14:00', 'snoozed-until': '2026-12-31' },
      '2026-11-26T14:30',
      [
        'thank overdue 2026-11-25T14:30 – 2026-11-26T14:30',
        'reflect upcoming 2026-12-31T00:00 – 2026-11-26T00:00, snoozed until 2026-12-31T00:00',
      ],
    ],
    [
      'someone on the list takes no pick and comes back on its day',
      { status: 'identified', 'snoozed-until': '2026-11-30' },
      '2026-11-22T12:00',
      ['reach-out upcoming 2026-11-30T00:00 – never late, snoozed until 2026-11-30T00:00'],
    ],
    [
      'someone on the list is pickable again on its day',
      { status: 'identified', 'snoozed-until': '2026-11-30' },
      '2026-11-30T00:00',
      ['reach-out due 2026-11-30T00:00 – never late, pick'],
    ],
    [
      'a chosen day within a snooze waits for its end',
      { status: 'identified', 'follow-up': '2026-11-23', 'snoozed-until': '2026-11-30' },
      '2026-11-24T12:00',
      ['reach-out upcoming 2026-11-30T00:00 – never late, snoozed until 2026-11-30T00:00'],
    ],
  ]);
});
