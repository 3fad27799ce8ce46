import { wordList } from '../../../contact/word-list';
import { type FindPhrases, type FoundPhrase, readPhrases } from '../phrases';
import { readSentences, type Sentence } from './read-sentences';
import { plainAsks } from './job-asks';
import { needs, occasions, offers, posts, requests, roundaboutAsks, wishes } from './job-hints';
import { asides, conversations, denialsAfter, harmlessPhrases } from './job-look-alikes';
import { jobMacros, jobWords } from './job-words';

/** Where a text asks for a job rather than for a conversation. */
export interface JobAsk {
  readonly from: number;
  readonly to: number;
}

type Finders = Readonly<
  Record<
    | 'asks'
    | 'harmless'
    | 'asides'
    | 'denials'
    | 'needs'
    | 'offers'
    | 'occasions'
    | 'wishes'
    | 'conversations'
    | 'posts'
    | 'requests',
    FindPhrases
  >
>;

/** What the phrases were read for last: a message is checked each time that a key is pressed. */
let known: { readonly company: string; readonly find: Finders } | null = null;

/**
 * Where a text asks for a job, in order, each place once: in plain words or roundabout ones, as
 * `job-asks.ts` lists them. The word “job” alone asks for nothing, neither does what is denied (“I
 * am not looking for a job”), nor do questions about how things are done (“how does hiring work”).
 *
 * @param company where the recipient works; empty where nothing tells
 */
export function findJobAsks(text: string, company: string): readonly JobAsk[] {
  if (known?.company !== company) known = { company, find: readFinders(company) };
  const { find } = known;
  const placed = readSentences(text);
  const plain = placed.flatMap(({ sentence, at }) =>
    moved(asksIn(sentence, find.asks(sentence), find), at),
  );
  if (plain.length > 0) return plain;
  const sentences = placed.map(({ sentence }) => sentence);
  const hints = hintsIn(sentences, find);
  return placed.flatMap(({ at }, place) => moved(hints[place] ?? [], at));
}

function moved(asks: readonly JobAsk[], by: number): readonly JobAsk[] {
  return asks.map(({ from, to }) => ({ from: from + by, to: to + by }));
}

/**
 * Where two things said side by side ask for a job that neither asks for alone: a need of theirs and
 * what the writer can do (“you are short of hands; I have two”), or a post to come and the wish to be
 * told. What leads to a question about them introduces the writer, and asks for nothing else. For each
 * sentence those in it.
 */
function hintsIn(sentences: readonly Sentence[], find: Finders): readonly (readonly JobAsk[])[] {
  let isTalk: boolean | null = null;
  const asksToTalk = (): boolean =>
    (isTalk ??= sentences.some((sentence) => find.conversations(sentence).length > 0));
  return sentences.map((sentence, place) => {
    const near = [sentence, ...sentences.slice(place + 1, place + 2)];
    const before = sentences.slice(Math.max(0, place - 1), place);
    const isOffered = hasBoth(find.needs, find.offers, sentence, near, find) && !asksToTalk();
    const isWished =
      hasBoth(find.occasions, find.wishes, sentence, near, find) ||
      hasBoth(find.occasions, find.wishes, sentence, before, find);
    return isOffered || isWished ? wholeOf(sentence) : postsIn(sentence, find);
  });
}

/** The posts in a sentence that requests something: what is asked is often said in many words. */
function postsIn(sentence: Sentence, find: Finders): readonly JobAsk[] {
  const found = find.posts(sentence);
  if (found.length === 0 || find.conversations(sentence).length > 0) return [];
  const [first] = find.requests(sentence);
  const wanted = found.filter(({ end }) => first !== undefined && first.start < end);
  return asksIn(sentence, wanted, find);
}

/** Whether one thing is said in a sentence and the other there, or in one of those near it. */
function hasBoth(
  findOne: FindPhrases,
  findOther: FindPhrases,
  sentence: Sentence,
  near: readonly Sentence[],
  find: Finders,
): boolean {
  const one = meantIn(sentence, findOne, find);
  if (one.length === 0) return false;
  return near.some((each) =>
    meantIn(each, findOther, find).some(
      ({ start, end }) =>
        each !== sentence || one.some((first) => first.end <= start || end <= first.start),
    ),
  );
}

function meantIn(sentence: Sentence, findIn: FindPhrases, find: Finders): readonly FoundPhrase[] {
  const found = findIn(sentence);
  if (found.length === 0) return [];
  const harmless = find.harmless(sentence);
  return found.filter((each) => !harmless.some((other) => overlap(other, each)));
}

