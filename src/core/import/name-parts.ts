import { firstName } from '../contact/called';
import { isNameSuffix } from '../contact/name-suffix';
import { onOneLine } from '../contact/plain-value';
import { isTitle } from '../contact/titles';
import { isAside, withoutCredentials } from './credentials';

/** What a file tells of a name: in parts, as a whole, or both. */
export interface NameParts {
  readonly first?: string | undefined;
  readonly middle?: string | undefined;
  readonly last?: string | undefined;
  readonly suffix?: string | undefined;
  /** The whole name, for where no part is told. */
  readonly whole?: string | undefined;
  /** Whether the whole is the name as its person writes it, and parts only tell what is what. */
  readonly isWholeBest?: boolean | undefined;
}

/** A name, and what its person is called where the name by itself does not tell. */
export interface ReadName {
  readonly name: string;
  readonly called: string | undefined;
}

/** A longer name is none. */
const MOST_NAME = 120;

/** Words with nothing in them to look at: most names are such. */
const plain = /^[\dA-Za-zÀ-ÖØ-öø-ž]+(?: [\dA-Za-zÀ-ÖØ-öø-ž]+)*$/;

/** What people put into their name for looks: emoji and what colours or joins them. */
const ornament =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Bidi_Control}\u200B\u2060\uFEFF\uFFFD]|\uFE0F|\u20E3/gu;

/** Pronouns behind a name. */
const pronouns =
  /\((?:she|her|he|him|they|them|sie|ella|elle|elles|él|ela|ele|elu)\b[^()]{0,20}\)/giu;

/** What begins a degree that is written with a space: `Ph. D.`, `P. Eng.` */
const spaced = /\b(Ph(?=\. D)|P(?=\. Eng)|[MB](?=\. (?:Sc|Ed)\b))\. /g;

/** Letters of the scripts that put the family name first, without a space. */
const eastern =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,12}$/u;

/**
 * The name that parts make: the first, middle and last one in the order of their script, with a
 * `Jr.` and its like but without degrees; else the whole, in which a last name may stand before a
 * comma. Null where nothing of it is a name.
 *
 * @example readName({ first: 'Ana', last: 'Reyes, PhD' })?.name // 'Ana Reyes'
 */
export function readName(told: NameParts): ReadName | null {
  const { first, middle, last, suffix, whole } = told;
  const given = namePart(first);
  const family = familyPart(last, given === '' ? 0 : given.split(' ').length);
  if (told.isWholeBest === true) {
    const best = readWhole(plainText(whole), given);
    if (best !== null) return best;
  }
  if (given === '' && family === '') return readWhole(plainText(whole));
  if (isEastern(given, family)) return named(family + given, given);
  const parts = [given, namePart(middle), family, generation(suffix)];
  return named(parts.filter((part) => part !== '').join(' '), family === '' ? '' : given);
}

/** Whether a cell is a formula of a spreadsheet. */
export function isFormula(text: string): boolean {
  return /^\s{0,9}(?:=|[+@-]\s{0,9}[\p{Lu}.]{2,20}\()/u.test(text);
}

/** A name in one text: “Reyes, Ana” is turned round. */
function readWhole(text: string, given = ''): ReadName | null {
  const [head = '', ...behind] = text
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isBeside = (part: string): boolean =>
    given === '' ? isAside(part, head) : !part.startsWith(given);
  const jr = behind.map(generation).find((part) => part !== '');
  const [first = '', ...more] = behind.filter((part) => generation(part) === '');
  const last = withoutCredentials(head);
  if (first === '' || isBeside(first)) {
    return named(withGeneration(last, jr), last.includes(given) ? given : '');
  }
  // Of more than that nobody knows what is what.
  if (!more.every(isBeside) || /\s\S+\s\S+\s/.test(first)) {
    return named(text, text.includes(given) ? given : '');
  }
  const words = withoutCredentials(first, 1).split(' ');
  const own = words.length > 1 ? generation(words.at(-1)) : '';
  const called = own === '' ? words.join(' ') : words.slice(0, -1).join(' ');
  if (isEastern(called, last)) return named(last + called, called);
  return named(withGeneration(`${called} ${last}`, jr ?? own), called);
}

function isEastern(given: string, family: string): boolean {
  return eastern.test(given) && eastern.test(family);
}

function withGeneration(name: string, jr = ''): string {
  return jr === '' || name === '' ? name : `${name} ${jr}`;
}

function named(name: string, given: string): ReadName | null {
  const isName = /\p{L}/u.test(name) && !/@\S{1,60}\.|:\/\/|^www\./i.test(name);
  return isName ? { name: onOneLine(name, MOST_NAME), called: calledBy(name, given) } : null;
}

/** What somebody is called by their first name, where their whole name would not tell. */
function calledBy(name: string, given: string): string | undefined {
  const called = withoutTitles(given);
  // An initial is nothing to be called by.
  if (!/\p{L}{2}|\p{Script=Han}/u.test(called)) return undefined;
  if (!called.includes(' ') && name.startsWith(`${called} `)) return undefined;
  return firstName(name) === called ? undefined : called;
}

function withoutTitles(name: string): string {
  const words = name.split(' ');
  const begin = words.findIndex((word) => !isTitle(word));
  return begin < 0 ? '' : words.slice(begin).join(' ');
}

/** A text without ornaments and pronouns, on one line. */
function plainText(text = ''): string {
  if (text === '' || (text.length < MOST_NAME && plain.test(text))) return text;
  const bare = text
    .slice(0, MOST_NAME * 4)
    .replace(ornament, '')
    .replace(pronouns, ' ');
  return onOneLine(bare, MOST_NAME).replace(spaced, '$1.');
}

/**
 * A part of a name without ornaments, pronouns and degrees.
 *
 * @param beside how many words of the name stand in other parts.
 */
function namePart(text: string | undefined, beside = 0): string {
  const seen = plainText(text);
  if (!seen.includes(',')) return withoutCredentials(seen, beside);
  const [head = '', ...behind] = seen.split(',');
  const kept = behind.filter((part) => !isNameSuffix(part));
  const jr = behind.map(generation).find((part) => part !== '');
  const all = [head, ...kept].map((part) => part.trim()).filter((part) => part !== '');
  return withGeneration(withoutCredentials(all.join(' '), beside), jr);
}

/** The last name: what stands behind a comma are degrees, whatever they are called. */
function familyPart(text: string | undefined, beside: number): string {
  const [family = '', ...behind] = (text ?? '').split(',');
  const jr = behind.map(generation).find((part) => part !== '');
  return namePart(jr === undefined ? family : `${family}, ${jr}`, beside);
}

/** What tells a son from his father, as it may stand in a name; empty for a degree. */
function generation(suffix: string | undefined): string {
  const text = suffix?.trim() ?? '';
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(text) ? text : '';
}
