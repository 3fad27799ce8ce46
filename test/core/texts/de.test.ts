import { describe, expect, it } from 'vitest';
import { readAvailabilityText, writeAvailability } from '../../../src/core/availability-text';
import { german } from '../../../src/core/texts/de';
import { day, at } from '../../builders/clock';

const { speech } = german;
const today = day('2026-11-22');

describe('German speech', () => {
  it('says days without a full stop that would end a sentence', () => {
    expect(speech.day(day('2026-11-25'), today)).toBe('Mi 25. Nov');
    expect(speech.when(at('2026-11-25T14:00'), today)).toBe('Mi 25. Nov um 14:00');
    expect(german.snoozedUntil(day('2026-12-01'), today)).toBe('Pausiert bis Di 1. Dez.');
  });

  it('puts facts beside each other without an “und”', () => {
    expect(speech.beside(['a', 'b', 'c'])).toBe('a, b, c');
    expect(speech.list(['a', 'b', 'c'])).toBe('a, b und c');
  });

  it('says how long in the case that its preposition wants', () => {
    const { ago, left } = german.timeLeft.shown;
    expect(ago({ count: 3, unit: 'days' })).toBe('vor 3 Tagen');
    expect(left({ count: 3, unit: 'days' })).toBe('noch 3 Tage');
  });
});

describe('German days with times', () => {
  const read = (text: string): readonly string[] =>
    readAvailabilityText(text, german).map(
      ({ weekday, from, until }) => `${weekday} ${from}-${until}`,
    );
  const week = (hours: string): string[] => [1, 2, 3, 4, 5].map((each) => `${each} ${hours}`);

  it.each([
    ['Montag bis Freitag 09:00 bis 17:00', week('09:00-17:00')],
    ['Mo.–Fr. von 9 bis 17 Uhr', week('09:00-17:00')],
    ['werktags 18 Uhr bis 21 Uhr', week('18:00-21:00')],
    ['an Werktagen 9-10', week('09:00-10:00')],
    ['montags und mittwochs zwischen 10 und 12 Uhr', ['1 10:00-12:00', '3 10:00-12:00']],
    ['jeden Dienstag ab 9 bis 12', ['2 09:00-12:00']],
    ['am Wochenende 10-12', ['6 10:00-12:00', '0 10:00-12:00']],
    ['Sonnabend 9-12; Di 18:00 bis 20:00', ['6 09:00-12:00', '2 18:00-20:00']],
    ['Mi und Do 8.30-11 Uhr', ['3 08:30-11:00', '4 08:30-11:00']],
  ])('are read from “%s”', (text, stretches) => {
    expect(read(text)).toEqual(stretches);
  });

  it('are written as they are read', () => {
    const value = readAvailabilityText('Mo bis Mi 9-12', german);
    expect(writeAvailability(value, german)).toBe('Montag bis Mittwoch 09:00 bis 12:00');
  });
});
