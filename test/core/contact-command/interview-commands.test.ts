import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { commandOf } from '../../../src/core/contact-command/contact-commands';
import {
  changeOfBooking,
  isDayOfTalkKnown,
} from '../../../src/core/contact-command/interview-commands';
import type { ScheduleAnswer } from '../../../src/core/contact-command/schedule-question';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const booked = aContact({ status: 'scheduled', interview: '2026-11-25T14:00' });
const answered = aContact({ status: 'replied', replied: '2026-11-20' });

describe('the day of a talk that is marked as held', () => {
  const before = at('2026-11-25T13:59');
  const begun = at('2026-11-25T14:00');

  it.each([
    ['is known once the booked time has come', booked, {}, begun, true],
    ['is not the booked one before that', booked, {}, before, false],
    ['is known where it is told', booked, { ended: '2026-11-24' }, before, true],
    [
      'is known where it is told of somebody who is not booked',
      answered,
      { ended: '' },
      begun,
      true,
    ],
    ['is taken to be today for somebody who is not booked', answered, {}, begun, false],
  ])('%s', (_when, contact, answer, now, expected) => {
    expect(isDayOfTalkKnown(contact, answer, now)).toBe(expected);
  });
});

describe('an interview that does not take place as agreed', () => {
  it.each([
    [{}, null],
    [{ because: 'moved' } as const, 'Ana: asked to move the interview'],
    [{ because: 'missed' } as const, 'Ana: wrote about the missed interview'],
  ])('is told by what was written about it: %j', (answer, said) => {
    const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
    const contact = { ...booked, name: 'Ana' };
    expect(commandOf('postpone-interview').summary?.(contact, answer, context)).toBe(said);
  });
});

describe('an interview that is agreed on', () => {
  const same = { interview: at('2026-11-25T14:00') };
  const other = { interview: at('2026-11-26T14:00') };

  it.each<[string, Contact, ScheduleAnswer, ReturnType<typeof changeOfBooking>]>([
    ['changes the one that is booked at that time', booked, same, 'changed'],
    ['moves the one that is booked at another', booked, other, 'moved'],
    ['is a new one after a thank-you', booked, { ...other, earlierThankYou: 'thanked' }, null],
    ['is a new one for somebody who is not booked', answered, other, null],
  ])('%s', (_what, contact, answer, expected) => {
    expect(changeOfBooking(contact, answer)).toBe(expected);
  });

  it.each<[string, Contact, ScheduleAnswer, string]>([
    ['is scheduled', answered, other, 'Ada: interview scheduled for Thu 26 Nov, 14:00'],
    ['moved', booked, other, 'Ada: interview moved to Thu 26 Nov, 14:00'],
    ['changed', booked, { ...same, place: 'Park' }, 'Ada: interview changed'],
  ])('is said to have been what it was: %s', (_what, contact, answer, said) => {
    const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
    expect(commandOf('schedule-interview').summary?.(contact, answer, context)).toBe(said);
  });
});
