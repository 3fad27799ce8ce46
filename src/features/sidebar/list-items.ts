import type { Contact, Problem } from '../../core/contact/contact';
import { type FollowUp, followUpKey } from '../../core/follow-up/follow-up';
import type { Action } from '../../core/follow-up/rules';
import type { Unpicked } from '../../core/follow-up/incremental/unpicked';
import {
  type FollowUpGroups,
  type GroupedFollowUps,
  preparationOf,
} from '../../core/follow-up/groups';

/** The groups of the sidebar. */
export type GroupId = keyof FollowUpGroups | 'more' | 'others' | 'problems';

/** The groups in the order of the sidebar, with whether they are closed until the user opens them. */
const groups: Readonly<Record<GroupId, { readonly isClosedAtFirst: boolean }>> = {
  today: { isClosedAtFirst: false },
  overdue: { isClosedAtFirst: false },
  due: { isClosedAtFirst: false },
  nextToAsk: { isClosedAtFirst: false },
  more: { isClosedAtFirst: true },
  upcoming: { isClosedAtFirst: true },
  waiting: { isClosedAtFirst: false },
  others: { isClosedAtFirst: true },
  problems: { isClosedAtFirst: true },
};

/** Every group in the order of the sidebar. */
export const groupIds = Object.keys(groups) as readonly GroupId[];

/** Whether a group is closed until the user opens it. */
export function isClosedAtFirst(group: GroupId): boolean {
  return groups[group].isClosedAtFirst;
}

/** What every line of the list has: a key that stays, and its group. */
interface Line {
  readonly key: string;
  readonly group: GroupId;
}

/** The heading of a group. */
export interface HeadingItem extends Line {
  readonly kind: 'heading';
  readonly count: number;
  readonly isOpen: boolean;
}

/** Where a line stands in its group, from 1, and of how many. */
interface Placed extends Line {
  readonly place: number;
  readonly of: number;
}

/** Something to do about somebody. */
export interface RowItem extends Placed {
  readonly kind: 'row';
  readonly followUp: FollowUp;
  /** The preparation that stands in the row of its interview; null elsewhere. */
  readonly preparation: FollowUp | null;
}

/** Somebody about whom there is nothing to do at the moment. */
export interface OtherItem extends Placed {
  readonly kind: 'other';
  readonly contact: Contact;
}

/** Something in a note that does not fit. */
interface ProblemItem extends Placed {
  readonly kind: 'problem';
  readonly problem: Problem;
}

/** One line of the list: the groups laid out one below the other. */
export type ListItem = HeadingItem | RowItem | OtherItem | ProblemItem;

/** What is listed below one another. */
export interface Listed {
  readonly followUps: GroupedFollowUps;
  /** Those who are on the list and were not picked to be asked next. */
  readonly unpicked: Unpicked;
  /** Those who are shown though there is nothing to do about them. */
  readonly others: readonly Contact[];
  readonly problems: readonly Problem[];
}

/**
 * The whole list from top to bottom: a heading for each group that is not empty, then its rows.
 *
 * @param before an earlier list, whose rows are taken over where they stand as they did.
 */
export function listItems(
  listed: Listed,
  closed: ReadonlySet<GroupId>,
  before: readonly ListItem[] = [],
): readonly ListItem[] {
  const { followUps, unpicked, others, problems } = listed;
  const items: ListItem[] = [];
  for (const group of groupIds) {
    const of = countIn(group, listed);
    if (of === 0) continue;
    const isOpen = !closed.has(group);
    const known = before[items.length];
    const heading: HeadingItem = { kind: 'heading', key: group, group, count: of, isOpen };
    items.push(heading);
    if (!isOpen) continue;
    if (group === 'problems') items.push(...problemItems(problems));
    else if (group === 'others') {
      others.forEach((contact, at) => {
        const key = `${contact.path}\nother`;
        items.push({ kind: 'other', key, group, place: at + 1, of, contact });
      });
    } else {
      const rows = group === 'more' ? unpicked.list() : followUps[group];
      addRows(items, rows, heading, followUps, hasSamePlaces(known, heading) ? before : []);
    }
  }
  return items;
}

/**
 * Whether an earlier line is the heading of the same group, with as many lines below it: each row that was
 * there has the same place in both then.
 */
function hasSamePlaces(known: ListItem | undefined, { group, count }: HeadingItem): boolean {
  return known?.kind === 'heading' && known.group === group && known.count === count;
}

/**
 * Adds the rows of a group.
 *
 * @param before the earlier list, where the group stood at the same place with as many rows; else an empty one.
 */
function addRows(
  items: ListItem[],
  rows: readonly FollowUp[],
  { group, count: of }: HeadingItem,
  followUps: GroupedFollowUps,
  before: readonly ListItem[],
): void {
  // Most lists have none, and of thousands of rows each would be asked for its own.
  const hasPreparations = followUps.preparations.size > 0;
  let place = 0;
  for (const followUp of rows) {
    const preparation = hasPreparations ? preparationOf(followUp, followUps) : null;
    const known = before[items.length];
    place += 1;
    items.push(
      known?.kind === 'row' && known.followUp === followUp && known.preparation === preparation
        ? known
        : { kind: 'row', key: keyOf(followUp), group, place, of, followUp, preparation },
    );
  }
}

function countIn(group: GroupId, { followUps, unpicked, others, problems }: Listed): number {
  if (group === 'more') return unpicked.count;
  if (group === 'others') return others.length;
  return group === 'problems' ? problems.length : followUps[group].length;
}

/** The path of whom a line is about; null for a heading and for a problem. */
export function personOf(item: ListItem | undefined): string | null {
  if (item?.kind === 'row') return item.followUp.path;
  return item?.kind === 'other' ? item.contact.path : null;
}

/** The keys by path and action: made anew for each of ten thousand rows they would be felt. */
const keys = new Map<string, { [Each in Action]?: string }>();
const MOST_KEYS = 50_000;

function keyOf(followUp: FollowUp): string {
  const { path, action, promise } = followUp;
  if (promise !== null) return followUpKey(followUp);
  let known = keys.get(path);
  if (known === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(path, (known = {}));
  }
  return (known[action] ??= followUpKey(followUp));
}

/** Problems with keys that stay when others come and go, so that what is being typed stays too. */
function problemItems(problems: readonly Problem[]): readonly ProblemItem[] {
  const counts = new Map<string, number>();
  return problems.map((problem, index) => {
    const place = `problem\n${problem.path}\n${problem.property}`;
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return {
      kind: 'problem',
      key: `${place}\n${count}`,
      group: 'problems',
      place: index + 1,
      of: problems.length,
      problem,
    };
  });
}
