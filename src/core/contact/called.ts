import { baseOf } from '../language';
import { callEasterner } from './eastern-name';
import { isEasternTitle } from './titles';
import { callWesterner } from './western-name';

/** How somebody is called. */
interface Call {
  readonly name: string;
  readonly inGreeting: string;
}

/**
 * What to call somebody within a sentence, as `{{first-name}}` says it: the given name without
 * titles, suffixes and signs. A lone family name is called by itself with its particles, and a name
 * in an East Asian script as its language does. Empty for a name without letters and digits
 * only; takes time in proportion to it.
 *
 * @param name the name as written, such as the name of a note.
 * @param language the person's language (BCP 47), of which the base counts; undefined where unknown.
 *
 * @example firstName('Dr. Okafor') // 'Okafor'
 */
export function firstName(name: string, language?: string): string {
  return callOf(name, language).name;
}

/**
 * What stands behind “Hello” in a greeting: {@link firstName}, but a lone family name keeps its
 * title, and Japanese and Korean names take 様 and 님. Empty for a name without letters and digits only.
 *
 * @param name the name as written, such as the name of a note.
 * @param language the person's language (BCP 47), of which the base counts; undefined where unknown.
 *
 * @example calledInGreeting('Dr. Okafor') // 'Dr. Okafor'
 */
export function calledInGreeting(name: string, language?: string): string {
  return callOf(name, language).inGreeting;
}

/** Letters of the scripts in which names are written without spaces. */
const easternLetters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]/u;

/** What parts their words. */
const easternGaps = /[\s·•・‧･∙⋅]/u;

function callOf(name: string, language: string | undefined): Call {
  const base = baseOf(language?.trim() ?? '');
  const known = base === '' ? undefined : base;
  const text = withoutInvisible(name);
  const { outside, inside } = partAsides(text);
  const { eastern, western } = partScripts(outside);
  const beside = partScripts(inside).eastern;
  const own = isEasternName(eastern) || western === '' ? eastern : '';
  const other = isEasternName(beside) ? beside : '';
  const asked = own === '' ? other : own;
  const isPreferred =
    (known === 'zh' || known === 'ja' || known === 'ko' || western === '') && asked !== '';
  const leads = own !== '' && easternLetters.test(firstLetter(outside));
  if (isPreferred || leads) return callEasterner(asked, known);
  const facts = { language: known, isEastern: asked !== '' };
  // Signs alone are no name to be called by.
  const whole = /[\p{L}\p{N}]/u.test(text) ? text.trim() : '';
  return callWesterner(western, facts) ?? { name: whole, inGreeting: whole };
}

/** The text without signs that nobody sees; what joins letters in other scripts stays. */
function withoutInvisible(name: string): string {
  return name.replace(/(?![\u200C\u200D])[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''));
}

function firstLetter(text: string): string {
  return /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
}

/** Whether letters of an East Asian script are more than a stray one or a title. */
function isEasternName(text: string): boolean {
  const letters = text.replace(/\s/g, '');
  return Array.from(letters).length > 1 && !isEasternTitle(letters);
}

/** A text parted by scripts, each without signs at its ends; underscores are spaces. */
function partScripts(text: string): { readonly eastern: string; readonly western: string } {
  let eastern = '';
  let western = '';
  for (const sign of text) {
    if (easternLetters.test(sign)) {
      eastern += sign;
      western += ' ';
    } else {
      if (easternGaps.test(sign)) eastern += sign;
      else if (/[,，、_\u200B]/.test(sign)) eastern += ' ';
      western += sign === '_' ? ' ' : sign;
    }
  }
  return {
    eastern: easternLetters.test(eastern) ? eastern.trim() : '',
    western: /[\p{L}\p{N}]/u.test(western) ? western : '',
  };
}

/** What opens an aside in a name, with what closes it. */
const asides: Readonly<Record<string, string>> = {
  ...{ '(': ')', '[': ']', '{': '}', '（': '）', '【': '】', '「': '」' },
  ...{ '"': '"', '“': '”', '„': '“', '«': '»' },
};

/**
 * A name without what stands in brackets and quotes, and that. Where a name begins with it, as in
 * “(Ana) Reyes”, or where one is left open, it is part of the name.
 */
function partAsides(text: string): { readonly outside: string; readonly inside: string } {
  let outside = '';
  let inside = '';
  let closing = '';
  let hasBegun = false;
  for (const sign of text) {
    if (closing !== '') {
      if (sign === closing) closing = '';
      else inside += sign;
    } else if (hasBegun && Object.hasOwn(asides, sign)) {
      closing = asides[sign] ?? '';
      outside += ' ';
      inside += ' ';
    } else {
      outside += sign;
      hasBegun ||= /[\p{L}\p{N}]/u.test(sign);
    }
  }
  return closing === '' ? { outside, inside } : { outside: outside + inside, inside: '' };
}
