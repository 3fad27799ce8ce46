import { familyInCapitals, givenNamePlace } from './family-first';
import { isGivenName } from './line/given-names';
import { isNameSuffix } from './name-suffix';
import { isTitle } from './titles';
import { wordList } from './word-list';

/** What is known of a person besides the name. */
export interface NameFacts {
  /** The base of their language, such as `hu`; undefined where nobody knows. */
  readonly language: string | undefined;
  /** Whether the name also stands there in an East Asian script. */
  readonly isEastern: boolean;
}

/** A word, and whether it stood at the one before it without a space: `Dr.Weber`. */
interface Word {
  readonly text: string;
  readonly isJoined: boolean;
}

/** Small words that begin a family name. */
const particles = wordList(
  `de|del|della|dello|di|da|das|dos|do|du|des|la|le|lo|los|las|van|von|vom|zu|zum|zur|der|den|dem|ten|ter|te|
el|al|bin|ibn|bint|ben|af|av|st|dal|dalla|degli|dei|'t|’t|'s|’s|op|d'|d’`,
  '|',
);

/** Those among them that are given names too, in capitals: Van, Di, Ben, Al. */
const givenParticles = wordList(
  'van|di|del|della|do|des|la|le|lo|ben|al|bin|den|dal|ter|te|st',
  '|',
);

/** What is half of a given name: Abdul Rahman, Abu Bakr. */
const halves = wordList('abdul|abdel|abd|abu', '|');

/**
 * How somebody is called whose name is written in letters with spaces: by the given name, which
 * stands first, or behind a lone family name and a comma, or where {@link givenNamePlace} says. A
 * lone family name is that without its title, and with it in a greeting. Somebody known by initials
 * and a family name is called by both; initials before another given name are passed over.
 *
 * @param text a name without brackets, quotes and signs before it; null where no letter is in it.
 */
export function callWesterner(
  text: string,
  facts: NameFacts,
): { readonly name: string; readonly inGreeting: string } | null {
  const [first = [], ...others] = text
    .split(/[,，]/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (first.length === 0) return null;
  const whole = callWords(first, facts);
  const given = others.find((words) => !isNoName(words, facts));
  if (given === undefined || !isFamilyBefore(first, given, facts)) return whole;
  const behind = withoutTitles(given, facts);
  const initials = initialsAt(behind);
  if (initials === behind.length) {
    const name = `${joined(behind)} ${whole.name}`;
    return { name, inGreeting: name };
  }
  const name = givenName(behind.slice(initials));
  return { name, inGreeting: name };
}

function callWords(
  words: readonly Word[],
  facts: NameFacts,
): { readonly name: string; readonly inGreeting: string } {
  const untitled = withoutTitles(words, facts);
  if (isTitle(untitled[0]?.text ?? '', facts.language)) {
    return { name: joined(words), inGreeting: joined(words) };
  }
  const titles = words.slice(0, words.length - untitled.length);
  const hasTitle = titles.length > 0;
  const named = withoutSuffixes(untitled);
  const initials = initialsAt(named);
  const rest = named.slice(initials);
  const texts = rest.map(({ text }) => text);
  const isWhole = familyInCapitals(texts) === 0 && isFamilyAlone(rest, hasTitle || initials > 0);
  if (isWhole) {
    const name = joined(named);
    return { name, inGreeting: hasTitle ? joined([...titles, ...rest]) : name };
  }
  const { at, count } = givenNamePlace(texts, facts.language, facts.isEastern);
  const name = at === 0 && count === 1 ? givenName(rest) : joined(rest.slice(at, at + count));
  return { name, inGreeting: name };
}

/** The first of given names, with its other half. */
function givenName(words: readonly Word[]): string {
  const isHalf = halves.has((words[0]?.text ?? '').toLowerCase());
  return joined(words.slice(0, isHalf ? 2 : 1));
}

/** Whether words before a comma are a family name, and not a whole name before what they do. */
function isFamilyBefore(words: readonly Word[], given: readonly Word[], facts: NameFacts): boolean {
  const named = withoutSuffixes(withoutTitles(words, facts));
  if (isFamilyAlone(named, true)) return true;
  const [first] = withoutTitles(given, facts);
  return isGivenName(first?.text ?? '') && !isGivenName(named[0]?.text ?? '');
}

/**
 * Whether words are a family name by itself: one word, or a particle before others.
 *
 * @param isSure whether a title, initials or a comma tell that it is no given name like Van or Di.
 */
function isFamilyAlone(words: readonly Word[], isSure: boolean): boolean {
  const [first, second] = words.map(({ text }) => text);
  if (first === undefined || second === undefined) return true;
  const key = first.toLowerCase();
  const isCapital = first !== key;
  if (!particles.has(key) || (isCapital && (key === 'al' || key === 'ben'))) return false;
  if (!isCapital && words.some(({ text }) => text !== text.toLowerCase())) return true;
  if (!givenParticles.has(key)) return true;
  // “Van den Berg” is a family’s name, “Van Morrison” somebody’s.
  const goesOn = words.length > 2 && particles.has(second.toLowerCase());
  return goesOn || (isSure && words.length === 2);
}

/** Whether words behind a comma are titles or suffixes alone. */
function isNoName(words: readonly Word[], { language }: NameFacts): boolean {
  return (
    isNameSuffix(joined(words)) ||
    words.every(({ text }, at) => isNameSuffix(text) || isTitle(text, language, at > 0))
  );
}

/** The words behind the titles; all of them where there is nothing else. */
function withoutTitles(words: readonly Word[], { language }: NameFacts): readonly Word[] {
  const named = words.findIndex(({ text }, at) => !isTitle(text, language, at > 0));
  return named < 0 ? words : words.slice(named);
}

function withoutSuffixes(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 1 && isSuffixWord(words[end - 1]?.text ?? '')) end -= 1;
  return words.slice(0, end);
}

