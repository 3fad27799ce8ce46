import { questionKey } from '../note/body/entry-key';
import type { QuestionTopic } from './question-bank';

/** How many questions an interview of half an hour has room for. */
export const ABOUT = 10;

/** One question of the bank, with what is known of it for this person. */
export interface OfferedQuestion {
  readonly question: string;
  /** It stands in the section of this interview already. */
  readonly inNote: boolean;
  /** It is in the note as a must-ask. */
  readonly starred: boolean;
  /** It was asked of this very person in an earlier interview. */
  readonly asked: boolean;
  /** The names of others at the company who were asked it. */
  readonly askedOf: readonly string[];
  /** It is ticked at first. */
  readonly preselected: boolean;
}

/** A topic of the bank as it is offered. */
export interface OfferedTopic {
  readonly topic: string;
  readonly questions: readonly OfferedQuestion[];
}

/** What the notes tell of questions that were asked or are going to be. */
export interface QuestionHistory {
  /** Those in the section of this interview. */
  readonly inNote: readonly string[];
  /** Those of them that are must-asks. */
  readonly mustAsks: readonly string[];
  /** Those asked of this person before. */
  readonly asked: readonly string[];
  /** Those asked of others at the company. */
  readonly atCompany: readonly { readonly name: string; readonly asked: readonly string[] }[];
}

/**
 * The bank with what was asked before. Ticked at first is one question of each topic that this
 * interview has none of yet: the first that this person was not asked. Together with those in the
 * note they are never more than about ten.
 */
export function offerQuestions(
  bank: readonly QuestionTopic[],
  history: QuestionHistory,
): readonly OfferedTopic[] {
  const inNote = keysOf(history.inNote);
  const mustAsks = keysOf(history.mustAsks);
  const asked = keysOf(history.asked);
  const others = history.atCompany.map(({ name, asked: list }) => ({ name, keys: keysOf(list) }));
  let room = ABOUT - inNote.size;
  return bank.map(({ topic, questions }) => {
    const covered = questions.some((question) => inNote.has(questionKey(question)));
    const first =
      covered || room <= 0 ? undefined : questions.find((each) => !asked.has(questionKey(each)));
    if (first !== undefined) room -= 1;
    return {
      topic,
      questions: questions.map((question) => {
        const key = questionKey(question);
        return {
          question,
          inNote: inNote.has(key),
          starred: mustAsks.has(key),
          asked: asked.has(key) && !inNote.has(key),
          askedOf: others.filter(({ keys }) => keys.has(key)).map(({ name }) => name),
          preselected: question === first,
        };
      }),
    };
  });
}

function keysOf(questions: readonly string[]): ReadonlySet<string> {
  return new Set(questions.map(questionKey));
}
