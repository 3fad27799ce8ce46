import { questionKey } from '../note/body/entry-key';
import { readListItems } from '../note/body/read-list';
import { headingKey } from '../words';
import type { QuestionTopic } from './question-bank';

/**
 * A question bank as somebody writes it: headings of any level are topics, list items under them
 * questions. A topic that comes twice is one; a question that comes twice counts once.
 *
 * @param untitled the topic of questions above the first heading.
 */
export function readQuestionBank(text: string, untitled: string): readonly QuestionTopic[] {
  return joinQuestionBanks([
    readListItems(text).map(({ heading, item }) => ({
      topic: heading === null || heading === '' ? untitled : heading,
      questions: [item],
    })),
  ]);
}

/** Several banks as one: topics of one name are one topic, and each question comes once. */
export function joinQuestionBanks(
  banks: readonly (readonly QuestionTopic[])[],
): readonly QuestionTopic[] {
  const topics = new Map<string, { topic: string; questions: string[] }>();
  const seen = new Set<string>();
  for (const { topic, questions } of banks.flat()) {
    const fresh = questions.filter((question) => !seen.has(questionKey(question)));
    for (const question of fresh) seen.add(questionKey(question));
    const known = topics.get(headingKey(topic));
    if (known) known.questions.push(...fresh);
    else if (fresh.length > 0) topics.set(headingKey(topic), { topic, questions: [...fresh] });
  }
  return [...topics.values()];
}

/** A question bank as a text that {@link readQuestionBank} reads back to the same. */
export function writeQuestionBank(topics: readonly QuestionTopic[]): string {
  return topics
    .map(({ topic, questions }) => {
      const items = questions.map((question) => `- ${question}`);
      return `## ${topic}\n\n${items.join('\n')}`;
    })
    .join('\n\n');
}
