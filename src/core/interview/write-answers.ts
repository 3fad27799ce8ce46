import { changeContactNote, type NotePlace } from '../contact-command/change-contact-note';
import type { ChangeResult } from '../note/apply-change';
import type { NoteFormat } from '../note/note-format';
import type { SectionInsert } from '../note/note-change';
import type { Settings } from '../settings';
import { interviewSection, written } from '../words';
import type { Contact } from '../contact/contact';
import { interviewDay } from '../contact/interview-day';
import { sectionRenames } from './insert-section';
import type { AnsweredPart } from './talk-page';

/** An answer to one question or prompt of an interview, for the note. */
export interface TalkAnswer {
  readonly part: AnsweredPart;
  readonly question: string;
  /** The lines that stood in the note, as far as is known. */
  readonly known: string;
  readonly answer: string;
}

/**
 * Writes answers into the section of a contact's interview, as one change. A section made before the day
 * was agreed takes its day first; what is missing of section, part and heading is made.
 *
 * @param plan gives parts to have there besides, for the interview's day, null where none is agreed.
 */
export function writeAnswers(
  place: NotePlace,
  text: string,
  settings: Settings,
  answers: readonly TalkAnswer[],
  plan: ((interviewDay: string | null, contact: Contact) => SectionInsert) | null,
  noteFormat: NoteFormat,
): ChangeResult {
  const { words } = noteFormat;
  return changeContactNote(
    place,
    text,
    settings,
    (contact) => {
      if (contact === null) return null;
      const day = interviewDay(contact);
      const section = interviewSection(day, words);
      return {
        renames: sectionRenames(day, words),
        inserts: plan === null ? [] : [plan(day, contact)],
        answers: answers.map(({ part, question, known, answer }) => ({
          ...{ section, part: written(words.headings[part]), entry: question, known, answer },
        })),
      };
    },
    noteFormat,
  );
}
