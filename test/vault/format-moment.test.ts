// @vitest-environment jsdom
import { moment } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/core/template/placeholders';
import { templateValues } from '../../src/core/template/template-values';
import { noteWords } from '../../src/core/words';
import { formatMoment } from '../../src/vault/format-moment';
import { at } from '../builders/clock';
import { settingsWith } from '../builders/settings';

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

  it.each([
    ['{{date}} {{time}}', '2026-11-25 09:05'],
    ['{{date:YYYYMMDD-HHmm}}', '20261125-0905'],
    ['{{date:dddd D MMMM}}', 'Wednesday 25 November'],
    ['{{today}}', '25 November 2026'],
    ['{{interview}}', 'Friday, 27 November, 14:00'],
    ['{{contacted}}', 'Friday, 20 November'],
  ])('stands for %s so, whatever language the app runs in', (placeholder, text) => {
    runInAnotherLanguage();
    const values = templateValues({
      ...{ name: 'Ana', settings: settingsWith({}), now: at('2026-11-25T09:05') },
      ...{ format: formatMoment, words: noteWords.en },
      frontMatter: { interview: '2026-11-27T14:00', contacted: '2026-11-20' },
    });
    expect(fillTemplate(placeholder, values).text).toBe(text);
  });

  it('has the hours of the clock that is set', () => {
    runInAnotherLanguage();
    const values = templateValues({
      ...{ name: 'Ana', settings: settingsWith({ clock: 12 }), now: at('2026-11-25T09:05') },
      ...{ format: formatMoment, words: noteWords.en },
      frontMatter: { interview: '2026-11-27T14:00' },
    });
    expect(fillTemplate('{{interview}}; {{time}}', values).text).toBe(
      'Friday, 27 November, 2:00 PM; 09:05',
    );
  });
});
