import { describe, expect, it } from 'vitest';
import {
  statusForOne,
  statusQuestionForSeveral,
} from '../../../src/core/contact-command/status-question';
import { type Status, statuses } from '../../../src/core/contact/status';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { choicesOf, formOf, wordsOf } from '../../builders/ask';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
const listed = aContact({ status: 'identified' }, 'Ada');
const asked = aContact({ status: 'contacted', contacted: '2026-11-03' }, 'Bo');
const booked = aContact({ status: 'scheduled', interview: '2026-11-25T14:00' }, 'Cy');

describe('the status of several people', () => {
  const chosen = (status: Status, ...contacts: (typeof listed)[]) =>
    choicesOf(statusQuestionForSeveral(contacts, context))[statuses.indexOf(status)] ?? null;

  it('is any status, in the order of the method', () => {
    expect(wordsOf(statusQuestionForSeveral([listed, asked], context))).toEqual([
      'What is their status?',
      ...statuses.map((status) => en.statuses[status]),
    ]);
  });

  it('asks once for the day where one of them has none', () => {
    const form = formOf(chosen('contacted', asked, listed));
    expect(form.words).toEqual(['When did you ask them?', 'Day', 'Save']);
    expect(form.fields).toEqual(['day: date']);
    expect(form.shown).toEqual({ day: '2026-11-22' });
    expect(form.wrong({ day: '2026-11-23' })).toEqual(['day']);
    expect(form.answer({ day: '2026-11-20' })).toEqual({ status: 'contacted', day: '2026-11-20' });
  });

  it.each<[Status, typeof listed]>([
    ['contacted', asked],
    ['scheduled', listed],
    ['interviewed', listed],
    ['closed', listed],
  ])('asks for no day of %s', (status, contact) => {
    expect(chosen(status, contact)).toEqual({ kind: 'answered', answer: { status } });
  });

  it('takes a day only where the status needs one', () => {
    const told = { status: 'closed', day: day('2026-11-20') } as const;
    expect(statusForOne(listed, told)).toEqual({ status: 'closed' });
  });

  it('keeps the day that a note has, and leaves out who has no talk', () => {
    const told = { status: 'contacted', day: day('2026-11-20') } as const;
    expect(statusForOne(listed, told)).toEqual(told);
    expect(statusForOne(asked, told)).toEqual({ status: 'contacted' });
    expect(statusForOne(booked, { status: 'interviewed' })).toEqual({ status: 'interviewed' });
    expect(statusForOne(listed, { status: 'interviewed' })).toBeNull();
  });
});
