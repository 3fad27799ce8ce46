import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import type { Texts } from '../texts/en';
import { startOf } from '../time/civil';
import { changedStretch } from './changed-stretch';
import { thankWindow } from './rules/thank';

/** A contact as an index has it: the same object as long as their note does not change. */
interface KnownContact {
  readonly contact: Contact;
}

/** How much went well so far. */
export interface WentWell {
  /** What it was counted from. */
  readonly contacts: readonly KnownContact[];
  readonly settings: Settings;
  /** How many were talked with. */
  readonly talkedWith: number;
  /** How many of these were thanked in time. */
  readonly thankedInTime: number;
}

/**
 * Counts what went well so far. Somebody counts once they are `interviewed` or `in-touch` with an
 * `interview`; a thank-you is in time before its window ends.
 *
 * @param before an earlier count, of which only what changed since is counted anew.
 */
export function countWentWell(
  contacts: readonly KnownContact[],
  settings: Settings,
  before: WentWell | null = null,
): WentWell {
  const known = before?.settings === settings ? before : null;
  const earlier = known?.contacts ?? [];
  const { start, end, shift } = changedStretch(earlier, contacts);
  let { talkedWith, thankedInTime } = known ?? { talkedWith: 0, thankedInTime: 0 };
  const count = (some: readonly KnownContact[], sign: 1 | -1): void => {
    for (const { contact } of some) {
      if (!wasTalkedWith(contact)) continue;
      talkedWith += sign;
      if (wasThankedInTime(contact, settings)) thankedInTime += sign;
    }
  };
  count(earlier.slice(start, end), -1);
  count(contacts.slice(start, end + shift), 1);
  return { contacts, settings, talkedWith, thankedInTime };
}

/**
 * What went well so far, in a few words: `Talked with 4 people, 3 thanked on time`. Empty where there is
 * nothing good to say.
 */
export function sayWentWell({ talkedWith, thankedInTime }: WentWell, texts: Texts): string {
  return talkedWith === 0 ? '' : texts.wentWell(talkedWith, thankedInTime);
}

function wasTalkedWith({ status, interview }: Contact): boolean {
  return interview !== undefined && (status === 'interviewed' || status === 'in-touch');
}

function wasThankedInTime(contact: Contact, settings: Settings): boolean {
  const { thanked } = contact;
  if (thanked === undefined) return false;
  const window = thankWindow(contact, settings);
  return window !== null && startOf(thanked) < window.until;
}
