import { firstName } from '../../contact/called';
import type { Contact } from '../../contact/contact';
import type { PropertyOfKind } from '../../contact/properties';
import { linkedNoteName } from '../../contact/read-value';
import { calendarWords, commonWords } from './en/common-words';
import { shownText } from '../../contact/shown-text';
import { nearMisses, type NearMiss } from './near-miss';
import { runningLetter } from './scripts';

/** What a message may name: whom it is for, and who writes it. */
export interface DraftPeople {
  readonly contact: Contact;
  /** What the contact is called, as `{{first-name}}` says it. */
  readonly firstName: string;
  readonly myName: string;
  /** How the contact wishes to be greeted, as the note says; undefined where it says nothing. */
  readonly salutation?: string | undefined;
}

type Kind = 'fine' | 'person' | 'first-name' | 'company';

/** A name of somebody else that stands in a text, or one of the contact’s misspelt. */
interface FoundName {
  readonly name: string;
  readonly of: 'person' | 'company' | 'near-miss';
  /** For a near miss the name that was meant. */
  readonly meant?: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the names of others in texts; made once for a message, since a vault may hold thousands. */
export type FindOtherNames = (text: string) => readonly FoundName[];

/**
 * Knows the names and companies of all contacts but those that a message to this one may name:
 * its own, those of who made the introduction, the user's, and what its note says of it.
 */
export function otherNames(contacts: readonly Contact[], people: DraftPeople): FindOtherNames {
  const kinds = new Map<string, Kind>();
  const add = (name: string, kind: Kind): void => {
    const text = trimToWords(name);
    if (text.length < 2 || kinds.has(text)) return;
    // An initial is no name to go by: “e.” stands in “e.g.” too.
    if (kind === 'first-name' && (text.match(letters) ?? []).length < 2) return;
    if (kind === 'fine' || !isWord(text) || text !== text.toLowerCase() || !hasCase(text)) {
      kinds.set(text, kind);
    }
  };
  for (const name of fineNames(contacts, people)) add(name, 'fine');
  for (const other of contacts) {
    if (other.path === people.contact.path) continue;
    add(other.name, 'person');
    add(shownText(other, 'company') ?? '', 'company');
  }
  for (const { name } of contacts) add(firstName(name), 'first-name');
  const byFirstWord = groupByFirstWord(kinds);
  const findNearMisses = nearMissesOf(contacts, people);
  return (text) => {
    const names = findNames(text, byFirstWord);
    const near = findNearMisses(text)
      .filter(({ from, to }) => !names.some((name) => from < name.to && name.from < to))
      .map((each) => ({ ...each, of: 'near-miss' as const }));
    return [...names, ...near].sort((one, other) => one.from - other.from);
  };
}

/** Finds words that nearly are of the contact’s name or company, and are nobody else’s. */
function nearMissesOf(
  contacts: readonly Contact[],
  people: DraftPeople,
): (text: string) => readonly NearMiss[] {
  const { contact, firstName: called } = people;
  let known: ReadonlySet<string> | null = null;
  const readKnown = (): ReadonlySet<string> => {
    const others = contacts.flatMap((each) => [each.name, shownText(each, 'company') ?? '']);
    const names = [...others, ...fineNames(contacts, people)];
    return new Set(names.flatMap((name) => name.normalize('NFC').toLowerCase().match(word) ?? []));
  };
  return nearMisses([contact.name, called, shownText(contact, 'company') ?? ''], (key) => {
    known ??= readKnown();
    return known.has(key);
  });
}

function fineNames(contacts: readonly Contact[], people: DraftPeople): readonly string[] {
  const { contact, myName } = people;
  const { links } = contact;
  const shown = (property: PropertyOfKind<'text'>): string => shownText(contact, property) ?? '';
  const introduction = contact['referred-by'] ?? '';
  const target = links?.['referred-by'] ?? introduction;
  const referrers = contacts.filter(
    ({ name }) => introduction !== '' && (name === introduction || name === linkedNoteName(target)),
  );
  const names = [
    ...[
      contact.name,
      people.firstName,
      shown('company'),
      myName,
      introduction,
      linkedNoteName(target),
    ],
    ...referrers.flatMap((referrer) => [referrer.name, shownText(referrer, 'company') ?? '']),
  ];
  return [...names, ...names.flatMap((name) => name.match(word) ?? []), ...said.map(shown)];
}

/** The properties whose words a message to a contact may take up. */
const said = ['role', 'field', 'source', 'why-them', 'takeaway', 'place', 'next-step'] as const;

/** A run of letters and digits. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Where a name may begin: at each letter in scripts without spaces, else at each run. */
const beginning =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}])[\p{L}\p{M}\p{N}])+/gu;
const letters = /\p{L}/gu;
const startsWithWord = /^[\p{L}\p{M}\p{N}]/u;
const endsWithWord = /[\p{L}\p{M}\p{N}]$/u;

