import { wordList } from '../../../contact/word-list';
import type { FindPhrases } from '../phrases';
import { isDenied } from './denials';
import type { FindTones, Tones } from './job-tone';
import type { Sentence } from '../sentences';

/** What finds the clues that speak for an ask, and what shows that a talk is meant. */
export interface EvidenceFinders {
  /** What the writer says of themselves: what they can, when they could, why they have to. */
  readonly writerClues: FindPhrases;
  /** Where there is room for somebody where the other works. */
  readonly gapClues: FindPhrases;
  /** Being at that place. */
  readonly placeClues: FindPhrases;
  /** What the other is asked to do, or to hope for. */
  readonly favourClues: FindPhrases;
  /** What the words themselves say, asked for or not. */
  readonly tones: FindTones;
  readonly harmless: FindPhrases;
  readonly talkRequests: FindPhrases;
  readonly schedules: FindPhrases;
  readonly thanks: FindPhrases;
  readonly memories: FindPhrases;
}

/** The points from which two neighbouring sentences ask for a job. */
const ENOUGH = 16;

/**
 * What has to be outweighed where a message also asks for a talk, in points: for the first phrase that
 * does so, and for each further one. A single one may stand there by chance.
 */
const TALK = [8, 3] as const;
/** The same where it names a time. */
const SCHEDULE = [5, 3] as const;
/** The same where it thanks, or tells what came of a talk. */
const THANKS = [10, 3] as const;
/** The same where it only looks back on one. */
const MEMORY = [6, 0] as const;
/** The same where it asks how things are with them. */
const QUESTION = 6;

/** How many further phrases count at most. */
const FURTHER = 3;

/** What a sentence has to have beyond what is needed where it asks for a talk itself. */
const SURELY = 2;

/** How many words before a clue it may be denied. */
const DENIAL = 8;

/** Sentences that a message has before each further one asks for more: chance grows with them. */
const SENTENCES = 2;

/** The points that each further sentence asks for. */
const FURTHER_SENTENCE = 4;

const kinds = ['writerClues', 'gapClues', 'placeClues', 'favourClues'] as const;

/** What it is worth, beyond the points, that there is a gap and that the writer could fill it. */
const TOGETHER = 2;

/** The points from which either counts as being there. */
const TELLING = 3;

/** What speaks for an ask in a sentence. */
interface Clues {
  /** For each of {@link kinds} the points of the phrases that were found, by their lines in the table. */
  readonly phrases: readonly ReadonlyMap<number, number>[];
  /** The points of the words. */
  readonly tones: Tones;
}

const none: Clues = { phrases: [], tones: new Map() };

/**
 * The places of the sentences that ask for a job by what small clues in them amount to: what somebody offers who
 * wants to work, what is needed where the other works, what the other is asked to do. A sentence is
 * read with the one behind it, and no phrase counts twice. What shows that a conversation is meant
 * counts against: who asks for one introduces themselves too. Since nobody can list all that people
 * hint with, each word counts for a little too, whether it stands in a phrase or not. The points of
 * both were fitted to messages, and rounded.
 */
export function readEvidence(
  sentences: readonly Sentence[],
  find: EvidenceFinders,
): ReadonlySet<number> {
  const clues = sentences.map((sentence) => readClues(sentence, find));
  // What leads up to the last sentence is part of what it says.
  const starts = clues.length > 1 ? clues.slice(0, -1) : clues;
  const sums = starts.map((each, place) => sumOf(each, clues[place + 1] ?? none));
  const enough = ENOUGH + FURTHER_SENTENCE * Math.max(0, sentences.length - SENTENCES);
  if (!sums.some((sum) => sum >= enough)) return new Set();
  const needed = enough + weighTalk(sentences, find);
  const asking = sums.flatMap((sum, place) => {
    if (sum < needed) return [];
    const next = clues[place + 1] ?? none;
    const at = sumOf(clues[place] ?? none, none) < sumOf(next, none) ? place + 1 : place;
    // Who asks for a talk in so many words asks for that.
    const asked = sentences[at];
    const asksForTalk = asked !== undefined && find.talkRequests(asked).length > 0;
    return asksForTalk && sum < needed + SURELY ? [] : [at];
  });
  return new Set(asking);
}

/** The clues in a sentence; its words alone where it asks how things are with them. */
function readClues(sentence: Sentence, find: EvidenceFinders): Clues {
  const tones = find.tones(sentence);
  if (asksAboutThem(sentence)) return { ...none, tones };
  const found = kinds.map((kind) => find[kind](sentence));
  if (found.every(({ length }) => length === 0)) return { ...none, tones };
  const harmless = find.harmless(sentence);
  const phrases = found.map((clues) => {
    const meant = clues.filter(
      (clue) =>
        !isDenied(sentence, { start: clue.start, end: clue.start }, DENIAL) &&
        !harmless.some(({ start, end }) => clue.start < end && start < clue.end),
    );
    return new Map(meant.map(({ line, points }) => [line, points]));
  });
  return { phrases, tones };
}

/** The points of both, and more where they tell of a gap and of what the writer could do. */
function sumOf(one: Clues, other: Clues): number {
  const sums = kinds.map((_, at) => pointsIn(one.phrases[at], other.phrases[at]));
  const [writer = 0, gap = 0] = sums;
  const isBoth = writer >= TELLING && gap >= TELLING;
  const phrases = sums.reduce((sum, each) => sum + each, isBoth ? TOGETHER : 0);
  return phrases + pointsIn(one.tones, other.tones);
}

/** The points in both together; what is in both counts once. */
function pointsIn<Key>(
  one: ReadonlyMap<Key, number> = new Map(),
  other: ReadonlyMap<Key, number> = new Map(),
): number {
  return [...new Map([...one, ...other]).values()].reduce((sum, points) => sum + points, 0);
}

/** What a message has to outweigh as it speaks of a conversation, in points. */
function weighTalk(sentences: readonly Sentence[], find: EvidenceFinders): number {
  const weigh = (finder: FindPhrases, [first, further]: readonly [number, number]): number => {
    const lines = new Set(sentences.flatMap((each) => finder(each).map(({ line }) => line)));
    return lines.size === 0 ? 0 : first + further * Math.min(FURTHER, lines.size - 1);
  };
  const thanked = weigh(find.thanks, THANKS);
  return (
    weigh(find.talkRequests, TALK) +
    weigh(find.schedules, SCHEDULE) +
    (thanked > 0 ? thanked : weigh(find.memories, MEMORY)) +
    (sentences.some(asksAboutThem) ? QUESTION : 0)
  );
}

const questionWords = wordList('how what why which whom whose who where when');

/** Behind one of these somebody may be named instead of asked for: “the one who is”. */
const mayLink = wordList('who which when where');

const asksNext =
  wordList(`decides do does did is are was were has have had will would can could should might
  makes made kind kinds one of long often much many big open good well hard part`);

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
