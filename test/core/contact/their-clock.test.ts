import { describe, expect, it } from 'vitest';
import { sayInBothClocks, theirClock } from '../../../src/core/contact/their-clock';
import { en } from '../../../src/core/texts/en';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const inZone = (zone: string): ReturnType<typeof aContact> =>
  aContact({ status: 'replied', 'time-zone': zone });

describe('the clock of somebody elsewhere', () => {
  it('shows the time there, in the city its zone is named for', () => {
    expect(theirClock(at('2026-11-25T18:00'), 'Europe/Berlin', inZone('Asia/Singapore'))).toEqual({
      time: '2026-11-26T01:00',
      city: 'Singapore',
      ahead: 480,
    });
    expect(theirClock(at('2026-11-25T18:00'), 'Europe/Berlin', inZone('US/Eastern'))).toEqual({
      time: '2026-11-25T12:00',
      city: null,
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
    ['2026-11-25T18:00', 'Europe/Berlin', 'Wed 25 Nov, 18:00'],
  ])('is told behind one’s own: %s for %s', (time, zone, said) => {
    const theirs = theirClock(at(time), 'Europe/Berlin', inZone(zone));
    expect(sayInBothClocks(at(time), day('2026-11-22'), theirs, en)).toBe(said);
  });
});
