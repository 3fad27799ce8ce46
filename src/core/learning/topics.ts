import type { QuestionTopic } from '../interview/question-bank';
import { placeholder } from '../template/placeholders';
import { sameQuestion } from './same-question';
import type { Talk } from './talks';

/** The topics of a question bank, and which of them a question is about. */
export interface Topics {
  /** In the order of the bank. */
  readonly all: readonly string[];
  /** The topic of a question as a note has it; null for one that the bank does not have. */
  readonly of: (question: string) => string | null;
}

/**
 * The topics of a question bank. A question with placeholders in it is known by the words around them,
 * since each note has it with other values; where several fit, by the most of them.
 */
export function topicsOf(bank: readonly QuestionTopic[]): Topics {
  const known = new Map<string, string>();
  const open: { readonly parts: readonly string[]; readonly topic: string }[] = [];
  for (const { topic, questions } of bank) {
    for (const question of questions) {
      const key = sameQuestion(question.replace(placeholder, HOLE));
      if (key.includes(HOLE)) open.push({ parts: key.split(HOLE), topic });
      else if (!known.has(key)) known.set(key, topic);
    }
  }
  const telling = open.filter(({ parts }) => parts.some((part) => part.trim() !== ''));
  telling.sort((one, other) => lengthOf(other.parts) - lengthOf(one.parts));
  return {
    all: bank.map(({ topic }) => topic),
    of: (question) => {
      const key = sameQuestion(question);
      const topic = known.get(key);
      if (topic !== undefined) return topic;
      return telling.find(({ parts }) => standsAround(parts, key))?.topic ?? null;
    },
  };
}

/** Stands for a placeholder while questions are compared: a letter, as values are made of, that nobody writes. */
const HOLE = 'ꙮ';

/** The topics that nobody has answered in these talks, in the order of the bank. */
export function unansweredTopics(talks: readonly Talk[], topics: Topics): readonly string[] {
  const answered = new Set<string | null>();
  for (const { answers } of talks) {
    for (const { part, question } of answers) {
      if (part === 'questions') answered.add(topics.of(question));
    }
  }
  return topics.all.filter((topic) => !answered.has(topic));
}

function lengthOf(parts: readonly string[]): number {
  return parts.join('').length;
}

/** Whether a text is these parts in their order, with something between each two. */
function standsAround(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from + 1);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from < text.length - last.length;
}
