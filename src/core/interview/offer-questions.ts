import { questionKey } from '../note/body/entry-key';
import { headingKey } from '../words';
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
  /** The field in which nobody has told anything on its topic yet, which is why it is ticked; else null. */
  readonly newToField: string | null;
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
  /** The topics that nobody in their field has answered; left out where nothing can be said of that. */
  readonly unanswered?: { readonly field: string; readonly topics: readonly string[] } | null;
}

/**
 * The bank with what was asked before. Ticked at first is one question of each topic that this
 * interview has none of yet: the first that this person was not asked. Together with those in the
 * note they are never more than about ten; the topics that nobody in their field has answered come
 * before the others.
 */
export function offerQuestions(
  bank: readonly QuestionTopic[],
  history: QuestionHistory,
): readonly OfferedTopic[] {
  const inNote = keysOf(history.inNote);
  const mustAsks = keysOf(history.mustAsks);
  const asked = keysOf(history.asked);
  const others = history.atCompany.map(({ name, asked: list }) => ({ name, keys: keysOf(list) }));
  const unanswered = new Set(history.unanswered?.topics.map(headingKey));
  const isNew = ({ topic }: QuestionTopic): boolean => unanswered.has(headingKey(topic));
  const first = new Map<QuestionTopic, string>();
  for (const each of [...bank.filter(isNew), ...bank.filter((topic) => !isNew(topic))]) {
    if (first.size >= ABOUT - inNote.size) break;
    if (each.questions.some((question) => inNote.has(questionKey(question)))) continue;
    const next = each.questions.find((question) => !asked.has(questionKey(question)));
    if (next !== undefined) first.set(each, next);
  }
  return bank.map((each) => ({
    topic: each.topic,
    questions: each.questions.map((question) => {
      const key = questionKey(question);
      const preselected = question === first.get(each);
      return {
        question,
        inNote: inNote.has(key),
        starred: mustAsks.has(key),
        asked: asked.has(key) && !inNote.has(key),
        askedOf: others.filter(({ keys }) => keys.has(key)).map(({ name }) => name),
        newToField: preselected && isNew(each) ? (history.unanswered?.field ?? null) : null,
        preselected,
      };
    }),
  }));
}

function keysOf(questions: readonly string[]): ReadonlySet<string> {
  return new Set(questions.map(questionKey));
}
