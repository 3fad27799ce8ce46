import { describe, expect, it } from 'vitest';
import { listFollowUps } from '../../../../src/core/follow-up/list-follow-ups';
import { ruleContextAt } from '../../../../src/core/follow-up/rule-context';
import { ruleOf } from '../../../../src/core/follow-up/rules';
import { defaultSettings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';

it('an interview that is over is asked about', () => {
  const context = ruleContextAt(at('2026-11-25T15:00'), defaultSettings, en);
  const contact = aContact({ status: 'scheduled', interview: '2026-11-25T14:00' });
  expect(ruleOf('interview').buttons(contact, context)).toEqual([{ words: 'How did it go?' }]);
});

describe('an interview with somebody whose clock shows another time', () => {
  const booked = { status: 'scheduled', interview: '2026-11-25T14:00', minutes: 30 };
  const whyAt = (now: string, note: Record<string, unknown>, ownZone = 'Europe/Berlin'): string[] =>
    listFollowUps(
      [aContact({ ...booked, ...note })],
      defaultSettings,
      at(now),
      en,
      ownZone,
    ).followUps.map(({ why }) => why);
  const singapore = { 'time-zone': 'Asia/Singapore' };

  it('is told by both clocks, today and ahead, with what is to be prepared', () => {
    expect(whyAt('2026-11-25T09:00', singapore)).toEqual([
      'Your talk is today, Wed 25 Nov, 14:00 (21:00 in Singapore), for 30 minutes.',
      'Your talk is today, Wed 25 Nov, 14:00 (21:00 in Singapore). Prepare by Wed 25 Nov, 14:00.',
    ]);
    expect(whyAt('2026-11-22T09:00', { ...singapore, prepared: '2026-11-21' })).toEqual([
      'Your talk is on Wed 25 Nov, 14:00 (21:00 in Singapore), for 30 minutes.',
    ]);
    const late = { ...singapore, interview: '2026-11-25T18:30', prepared: '2026-11-21' };
    expect(whyAt('2026-11-25T09:00', late)).toEqual([
      'Your talk is today, Wed 25 Nov, 18:30 (Thu 26 Nov, 01:30 in Singapore), for 30 minutes.',
    ]);
  });

  it.each([
    [{ 'time-zone': 'Europe/Paris' }, 'Europe/Berlin'],
    [{ 'time-zone': 'Europe/Berlin' }, 'Europe/Berlin'],
    [{ 'time-zone': 'Mars' }, 'Europe/Berlin'],
    [{}, 'Europe/Berlin'],
  ])('is told by one where %j shows what %s does', (zone, own) => {
    expect(whyAt('2026-11-25T09:00', { ...zone, prepared: '2026-11-21' }, own)).toEqual([
      'Your talk is today, Wed 25 Nov, 14:00, for 30 minutes.',
    ]);
  });

  it('is told by the user’s own once it is over, and without a time', () => {
    expect(whyAt('2026-11-25T15:00', singapore)).toEqual([
      'Your interview on Wed 25 Nov, 14:00 is over. How did it go? A thank-you is due by Fri 27 Nov, 14:30.',
    ]);
    const day = { ...singapore, interview: '2026-11-25', prepared: '2026-11-21' };
    expect(whyAt('2026-11-25T09:00', day)).toEqual(['Your talk is today, Wed 25 Nov.']);
  });
});
