import type { Contact } from '../contact/contact';
import { shownText } from '../contact/shown-text';
import { companyNames } from '../follow-up/asked-company';
import { type FollowUp, isPressing } from '../follow-up/follow-up';
import { type FollowUpGroups, type GroupedFollowUps, groupFollowUps } from '../follow-up/groups';
import type { DateTime } from '../time/civil';
import { type BlockFilter, comparable, type Shown } from './read-block';

/** The groups of the sidebar that a block can show, in their order. */
const blockGroups = ['today', 'overdue', 'due', 'nextToAsk'] as const;

/** A group of the sidebar that a block can show. */
type BlockGroupId = (typeof blockGroups)[number] & keyof FollowUpGroups;

/** The rows of a group that are drawn. */
interface BlockGroup {
  readonly id: BlockGroupId;
  /** Never empty. */
  readonly rows: readonly FollowUp[];
  /** How many rows it has, those that the limit leaves out among them. */
  readonly of: number;
}

/** What a block draws. */
export interface BlockList extends Pick<GroupedFollowUps, 'preparations'> {
  readonly groups: readonly BlockGroup[];
  /** How many rows the limit leaves out of each group, in the order of these; empty where none. */
  readonly leftOut: readonly LeftOut[];
}

/** What the limit leaves out of a group, of which no row may be drawn. */
interface LeftOut {
  readonly id: BlockGroupId;
  /** Never 0. */
  readonly count: number;
}

/**
 * What a block draws of the follow-ups of one moment, in the groups and the order of the sidebar.
 *
 * What is overdue and what is due is what docs/follow-ups.md says: whatever can be done now is due, an
 * interview of today and whom to ask next among it. `today` is the interviews of today alone, so that
 * together with `due` it adds nothing.
 *
 * @param contactAt gives whom a note is about; null where it is gone.
 */
export function listBlock(
  followUps: readonly FollowUp[],
  contactAt: (path: string) => Contact | null,
  filter: BlockFilter,
  now: DateTime,
): BlockList {
  const fits = fitting(filter, contactAt);
  const asked = followUps.filter((followUp) => isPressing(followUp) && fits(followUp));
  const grouped = groupFollowUps(asked, now);
  const groups: BlockGroup[] = [];
  let left = filter.limit;
  const leftOut: LeftOut[] = [];
  for (const id of blockGroups) {
    if (!meantBy[id].some((shown) => filter.show.has(shown))) continue;
    const of = grouped[id].length;
    const rows = grouped[id].slice(0, left);
    left -= rows.length;
    if (of > rows.length) leftOut.push({ id, count: of - rows.length });
    if (rows.length > 0) groups.push({ id, rows, of });
  }
  return { groups, leftOut, preparations: grouped.preparations };
}

/** Which words mean a group. */
const meantBy: { readonly [Id in BlockGroupId]: readonly Shown[] } = {
  today: ['today', 'due'],
  overdue: ['overdue'],
  due: ['due'],
  nextToAsk: ['due'],
};

/** Whether a block leaves out anything of what is overdue, due or today, whatever its limit. */
export function isNarrowed({ actions, fields, companies }: BlockFilter): boolean {
  return actions.size > 0 || fields.size > 0 || companies.size > 0;
}

function fitting(
  { actions, fields, companies }: BlockFilter,
  contactAt: (path: string) => Contact | null,
): (followUp: FollowUp) => boolean {
  const isOf = (names: ReadonlySet<string>, texts: readonly string[]): boolean =>
    names.size === 0 || texts.some((text) => names.has(comparable(text)));
  return ({ action, path }) => {
    if (actions.size > 0 && !actions.has(action)) return false;
    if (fields.size === 0 && companies.size === 0) return true;
    const contact = contactAt(path);
    return (
      contact !== null &&
      isOf(fields, [shownText(contact, 'field') ?? '']) &&
      isOf(companies, companyNames(contact))
    );
  };
}
