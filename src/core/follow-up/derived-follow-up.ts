import type { Action } from '../contact/actions';
import type { Contact } from '../contact/contact';
import { type DateTime, endOf, laterOf, startOf } from '../time/civil';
import type { Bucket, Window } from './follow-up';
import type { Outreach } from './outreach';
import type { RankedFollowUp } from './order';
import { breaksSnooze, reasonFor, reasonForPick, widening } from './reasons';
import { isSnoozed, type Reckoning } from './reckoning';

/** What the reasons are worded from. */
export interface Sources {
  readonly reckoning: Reckoning;
  readonly outreach: Outreach;
}

/**
 * A follow-up that words its reason when it is read: of ten thousand only the few on the screen
 * need one.
 */
export class DerivedFollowUp implements RankedFollowUp {
  readonly path: string;
  readonly name: string;
  readonly from: DateTime;
  readonly until: DateTime | null;
  readonly priority: number;

  constructor(
    readonly action: Action,
    private readonly contact: Contact,
    { from, until }: Window,
    readonly bucket: Bucket,
    readonly pick: boolean,
    readonly snoozedUntil: DateTime | null,
    private readonly facts: Window,
    private readonly sources: Sources,
  ) {
    this.path = contact.path;
    this.name = contact.name;
    this.from = from;
    this.until = until;
    this.priority = contact.priority ?? Infinity;
  }

  get why(): string {
    const { action, contact, facts } = this;
    const { reckoning, outreach } = this.sources;
    if (this.pick) return reasonForPick(contact, outreach, reckoning);
    const why = reasonFor(action, contact, facts, reckoning);
    const silence = action === 'reach-out' ? outreach.widenedBy(contact) : null;
    return silence === null ? why : `${why} ${widening(silence, reckoning)}`;
  }
}

/** The item of a rule whose window opened for a contact, as their snooze leaves it. */
export function followUpIn(
  action: Action,
  contact: Contact,
  opened: Window,
  sources: Sources,
): DerivedFollowUp {
  const { reckoning } = sources;
  const snooze = breaksSnooze.has(action) ? undefined : contact['snoozed-until'];
  const held = snooze !== undefined && isSnoozed(contact, reckoning);
  const window =
    snooze === undefined ? opened : afterSnooze(opened, startOf(snooze), endOf(snooze), held);
  const bucket = held ? 'upcoming' : bucketAt(window, reckoning.now);
  const until = held ? startOf(snooze) : null;
  // A snooze puts the item off but changes nothing about the facts behind it.
  const facts = held ? opened : window;
  return new DerivedFollowUp(action, contact, window, bucket, false, until, facts, sources);
}

/**
 * A window as a snooze leaves it. While it holds, the item begins no earlier than it ends; once it
 * is over, the item is given the rest of that day, so that what comes back is due and not late.
 */
function afterSnooze(window: Window, start: DateTime, end: DateTime, held: boolean): Window {
  if (held) return { from: laterOf(window.from, start), until: window.until };
  return window.until === null ? window : { ...window, until: laterOf(window.until, end) };
}

function bucketAt({ from, until }: Window, now: DateTime): Bucket {
  if (until !== null && now >= until) return 'overdue';
  return from <= now ? 'due' : 'upcoming';
}
