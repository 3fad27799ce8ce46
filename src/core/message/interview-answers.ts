import type { Contact } from '../contact/contact';
import { fieldFor } from '../interview/answer-field';
import { readTalkEntries } from '../interview/talk-page';
import { withoutAsides } from '../words';
import type { Texts } from '../texts/en';
import { interviewDay } from '../contact/interview-day';
import { shownText } from '../contact/shown-text';

/** Something a talk brought, to be put into a message about it. */
export interface InterviewAnswer {
  /** The question it answers. */
  readonly question: string;
  /** On one line, links as what they show. */
  readonly answer: string;
}

/**
 * What the contact's last talk brought, as the note has it: the takeaway, what stands under the
 * questions of the interview's section, the next step, and whom they named. What the user wrote under the
 * prompts to reflect on is for themselves alone.
 *
 * @param named the names of those to whom they led.
 */
export function readInterviewAnswers(
  text: string,
  contact: Contact,
  named: readonly string[],
  { messages, speech }: Texts,
): readonly InterviewAnswer[] {
  const takeaway = shownText(contact, 'takeaway');
  const written = readTalkEntries(text, interviewDay(contact))
    .filter(({ part }) => part === 'questions')
    .map(({ question, lines }) => ({
      ...{ question: withoutAsides(question), answer: asOneLine(fieldFor(lines).typed) },
    }));
  const learned = { question: messages.takeaway, answer: asOneLine(takeaway ?? '') };
  const step = { question: messages.nextStep, answer: shownText(contact, 'next-step') ?? '' };
  const people = { question: messages.theyNamed, answer: speech.list(named) };
  return [learned, ...written, step, people].filter(({ answer }) => answer !== '');
}

/** Without the marks of lists and quotations, and links as they read. */
function asOneLine(answer: string): string {
  return answer
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)]|>)\s+/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
