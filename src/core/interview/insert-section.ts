import type { NoteFormat } from '../note/note-format';
import type { Contact } from '../contact/contact';
import { changeContactNote, type NotePlace } from '../contact-command/change-contact-note';
import { interviewSection } from '../words';
import type { ChangeResult } from '../note/apply-change';
import type { SectionInsert } from '../note/note-change';
import type { Settings } from '../settings';
import { dayOf } from '../time/civil';

/**
 * Inserts a part into the section of a contact's interview. A section made before the day was
 * agreed takes its day first. Idempotent: only what is missing is added.
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
  const { words } = noteFormat;
  return changeContactNote(
    place,
    text,
    settings,
    (contact) => {
      if (contact === null) return null;
      const day = contact.interview === undefined ? null : dayOf(contact.interview);
      const renames =
        day === null
          ? []
          : [{ from: interviewSection(null, words), to: interviewSection(day, words) }];
      return { renames, inserts: [plan(day, contact, text)] };
    },
    noteFormat,
  );
}