function isWord(text: string): boolean {
  return text.match(word)?.[0] === text;
}

function hasCase(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

function trimToWords(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^[^\p{L}\p{M}\p{N}]+/u, '')
    .trim();
}

interface Phrase {
  readonly text: string;
  readonly kind: Kind;
}

function groupByFirstWord(
  kinds: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const [text, kind] of kinds) {
    const [first = ''] = text.match(beginning) ?? [];
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [{ text, kind }]);
    else group.push({ text, kind });
  }
  for (const group of groups.values()) {
    group.sort((one, other) => other.text.length - one.text.length);
  }
  return groups;
}

function findNames(
  text: string,
  byFirstWord: ReadonlyMap<string, readonly Phrase[]>,
): readonly FoundName[] {
  const found: FoundName[] = [];
  let passed = 0;
  for (const { 0: first, index: from } of text.matchAll(beginning)) {
    if (from < passed) continue;
    const phrase = byFirstWord
      .get(first)
      ?.find((candidate) => text.startsWith(candidate.text, from) && stands(candidate, text, from));
    if (phrase === undefined) continue;
    passed = from + phrase.text.length;
    const { kind, text: name } = phrase;
    if (kind === 'fine' || isOtherwiseMeant(phrase, text, from)) continue;
    found.push({ name, of: kind === 'company' ? kind : 'person', from, to: passed });
  }
  return found;
}

/** Whether a phrase is a whole word there, not a part of a longer one, of a link or an address. */
function stands({ text: phrase, kind }: Phrase, text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  if (isRunning(phrase.charAt(0))) return !isCutOff(phrase, before, text, from);
  if (/[\p{L}\p{M}\p{N}][-'’@./_]$|[@/_]$/u.test(before)) return false;
  const after = text.slice(from + phrase.length, from + phrase.length + 2);
  if (endsWithWord.test(phrase) && startsWithWord.test(after)) return false;
  const joined =
    kind === 'company' || kind === 'fine' ? /^[@_]|^\.[\p{L}\p{N}]/u : /^[@_]|^[-.][\p{L}\p{N}]/u;
  return !joined.test(after);
}

/** Whether a name in a script without spaces is a piece of a longer word in Katakana. */
function isCutOff(phrase: string, before: string, text: string, from: number): boolean {
  const after = text.charAt(from + phrase.length);
  const isKana = /^[\p{Script=Katakana}ー]$/u;
  return (
    (isKana.test(phrase.charAt(0)) && isKana.test(before.slice(-1))) ||
    (isKana.test(phrase.slice(-1)) && isKana.test(after))
  );
}

function isRunning(letter: string): boolean {
  return runningLetter.test(letter) || /\p{Script=Hangul}/u.test(letter);
}

/** Whether what looks like a name is a common word, a date, or the name of yet another person. */
function isOtherwiseMeant({ text: name, kind }: Phrase, text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(from + name.length, from + name.length + 24);
  const key = name.toLowerCase();
  if (commonWords.has(key) && beginsSentence(before, from)) return true;
  if (calendarWords.has(key) && isDate(before, after)) return true;
  return kind === 'first-name' && /^[ \t]+(?!I\b)\p{Lu}/u.test(after);
}

function beginsSentence(before: string, from: number): boolean {
  let end = before.length;
  while (/[\s"'“”‘’«»()*_>-]/.test(before.charAt(end - 1))) end -= 1;
  const led = before.slice(0, end);
  if (led === '') return from <= before.length || /\n/.test(before);
  return /[.!?…:]$/u.test(led) || before.slice(led.length).includes('\n');
}

function isDate(before: string, after: string): boolean {
  if (/^,?[ \t]*\d/.test(after) || /\d(?:st|nd|rd|th|\.)?[ \t]+(?:of[ \t]+)?$/.test(before))
    return true;
  return /\b(?:in|on|by|until|till|since|of|from|before|after|through|during|next|last|this|every|early|late|mid)[ \t-]+$/i.test(
    before,
  );
}
