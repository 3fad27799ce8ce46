import { describe, expect, it } from 'vitest';
import { sayInBothClocks, sayTheirClock, theirClock } from '../../../src/core/contact/their-clock';
import { en } from '../../../src/core/texts/en';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const inZone = (zone: string): ReturnType<typeof aContact> =>
  aContact({ status: 'replied', 'time-zone': zone });

const here = { ownZone: 'Europe/Berlin', today: day('2026-11-22'), texts: en };

describe('the clock of somebody elsewhere', () => {
  it('shows the time there, in the city its zone is named for', () => {
    expect(theirClock(at('2026-11-25T18:00'), 'Europe/Berlin', inZone('Asia/Singapore'))).toEqual({
      time: '2026-11-26T01:00',
      city: 'Singapore',
      shortName: null,
      ahead: 480,
    });
    expect(theirClock(at('2026-11-25T18:00'), 'Europe/Berlin', inZone('US/Eastern'))).toEqual({
      time: '2026-11-25T12:00',
      city: null,
      shortName: null,
      ahead: -300,
    });
  });

  it('is not told where it shows the same, or either zone is not known', () => {
    const time = at('2026-11-25T18:00');
    expect(theirClock(time, 'Europe/Berlin', inZone('Europe/Paris'))).toBeNull();
    expect(theirClock(time, null, inZone('Asia/Singapore'))).toBeNull();
    expect(theirClock(time, 'Europe/Berlin', aContact({ status: 'replied' }))).toBeNull();
  });

  it.each([
    ['2026-11-25T10:00', 'Asia/Singapore', 'Wed 25 Nov, 10:00 (17:00 in Singapore)'],
    ['2026-11-25T18:00', 'Asia/Singapore', 'Wed 25 Nov, 18:00 (Thu 26 Nov, 01:00 in Singapore)'],
    ['2026-11-25T18:00', 'US/Eastern', 'Wed 25 Nov, 18:00 (12:00 their time)'],
    ['2026-11-25T18:00', 'UTC', 'Wed 25 Nov, 18:00 (17:00 UTC)'],
    ['2026-11-25T18:00', 'Etc/GMT', 'Wed 25 Nov, 18:00 (17:00 GMT)'],
    ['2026-11-25T18:00', 'Etc/GMT+3', 'Wed 25 Nov, 18:00 (14:00 their time)'],
    ['2026-11-25T18:00', 'Japan', 'Wed 25 Nov, 18:00 (Thu 26 Nov, 02:00 in Japan)'],
    [
      '2026-11-25T18:00',
      'America/Argentina/Buenos_Aires',
      'Wed 25 Nov, 18:00 (14:00 in Buenos Aires)',
    ],
    ['2026-12-31T23:30', 'Asia/Kolkata', 'Thu 31 Dec, 23:30 (Fri 1 Jan 2027, 04:00 in Kolkata)'],
    ['2026-11-25T18:00', 'Europe/Berlin', 'Wed 25 Nov, 18:00'],
  ])('is told behind one’s own: %s for %s', (time, zone, said) => {
    expect(sayInBothClocks(at(time), inZone(zone), here)).toBe(said);
  });

  it.each([
    // The clocks in New York go forward three weeks before those in Berlin.
    ['2026-03-07T15:00', 'Sat 7 Mar, 15:00 (09:00 in New York)'],
    ['2026-03-09T15:00', 'Mon 9 Mar, 15:00 (10:00 in New York)'],
    ['2026-03-30T15:00', 'Mon 30 Mar, 15:00 (09:00 in New York)'],
    // Those in Berlin go back a week before, at three in the night.
    ['2026-10-25T01:30', 'Sun 25 Oct, 01:30 (Sat 24 Oct, 19:30 in New York)'],
    ['2026-10-25T15:00', 'Sun 25 Oct, 15:00 (10:00 in New York)'],
    ['2026-11-01T15:00', 'Sun 1 Nov, 15:00 (09:00 in New York)'],
  ])('is right on days of clock changes: %s', (time, said) => {
    expect(sayInBothClocks(at(time), inZone('America/New_York'), here)).toBe(said);
  });

  it('tells the two hours apart that show the same as their clocks go back', () => {
    const aheadAt = (time: string): unknown =>
      theirClock(at(time), 'Asia/Singapore', inZone('Europe/Berlin'));
    expect(aheadAt('2026-10-25T08:30')).toMatchObject({ time: '2026-10-25T02:30', ahead: 120 });
    expect(aheadAt('2026-10-25T09:30')).toMatchObject({ time: '2026-10-25T02:30', ahead: 60 });
  });

  it('adds nothing at a time that is skipped where both clocks are the same', () => {
    const skipped = at('2026-03-29T02:30');
    expect(theirClock(skipped, 'Europe/Berlin', inZone('Europe/Vienna'))).toBeNull();
    expect(sayTheirClock(skipped, inZone('Europe/London'), here)).toBe('02:30 in London');
  });

  it('is told on the days alone on which it shows another time', () => {
    const abidjan = inZone('Africa/Abidjan');
    const london = { ...here, ownZone: 'Europe/London' };
    expect(sayTheirClock(at('2026-10-24T14:00'), abidjan, london)).toBe('13:00 in Abidjan');
    expect(sayTheirClock(at('2026-10-25T14:00'), abidjan, london)).toBeNull();
  });

  it('is not told of a day without a time', () => {
    expect(sayTheirClock(day('2026-11-25'), inZone('Asia/Singapore'), here)).toBeNull();
    expect(sayInBothClocks(day('2026-11-25'), inZone('Asia/Singapore'), here)).toBe('Wed 25 Nov');
  });
});
