import type { Host } from '../../app/host';
import type { Contact } from '../../core/contact/contact';
import type { QuestionHistory } from '../../core/interview/offer-questions';
import type { QuestionTopic } from '../../core/interview/question-bank';
import { topicsOf, unansweredTopics } from '../../core/learning/topics';
import { traitKey, traitOf } from '../../core/learning/trait';
import { ruleContextHere } from '../../vault/rule-context-here';

/**
 * The topics that nobody in somebody's field has answered, themself included. Null where they have no
 * field, and where nobody else in it has answered a question yet: then all would be new. Only the notes of
 * the people in that field are read.
 *
 * @param bank the questions with their placeholders: each note has other values in their place.
 */
export async function readUnanswered(
  { index, clock, settings, talks }: Pick<Host, 'index' | 'clock' | 'settings' | 'talks'>,
  contact: Contact,
  bank: readonly QuestionTopic[],
): Promise<NonNullable<QuestionHistory['unanswered']> | null> {
  const field = traitOf({ contact }, 'field');
  const key = traitKey(field);
  if (key === '') return null;
  const inField = index
    .contacts()
    .map(({ contact: each }) => each)
    .filter((each) => traitKey(traitOf({ contact: each }, 'field')) === key);
  const context = ruleContextHere(clock(), settings());
  const { talks: found } = await talks.read(inField, context);
  const isAnswered = found.some(
    ({ contact: { path }, answers }) =>
      path !== contact.path && answers.some(({ part }) => part === 'questions'),
  );
  if (!isAnswered) return null;
  return { field, topics: unansweredTopics(found, topicsOf(bank)) };
}
