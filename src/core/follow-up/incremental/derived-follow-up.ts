import type { Contact } from '../../contact/contact';
import type { ContactPromise } from '../../promise/promise';
import { type DateTime, endOf, laterOf, startOf } from '../../time/civil';
import type { Bucket } from '../follow-up';
import { rankOf, type RankedFollowUp } from '../order';
import type { SilentFor } from '../outreach';
import { reasonFor } from '../reasons';
import { isSnoozed, type RuleContext } from '../rule-context';
import type { Action, KnownRule } from '../rules';
import { reachOut, reasonForPick, widening } from '../rules/reach-out';
import type { Window } from '../window';

/**
 * A follow-up that words its reason when it is read: of ten thousand only the few on the screen
 * need one. It tells the same whenever it is read.
 */
export class DerivedFollowUp implements RankedFollowUp {
  readonly path: string;
  readonly name: string;
  readonly priority: number;
  readonly from: DateTime;
  readonly until: DateTime | null;

  constructor(
    readonly action: Action,
    readonly contact: Contact,
    { from, until }: Window,
    readonly bucket: Bucket,
    readonly snoozedUntil: DateTime | null,
    protected readonly facts: Window | null,
    protected readonly context: RuleContext,
    protected readonly silentFor: SilentFor | null = null,
    readonly rank = rankOf(action, bucket),
    readonly promise: ContactPromise | null = null,
    readonly place = 0,
  ) {
    this.path = contact.path;
    this.name = contact.name;
    this.priority = contact.priority ?? Infinity;
    this.from = from;
    this.until = until;
  }

  get pick(): boolean {
    return false;
  }

  get why(): string {
    const { action, contact, facts, context, silent, promise } = this;
    const why = reasonFor(action, contact, facts ?? this, context, promise);
    if (silent === null) return why;
    return context.texts.speech.sentences([why, widening(silent, context)]);
  }

  /** The colleague whose silence widens the search to the contact; null where none does. */
  protected get silent(): Contact | null {
    return this.silentFor?.(this.contact) ?? null;
  }

  /** The same where the search is widened: the reason says so where that is for this contact. */
  widenedBy(silentFor: SilentFor): DerivedFollowUp {
    const { action, contact, bucket, snoozedUntil, facts, context } = this;
    return new DerivedFollowUp(
      action,
      contact,
      this,
      bucket,
      snoozedUntil,
      facts,
      context,
      silentFor,
    );
  }
}

/**
 * The item of a rule whose window opened for a contact, as their snooze leaves it.
 *
 * @param promise the one that it is about; null where the rule arises once for a contact.
 * @param place which of the promises that is.
 */
export function followUpIn(
  opened: Window,
  { action, breaksSnooze }: KnownRule,
  contact: Contact,
  context: RuleContext,
  promise: ContactPromise | null = null,
  place = 0,
): DerivedFollowUp {
  const snooze = breaksSnooze === true ? undefined : contact['snoozed-until'];
  const held = snooze !== undefined && isSnoozed(contact, context);
  const window =
    snooze === undefined ? opened : afterSnooze(opened, startOf(snooze), endOf(snooze), held);
  const bucket = held ? 'upcoming' : bucketAt(window, context.now);
  const until = held ? startOf(snooze) : null;
  // A snooze puts the item off but changes nothing about the facts behind it.
  const facts = held ? opened : null;
  return new DerivedFollowUp(
    action,
    contact,
    window,
    bucket,
    until,
    facts,
    context,
    null,
    rankOf(action, bucket),
    promise,
    place,
  );
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

/** Someone picked to be asked next. */
export class PickedFollowUp extends DerivedFollowUp {
  /**
   * @param place the place among the picks: above 0 and below 1, in their order.
   */
  constructor(contact: Contact, silentFor: SilentFor | null, context: RuleContext, place: number) {
    const today: Window = { from: startOf(context.today), until: null };
    const rank = rankOf(reachOut.action, 'due') + place;
    super(reachOut.action, contact, today, 'due', null, null, context, silentFor, rank);
  }

  override get pick(): boolean {
    return true;
  }

  override get why(): string {
    return reasonForPick(this.contact, this.silent, this.context);
  }
}

/** Someone on the list who was not picked to be asked next, but may be asked all the same. */
export class UnpickedFollowUp extends PickedFollowUp {
  override get pick(): boolean {
    return false;
  }
}
