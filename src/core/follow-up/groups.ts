import { addDays, type DateTime, dayOf, endOf } from '../time/civil';
import type { FollowUp } from './follow-up';
import { without } from './incremental/sorted';
import { isHeld, ruleOf } from './rules';

/** How many days ahead the list of what is coming looks. */
const DAYS_AHEAD = 14;

/** The groups of the sidebar, in its order; each keeps the order of the list. */
export interface FollowUpGroups<Item extends FollowUp = FollowUp> {
  /** Interviews of today that are not over. */
  readonly today: readonly Item[];
  readonly overdue: readonly Item[];
  /** What is due, without today's interviews and without the picks. */
  readonly due: readonly Item[];
  /** The people picked to be asked next. */
  readonly nextToAsk: readonly Item[];
  /** What begins within the next 14 days. */
  readonly upcoming: readonly Item[];
  /** Who has not answered yet, or not chosen one of the times offered, with the day on which to act. */
  readonly waiting: readonly Item[];
}

/** The follow-ups in their groups, each in a row. */
export interface GroupedFollowUps<Item extends FollowUp = FollowUp> extends FollowUpGroups<Item> {
  /** What stands in the row of the interview that it prepares, by the note's path. */
  readonly preparations: ReadonlyMap<string, Item>;
}

/**
 * Sorts the follow-ups of one moment into the groups of the sidebar. Somebody's interview and its
 * preparation are one row where both are open on the same day.
 */
export function groupFollowUps<Item extends FollowUp>(
  followUps: readonly Item[],
  now: DateTime,
): GroupedFollowUps<Item> {
  const interviews = new Map<string, Item>();
  const preparing: Item[] = [];
  for (const followUp of followUps) {
    if (isHeld(followUp.action)) interviews.set(followUp.path, followUp);
    else if (isPreparation(followUp)) preparing.push(followUp);
  }
  const groups = splitIntoGroups(followUps, horizonAt(now));
  const preparations = pairPreparations(preparing, interviews);
  return { ...withoutIn(groups, new Set(preparations.values())), preparations };
}

/** Whether a follow-up may share a row with another: an interview and its preparation may. */
export function mayShareRow(followUp: FollowUp): boolean {
  return isHeld(followUp.action) || isPreparation(followUp);
}

function isPreparation({ action }: FollowUp): boolean {
  const { prepares = false } = ruleOf(action);
  return prepares;
}

/** The minute before which something has to begin to be upcoming: the end of the 14th day after that of `now`. */
export function horizonAt(now: DateTime): DateTime {
  return endOf(addDays(dayOf(now), DAYS_AHEAD));
}

/**
 * Each follow-up in its own group, in the order given, no two sharing a row; what begins at or after the
 * horizon, and waits for nobody, is in none.
 */
export function splitIntoGroups<Item extends FollowUp>(
  followUps: readonly Item[],
  horizon: DateTime,
): FollowUpGroups<Item> {
  const groups: { readonly [Group in keyof FollowUpGroups]: Item[] } = {
    today: [],
    overdue: [],
    due: [],
    nextToAsk: [],
    upcoming: [],
    waiting: [],
  };
  for (const followUp of followUps) {
    const { action, bucket, pick } = followUp;
    if (bucket === 'overdue') groups.overdue.push(followUp);
    else if (bucket === 'due') {
      if (pick) groups.nextToAsk.push(followUp);
      else if (isHeld(action)) groups.today.push(followUp);
      else groups.due.push(followUp);
    } else if (isAwaited(followUp)) groups.waiting.push(followUp);
    else if (followUp.from < horizon) groups.upcoming.push(followUp);
  }
  return groups;
}

/** Whether what is ahead waits for somebody else: for an answer, or for one of the times offered to be chosen. */
export function isAwaited({ action, snoozedUntil }: FollowUp): boolean {
  const { awaitsAnswer, awaitsChoice = false } = ruleOf(action);
  return awaitsAnswer !== undefined || (awaitsChoice && snoozedUntil === null);
}

/** The preparation that stands in the row of an interview; null for anything else. */
export function preparationOf(
  { path, action }: FollowUp,
  { preparations }: Pick<GroupedFollowUps, 'preparations'>,
): FollowUp | null {
  return isHeld(action) ? (preparations.get(path) ?? null) : null;
}

/** The rows of each group, in the order of the sidebar. */
export function rowsOf(groups: FollowUpGroups): readonly (readonly FollowUp[])[] {
  const { today, overdue, due, nextToAsk, upcoming, waiting } = groups;
  return [today, overdue, due, nextToAsk, upcoming, waiting];
}

/** The preparations that are open on the same day as the interview that they are for, by the note's path. */
function pairPreparations<Item extends FollowUp>(
  preparing: readonly Item[],
  interviews: ReadonlyMap<string, Item>,
): ReadonlyMap<string, Item> {
  const preparations = new Map<string, Item>();
  for (const followUp of preparing) {
    const interview = interviews.get(followUp.path);
    // On the day of the interview both are due. Of what is ahead, each begins on a day of its own.
    if (interview?.bucket === 'due' || interview?.from === followUp.from) {
      preparations.set(followUp.path, followUp);
    }
  }
  return preparations;
}

/** The groups without some of what is in them; those that had none of it are the same. */
export function withoutFollowUps(
  groups: GroupedFollowUps,
  gone: ReadonlySet<FollowUp>,
): GroupedFollowUps {
  return gone.size === 0
    ? groups
    : { ...withoutIn(groups, gone), preparations: groups.preparations };
}

function withoutIn<Item extends FollowUp>(
  { today, overdue, due, nextToAsk, upcoming, waiting }: FollowUpGroups<Item>,
  gone: ReadonlySet<Item>,
): FollowUpGroups<Item> {
  return {
    today: without(today, gone),
    overdue: without(overdue, gone),
    due: without(due, gone),
    nextToAsk: without(nextToAsk, gone),
    upcoming: without(upcoming, gone),
    waiting: without(waiting, gone),
  };
}
