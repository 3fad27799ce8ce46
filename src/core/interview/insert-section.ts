import type { NoteFormat } from '../note/note-format';
import type { Contact } from '../contact/contact';
import { changeContactNote, type NotePlace } from '../contact-command/change-contact-note';
import { undatedTo } from '../contact-command/interview-commands';
import { interviewSection, type NoteWords } from '../words';
import type { ChangeResult } from '../note/apply-change';
import type { SectionInsert, SectionRename } from '../note/note-change';
import type { Settings } from '../settings';
import { interviewDay } from '../contact/interview-day';
import type { Day } from '../time/civil';

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
      const day = interviewDay(contact);
      return { renames: sectionRenames(day, words), inserts: [plan(day, contact, text)] };
    },
    noteFormat,
  );
}

/** The heading of a section made before the day was agreed, which takes its day. */
export function sectionRenames(day: Day | null, words: NoteWords): readonly SectionRename[] {
  if (day === null) return [];
  return [undatedTo(interviewSection(day, words), words)];
}
