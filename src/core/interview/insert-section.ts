import type { NotePlace } from '../contact-command/change-contact-note';
import type { Contact } from '../contact/contact';
import type { ChangeResult } from '../note/apply-change';
import type { NoteFormat } from '../note/note-format';
import type { SectionInsert } from '../note/note-change';
import type { Settings } from '../settings';
import { writeSection } from './write-section';

/**
 * Inserts a part into the section of a contact's interview, as {@link writeSection}. Idempotent: only
 * what is missing is added.
 *
 * @param plan gives the part for the interview's day, null where none is agreed, from the contact
 *   and the note's text.
 */
export function insertSection(
  place: NotePlace,
  text: string,
  settings: Settings,
  plan: (interviewDay: string | null, contact: Contact, text: string) => SectionInsert,
  noteFormat: NoteFormat,
): ChangeResult {
  return writeSection(
    place,
    text,
    settings,
    (day, contact) => ({ inserts: [plan(day, contact, text)] }),
    noteFormat,
  );
}
