import { type AnsweredPart, answeredParts } from '../interview/talk-page';
import type { CompareTexts } from '../texts/text-order';
import type { TalkTrait } from './facts';
import { sameQuestion } from './same-question';
import { groupTalks } from './side-by-side';
import { latestFirst } from './talk-order';
import type { Talk, TalkAnswer } from './talks';
import { compareTraits } from './trait';

/** What one talk answered to a question. */
interface SaidInTalk {
  readonly talk: Talk;
  readonly said: TalkAnswer;
}

/** What people of one field, company or role answered to a question. */
export interface SaidInGroup {
  /** Empty for those of whom it is not known. */
  readonly name: string;
  /** The latest first. */
  readonly answers: readonly SaidInTalk[];
}

/** A question or prompt with what was answered to it. */
export interface AnsweredQuestion {
  /** What makes it one with others. */
  readonly key: string;
  readonly part: AnsweredPart;
  /** As the latest talk has it. */
  readonly question: string;
  /** How many answers it has, never 0. */
  readonly count: number;
}

/**
 * The questions and prompts that have an answer, the most answered first, questions before prompts,
 * then by their words. The same words are one question: see `sameQuestion`.
 */
export function listAnswered(talks: readonly Talk[]): readonly AnsweredQuestion[] {
  const found = new Map<string, AnsweredQuestion>();
  for (const talk of [...talks].sort(latestFirst)) {
    for (const { part, question } of talk.answers) {
      const key = questionIn(part, question);
      const known = found.get(key) ?? { key, part, question, count: 0 };
      found.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      other.count - one.count ||
      answeredParts.indexOf(one.part) - answeredParts.indexOf(other.part) ||
      (one.key < other.key ? -1 : 1),
  );
}

/** Everyone's answer to a question, in groups in the order of their names, those of none last. */
export function whatWasSaid(
  talks: readonly Talk[],
  { key }: AnsweredQuestion,
  trait: TalkTrait,
  compare: CompareTexts,
): readonly SaidInGroup[] {
  const saidIn = (talk: Talk): readonly SaidInTalk[] =>
    talk.answers
      .filter(({ part, question }) => questionIn(part, question) === key)
      .map((said) => ({ talk, said }));
  const answered = talks.filter((talk) => saidIn(talk).length > 0);
  return groupTalks(answered, trait)
    .map(({ name, talks: all }) => ({ name, answers: all.flatMap(saidIn) }))
    .sort((one, other) => compareTraits(one.name, other.name, compare));
}

function questionIn(part: AnsweredPart, question: string): string {
  return `${part}\n${sameQuestion(question)}`;
}
