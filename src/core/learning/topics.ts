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
 * since each note has it with other values.
 */
export function topicsOf(bank: readonly QuestionTopic[]): Topics {
  const known = new Map<string, string>();
  const open: { readonly parts: readonly string[]; readonly topic: string }[] = [];
  for (const { topic, questions } of bank) {
    for (const question of questions) {
      if (!placeholderIn(question)) known.set(sameQuestion(question), topic);
      else open.push({ parts: wordsAround(question), topic });
    }
  }
  return {
    all: bank.map(({ topic }) => topic),
    of: (question) => {
      const key = sameQuestion(question);
      const topic = known.get(key);
      if (topic !== undefined) return topic;
      return open.find(({ parts }) => standsAround(parts, key))?.topic ?? null;
    },
  };
}

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

function placeholderIn(question: string): boolean {
  return question.search(placeholder) >= 0;
}

/** The words between placeholders as questions are compared, empty at an end that is a placeholder. */
function wordsAround(question: string): readonly string[] {
  const between = question.replace(placeholder, '\n').split('\n');
  return between.map((words, place) =>
    place === between.length - 1 ? sameQuestion(words) : words.toLowerCase(),
  );
}

/** Whether a text is these parts in their order, with something between each two. */
function standsAround(parts: readonly string[], text: string): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop() ?? '';
  if (others.length + 2 > parts.length || first + last === '') return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const part of others) {
    const found = text.indexOf(part, from + 1);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from < end;
}
