import { type Language, spokenLanguage } from '../../language';
import { germanChecks } from './de/checks';
import { englishChecks } from './en/checks';
import { spanishChecks } from './es/checks';
import { frenchChecks } from './fr/checks';
import { brazilianPortugueseChecks } from './pt-br/checks';
import type { WordingChecks } from './wording-checks';
import { simplifiedChineseChecks } from './zh-cn/checks';

/** Each is asked for by a getter, so that those of a language that nobody writes in are never made. */
const inLanguage: Readonly<Record<Language, WordingChecks>> = {
  en: englishChecks,
  get de() {
    return germanChecks;
  },
  get es() {
    return spanishChecks;
  },
  get fr() {
    return frenchChecks;
  },
  get 'pt-BR'() {
    return brazilianPortugueseChecks;
  },
  get 'zh-CN'() {
    return simplifiedChineseChecks;
  },
};

/** The checks that know the words of a language, given as a tag such as `en-GB`; null where none do. */
export function wordingChecks(language: string): WordingChecks | null {
  const spoken = spokenLanguage(language);
  return spoken === null ? null : inLanguage[spoken];
}
