import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/follow-up/rules';
import type { Settings } from '../../../src/core/settings';
import { day } from '../../builders/clock';
import { aContact, BODY } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';
import { settingsWith } from '../../builders/settings';

type Note = Readonly<Record<string, unknown>>;

function why(action: Action, note: Note, now: string, settings: Partial<Settings> = {}): string {
  const listed = followUpsOf([aContact(note)], now, settingsWith(settings));
  const item = listed.find((followUp) => followUp.action === action);
  if (item === undefined) throw new Error(`no ${action} is listed`);
  return item.why;
}

type Case = [action: Action, note: Note, now: string, why: string, settings?: Partial<Settings>];

const talked: Note = { status: 'interviewed', interview: '2026-11-24T14:00' };
const booked: Note = { status: 'scheduled', interview: '2026-11-25T14:00' };
const asked: Note = { status: 'contacted', contacted: '2026-11-03' };

/** A note of somebody in touch with a line under a heading for promises. */
const promising = (heading: string, line: string): Note => ({
  status: 'in-touch',
  [BODY]: `## ${heading}\n- [ ] ${line}\n`,
});

describe('the reason', () => {
  const cases: Case[] = [
    [
      'promise',
      promising('Promises', 'Send her the article 📅 2026-11-25'),
      '2026-11-24T15:00',
      'You promised this for tomorrow, Wed 25 Nov: Send her the article.',
    ],
    [
      'promise',
      promising('Promises', 'Send [[Articles/Reefs|the article]]! 📅 2026-11-25'),
      '2026-11-27T15:00',
      'You promised this for Wed 25 Nov: Send the article! It is still worth keeping.',
    ],
    [
      'promise',
      promising('Promises', 'Send her the article'),
      '2026-11-24T15:00',
      'You promised: Send her the article.',
    ],
    [
      'promise',
      promising('Promises', 'Send her news 🔁 every month'),
      '2026-11-24T15:00',
      'You promised: Send her news. It comes up again and again: tick it where you keep such tasks.',
    ],
    [
      'promise',
      promising('Waiting for', 'Slides of the course 📅 2026-11-25'),
      '2026-11-23T15:00',
      'You are waiting for what they promised for Wed 25 Nov: Slides of the course.',
    ],
    [
      'promise',
      promising('Waiting for', 'Slides of the course 📅 2026-11-25'),
      '2026-11-25T15:00',
      'You are waiting for what they promised for today, Wed 25 Nov: Slides of the course. A short reminder is fine now.',
    ],
    [
      'thank',
      talked,
      '2026-11-25T15:00',
      'You talked on Tue 24 Nov, 14:00. A thank-you is due by Thu 26 Nov, 14:30.',
    ],
    [
      'thank',
      talked,
      '2026-11-27T15:00',
      'You talked on Tue 24 Nov, 14:00. The thank-you was due by Thu 26 Nov, 14:30; it is still worth sending.',
    ],
    [
      'thank',
      { status: 'interviewed', interview: '2026-11-23' },
      '2026-11-24T15:00',
      'You talked on Mon 23 Nov. A thank-you is due by the end of Wed 25 Nov.',
    ],
    [
      'reflect',
      talked,
      '2026-11-24T15:00',
      'You talked on Tue 24 Nov, 14:00. Write down what you learned by the end of Wed 25 Nov, while it is fresh.',
    ],
    [
      'interview',
      booked,
      '2026-11-25T14:30',
      'Your interview on Wed 25 Nov, 14:00 is over. How did it go? A thank-you is due by Fri 27 Nov, 14:30.',
    ],
    [
      'interview',
      booked,
      '2026-11-28T14:30',
      'Your interview on Wed 25 Nov, 14:00 is over. How did it go? The thank-you was due by Fri 27 Nov, 14:30; it is still worth sending.',
    ],
    [
      'interview',
      { status: 'scheduled', interview: '2026-11-25' },
      '2026-11-26T09:00',
      'Your interview on Wed 25 Nov is over. How did it go? A thank-you is due by the end of Fri 27 Nov.',
    ],
    [
      'interview',
      { ...booked, minutes: 1, medium: 'phone' },
      '2026-11-25T09:00',
      'Your talk is today, Wed 25 Nov, 14:00, for 1 minute (phone).',
    ],
    [
      'interview',
      { ...booked, minutes: 30, medium: 'in person', travel: 50 },
      '2026-11-25T09:00',
      'Your talk is today, Wed 25 Nov, 14:00, for 30 minutes (in person). Leave by 13:10.',
    ],
    [
      'interview',
      { ...booked, minutes: 30, medium: 'in person', travel: 50 },
      '2026-11-25T14:00',
      'Your talk is today, Wed 25 Nov, 14:00, for 30 minutes (in person).',
    ],
    [
      'prepare',
      booked,
      '2026-11-24T09:00',
      'Your talk is tomorrow, Wed 25 Nov, 14:00. Prepare by Wed 25 Nov, 14:00.',
    ],
    [
      'prepare',
      booked,
      '2026-11-23T09:00',
      'Your talk is on Wed 25 Nov, 14:00, in 2 days. Prepare by Wed 25 Nov, 14:00.',
    ],
    [
      'prepare',
      { status: 'scheduled', interview: '2026-11-25' },
      '2026-11-24T09:00',
      'Your talk is tomorrow, Wed 25 Nov. Prepare by the end of Tue 24 Nov.',
    ],
    [
      'nudge',
      asked,
      '2026-11-12T09:00',
      'You asked on Tue 3 Nov and have had no answer for 7 business days. A short reminder is fine now.',
    ],
    [
      'nudge',
      asked,
      '2026-11-04T09:00',
      'You asked on Tue 3 Nov and have had no answer for 1 business day. A short reminder is fine now.',
      { nudgeAfter: 1 },
    ],
    [
      'nudge',
      asked,
      '2026-12-15T09:00',
      'You asked on Tue 3 Nov and have had no answer for 30 business days. A short reminder is fine now.',
    ],
    [
      'nudge',
      asked,
      '2026-11-13T09:00',
      'You asked on Tue 3 Nov and have had no answer for 7 business days. A short reminder is fine now.',
      { daysOff: [day('2026-11-04')] },
    ],
    [
      'nudge',
      { ...asked, nudges: 1 },
      '2026-11-13T09:00',
      'You last wrote on Tue 3 Nov and have sent 1 reminder. There has been no answer for 8 business days. Another short reminder is fine now.',
      { mostNudges: 2 },
    ],
    [
      'nudge',
      { ...asked, nudges: 1 },
      '2026-11-11T09:00',
      'You last wrote on Tue 3 Nov and have sent 1 reminder. If no answer comes, you can send another short reminder from Thu 12 Nov.',
      { mostNudges: 2 },
    ],
    [
      'give-up',
      { ...asked, nudges: 1 },
      '2026-11-13T09:00',
      'You last wrote on Tue 3 Nov and have sent 1 reminder. There has been no answer for 8 business days. It is fine to let go.',
    ],
    [
      'nudge',
      asked,
      '2026-11-04T09:00',
      'You asked on Tue 3 Nov. If no answer comes, you can send a short reminder from Thu 12 Nov.',
    ],
    [
      'give-up',
      { ...asked, nudges: 1 },
      '2026-11-12T09:00',
      'You last wrote on Tue 3 Nov and have sent 1 reminder. There has been no answer for 7 business days. It is fine to let go.',
    ],
    [
      'schedule',
      { status: 'replied', replied: '2026-11-19' },
      '2026-11-20T09:00',
      'They answered on Thu 19 Nov. Agree on a time by the end of Mon 23 Nov.',
    ],
    [
      'schedule',
      { status: 'replied', replied: '2026-11-19' },
      '2026-11-24T09:00',
      'They answered on Thu 19 Nov and no time is agreed yet. It is not too late to suggest one.',
    ],
    [
      'schedule',
      { status: 'replied', offered: '2026-11-19' },
      '2026-11-23T09:00',
      'You offered times on Thu 19 Nov. Give them until Tue 24 Nov to choose one.',
    ],
    [
      'schedule',
      { status: 'replied', offered: '2026-11-19' },
      '2026-11-24T09:00',
      'You offered times on Thu 19 Nov and no time is agreed yet. Ask again by the end of Thu 26 Nov.',
    ],
    [
      'schedule',
      { status: 'replied', offered: '2026-11-19' },
      '2026-11-27T09:00',
      'You offered times on Thu 19 Nov and no time is agreed yet. It is not too late to ask again.',
    ],
    [
      'report-back',
      { ...talked, 'referred-by': '[[People/Grace|Grace]]' },
      '2026-11-25T09:00',
      'Grace introduced you. You talked on Tue 24 Nov, 14:00. Tell them how it went by the end of Tue 1 Dec.',
    ],
    [
      'check-in',
      { status: 'in-touch', thanked: '2026-08-23' },
      '2026-11-22T09:00',
      'You were last in touch on Sun 23 Aug, 91 days ago. A short hello keeps the connection alive.',
    ],
    [
      'follow-up',
      { status: 'in-touch', 'follow-up': '2026-11-22', 'next-step': 'send the article' },
      '2026-11-22T09:00',
      'You set a follow-up for today, Sun 22 Nov: send the article.',
    ],
    [
      'follow-up',
      { status: 'in-touch', 'follow-up': '2026-11-20', 'next-step': 'Really?' },
      '2026-11-22T09:00',
      'You set a follow-up for Fri 20 Nov: Really? It is still open.',
    ],
    [
      'reach-out',
      { status: 'identified', 'follow-up': '2027-01-04', 'next-step': 'after the holidays' },
      '2026-11-22T09:00',
      'You planned to ask on Mon 4 Jan 2027: after the holidays.',
    ],
    [
      'reach-out',
      { status: 'identified', 'follow-up': '2026-11-23' },
      '2026-11-22T09:00',
      'You planned to ask tomorrow, Mon 23 Nov.',
    ],
    [
      'reach-out',
      { status: 'identified', 'snoozed-until': '2026-11-30' },
      '2026-11-22T09:00',
      'On your list. Snoozed until Mon 30 Nov.',
    ],
    [
      'reach-out',
      {
        status: 'identified',
        'referred-by': '[[Grace Hopper]]',
        'introduction-asked': '2026-11-03',
      },
      '2026-11-10T00:00',
      'You asked Grace Hopper for an introduction on Tue 3 Nov. If nothing has come of it, write to them yourself.',
    ],
    [
      'reach-out',
      { status: 'identified', 'referred-by': 'Grace', 'introduction-asked': '2026-11-09' },
      '2026-11-09T12:00',
      'You asked Grace for an introduction today, Mon 9 Nov. If nothing comes of it, you can write to them yourself from Mon 16 Nov.',
    ],
    [
      'reach-out',
      { status: 'identified', 'introduction-asked': '2026-11-03' },
      '2026-11-22T09:00',
      'You asked for an introduction on Tue 3 Nov. If nothing has come of it, write to them yourself.',
    ],
    [
      'reach-out',
      {
        status: 'identified',
        'introduction-asked': '2026-11-03',
        'snoozed-until': '2026-11-30',
      },
      '2026-11-22T09:00',
      'You asked for an introduction on Tue 3 Nov. If nothing has come of it, write to them yourself. Snoozed until Mon 30 Nov.',
    ],
    [
      'nudge',
      asked,
      '2026-11-12T00:00',
      'You asked on Tue 3 Nov and have had no answer for 7 business days. A short reminder is fine now.',
    ],
    [
      'give-up',
      asked,
      '2026-11-12T00:00',
      'You asked on Tue 3 Nov. There has been no answer for 7 business days. It is fine to let go.',
      { mostNudges: 0 },
    ],
    [
      'give-up',
      { ...asked, nudges: 2 },
      '2026-11-11T23:59',
      'You last wrote on Tue 3 Nov and have sent 2 reminders. If no answer comes, you can let go from Thu 12 Nov.',
    ],
    [
      'schedule',
      { status: 'replied' },
      '2026-11-20T09:00',
      'They answered. Agree on a time while it is fresh.',
    ],
    [
      'schedule',
      { status: 'replied', offered: '2026-11-19' },
      '2026-11-24T00:00',
      'You offered times on Thu 19 Nov and no time is agreed yet. Ask again by the end of Thu 26 Nov.',
    ],
    [
      'schedule',
      { status: 'replied', offered: '2026-11-19' },
      '2026-11-27T00:00',
      'You offered times on Thu 19 Nov and no time is agreed yet. It is not too late to ask again.',
    ],
    [
      'interview',
      { status: 'scheduled', interview: '2026-11-25' },
      '2026-11-25T09:00',
      'Your talk is today, Wed 25 Nov.',
    ],
    [
      'interview',
      { ...booked, thanked: '2026-11-25' },
      '2026-11-25T15:00',
      'Your interview on Wed 25 Nov, 14:00 is over. How did it go? The thank-you has been sent.',
    ],
    [
      'interview',
      { ...booked, skipped: 'thank' },
      '2026-11-25T15:00',
      'Your interview on Wed 25 Nov, 14:00 is over. How did it go? You chose not to send a thank-you.',
    ],
    [
      'check-in',
      { status: 'in-touch', thanked: '2026-11-21' },
      '2026-11-22T09:00',
      'You were last in touch on Sat 21 Nov, 1 day ago. A short hello keeps the connection alive.',
    ],
    [
      'check-in',
      { status: 'in-touch', thanked: '2026-11-22' },
      '2026-11-22T09:00',
      'You were last in touch on Sun 22 Nov. A short hello keeps the connection alive.',
    ],
    [
      'follow-up',
      { status: 'in-touch', 'follow-up': '2026-11-22', 'next-step': 'ask, e.g. for the slides' },
      '2026-11-22T09:00',
      'You set a follow-up for today, Sun 22 Nov: ask, e.g. for the slides.',
    ],
  ];

  it.each(cases)('for %s of %j at %s is “%s”', (action, note, now, expected, settings) => {
    expect(why(action, note, now, settings)).toBe(expected);
  });

  it('of a snoozed follow-up tells until when', () => {
    const snoozed = { ...asked, 'snoozed-until': '2026-11-30' };
    expect(why('nudge', snoozed, '2026-11-22T09:00')).toBe(
      'You asked on Tue 3 Nov. If no answer comes, you can send a short reminder from Mon 30 Nov. Snoozed until Mon 30 Nov.',
    );
    expect(why('nudge', snoozed, '2026-11-10T09:00')).toBe(
      'You asked on Tue 3 Nov. If no answer comes, you can send a short reminder from Mon 30 Nov. Snoozed until Mon 30 Nov.',
    );
  });

  it('of a follow-up that was snoozed until today says nothing of it', () => {
    const back = { ...asked, 'snoozed-until': '2026-11-22' };
    expect(why('nudge', back, '2026-11-22T09:00')).toBe(why('nudge', asked, '2026-11-22T09:00'));
  });

  it('of a pick tells what made it', () => {
    const note = {
      status: 'identified',
      priority: 1,
      'referred-by': 'Grace',
      'why-them': 'their talk on reefs',
    };
    expect(why('reach-out', note, '2026-11-22T09:00')).toBe(
      'Grace can introduce you. What caught your eye: their talk on reefs. Priority 1.',
    );
  });

  it('of a widened pick names who has not answered', () => {
    const silent = aContact({ ...asked, company: 'C' }, 'A');
    const next = aContact({ status: 'identified', company: 'C' }, 'B');
    const [first] = followUpsOf([silent, next], '2026-11-10T09:00');
    expect(first?.why).toMatch(/^No answer from A at C since Tue 3 Nov: ask someone else there\./);
  });
});

