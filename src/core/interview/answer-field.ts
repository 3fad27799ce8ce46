import { plainLines, theirsFirst } from '../note/body/answer-edit';
import { rewritten, showAnswer, type ShownAnswer } from './answer-text';

/** A field in which one answer is typed. */
export interface AnswerField {
  /** What it says now, with plain line feeds. */
  readonly typed: string;
  /** The answer that it began with: the one in the note, as far as is known. */
  readonly shown: ShownAnswer;
}

/** What a field has for the note, as lines of it. */
export interface SentAnswer {
  /** The lines that stood in the note, as far as is known. */
  readonly known: string;
  readonly answer: string;
}

/** A field that shows the lines of an answer. */
export function fieldFor(lines: string): AnswerField {
  const shown = showAnswer(plainLines(lines));
  return { typed: shown.typed, shown };
}

/** What a field has for the note that is not there yet; null where the note has it all. */
export function unwritten({ typed, shown }: AnswerField): SentAnswer | null {
  const answer = plainLines(rewritten(typed, shown));
  return answer === plainLines(shown.written) ? null : { known: shown.written, answer };
}

/**
 * The field once the note was read anew. Where somebody else wrote there meanwhile it shows that, and
 * what was typed and is not in the note yet below.
 */
export function followNote(field: AnswerField, lines: string): AnswerField {
  const now = fieldFor(lines);
  if (now.shown.written === plainLines(field.shown.written)) return field;
  const mine = unwritten(field);
  if (mine === null || mine.answer === '' || mine.answer === now.shown.written) return now;
  if (now.shown.written === '') return { ...now, typed: field.typed };
  return { ...now, typed: theirsFirst(now.typed, field.typed) };
}

/**
 * The field once an answer was written; what was typed since stays.
 *
 * @param lines what stands in the note by then: the answer, alone or below what somebody else wrote.
 */
export function afterWriting(
  field: AnswerField,
  { answer }: SentAnswer,
  lines: string,
): AnswerField {
  const says = plainLines(lines);
  if (says === answer) return { ...field, shown: showAnswer(says) };
  const below = theirsFirst('', answer);
  if (answer === '' || !says.endsWith(below)) {
    return followNote({ ...field, shown: showAnswer(answer) }, says);
  }
  const theirs = showAnswer(says.slice(0, says.length - below.length)).typed;
  return { typed: theirsFirst(theirs, field.typed), shown: showAnswer(says) };
}
