import type { Language } from '../language';
import { german } from './de';
import { en, type Texts } from './en';
import { spanish } from './es';
import { french } from './fr';
import { brazilianPortuguese } from './pt-br';
import { simplifiedChinese } from './zh-cn';

/**
 * What the product says, by language. Each is asked for by a getter, so that one that is not spoken is
 * never put together.
 */
export const textsIn: Readonly<Record<Language, Texts>> = {
  en,
  get de() {
    return german;
  },
  get es() {
    return spanish;
  },
  get fr() {
    return french;
  },
  get 'pt-BR'() {
    return brazilianPortuguese;
  },
  get 'zh-CN'() {
    return simplifiedChinese;
  },
};
