import type { NotePlace } from '../contact-command/change-contact-note';
import type { Contact } from '../contact/contact';
import type { ChangeResult } from '../note/apply-change';
import type { NoteFormat } from '../note/note-format';
import type { SectionInsert } from '../note/note-change';
import type { Settings } from '../settings';
import { interviewSection, written } from '../words';
import type { AnsweredPart } from './talk-page';
import { writeSection } from './write-section';

/** An answer to one question or prompt of an interview, for the note. */
export interface AnswerToWrite {
  readonly part: AnsweredPart;
  readonly question: string;
  /** The lines that stood in the note, as far as is known. */
  readonly known: string;
  readonly answer: string;
}

/**
 * Writes answers into the section of a contact's interview, as {@link writeSection}. A heading that is
 * missing is made.
 *
 * @param plan gives parts to have there besides, for the interview's day, null where none is agreed.
 */
export function writeAnswers(
  place: NotePlace,
  text: string,
  settings: Settings,
  answers: readonly AnswerToWrite[],
  plan: ((interviewDay: string | null, contact: Contact) => SectionInsert) | null,
  noteFormat: NoteFormat,
): ChangeResult {
  const { words } = noteFormat;
  return writeSection(
    place,
    text,
    settings,
    (day, contact) => ({
      inserts: plan === null ? [] : [plan(day, contact)],
      answers: answers.map(({ part, question, known, answer }) => ({
        ...{ section: interviewSection(day, words), part: written(words.headings[part]) },
        ...{ entry: question, known, answer },
      })),
    }),
    noteFormat,
  );
}
