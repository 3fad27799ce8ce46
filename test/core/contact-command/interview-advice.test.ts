import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/core/contact-command/interview-advice';
import type { Contact } from '../../../src/core/contact/contact';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import type { Settings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

// A Monday.
const NOW = at('2026-11-23T10:00');

interface Given {
  readonly contacts?: readonly Contact[];
  readonly settings?: Partial<Settings>;
  readonly minutes?: number;
}

function advised(
  when: string,
  { contacts = [], settings = {}, minutes }: Given = {},
): ReturnType<typeof adviseOn> {
  const interview = when.includes('T') ? at(when) : day(when);
  const context = ruleContextAt(NOW, settingsWith(settings), en);
  return adviseOn({ interview, minutes }, 'Contacts/Ada.md', contacts, context);
}

/** Which of the two fields has something said with it. */
function where(...given: Parameters<typeof advised>): string {
  const { ofDay, ofTime } = advised(...given);
  return [ofDay === null ? '' : 'day', ofTime === null ? '' : 'time'].join(' ').trim();
}

const booked = (interview: string, name: string, more = {}): Contact =>
  aContact({ status: 'scheduled', interview, ...more }, name);

describe('planning a talk', () => {
  it('for a business day that is free goes without a word', () => {
    expect(advised('2026-11-24T14:00')).toEqual({ ofDay: null, ofTime: null });
    expect(advised('2026-11-24')).toEqual({ ofDay: null, ofTime: null });
  });

  it.each([
    ['2026-11-20T14:00', 'day', 'a day that is over, whatever the time'],
    ['2026-11-20', 'day', 'a day that is over'],
    ['2026-11-23T09:59', 'time', 'a time of today that is over'],
    ['2026-11-23T10:00', '', 'this very minute'],
    ['2026-11-23', '', 'today without a time'],
  ])('for %s has %j questioned: %s', (when, field) => {
    expect(where(when)).toBe(field);
  });

  it('tells which of day and time is over', () => {
    expect(advised('2026-11-20').ofDay).toBe('That day has passed.');
    expect(advised('2026-11-23T09:00').ofTime).toBe('That time has passed.');
  });

  it('has a weekend questioned and a day off, which is told rather than the weekend', () => {
    const daysOff = [day('2026-11-25'), day('2026-11-29')];
    const dayOff = advised('2026-11-25', { settings: { daysOff } }).ofDay;
    expect(advised('2026-11-28').ofDay).toBe('That is at the weekend.');
    expect(dayOff).toBe('That is one of your days off.');
    expect(advised('2026-11-29', { settings: { daysOff } }).ofDay).toBe(dayOff);
    expect(where('2026-11-26', { settings: { daysOff } })).toBe('');
    expect(where('2026-11-26', { settings: { weekend: [4] } })).toBe('day');
    expect(where('2026-11-28', { settings: { weekend: [4] } })).toBe('');
  });

  it('tells all that there is to say of a day', () => {
    const contacts = [booked('2026-11-22T16:00', 'Bo'), booked('2026-11-22T18:00', 'Cy')];
    expect(advised('2026-11-22', { contacts }).ofDay).toBe(
      'That day has passed. That is at the weekend. You are also talking with Bo that day, at 16:00. You are also talking with Cy that day, at 18:00.',
    );
  });
});

describe('a talk with someone else', () => {
  it('that overlaps is told with the time, from when until when', () => {
    const contacts = [booked('2026-11-24T14:15', 'Bo', { minutes: 60 })];
    expect(advised('2026-11-24T14:00', { contacts })).toEqual({
      ofDay: null,
      ofTime: 'This overlaps with your talk with Bo, Tue 24 Nov, 14:15 to 15:15.',
    });
  });

  it('is as long as the settings say where the note does not', () => {
    const contacts = [booked('2026-11-24T14:00', 'Bo')];
    const settings = { minutes: 45 };
    expect(where('2026-11-24T14:30', { contacts })).toBe('');
    expect(advised('2026-11-24T14:30', { contacts, settings }).ofTime).toContain('to 14:45');
  });

  it('overlaps according to how long the new one is', () => {
    const contacts = [booked('2026-11-24T15:00', 'Bo')];
    expect(where('2026-11-24T14:00', { contacts, minutes: 60 })).toBe('');
    expect(where('2026-11-24T14:00', { contacts, minutes: 61 })).toBe('time');
  });

  it.each([
    ['2026-11-24', 'Bo that day; no time is set yet'],
    ['2026-11-24T14:00', 'Bo that day, at 14:00'],
    ['2026-11-23T23:45', 'Bo that day, from Mon 23 Nov, 23:45'],
  ])('at %s, where the new one has no time yet, is told as “%s”', (interview, told) => {
    const contacts = [booked(interview, 'Bo')];
    expect(advised('2026-11-24', { contacts })).toEqual({
      ofDay: `You are also talking with ${told}.`,
      ofTime: null,
    });
  });

  it('on another day is not told, nor is the talk with the same person', () => {
    expect(where('2026-11-24', { contacts: [booked('2026-11-25T14:00', 'Bo')] })).toBe('');
    expect(where('2026-11-24', { contacts: [booked('2026-11-24T14:00', 'Ada')] })).toBe('');
  });
});
