import { wordList } from '../../../contact/word-list';
import { type JobAsk, longWords, overlap, placesOf, wordsOfCompany } from '../job-ask';
import { type FindPhrases, type FindPhrasesAbout, type FoundPhrase, readPhrases } from '../phrases';
import type { PlacedSentence, Sentence } from '../sentences';
import { isDenied, turns } from './denials';
import { readSentences } from './read-sentences';
import { plainAsks } from './job-asks';
import { askFrames } from './job-frames';
import { memories, schedules, talkRequests, thanks } from './job-clues/talk';
import { belonging, needs, occasions } from './job-clues/place';
import { choices, expectations, influence, winks } from './job-clues/favour';
import { availability, devotion, hardship, pay, qualities } from './job-clues/writer';
import { type EvidenceFinders, readEvidence } from './job-evidence';
import { roundaboutAsks } from './job-hints';
import { tones } from './job-clues/tones';
import { type Tones, readTones, tonesIn } from './job-tone';
import { asides, denialsAfter, harmlessPhrases } from './job-look-alikes';
import { jobMacros, jobWords } from './job-words';
import { latitude } from './word-forms';

type Finders = Readonly<Record<'asks' | 'harmless' | 'asides' | 'denials', FindPhrases>>;

/** What finds the phrases of each table, whoever it is about. */
type Tables = Readonly<
  Record<Exclude<keyof (Finders & EvidenceFinders), 'tones'>, FindPhrasesAbout>
> & { readonly tones: Tones };

/** The tables once they were read, which takes longer than to look through a message. */
let tables: Tables | null = null;

/** What phrases were looked for last: a message is checked each time that a key is pressed. */
let known: { readonly company: string; readonly find: Finders & EvidenceFinders } | null = null;

/**
 * Where a text asks for a job, in order, each place once: in plain words, as `job-asks.ts` lists
 * them, or, where there are none, by what small clues amount to (`job-clues`). The word “job” alone
 * asks for nothing, neither does what is denied (“I am not looking for a job”), nor do questions about
 * how things are done (“how does hiring work”).
 *
 * @param company where the recipient works; empty where nothing tells
 */
export function findJobAsks(text: string, company: string): readonly JobAsk[] {
  if (known?.company !== company) known = { company, find: findersFor(company) };
  const { find } = known;
  const placed = readSentences(text);
  const plain = placed.flatMap((each) => asksIn(each, find));
  if (plain.length > 0) return plain;
  const asking = readEvidence(
    placed.map(({ sentence }) => sentence),
    find,
  );
  return placed.filter((_, place) => asking.has(place)).flatMap(wholeOf);
}

function wholeOf({ sentence, at }: PlacedSentence): readonly JobAsk[] {
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ from: first.from + at, to: last.to + at }];
}

function findersFor(company: string): Finders & EvidenceFinders {
  const theirs = wordsOfCompany(company, readSentences, longWords(2, littleWords));
  const about = (findAbout: FindPhrasesAbout): FindPhrases =>
    once((sentence) => findAbout(sentence, theirs));
  tables ??= readTables();
  const { tones } = tables;
  return {
    tones: once((sentence) => tonesIn(sentence, tones)),
    asks: about(tables.asks),
    harmless: about(tables.harmless),
    asides: about(tables.asides),
    denials: about(tables.denials),
    writerClues: about(tables.writerClues),
    gapClues: about(tables.gapClues),
    placeClues: about(tables.placeClues),
    favourClues: about(tables.favourClues),
    talkRequests: about(tables.talkRequests),
    schedules: about(tables.schedules),
    thanks: about(tables.thanks),
    memories: about(tables.memories),
  };
}

/** What looks through each sentence once: those that are as they were are the same objects. */
function once<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const found = new WeakMap<Sentence, { readonly it: T }>();
  return (sentence) => {
    const known = found.get(sentence) ?? { it: find(sentence) };
    found.set(sentence, known);
    return known.it;
  };
}

function readTables(): Tables {
  const read = (table: string): FindPhrasesAbout => readPhrases(table, jobWords, jobMacros);
  return {
    tones: readTones(tones),
    asks: readPhrases(plainAsks + askFrames + roundaboutAsks, jobWords, jobMacros, latitude),
    harmless: read(harmlessPhrases),
    asides: read(asides),
    denials: read(denialsAfter),
    writerClues: read(qualities + availability + hardship + pay + devotion),
    gapClues: read(needs + occasions),
    placeClues: read(belonging),
    favourClues: read(choices + influence + expectations + winks),
    talkRequests: read(talkRequests),
    schedules: read(schedules),
    thanks: read(thanks),
    memories: read(memories),
  };
}

/** What of the phrases found in a sentence is meant as an ask. */
function asksIn({ sentence, at }: PlacedSentence, find: Finders): readonly JobAsk[] {
  const asks = find.asks(sentence);
  if (asks.length === 0) return [];
  const harmless = find.harmless(sentence);
  const before = find.asides(sentence);
  const after = find.denials(sentence);
  const meant = asks.filter(
    (ask) =>
      !harmless.some((each) => overlap(each, ask)) &&
      !isTitle(sentence, ask) &&
      !isDenied(sentence, ask) &&
      !before.some((aside) => leadsTo(sentence, aside, ask)) &&
      !after.some(({ start }) => start >= ask.end - 1 && start <= ask.end + 1),
  );
  return placesOf(sentence, meant, at);
}

/** Whether each word has a capital, as a title or the name of a magazine has: “Open Position”. */
function isTitle(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  return end - start > 1 && sentence.slice(start, end).every(({ isName }) => isName);
}

/** How far before an ask a phrase may stand that makes it none. */
const ASIDE = 7;

/** Whether a phrase before an ask says that something is told or asked about, in the same clause. */
function leadsTo(sentence: Sentence, aside: FoundPhrase, ask: FoundPhrase): boolean {
  if (aside.start >= ask.start || ask.start - aside.end > ASIDE) return false;
  for (let at = aside.start + 1; at <= ask.start; at += 1) {
    if (turns(sentence, at)) return false;
  }
  const led = sentence.slice(aside.start + 1, ask.start).map(({ text }) => text);
  return !led.some((word) => /^(?:advance|i|me)$/.test(word));
}

/** Words of a company's name that say nothing by themselves, as in “The Bank of England”. */
const littleWords = wordList('the a an of and for in at to on your my there you me it is are co');
