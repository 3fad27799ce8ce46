import { isCandidate } from '../contact/candidate';
import type { Settings } from '../settings';
import type { Day } from '../time/civil';
import type { HabitOffer, SurveyedNote } from './habit';
import { PersonHabits } from './person-habits';
import { PropertyHabits } from './property-habits';

/** What was found out about the notes of a vault. */
export interface FoundHabits {
  /** How many notes are about people, by the settings or by what is offered. */
  readonly people: number;
  /** How people are marked first, then the properties. */
  readonly offers: readonly HabitOffer[];
}

/**
 * Looks at the notes of a vault for what they call things: first at all of them for how notes about
 * people are marked, then at those about people for their properties. Between any two notes others may
 * have their turn.
 *
 * @param folders the paths of all folders of the vault.
 */
export function* lookForHabits(
  notes: readonly SurveyedNote[],
  folders: readonly string[],
  settings: Settings,
  today: Day,
): Generator<undefined, FoundHabits, void> {
  const persons = new PersonHabits(settings, folders);
  for (const note of notes) {
    persons.look(note);
    yield;
  }
  const found = persons.found();
  const properties = new PropertyHabits(settings, today);
  let people = 0;
  for (const note of notes) {
    const { path, frontMatter, tags } = note;
    if (found.has(path) || isCandidate(path, frontMatter, settings, tags)) {
      people += 1;
      properties.look(note);
    }
    yield;
  }
  return { people, offers: [...persons.offers(), ...properties.offers()] };
}
