import type { Problem } from '../../contact/contact';
import type { ReadContact } from '../../contact/read-contact';
import type { Settings } from '../../settings';
import type { Texts } from '../../texts/en';
import type { DateTime } from '../../time/civil';
import { changedStretch } from '../changed-stretch';
import { compareContacts } from '../compare';
import { type DerivedFollowUp, PickedFollowUp } from './derived-follow-up';
import { compareFollowUps, type RankedFollowUp, sortFollowUps } from '../order';
import { listOutreach, type Outreach } from '../outreach';
import { listProblems } from '../problems';
import { type RuleContext, ruleContextAt } from '../rule-context';
import { reachOut } from '../rules/reach-out';
import { inOrder, replaceSorted } from './sorted';
import { Contribution } from './contribution';
import { type Unpicked, unpickedAt } from './unpicked';

const nothing: ReadonlySet<never> = new Set();

/** What follows from all contacts at one moment, with what a later snapshot can take over. */
export class Snapshot {
  /** The follow-ups in the order of the list. */
  readonly followUps: readonly RankedFollowUp[];
  /** How many conversations are in play, to be held against the outreach limit. */
  readonly inPlay: number;
  readonly unpicked: Unpicked;
  private foundNextChange: DateTime | null = null;

  constructor(
    readonly context: RuleContext,
    readonly contacts: readonly ReadContact[],
    /** What each of the contacts brings, in their order. */
    readonly contributions: readonly Contribution[],
    /** The items of the contributions in the order of the list. */
    readonly items: readonly DerivedFollowUp[],
  ) {
    const outreach = listOutreach(contributions, context.settings);
    this.inPlay = outreach.inPlay;
    this.followUps = withOutreach(items, outreach, context);
    this.unpicked = unpickedAt(outreach, context);
  }

  /** Everything in the notes that does not fit, as `listProblems` gives it. */
  get problems(): readonly Problem[] {
    return listProblems(this.contributions, this.context);
  }

  /** The first minute at which the snapshot may be another one without a note having changed. */
  get nextChange(): DateTime {
    return (this.foundNextChange ??= this.findNextChange());
  }

  private findNextChange(): DateTime {
    let next = this.context.endOfToday;
    for (const { until } of this.contributions) if (until < next) next = until;
    return next;
  }
}

/**
 * The snapshot of these contacts at one moment. Pure: it is the same whatever went `before`, and
 * whatever the order of the contacts.
 *
 * @param before an earlier snapshot. What still holds of it is taken over, so that one changed
 *   note, or a window that opens, costs next to nothing; null derives everything.
 * @param ownZone the user's time zone by its IANA name; null where it is not known.
 */
export function snapshotAt(
  contacts: readonly ReadContact[],
  settings: Settings,
  now: DateTime,
  texts: Texts,
  before: Snapshot | null,
  ownZone: string | null = null,
): Snapshot {
  const context = ruleContextAt(now, settings, texts, ownZone);
  const known = before !== null && holds(before.context, context) ? before : null;
  const { contributions, gone, fresh } = renewed(known, contacts, context);
  const items = replaceSorted(
    known?.items ?? [],
    new Set(itemsOf(gone)),
    sortFollowUps(itemsOf(fresh)),
    compareFollowUps,
  );
  return new Snapshot(context, contacts, contributions, items);
}

function itemsOf(contributions: readonly Contribution[]): DerivedFollowUp[] {
  const items: DerivedFollowUp[] = [];
  for (const contribution of contributions) for (const item of contribution.items) items.push(item);
  return items;
}

/**
 * Whether what was derived at one moment may hold at another: no earlier, in the same time zone, with
 * the same settings and texts.
 */
function holds(then: RuleContext, { settings, texts, now, ownZone }: RuleContext): boolean {
  const isSame = then.settings === settings && then.texts === texts && then.ownZone === ownZone;
  return isSame && then.now <= now;
}

/** The contributions at one moment, with those that went and those that came. */
interface Renewed {
  readonly contributions: readonly Contribution[];
  readonly gone: readonly Contribution[];
  /** Those that have items, in the order of the names, then paths. */
  readonly fresh: readonly Contribution[];
}

/** A contact whose note did not change is the same object, so it keeps its contribution in its time. */
function renewed(
  known: Snapshot | null,
  contacts: readonly ReadContact[],
  context: RuleContext,
): Renewed {
  const gone: Contribution[] = [];
  const fresh: Contribution[] = [];
  const settled = (read: ReadContact, contribution: Contribution | undefined): Contribution => {
    if (contribution !== undefined && context.now < contribution.until) return contribution;
    if (contribution !== undefined) gone.push(contribution);
    const other = new Contribution(read, context);
    if (other.items.length > 0) fresh.push(other);
    return other;
  };
  // One comparison for all spares ten thousand where nothing has turned.
  const isAllValid = known !== null && context.now < known.nextChange;
  const refreshed = (some: readonly Contribution[]): readonly Contribution[] =>
    isAllValid ? some : some.map((each) => settled(each.read, each));
  const { start, end, shift } = changedStretch(known?.contacts ?? [], contacts);
  const before = known?.contributions ?? [];
  const open = new Map<ReadContact, Contribution>();
  for (const contribution of before.slice(start, end)) {
    if (open.has(contribution.read)) gone.push(contribution);
    else open.set(contribution.read, contribution);
  }
  const head = refreshed(before.slice(0, start));
  const changed = contacts.slice(start, end + shift).map((read) => {
    const contribution = open.get(read);
    open.delete(read);
    return settled(read, contribution);
  });
  const contributions = head.concat(changed, refreshed(before.slice(end)));
  return {
    contributions,
    gone: [...gone, ...open.values()],
    fresh: inOrder(fresh, compareContacts),
  };
}

/** The items with those picked to be asked next, and the sentences of a search that is widened. */
function withOutreach(
  items: readonly DerivedFollowUp[],
  { picks, silentFor }: Outreach,
  context: RuleContext,
): readonly DerivedFollowUp[] {
  const widened =
    silentFor === null
      ? items
      : items.map((item) => (item.action === reachOut.action ? item.widenedBy(silentFor) : item));
  const picked = picks.map(
    (contact, place) =>
      new PickedFollowUp(contact, silentFor, context, (place + 1) / (picks.length + 1)),
  );
  return replaceSorted<DerivedFollowUp>(widened, nothing, picked, compareFollowUps);
}
