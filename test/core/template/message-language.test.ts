import { describe, expect, it } from 'vitest';
import { languageFor, languageOf, languagesOf } from '../../../src/core/template/message-language';
import { builtInTemplates } from '../../builders/built-in-templates';
import { noteWords } from '../../../src/core/words';

const [mail] = builtInTemplates(noteWords.en).filter(({ kind }) => kind === 'reminder');

describe('the language of a message', () => {
  it.each([
    ['es', ['en', 'es'], 'es'],
    ['es-MX', ['en', 'es'], 'es'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
    ['es', ['en', 'de'], 'en'],
    // Traditional characters are not for everybody to read who reads the simplified ones.
    ['zh-TW', ['en', 'zh-CN'], 'en'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh', ['en', 'zh-CN'], 'zh-CN'],
    [undefined, ['de', 'en'], 'en'],
    [undefined, ['de'], 'de'],
    ['tlh', [], 'en'],
  ])('for somebody who wishes for %j, of %j, is %s', (wished, there, language) => {
    expect(languageFor(wished, there, 'en')).toBe(language);
  });

  it('is that of its template, else the one for messages', () => {
    if (mail === undefined) throw new Error('there is a reminder');
    const german = { ...mail, language: 'de' };
    const own = { ...mail, language: null };
    expect(languageOf(own, 'fr')).toBe('fr');
    expect(languageOf(mail, 'fr')).toBe('en');
    expect(languageOf(german, 'fr')).toBe('de');
    expect(languageOf({ ...mail, language: 'pt' }, 'fr')).toBe('pt-BR');
    expect(languageOf({ ...mail, language: 'es-MX' }, 'fr')).toBe('es-MX');
    expect(languagesOf([mail, german, own, mail], 'fr')).toEqual(['en', 'de', 'fr']);
  });
});
