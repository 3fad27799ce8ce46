import type { NoteFormat } from '../note/note-format';
import type { Contact } from '../contact/contact';
import type { PropertyName } from '../contact/properties';
import type { ChangeResult } from '../note/apply-change';
import type { Settings } from '../settings';
import type { DateTime } from '../time/civil';
import { withoutKept } from './contact-change';
import { commandContextAt } from './contact-command-record';
import { changeContactNote, type NotePlace } from './change-contact-note';
import { commandOf, type ContactCommandAnswers, type ContactCommandId } from './contact-commands';
import { type Besides, planContactCommand } from './plan-contact-command';
import { agreeing, type ValueAtStake } from './value-at-stake';

/** What a command on a note is run with besides its answer. */
export interface PerformedWith {
  /** What goes into the note with it. */
  readonly besides?: Besides | undefined;
  /** The values that are problems and may go; none where left out. */
  readonly agreed?: readonly ValueAtStake[];
  /** The properties that are to be left as they are, whatever the command would make of them. */
  readonly kept?: readonly PropertyName[];
}

/** A command to be run on a note, and what it goes by. */
interface CommandOnNote<Id extends ContactCommandId> extends PerformedWith {
  readonly id: Id;
  readonly answer: ContactCommandAnswers[Id];
  readonly place: NotePlace;
  /** What the note says at the moment of writing. */
  readonly text: string;
  readonly settings: Settings;
  readonly now: DateTime;
  readonly noteFormat: NoteFormat;
}

/**
 * Runs a command on the text of a contact's note as it stands at the moment of writing. Where the
 * note no longer calls for the command, or a value that is a problem would go without being
 * `agreed` to, it is refused and nothing is changed.
 */
export function performContactCommand<Id extends ContactCommandId>(
  command: CommandOnNote<Id>,
): ChangeResult {
  const { id, answer, place, text, settings, now, noteFormat, agreed = [] } = command;
  const { besides, kept = [] } = command;
  const context = commandContextAt(now, settings, noteFormat);
  return changeContactNote(
    place,
    text,
    settings,
    (contact) => {
      const unlisted: Contact = { path: place.path, name: place.name, status: null };
      const { forCandidates = false, makesSense } = commandOf(id);
      const fits = contact === null ? forCandidates : makesSense(contact, context);
      if (!fits) return null;
      const change = planContactCommand(id, contact ?? unlisted, answer, context, besides);
      return withoutKept(change, kept, settings);
    },
    noteFormat,
    agreeing(context.today, agreed),
  );
}
