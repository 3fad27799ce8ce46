import type { Contact } from '../contact/contact';
import { foldText, searchWords } from '../contact/fold-text';
import { searchedText } from '../contact/searched-text';
import type { CompareTexts } from '../texts/text-order';
import { lastTouch } from '../follow-up/rule-context';
import { addDays, type Day } from '../time/civil';
import { type Span, type TalkTrait, talkTraits } from './facts';
import type { Talk } from './talks';
import { traitKey, traitOf } from './trait';

/** Which talks one looks at; what is empty leaves all. */
export interface TalkFilter extends Readonly<Record<TalkTrait, string>> {
  /** Words that must all be found in who it was with, the takeaway, the questions and answers. */
  readonly text: string;
  readonly span: Span;
}

/** A filter that leaves all. */
export const allTalks: TalkFilter = { text: '', field: '', company: '', role: '', span: 0 };

/** Whether a filter may leave a talk out. */
export function isNarrowed(filter: TalkFilter): boolean {
  const { text, span } = filter;
  const hasTrait = talkTraits.some((trait) => traitKey(filter[trait]) !== '');
  return hasTrait || span !== 0 || searchWords(text).length > 0;
}

/** The talks that a filter leaves, in their order. One of no known day is in no stretch of time. */
export function filterTalks(
  talks: readonly Talk[],
  filter: TalkFilter,
  today: Day,
): readonly Talk[] {
  if (!isNarrowed(filter)) return talks;
  const finds = finder(filter, today);
  return talks.filter((talk) =>
    finds(
      talk,
      () => talk.day,
      () => searchedTalk(talk),
    ),
  );
}

/**
 * The people that a filter leaves, in their order: those with a talk that it leaves, and those who are
 * found themselves. A stretch of time leaves those with whom something happened in it.
 *
 * @param found the talks that it leaves.
 */
export function filterPeople(
  contacts: readonly Contact[],
  filter: TalkFilter,
  today: Day,
  found: readonly Talk[],
): readonly Contact[] {
  if (!isNarrowed(filter)) return contacts;
  const talkedWith = new Set(found.map(({ contact }) => contact.path));
  const finds = finder(filter, today);
  return contacts.filter(
    (contact) =>
      talkedWith.has(contact.path) ||
      finds(
        { contact },
        () => lastTouch(contact),
        () => searchedText(contact),
      ),
  );
}

/**
 * Says whether a filter leaves something about somebody; to be made once for all that it is asked about. It is
 * asked for the day that counts, null where that is not known, and for the text to look for words in, only
 * where they matter.
 */
function finder(
  filter: TalkFilter,
  today: Day,
): (about: Pick<Talk, 'contact'>, day: () => Day | null, text: () => string) => boolean {
  const words = searchWords(filter.text);
  const since = filter.span === 0 ? null : addDays(today, -filter.span);
  const wanted = talkTraits
    .map((trait) => [trait, traitKey(filter[trait])] as const)
    .filter(([, key]) => key !== '');
  return (about, day, text) =>
    (since === null || isAfter(day(), since)) &&
    wanted.every(([trait, key]) => traitKey(traitOf(about, trait)) === key) &&
    (words.length === 0 || holdsAll(text(), words));
}

function isAfter(day: Day | null, since: Day): boolean {
  return day !== null && day > since;
}

/** What talks can be narrowed down to by a trait: each once, as the first has it, in the order of a language. */
export function traitChoices(
  talks: readonly Talk[],
  trait: TalkTrait,
  compare: CompareTexts,
): readonly string[] {
  const found = new Map<string, string>();
  for (const talk of talks) {
    const value = traitOf(talk, trait);
    const key = traitKey(value);
    if (key !== '' && !found.has(key)) found.set(key, value);
  }
  return [...found.values()].sort(compare);
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

const searched = new WeakMap<Talk, string>();

/** What a search for talks looks in; made once for each talk. */
function searchedTalk(talk: Talk): string {
  let text = searched.get(talk);
  if (text === undefined) {
    const { contact, takeaway, answers } = talk;
    const said = answers.map(({ question, answer }) => `${question} ${answer}`);
    text = `${searchedText(contact)} ${foldText([takeaway ?? '', ...said].join(' '))}`;
    searched.set(talk, text);
  }
  return text;
}
