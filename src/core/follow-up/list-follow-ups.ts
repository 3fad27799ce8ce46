import type { Action } from '../contact/actions';
import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import { type DateTime, endOf, laterOf, startOf } from '../time/civil';
import type { Bucket, FollowUp, Window } from './follow-up';
import { inNameOrder, listOutreach, type Outreach } from './outreach';
import { inOrder, type RankedFollowUp } from './order';
import { breaksSnooze, reasonFor, reasonForPick, widening } from './reasons';
import { isSnoozed, reckoningAt, type Reckoning } from './reckoning';
import { rulesByStatus } from './rules';

/** What the reasons are worded from. */
interface Sources {
  readonly reckoning: Reckoning;
  readonly outreach: Outreach;
}

/**
 * A follow-up that words its reason when it is read: of ten thousand only the few on the screen
 * need one.
 */
class DerivedFollowUp implements RankedFollowUp {
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

/** A follow-up as plain, frozen data. */
export function plainFollowUp(followUp: FollowUp): FollowUp {
  const { path, name, action, from, until, bucket, why, pick, snoozedUntil } = followUp;
  return Object.freeze({ path, name, action, from, until, bucket, why, pick, snoozedUntil });
}

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
  const sources: Sources = { reckoning, outreach };
  const found: DerivedFollowUp[] = [];
  for (const contact of inNameOrder(contacts)) {
    for (const rule of rulesByStatus.get(contact.status) ?? []) {
      const window = rule.window(contact, reckoning);
      if (window !== null) found.push(derived(rule.action, contact, window, sources));
    }
  }
  const today: Window = { from: startOf(reckoning.today), until: null };
  for (const contact of outreach.picks) {
    found.push(new DerivedFollowUp('reach-out', contact, today, 'due', true, null, today, sources));
  }
  return { followUps: inOrder(found), inPlay: outreach.inPlay };
}

function derived(
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
