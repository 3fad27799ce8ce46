import { describe, expect, it } from 'vitest';
import { nextChange } from '../../../../src/core/follow-up/incremental/next-change';
import { ruleContextAt } from '../../../../src/core/follow-up/rule-context';
import type { Window } from '../../../../src/core/follow-up/window';
import type { Settings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';
import { settingsWith } from '../../../builders/settings';

/** When something next changes of somebody booked for a talk of 30 minutes, on Wed 25 Nov at ten. */
function next(
  interview: string | null,
  windows: readonly Window[] = [],
  settings: Partial<Settings> = {},
): string {
  const contact = aContact({ status: 'replied', replied: '2026-11-20', interview, minutes: 30 });
  const context = ruleContextAt(at('2026-11-25T10:00'), settingsWith(settings), en);
  return nextChange(contact, windows, context);
}

const midnight = '2026-11-26T00:00';

describe('what is told of a contact next changes', () => {
  it.each([
    ['at midnight where nothing comes before', null, midnight],
    ['when the talk of today begins', '2026-11-25T14:00', '2026-11-25T14:00'],
    ['when the talk that is held ends', '2026-11-25T09:45', '2026-11-25T10:15'],
    ['at midnight where that talk is over', '2026-11-25T09:00', midnight],
    [
      'when the thank-you for the talk of yesterday comes up',
      '2026-11-24T14:00',
      '2026-11-25T14:30',
    ],
    ['at midnight for a talk of tomorrow', '2026-11-26T09:00', midnight],
    ['at midnight for a talk of long ago', '2026-10-01T14:00', midnight],
  ])('%s', (_when, interview, expected) => {
    expect(next(interview)).toBe(expected);
  });

  it('when a thank-you comes up, after however many hours', () => {
    expect(next('2026-11-22T14:00', [], { thankFromHours: 72 })).toBe('2026-11-25T14:30');
  });

  it.each<[string, Window, string]>([
    ['opens', { from: at('2026-11-25T11:00'), until: null }, '2026-11-25T11:00'],
    ['closes', { from: at('2026-11-20T11:00'), until: at('2026-11-25T12:00') }, '2026-11-25T12:00'],
    ['has just opened', { from: at('2026-11-25T10:00'), until: null }, midnight],
    ['opens on another day', { from: at('2026-11-27T10:00'), until: null }, midnight],
  ])('when a window %s, if it is to come before midnight', (_what, window, expected) => {
    expect(next(null, [window])).toBe(expected);
  });

  it('at the first of all these', () => {
    const windows = ['13:00', '11:00', '12:00'].map((time) => ({
      from: at(`2026-11-25T${time}`),
      until: null,
    }));
    expect(next('2026-11-25T14:00', windows)).toBe('2026-11-25T11:00');
  });
});
