import { baseOf } from '../../language';
import { placeholder, placeholderKey } from '../../template/placeholders';
import { isShortFor } from './en/short-names';
import { isFormOf } from './name-forms';
import type { DraftPeople } from './other-names';
import { declinesNames, runningLetter } from './scripts';

/** A line of a text. */
interface Line {
  readonly line: string;
  readonly from: number;
}

/** How far into a line a greeting reaches, in characters. */
const GREETING = 80;

/**
 * An English greeting with a title and no name, which is the polite one in many places: “Good morning
 * Ma”. “Dear Sir or Madam” greets nobody in particular.
 */
const politely =
  /^(?:(?:good|respected|esteemed|most|my|dear|hello|hi|hey|greetings|morning|afternoon|evening|day),? ){1,4}(?:sir|ma|ma['’]am|madam|madame|mum|boss|chief|oga|prof|professor|doctor|doc|dr|coach|captain|reverend|father|sister|auntie|aunty|uncle)(?:\s*[,!:.–—-]|\s*$)/i;

const nameWord = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The line that should greet the contact and does not: the first one, where neither of the first two
 * with something on them says a word of the name, the salutation, or a placeholder for either. Null
 * where one does or greets politely with a title alone, and for a name or a text without words.
 */
export function findMissingGreeting(
  text: string,
  people: DraftPeople,
  language: string,
): { readonly from: number; readonly to: number } | null {
  const lines = firstLines(text);
  const greetsByName = greeterOf(people, language);
  const [first] = lines;
  if (greetsByName === null || first === undefined) return null;
  // Whoever wishes to be greeted in a certain way is greeted in that one.
  const maybePolite = baseOf(language) === 'en' && (people.salutation ?? '') === '';
  const greets = (line: string): boolean =>
    greetsByName(line) || (maybePolite && politely.test(line));
  if (lines.some(({ line }) => greets(line.trimStart().slice(0, GREETING)))) return null;
  return { from: first.from, to: first.from + first.line.length };
}

/** Tells whether a line greets the contact; null where it has no name to be greeted by. */
function greeterOf(people: DraftPeople, language: string): ((line: string) => boolean) | null {
  const { contact, firstName, salutation = '' } = people;
  const names = new Set(
    [contact.name, firstName].flatMap((name) => wordsIn(name).filter(({ length }) => length > 1)),
  );
  const [first = ''] = wordsIn(firstName);
  const wished = wordsIn(salutation).join(' ');
  if (names.size === 0 && wished === '') return null;
  const running = [...names].filter((name) => runningLetter.test(name) || hangul.test(name));
  const doesDecline = declinesNames(language);
  return (line) => {
    const words = wordsIn(line);
    return (
      words.some((word) => names.has(word) || (doesDecline && isAnyForm(word, names))) ||
      isShortFor(calledIn(line), first) ||
      (wished !== '' && ` ${words.join(' ')} `.includes(` ${wished} `)) ||
      running.some((name) => greetsWithin(line.normalize('NFC').toLowerCase(), name)) ||
      hasPlaceholder(line)
    );
  };
}

const hangul = /\p{Script=Hangul}/u;

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(nameWord) ?? [];
}

function isAnyForm(word: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => name.length > 2 && isFormOf(word, name));
}

/** The name that a line ends with, if it is the only one behind the first word, in lower case; empty for none. */
function calledIn(line: string): string {
  const words = line.normalize('NFC').match(nameWord) ?? [];
  const names = words.slice(words.length === 1 ? 0 : 1).filter((word) => /^\p{Lu}/u.test(word));
  const [called = ''] = names;
  return names.length === 1 && called === words.at(-1) ? called.toLowerCase() : '';
}

/** What follows a family name where it greets by itself. */
const honorific =
  /^[ \u3000]?(?:先生|女士|小姐|太太|老师|老師|教授|博士|医生|醫生|经理|經理|总|總|同学|さん|様|さま|氏|씨|님|선생)/u;

/**
 * Whether a line in a script without spaces has a name in it: the whole, what stands behind a family
 * name of one or two letters, or the family name with a title.
 */
function greetsWithin(line: string, name: string): boolean {
  const given = [name, name.slice(1), name.slice(2)].filter(({ length }) => length > 1);
  if (given.some((each) => line.includes(each))) return true;
  return [1, 2].some((length) => {
    const at = line.indexOf(name.slice(0, length));
    return at >= 0 && honorific.test(line.slice(at + length));
  });
}

/** Whether a placeholder for a name or the whole greeting is still to be filled in. */
function hasPlaceholder(line: string): boolean {
  return [...line.matchAll(placeholder)].some(([, inside = '']) =>
    naming.has(placeholderKey(inside)),
  );
}

const naming = new Set(['first-name', 'name', 'title', 'greeting', 'salutation']);

/** The first two lines with something on them. */
function firstLines(text: string): readonly Line[] {
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const from = at;
      at += line.length + 1;
      return { line, from };
    })
    .filter(({ line }) => line.trim() !== '')
    .slice(0, 2);
}
