import { changeContactNote, type NotePlace } from '../contact-command/change-contact-note';
import type { ContactChange } from '../contact-command/contact-change';
import { undatedTo } from '../contact-command/interview-commands';
import type { Contact } from '../contact/contact';
import { interviewDay } from '../contact/interview-day';
import type { ChangeResult } from '../note/apply-change';
import type { SectionRename } from '../note/note-change';
import type { NoteFormat } from '../note/note-format';
import type { Settings } from '../settings';
import type { Day } from '../time/civil';
import { interviewSection, type NoteWords } from '../words';

/** What is written into the section of an interview. */
type InSection = Pick<ContactChange, 'inserts' | 'answers'>;

/**
 * Writes into the section of a contact's interview, as one change. A section made before the day was
 * agreed takes its day first; what is missing of section and parts is made.
 *
 * @param plan gives what is written for the interview's day, null where none is agreed.
 */
export function writeSection(
  place: NotePlace,
  text: string,
  settings: Settings,
  plan: (interviewDay: Day | null, contact: Contact) => InSection,
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
      return { renames: sectionRenames(day, words), ...plan(day, contact) };
    },
    noteFormat,
  );
}

/** The renames that come with what is written for an interview's day, null where none is agreed. */
export function sectionRenames(day: Day | null, words: NoteWords): readonly SectionRename[] {
  return day === null ? [] : [undatedTo(interviewSection(day, words), words)];
}
