import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAvailabilityText,
  readWeek,
  writeAvailability,
  writeWeek,
} from '../../src/core/availability-text';
import { defaultSettings, readSettings } from '../../src/core/settings';
import type { Language } from '../../src/core/language';
import { en } from '../../src/core/texts/en';
import { textsIn } from '../../src/core/texts/in-language';

const time = fc
  .integer({ min: 0, max: 1438 })
  .map((minutes) =>
    [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'),
  );
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 6 }), time, time)
  .filter(([, one, other]) => one !== other)
  .map(([weekday, one, other]) => ({
    weekday,
    from: one < other ? one : other,
    until: one < other ? other : one,
  }));

const on = (weekdays: number[], from: string, until: string) =>
  weekdays.map((weekday) => ({ weekday, from, until }));

describe('when one can talk, as text', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (value) => {
        expect(readAvailabilityText(writeAvailability(value, en), en)).toEqual(value);
      }),
    );
  });

  it('is read from any text, and settings take it only where each line says it all', () => {
    const piece = fc.constantFrom(
      'Mon',
      'fri',
      ' to ',
      '-',
      ' 9:00',
      '17:00',
      '\n',
      ',',
      'x',
      ' 30',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readAvailabilityText(pieces.join(''), en);
        const { settings, faults } = readSettings({ availability: read });
        expect(settings.availability).toEqual(
          faults.length > 0 ? defaultSettings.availability : read,
        );
      }),
    );
  });

  it('says days in a row by the first and the last', () => {
    expect(writeAvailability(defaultSettings.availability, en)).toBe(
      'Monday to Friday 09:00 to 17:00',
    );
    expect(writeWeek({ weekdays: [1, 3, 6, 0], from: '18:00', until: '21:00' }, en)).toBe(
      'Monday, Wednesday, Saturday, Sunday 18:00 to 21:00',
    );
  });

  it.each([
    ['Monday to Friday 09:00 to 17:00', on([1, 2, 3, 4, 5], '09:00', '17:00')],
    ['Mon to Fri 18:00 to 21:00', on([1, 2, 3, 4, 5], '18:00', '21:00')],
    ['Mon-Fri 18:00-21:00', on([1, 2, 3, 4, 5], '18:00', '21:00')],
    ['mon–fri: 18.00–21.00', on([1, 2, 3, 4, 5], '18:00', '21:00')],
    ['Fri-Mon 10:00-12:00', on([5, 6, 0, 1], '10:00', '12:00')],
    ['Mon, Wed and Fri from 9:00 until 12:00', on([1, 3, 5], '09:00', '12:00')],
    ['Tuesdays & Thursdays 9 am to 1 pm', on([2, 4], '09:00', '13:00')],
    ['weekdays 12 pm - 1:30 pm', on([1, 2, 3, 4, 5], '12:00', '13:30')],
    ['Every day between 7 and 8', on([1, 2, 3, 4, 5, 6, 0], '07:00', '08:00')],
    [
      'Mon-Fri 9-12, 13-17',
      [1, 2, 3, 4, 5]
        .map((day) => on([day], '09:00', '12:00'))
        .concat([1, 2, 3, 4, 5].map((day) => on([day], '13:00', '17:00')))
        .flat(),
    ],
    ['Mon 18h to 21h', on([1], '18:00', '21:00')],
    ['Mon 9h30-12h', on([1], '09:30', '12:00')],
    ['Mon 9 Uhr - 12 Uhr', on([1], '09:00', '12:00')],
    ['Mon 0900-1700', on([1], '09:00', '17:00')],
    ['Mon 930 to 1700 hrs', on([1], '09:30', '17:00')],
    ['9:00-17:00 Mon-Fri', on([1, 2, 3, 4, 5], '09:00', '17:00')],
    ['9-12 and 13-17 on Mon', [...on([1], '09:00', '12:00'), ...on([1], '13:00', '17:00')]],
    ['9-12 Mon, 13-17 Tue', [...on([1], '09:00', '12:00'), ...on([2], '13:00', '17:00')]],
    ['Mon 9-12, Tue 13-17', [...on([1], '09:00', '12:00'), ...on([2], '13:00', '17:00')]],
    ['Mon 9-12; 13-17', [...on([1], '09:00', '12:00'), ...on([1], '13:00', '17:00')]],
    ['Mon-Fri 9:00-17:00.', on([1, 2, 3, 4, 5], '09:00', '17:00')],
    ['Mon 9 a.m. to 1 p.m.', on([1], '09:00', '13:00')],
    ['Mon 1 to 5 pm', on([1], '13:00', '17:00')],
    ['Mon 9-5pm', on([1], '09:00', '17:00')],
    ['Mon 12-1pm', on([1], '12:00', '13:00')],
    [
      'Sat 10:00-12:00; Sun 14:00-16:00',
      [...on([6], '10:00', '12:00'), ...on([0], '14:00', '16:00')],
    ],
  ])('understands %j', (text, expected) => {
    expect(readAvailabilityText(text, en)).toEqual(expected);
  });

  it.each([
    ...['M-F 9:00-17:00', 'Mon not Fri 9:00-17:00', '9:00-17:00', 'Mon 17:00-9:00', 'Mon 9:00'],
    ...['Mon 9-17 Fri', 'Mon 9, 10, 11, 12', 'Mon 9-12-13-17', 'Mon 9-12, 13', 'Mon 9-12 only'],
    ...[
      '9-12 Mon, 13-17',
      'Mon 9-12, 13-17 Tue',
      'Mon 2080-2090',
      'Mon 18:00:00-19:00:00',
      'Mon 9 to 12345',
    ],
  ])('leaves %j to be mended', (text) => {
    const availability = readAvailabilityText(text, en);
    expect(readSettings({ availability }).faults).toEqual(['availability']);
    expect(readWeek(text, en)).toBeNull();
  });

  it('is one week where each day has the same stretch, and none otherwise', () => {
    expect(readWeek('Sat, Mon 9:00-10:00', en)).toEqual({
      weekdays: [6, 1],
      from: '09:00',
      until: '10:00',
    });
    expect(readWeek('Sat 9:00-10:00; Mon 9:00-11:00', en)).toBeNull();
    expect(readWeek('', en)).toBeNull();
  });
});