function overlap(one: FoundPhrase, other: FoundPhrase): boolean {
  return one.start < other.end && other.start < one.end;
}

function wholeOf(sentence: Sentence): readonly JobAsk[] {
  const [first, last] = [sentence[0], sentence.at(-1)];
  return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];
}

function readFinders(company: string): Finders {
  const theirs = new Set(
    readSentences(company)
      .flatMap(({ sentence }) => sentence)
      .map(({ text }) => text)
      .filter((word) => word.length > 1 && !isLittle(word)),
  );
  const read = (table: string): FindPhrases => {
    const find = readPhrases(table, jobWords, jobMacros, theirs);
    const found = new WeakMap<Sentence, readonly FoundPhrase[]>();
    return (sentence) => {
      const known = found.get(sentence) ?? find(sentence);
      found.set(sentence, known);
      return known;
    };
  };
  return {
    asks: read(plainAsks + roundaboutAsks),
    harmless: read(harmlessPhrases),
    asides: read(asides),
    denials: read(denialsAfter),
    needs: read(needs),
    offers: read(offers),
    occasions: read(occasions),
    wishes: read(wishes),
    conversations: read(conversations),
    posts: read(posts),
    requests: read(requests),
  };
}

/** What of the phrases found in a sentence is meant as an ask. */
function asksIn(
  sentence: Sentence,
  asks: readonly FoundPhrase[],
  find: Finders,
): readonly JobAsk[] {
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
  return joined(sentence, meant);
}

/** Whether each word has a capital, as a title or the name of a magazine has: “Open Position”. */
function isTitle(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  return end - start > 1 && sentence.slice(start, end).every(({ isName }) => isName);
}

/** Each stretch of the text that asks, once, however many phrases find it. */
function joined(sentence: Sentence, asks: readonly FoundPhrase[]): readonly JobAsk[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...asks].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({
    from: sentence[start]?.from ?? 0,
    to: sentence[end - 1]?.to ?? 0,
  }));
}

const negations = wordList('not never without nor neither hardly');

/** Behind “not” these deny nothing of what follows: “not only”, “I am not sure whether”. */
const deniesNothing = wordList(
  `only just merely sure certain know suppose mind too hesitate wonder help yet you there it your long far urgent so`,
);

/** How many words a denial reaches. */
const DENIAL = 14;

/** Whether words before an ask turn it into its opposite: “I am not after a vacancy”. */
function isDenied(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  for (let at = end - 1; at >= Math.max(0, start - DENIAL); at -= 1) {
    const word = sentence[at]?.text ?? '';
    const next = sentence[at + 1]?.text ?? '';
    const last = sentence[at - 1]?.text ?? '';
    const isNot = negations.has(word) && !deniesNothing.has(next) && !/^(?:if|why|or)$/.test(last);
    const isRather =
      (word === 'rather' && next === 'than') || (word === 'instead' && next === 'of');
    const isThan = word === 'than' && at >= start - 3;
    const isNone = word === 'no' && at >= start - 1 && at < start + 2;
    if (isNot || isRather || isThan || isNone) return true;
    if (at <= start && turns(sentence, at)) return false;
  }
  return false;
}

/** Whether a new thought begins with a word, so that nothing before it counts. */
function turns(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (word === undefined || word.beginsClause) return true;
  const next = sentence[at + 1]?.text ?? '';
  if (/^(?:but|however|though|although|so|yet)$/.test(word.text)) return true;
  return (word.hasComma || word.text === 'and') && asksAnew.has(word.hasComma ? word.text : next);
}

const asksAnew = wordList(`could would can please is are do does will might may i if let`);

/** How far before an ask a phrase may stand that makes it none. */
const ASIDE = 7;

/** Whether a phrase before an ask says that something is told or asked about, in the same clause. */
function leadsTo(sentence: Sentence, aside: FoundPhrase, ask: FoundPhrase): boolean {
  if (aside.start > ask.start || ask.start - aside.end > ASIDE) return false;
  for (let at = aside.start + 1; at <= ask.start; at += 1) {
    if (turns(sentence, at)) return false;
  }
  const led = sentence.slice(aside.start + 1, ask.start).map(({ text }) => text);
  return !led.some((word) => /^(?:advance|i|me)$/.test(word));
}

/** Whether a word of a company's name says nothing by itself, as in “The Bank of England”. */
function isLittle(word: string): boolean {
  return /^(?:the|a|an|of|and|for|in|at|to|on|your|my|there|you|me|it|is|are|co)$/.test(word);
}
