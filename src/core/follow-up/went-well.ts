import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import type { Texts } from '../texts/en';
import { startOf } from '../time/civil';
import { thankWindow } from './rules/thank';

/** What is known of each contact under each settings object; neither ever changes itself. */
const known = new WeakMap<Settings, WeakMap<Contact, boolean>>();

/**
 * What went well so far, in a few words: `Talked with 4 people, 3 thanked on time`. Somebody counts once they
 * are `interviewed` or `in-touch` with an `interview`; a thank-you is in time before its
 * window ends. Empty where there is nothing good to say.
 */
export function sayWentWell(
  contacts: readonly Contact[],
  settings: Settings,
  texts: Texts,
): string {
  let talkedWith = 0;
  let inTime = 0;
  for (const contact of contacts) {
    const { status, interview } = contact;
    if (interview === undefined || (status !== 'interviewed' && status !== 'in-touch')) continue;
    talkedWith += 1;
    if (wasThankedInTime(contact, settings)) inTime += 1;
  }
  return talkedWith === 0 ? '' : texts.wentWell(talkedWith, inTime);
}

function wasThankedInTime(contact: Contact, settings: Settings): boolean {
  const { thanked } = contact;
  if (thanked === undefined) return false;
  let answers = known.get(settings);
  if (answers === undefined) known.set(settings, (answers = new WeakMap()));
  let answer = answers.get(contact);
  if (answer === undefined) {
    const window = thankWindow(contact, settings);
    answer = window !== null && startOf(thanked) < window.until;
    answers.set(contact, answer);
  }
  return answer;
}