const work = [1, 2, 3, 4, 5];
const all = [1, 2, 3, 4, 5, 6, 0];

/** A case each line: what is typed, the days, from and until. */
const typed: Readonly<Record<Exclude<Language, 'en'>, [string, number[], string, string][]>> = {
  de: [
    ['Mo–Fr 9.00 – 17.00 Uhr', work, '09:00', '17:00'],
    ['Di u. Do 18h-21h', [2, 4], '18:00', '21:00'],
    ['TÄGLICH 8 Uhr bis 9 Uhr', all, '08:00', '09:00'],
  ],
  es: [
    ['sabado 10-13', [6], '10:00', '13:00'],
    ['miercoles 9 a. m. a 1 p. m.', [3], '09:00', '13:00'],
    ['entre semana 18:00 - 21:00', work, '18:00', '21:00'],
  ],
  fr: [
    ['lundi 9 h 30 à 12 h 30', [1], '09:30', '12:30'],
    ['lundi de 9\u00a0h à 12\u202fh', [1], '09:00', '12:00'],
    ['mardi de 9 heures à 12 heures', [2], '09:00', '12:00'],
    ['tous les jours 9h-10h', all, '09:00', '10:00'],
    ['tous les jours ouvrés 9h-10h', work, '09:00', '10:00'],
  ],
  'pt-BR': [
    ['terca 18h-21h', [2], '18:00', '21:00'],
    ['sabado das 10h as 13h', [6], '10:00', '13:00'],
    ['todos os dias das 9h às 10h', all, '09:00', '10:00'],
    ['todos os dias úteis 9-10', work, '09:00', '10:00'],
  ],
  'zh-CN': [
    ['星期一至星期五 上午9点到下午5点', work, '09:00', '17:00'],
    ['周一 上午9点到晚上10点', [1], '09:00', '22:00'],
    ['周六 下午2点到5点半', [6], '14:00', '17:30'],
    ['周日 早晨8点15分到中午12点', [0], '08:15', '12:00'],
    ['周一　９：００－１２：００', [1], '09:00', '12:00'],
  ],
};

describe.each(Object.entries(typed))('when one can talk, typed in %s', (language, lines) => {
  it.each(lines)('is understood: %s', (line, weekdays, from, until) => {
    const texts = textsIn[language as Language];
    expect(readAvailabilityText(line, texts)).toEqual(on(weekdays, from, until));
  });

  it('reads back as it was written', () => {
    const texts = textsIn[language as Language];
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (value) => {
        expect(readAvailabilityText(writeAvailability(value, texts), texts)).toEqual(value);
      }),
    );
  });
});
