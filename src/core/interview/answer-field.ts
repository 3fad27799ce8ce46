import { plainLines, theirsFirst } from '../note/body/answer-edit';
import type { NoteWords } from '../words';
import { rewritten, showAnswer } from './answer-text';
import { withoutTick, withTick } from './asked-tick';

/** A field in which the answer to one question is typed, and ticked as asked. */
export interface AnswerField {
  /** What it says now, with plain line feeds. */
  readonly typed: string;
  readonly isTicked: boolean;
  /** The lines that it began with: those in the note, as far as is known, the tick included. */
  readonly lines: string;
}

/** What a field has for the note. */
export interface SentAnswer {
  /** The lines that stood in the note, as far as is known. */
  readonly known: string;
  readonly answer: string;
}

/** A field that shows what stands under a question. */
export function fieldFor(lines: string): AnswerField {
  const { isTicked, answer } = withoutTick(lines);
  return { typed: showAnswer(answer).typed, isTicked, lines: plainLines(lines) };
}

/** What a field has for the note that is not there yet; null where the note has it all. */
export function unwritten(field: AnswerField, words: NoteWords): SentAnswer | null {
  const { typed, isTicked, lines } = field;
  const known = withoutTick(lines);
  const text = plainLines(rewritten(typed, showAnswer(known.answer)));
  if (text === known.answer && isTicked === known.isTicked) return null;
  return { known: lines, answer: withTick(text, isTicked, words) };
}

/**
 * The field once the note was read anew. Where somebody else wrote there meanwhile it shows that, and
 * what was typed and is not in the note yet below.
 */
export function followNote(field: AnswerField, lines: string): AnswerField {
  const now = fieldFor(lines);
  const known = fieldFor(field.lines);
  if (now.lines === known.lines) return field;
  const isTicked = field.isTicked === known.isTicked ? now.isTicked : field.isTicked;
  return { ...now, isTicked, typed: bothTyped(known.typed, now.typed, field.typed) };
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
  const below = theirsFirst('', answer);
  if (says === answer || answer === '' || !says.endsWith(below)) {
    return followNote({ ...field, lines: answer }, says);
  }
  const theirs = fieldFor(says.slice(0, says.length - below.length));
  return {
    typed: theirsFirst(theirs.typed, field.typed),
    isTicked: field.isTicked || theirs.isTicked,
    lines: says,
  };
}

/** Of what the note says and what the field says the one that is new, or both where both are. */
function bothTyped(known: string, now: string, typed: string): string {
  const mine = plainLines(typed);
  if (mine === known) return now;
  if (now === known || now === '' || now === mine) return typed;
  return mine === '' ? now : theirsFirst(now, typed);
}
