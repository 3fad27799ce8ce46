import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import { type DateTime, endOf, laterOf, startOf } from '../time/civil';
import type { Bucket, FollowUp, Window } from './follow-up';
import { listOutreach, type Outreach } from './outreach';
import { type Candidate, candidate, inOrder } from './order';
import { breaksSnooze, reasonFor, reasonForPick, widening } from './reasons';
import { isSnoozed, reckoningAt, type Reckoning } from './reckoning';
import { type Rule, rulesByStatus } from './rules';

/** The follow-ups of one moment, in order, with where the search stands. */
export interface FollowUpList {
  readonly followUps: readonly FollowUp[];
  /** How many conversations are in play, to be held against the outreach limit. */
  readonly inPlay: number;
}

/**
 * Derives everything there is to do from the contacts, the settings and the user's wall clock, in
 * the order of the list (docs/follow-ups.md). Pure: the same arguments give the same list, whatever
 * the order of `contacts`.
 */
export function listFollowUps(
  contacts: readonly Contact[],
  settings: Settings,
  now: DateTime,
): FollowUpList {
  const reckoning = reckoningAt(now, settings);
  const outreach = listOutreach(contacts, reckoning);
  const found: Candidate[] = [];
  for (const contact of contacts) {
    for (const rule of rulesByStatus.get(contact.status) ?? []) {
      const window = rule.window(contact, reckoning);
      if (window === null) continue;
      const followUp = followUpFrom(rule, contact, window, reckoning, outreach);
      found.push(candidate(followUp, contact, -1));
    }
  }
  outreach.picks.forEach((contact, pickRank) => {
    found.push(candidate(pickFrom(contact, outreach, reckoning), contact, pickRank));
  });
  return { followUps: inOrder(found), inPlay: outreach.inPlay };
}

function followUpFrom(
  { action }: Rule,
  contact: Contact,
  opened: Window,
  reckoning: Reckoning,
  outreach: Outreach,
): FollowUp {
  const snooze = breaksSnooze.has(action) ? undefined : contact['snoozed-until'];
  const held = snooze !== undefined && isSnoozed(contact, reckoning);
  const window =
    snooze === undefined ? opened : afterSnooze(opened, startOf(snooze), endOf(snooze), held);
  const silence = action === 'reach-out' ? outreach.widenedBy(contact) : null;
  // A snooze puts the item off but changes nothing about the facts behind it.
  const reasonWindow = held ? opened : window;
  const why = reasonFor(action, contact, reasonWindow, reckoning);
  return Object.freeze({
    path: contact.path,
    name: contact.name,
    action,
    from: window.from,
    until: window.until,
    bucket: held ? 'upcoming' : bucketAt(window, reckoning.now),
    why: silence === null ? why : `${why} ${widening(silence, reckoning)}`,
    pick: false,
    snoozedUntil: held ? startOf(snooze) : null,
  });
}

/**
 * A window as a snooze leaves it. While it holds, the item begins no earlier than it ends; once it
 * is over, the item is given the rest of that day, so that what comes back is due and not late.
 */
function afterSnooze(window: Window, start: DateTime, end: DateTime, held: boolean): Window {
  if (held) return { from: laterOf(window.from, start), until: window.until };
  return window.until === null ? window : { ...window, until: laterOf(window.until, end) };
}

function pickFrom(contact: Contact, outreach: Outreach, reckoning: Reckoning): FollowUp {
  return Object.freeze({
    path: contact.path,
    name: contact.name,
    action: 'reach-out',
    from: startOf(reckoning.today),
    until: null,
    bucket: 'due',
    why: reasonForPick(contact, outreach, reckoning),
    pick: true,
    snoozedUntil: null,
  });
}

function bucketAt({ from, until }: Window, now: DateTime): Bucket {
  if (until !== null && now >= until) return 'overdue';
  return from <= now ? 'due' : 'upcoming';
}
