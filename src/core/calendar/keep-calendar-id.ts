import { changeContactNote, type NotePlace } from '../contact-command/change-contact-note';
import { interviewDay } from '../contact/interview-day';
import { propertyEdits } from '../contact-command/plan-contact-command';
import { agreeing, type ValueAtStake } from '../contact-command/value-at-stake';
import type { ChangeResult } from '../note/apply-change';
import type { NoteFormat } from '../note/note-format';
import type { Settings } from '../settings';
import type { Day } from '../time/civil';

/** A note that is to keep what a calendar knows its interview by. */
interface KeepingId {
  readonly id: string;
  /** The day of the interview that was handed over. */
  readonly day: Day;
  readonly place: NotePlace;
  /** What the note says at the moment of writing. */
  readonly text: string;
  readonly settings: Settings;
  readonly today: Day;
  readonly noteFormat: NoteFormat;
  /** The values that are problems and may go. */
  readonly agreed: readonly ValueAtStake[];
}

/**
 * Writes what a calendar knows the booked interview by as `calendar-id`, without a line in the log. One
 * that is there stays; where no interview is booked any more, or one of another day, that is refused.
 */
export function keepCalendarId(keeping: KeepingId): ChangeResult {
  const { id, day, place, text, settings, today, noteFormat, agreed } = keeping;
  return changeContactNote(
    place,
    text,
    settings,
    (contact) => {
      if (contact?.status !== 'scheduled' || interviewDay(contact) !== day) return null;
      if (contact['calendar-id'] !== undefined) return {};
      return { properties: propertyEdits({ 'calendar-id': id }, contact, settings) };
    },
    noteFormat,
    agreeing(today, agreed),
  );
}
