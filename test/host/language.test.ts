// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { getLanguage, moment } from 'obsidian';

afterEach(() => {
  window.localStorage.removeItem('language');
});

describe('the language of the app', () => {
  it('is English where none is set on this device', () => {
    expect(getLanguage()).toBe('en');
  });

  it('is the one that is set on this device', () => {
    window.localStorage.setItem('language', 'pt-BR');
    expect(getLanguage()).toBe('pt-BR');
  });
});

describe('moment', () => {
  it.each([
    ['de', 'Mittwoch'],
    ['es', 'miércoles'],
    ['fr', 'mercredi'],
    ['pt-br', 'quarta-feira'],
    ['zh-cn', '星期三'],
  ])('knows the weekdays in %s', (language, weekday) => {
    const before = moment.locale();
    expect(moment.utc('2026-03-11').locale(language).format('dddd')).toBe(weekday);
    expect(moment.locale()).toBe(before);
  });
});
