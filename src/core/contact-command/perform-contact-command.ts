import type { NoteFormat } from '../note/note-format';
import type { Contact } from '../contact/contact';
import type { ChangeResult } from '../note/apply-change';
import type { Settings } from '../settings';
import type { DateTime } from '../time/civil';
import { commandContextAt } from './contact-command-record';
import { changeContactNote, type NotePlace } from './change-contact-note';
import { commandOf, type ContactCommandAnswers, type ContactCommandId } from './contact-commands';
import { planContactCommand } from './plan-contact-command';
import { agreeing, type ValueAtStake } from './value-at-stake';

/**
 * Runs a command on the text of a contact's note as it stands at the moment of writing. Where the
 * note no longer calls for the command, or a value that is a problem would go without being
 * `agreed` to, it is refused and nothing is changed.
 */
export function performContactCommand<Id extends ContactCommandId>(
  id: Id,
  answer: ContactCommandAnswers[Id],
  place: NotePlace,
  text: string,
  settings: Settings,
  now: DateTime,
  noteFormat: NoteFormat,
  agreed: readonly ValueAtStake[] = [],
): ChangeResult {
  const context = commandContextAt(now, settings, noteFormat);
  return changeContactNote(
    place,
    text,
    settings,
    (contact) => {
      const unlisted: Contact = { path: place.path, name: place.name, status: null };
      const { forCandidates = false, makesSense } = commandOf(id);
      const fits = contact === null ? forCandidates : makesSense(contact, context);
      return fits ? planContactCommand(id, contact ?? unlisted, answer, context) : null;
    },
    noteFormat,
    agreeing(context.today, agreed),
  );
}