/** Whether a word is a suffix by its looks too: “MA” is, “Ma” is a family name. */
function isSuffixWord(word: string): boolean {
  return isNameSuffix(word) && (/^[js]r$|\./i.test(word) || /\p{Lu}[^]?\p{Lu}/u.test(word));
}

/** How many initials stand first. */
function initialsAt(words: readonly Word[]): number {
  const named = words.findIndex(({ text }) => !/^(?:\p{L}\.-?){1,6}\p{L}?$|^\p{L}$/u.test(text));
  return named < 0 ? words.length : named;
}

function joined(words: readonly Word[]): string {
  return words.map(({ text, isJoined }, at) => (at > 0 && !isJoined ? ' ' : '') + text).join('');
}

/** The words of a part, without the signs around them, titles written in one apart: `Dr.Weber`. */
function wordsOf(part: string): readonly Word[] {
  return part.split(/\s+/).flatMap((word) => {
    const text = withoutSigns(word);
    if (text === '') return [];
    const words: Word[] = [];
    let rest = text;
    for (let tries = 0; tries < 6 && !isTitle(rest, undefined, words.length > 0); tries += 1) {
      const point = rest.indexOf('.') + 1;
      const before = rest.slice(0, point);
      if (point === 0 || !/^\p{L}{2}/u.test(rest.slice(point, point + 4))) break;
      if (!isTitle(before, undefined, words.length > 0)) break;
      words.push({ text: before, isJoined: words.length > 0 });
      rest = rest.slice(point);
    }
    return [...words, { text: rest, isJoined: words.length > 0 }];
  });
}

/** A word without signs before and behind it, but for points and apostrophes; empty where it is none. */
function withoutSigns(word: string): string {
  const signs = Array.from(word);
  const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
  const from = signs.findIndex(isLetter);
  if (from < 0) return '';
  let end = signs.length;
  while (!/[\p{L}\p{N}\p{M}.'’]/u.test(signs[end - 1] ?? '')) end -= 1;
  const start = /['’]/.test(signs[from - 1] ?? '') ? from - 1 : from;
  return signs
    .slice(start, end)
    .join('')
    .replace(/\uFE0F/g, '');
}
