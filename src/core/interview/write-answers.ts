import type { NotePlace } from '../contact-command/change-contact-note';
import type { Contact } from '../contact/contact';
import type { ChangeResult } from '../note/apply-change';
import type { NoteFormat } from '../note/note-format';
import { planRename } from '../note/body/rename-section';
import { findHeading, type Outline, readOutline } from '../note/body/outline';
import type { SectionInsert, SectionRename } from '../note/note-change';
import type { Settings } from '../settings';
import { headingKey, interviewSection, written } from '../words';
import type { AnsweredPart } from './talk-page';
import { sectionRenames, writeSection } from './write-section';

/** An answer to one question or prompt of an interview, for the note. */
export interface AnswerToWrite {
  readonly part: AnsweredPart;
  /** The heading of the section that it was typed for; null for that of the current interview. */
  readonly section: string | null;
  readonly question: string;
  /** The lines that stood in the note, as far as is known. */
  readonly known: string;
  readonly answer: string;
}

/**
 * Writes answers into the section that each was typed for, as {@link writeSection}, though the note may be
 * about another interview by now; where that section is not there any more, into that of the contact's
 * interview. A heading that is missing is made.
 *
 * @param plan gives what the prompts of the current interview come with, for its day, null where none is
 *   agreed.
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
    (day, contact) => {
      const current = interviewSection(day, words);
      const renames = sectionRenames(day, words);
      const outline = readOutline(text);
      const sectionOf = ({ section }: AnswerToWrite): string =>
        section !== null && staysThere(outline, section, renames) ? section : current;
      const reflects = answers.some(
        (each) => each.part === 'reflection' && headingKey(sectionOf(each)) === headingKey(current),
      );
      return {
        inserts: plan === null || !reflects ? [] : [plan(day, contact)],
        answers: answers.map((each) => ({
          ...{ section: sectionOf(each), part: written(words.headings[each.part]) },
          ...{ entry: each.question, known: each.known, answer: each.answer },
        })),
      };
    },
    noteFormat,
  );
}

/** Whether a section is in the note, and is still called so once the headings are renamed. */
function staysThere(outline: Outline, section: string, renames: readonly SectionRename[]): boolean {
  const isRenamed = renames.some(
    (rename) =>
      headingKey(rename.from) === headingKey(section) && planRename(outline, rename) !== null,
  );
  return !isRenamed && findHeading(outline, 2, section) !== null;
}
