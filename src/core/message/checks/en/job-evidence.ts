import { wordList } from '../../../contact/word-list';
import type { FindPhrases } from '../phrases';
import { isDenied } from './denials';
import type { Sentence } from '../sentences';

/** What finds the clues that speak for an ask, and what shows that a talk is meant. */
export interface EvidenceFinders {
  readonly clues: FindPhrases;
  readonly harmless: FindPhrases;
  readonly talkRequests: FindPhrases;
  readonly schedules: FindPhrases;
  readonly thanks: FindPhrases;
}

/** The points from which two neighbouring sentences ask for a job. */
const ENOUGH = 6;

/** What has to be outweighed where a message also asks for a talk, in points. */
const TALK = 11;
/** The same where it names a time. */
const SCHEDULE = 8;
/** The same where it thanks, or tells what came of a talk. */
const THANKS = 12;
/** The same where it asks how things are with them. */
const QUESTION = 10;

/** Sentences that a message has before each further one asks for a point more: chance grows with them. */
const SENTENCES = 5;

/** The points of each phrase that was found, by its line in the table. */
type Clues = ReadonlyMap<number, number>;

const none: Clues = new Map();

/**
 * The places of the sentences that ask for a job by what small clues in them amount to: what somebody offers who
 * wants to work, what is needed where the other works, what the other is asked to do. A sentence is
 * read with the one behind it, and no phrase counts twice. What shows that a conversation is meant
 * counts against: who asks for one introduces themselves too. The points of the phrases were fitted
 * to messages, and rounded.
 */
export function readEvidence(
  sentences: readonly Sentence[],
  find: EvidenceFinders,
): ReadonlySet<number> {
  const clues = sentences.map((sentence) => readClues(sentence, find));
  const sums = clues.map((each, place) => sumOf(each, clues[place + 1] ?? none));
  const enough = ENOUGH + Math.max(0, sentences.length - SENTENCES);
  if (!sums.some((sum) => sum >= enough)) return new Set();
  const needed = enough + weighTalk(sentences, find);
  const asking = sums.flatMap((sum, place) => {
    if (sum < needed) return [];
    const next = clues[place + 1] ?? none;
    const at = sumOf(clues[place] ?? none, none) < sumOf(next, none) ? place + 1 : place;
    // Who asks for a talk in so many words asks for that.
    const asked = sentences[at];
    return asked !== undefined && find.talkRequests(asked).length > 0 ? [] : [at];
  });
  return new Set(asking);
}

/** The clues in a sentence; none where it asks how things are with them. */
function readClues(sentence: Sentence, find: EvidenceFinders): Clues {
  if (asksAboutThem(sentence)) return none;
  const found = find.clues(sentence);
  if (found.length === 0) return none;
  const harmless = find.harmless(sentence);
  const meant = found.filter(
    (clue) =>
      !isDenied(sentence, { start: clue.start, end: clue.start }) &&
      !harmless.some(({ start, end }) => clue.start < end && start < clue.end),
  );
  return new Map(meant.map(({ line, points }) => [line, points]));
}

function sumOf(one: Clues, other: Clues): number {
  return [...new Map([...one, ...other]).values()].reduce((sum, points) => sum + points, 0);
}

/** What a message has to outweigh as it speaks of a conversation, in points. */
function weighTalk(sentences: readonly Sentence[], find: EvidenceFinders): number {
  const has = (finder: FindPhrases): boolean =>
    sentences.some((sentence) => finder(sentence).length > 0);
  return (
    (has(find.talkRequests) ? TALK : 0) +
    (has(find.schedules) ? SCHEDULE : 0) +
    (has(find.thanks) ? THANKS : 0) +
    (sentences.some(asksAboutThem) ? QUESTION : 0)
  );
}

const questionWords = wordList('how what why which whom whose who where when');

/** Behind one of these somebody may be named instead of asked for: “the one who is”. */
const mayLink = wordList('who which when where');

const asksNext =
  wordList(`decides do does did is are was were has have had will would can could should might
  makes made kind kinds long often much many big open good well hard part`);

const opensQuestion = wordList('and so but ask asking know explain wonder about');

const oneself = wordList('i me my mine myself us we our');

/** Whether a sentence asks how things are with them: “how do you”, without a word of oneself. */
function asksAboutThem(sentence: Sentence): boolean {
  const last = sentence.map(({ text }) => oneself.has(text)).lastIndexOf(true);
  if (last < 0 && /^(?:did|was|were)$/.test(sentence[0]?.text ?? '')) return true;
  return sentence.some((word, at) => {
    if (at <= last || !questionWords.has(word.text)) return false;
    if (!asksNext.has(sentence[at + 1]?.text ?? '')) return false;
    const opens = at === 0 || word.hasComma || word.beginsClause;
    return opens || !mayLink.has(word.text) || opensQuestion.has(sentence[at - 1]?.text ?? '');
  });
}
