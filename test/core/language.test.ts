import { describe, expect, it } from 'vitest';
import { areAlike, languages, spokenLanguage } from '../../src/core/language';

describe('the language that a tag names', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['fr_CA', 'fr'],
    ['pt', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh_cn', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-TW', null],
    ['zh_HK', null],
    ['zh-Hant', null],
    ['zh-Hant-CN', null],
    ['it', null],
    ['', null],
  ])('by %j is %j', (tag, language) => {
    expect(spokenLanguage(tag)).toBe(language);
  });

  it('is itself for each that the product speaks', () => {
    for (const language of languages) expect(spokenLanguage(language)).toBe(language);
  });

  it('is one with its varieties, but for those written in other signs', () => {
    expect(areAlike('pt-PT', 'pt-BR')).toBe(true);
    expect(areAlike('zh-TW', 'zh-HK')).toBe(true);
    expect(areAlike('zh-TW', 'zh-CN')).toBe(false);
    expect(areAlike('es', 'pt')).toBe(false);
  });
});
