import type { Contact } from '../../src/core/contact/contact';
import type { FollowUp } from '../../src/core/follow-up/follow-up';
import { listFollowUps, plainFollowUp } from '../../src/core/follow-up/list-follow-ups';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { at } from './clock';
import { en } from '../../src/core/texts/en';

/**
 * A follow-up on one line, as the tables of worked cases write it:
 * `thank due 2026-11-25T14:30 – 2026-11-26T14:30`, with `pick` or the end of a snooze behind it.
 */
export function told({ action, bucket, from, until, pick, snoozedUntil }: FollowUp): string {
  const window = `${from} – ${until ?? 'never late'}`;
  const snooze = snoozedUntil === null ? '' : `, snoozed until ${snoozedUntil}`;
  return `${action} ${bucket} ${window}${pick ? ', pick' : ''}${snooze}`;
}

/** The follow-ups of these contacts at `now`, in the order of the list. */
export function followUpsOf(
  contacts: readonly Contact[],
  now: string,
  settings: Settings = defaultSettings,
): readonly FollowUp[] {
  return listFollowUps(contacts, settings, at(now), en).followUps.map(plainFollowUp);
}
