import type { ReadYaml } from '../note/yaml/read-yaml';
import type { Contact } from '../contact/contact';
import { reckoningAt } from '../follow-up/rule-context';
import type { ChangeResult } from '../note/apply-change';
import type { Settings } from '../settings';
import type { DateTime } from '../time/civil';
import { changeContactNote, type NotePlace } from './change-contact-note';
import type { GestureAnswers, GestureId } from './contact-command';
import { gestures, planGesture } from './plan-contact-command';
import { agreeing, type ValueAtStake } from './value-at-stake';

/**
 * Makes a gesture on the text of a contact's note as it stands at the moment of writing. Where the
 * note no longer calls for the gesture, or a value that is a problem would go without being
 * `agreed` to, it is refused and nothing is changed.
 */
export function performGesture<Id extends GestureId>(
  id: Id,
  answer: GestureAnswers[Id],
  place: NotePlace,
  text: string,
  settings: Settings,
  now: DateTime,
  readYaml: ReadYaml,
  agreed: readonly ValueAtStake[] = [],
): ChangeResult {
  const reckoning = reckoningAt(now, settings);
  return changeContactNote(
    place,
    text,
    settings,
    (contact) => {
      const unlisted: Contact = { path: place.path, name: place.name, status: null };
      const fits =
        contact === null ? id === 'add-to-list' : gestures[id].makesSense(contact, reckoning);
      return fits ? planGesture(id, contact ?? unlisted, answer, settings, now) : null;
    },
    readYaml,
    agreeing(reckoning.today, agreed),
  );
}
