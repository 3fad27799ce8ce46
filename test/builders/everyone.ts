import type { Contact } from '../../src/core/contact/contact';
import { compareNames } from '../../src/core/follow-up/compare';
import { listFollowUps } from '../../src/core/follow-up/list-follow-ups';
import { listPeople, type People } from '../../src/core/people/people';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { dayOf } from '../../src/core/time/civil';
import { at } from './clock';
import { aContact } from './contact';

/** Contacts by the front matter of their notes, each under a name of its own. */
export function contactsOf(
  notes: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): readonly Contact[] {
  return Object.entries(notes).map(([name, note]) => aContact(note, name));
}

/** Everyone among these contacts, in whatever order they come, at a moment. */
export function peopleAt(
  now: string,
  contacts: readonly Contact[],
  settings: Settings = defaultSettings,
): People {
  const { followUps } = listFollowUps(contacts, settings, at(now), en);
  return listPeople(
    [...contacts].sort(compareNames).map((contact) => ({ contact })),
    followUps,
    dayOf(at(now)),
    en.speech.compare,
  );
}