describe('every reason', () => {
  const long = `first line\nsecond \u0007line ${'long '.repeat(5000)}`;
  const texts = { company: long, role: long, medium: long, 'next-step': long };
  const people = { ...texts, 'why-them': long, 'referred-by': long, place: long };
  const notes: Note[] = [
    { ...people, ...asked },
    { ...people, ...asked, nudges: 1 },
    { ...people, status: 'replied', replied: '2026-11-19' },
    { ...people, ...booked },
    { ...people, ...talked },
    { ...people, status: 'in-touch', interview: '2026-11-20', 'follow-up': '2026-11-24' },
    { ...people, ...promising('Promises', `${'long '.repeat(500)} 📅 2026-11-24`) },
    { ...people, ...promising('Waiting for', `${'long '.repeat(500)} 📅 2026-11-24`) },
    { ...people, status: 'identified' },
    { ...people, status: 'identified', 'follow-up': '2026-11-24' },
    { ...people, status: 'identified', 'introduction-asked': '2026-11-16' },
  ];

  it.each(['2026-11-20T09:00', '2026-11-25T14:30', '2026-12-31T23:59'])(
    'is short, on one line and ends as a sentence, whatever the note says (%s)',
    (now) => {
      const contacts = notes.map((note, index) => aContact(note, `Person ${index}`));
      for (const followUp of followUpsOf(contacts, now)) {
        expect(followUp.why).toMatch(/^[A-Zf]\P{Cc}*[.!?…]$/u);
        expect(followUp.why.length).toBeLessThan(900);
        expect(followUp.why).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
      }
    },
  );

  it('never blames', () => {
    const contacts = notes.map((note, index) => aContact(note, `Person ${index}`));
    for (const { why: said } of followUpsOf(contacts, '2027-03-01T12:00')) {
      expect(said).not.toMatch(/you (should|must|forgot|missed|failed|did not)|too long|overdue/i);
    }
  });
});
