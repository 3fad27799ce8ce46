import { type EasternLanguage, titleBehind } from './titles';

/** How somebody is called in an East Asian script. */
export interface EasternCall {
  /** Within a sentence, without a title. */
  readonly name: string;
  /** At the start of a letter, with the title or honorific that it takes there. */
  readonly inGreeting: string;
}

/** What parts the names of somebody whose name is written by its sound. */
const middleDot = /[·•・‧･∙⋅]/u;

/**
 * How somebody is called whose name is written in Han, kana or Hangul, as its language does:
 * in Chinese by the full name (王小明), in Japanese by the family name with 様 where a space shows
 * it (山田様), in Korean by the full name with 님 (김민수님). A middle dot parts a foreign name,
 * whose first part is the given one. A title typed behind the name stays in the greeting.
 *
 * @param text words in these scripts alone, not blank.
 * @param language the base language of the person; undefined where nobody knows.
 */
export function callEasterner(text: string, language: string | undefined): EasternCall {
  const spoken = easternLanguage(text, language);
  const title = titleBehind(text.replace(/\s/g, ''), spoken);
  const words = withoutEnd(text, title)
    .split(/\s+/)
    .filter((word) => word !== '');
  const given = foreignGivenName(words, spoken);
  if (spoken === 'zh') {
    const name = given ?? words.join('');
    return { name, inGreeting: given ?? name + title };
  }
  if (spoken === 'ja') {
    const name = given ?? words[0] ?? '';
    return { name, inGreeting: name + (title === '' ? '様' : title) };
  }
  const name = given ?? words.join('');
  return { name, inGreeting: koreanGreeting(name, title) };
}

function easternLanguage(text: string, language: string | undefined): EasternLanguage {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  // The sign that says the one before it again is written in Japanese alone.
  if (language === 'ja' || /[\p{Script=Hiragana}\p{Script=Katakana}々]/u.test(text)) return 'ja';
  return 'zh';
}

/** The text before a title, which may have spaces within. */
function withoutEnd(text: string, title: string): string {
  let left = title.length;
  let end = text.length;
  while (left > 0 && end > 0) {
    end -= 1;
    if (!/\s/.test(text.charAt(end))) left -= 1;
  }
  return text.slice(0, end);
}

/** The given name of a foreigner, whose names stand in the order of the West; null for others. */
function foreignGivenName(words: readonly string[], spoken: EasternLanguage): string | null {
  const [first = '', second] = words;
  const parts = words.join(' ').split(middleDot);
  if (parts.length > 1) return parts.map((part) => part.trim()).find((part) => part !== '') ?? null;
  if (second === undefined) return null;
  if (spoken === 'ja') {
    return /^[\p{Script=Katakana}ー]+$/u.test(first + second) ? first : null;
  }
  // Korean names have up to four syllables, one or two of them the family's.
  const length = words.join('').length;
  return spoken === 'ko' && (length > 4 || first.length > 2) ? first : null;
}

function koreanGreeting(name: string, title: string): string {
  if (title === '' || title === '님' || title === '씨') return `${name}님`;
  return `${name} ${title}${title.endsWith('님') ? '' : '님'}`;
}
