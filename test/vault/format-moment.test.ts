// @vitest-environment jsdom
import { moment } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { formatMoment } from '../../src/vault/format-moment';
import { at } from '../builders/clock';

const before = moment.locale();

afterEach(() => {
  moment.locale(before);
  moment.defineLocale('own-digits', null);
});

/** Lets the app run in a language with digits and weekdays of its own, as moment has many. */
function runInAnotherLanguage(): void {
  const days = ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6'];
  moment.defineLocale('own-digits', {
    weekdays: days,
    postformat: (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
  });
  moment.locale('own-digits');
}

describe('a day or time in a text', () => {
  it('has plain digits and English words, whatever language the app runs in', () => {
    runInAnotherLanguage();
    expect(moment.utc('2026-11-25').format('dddd')).toBe('D٣');
    expect(formatMoment(at('2026-11-25T14:05'), 'YYYY-MM-DD HH:mm', 'en')).toBe('2026-11-25 14:05');
    expect(formatMoment(at('2026-11-25T14:05'), 'dddd, D MMMM', 'en')).toBe(
      'Wednesday, 25 November',
    );
  });

  it('has the words of the language that notes are kept in', () => {
    runInAnotherLanguage();
    moment.locale('en');
    expect(formatMoment(at('2026-11-25T14:05'), 'dddd', 'own-digits')).toBe('D٣');
  });
});
