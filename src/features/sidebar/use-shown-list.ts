import { useMemo, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../core/contact/contact';
import { isSearching } from '../../core/contact/person-search';
import {
  findFollowUps,
  findOthers,
  listSearchable,
  noSearch,
  type Search,
} from '../../core/follow-up/incremental/find-follow-ups';
import type { FollowUp } from '../../core/follow-up/follow-up';
import {
  type GroupedFollowUps,
  groupFollowUps,
  rowsOf,
  withoutFollowUps,
} from '../../core/follow-up/groups';
import { type Unpicked, withoutUnpicked } from '../../core/follow-up/incremental/unpicked';
import type { Overview } from '../../vault/follow-up-feed';
import type { DeviceMemory } from './device-memory';
import { type GroupId, listItems, type ListItem } from './list-items';
import { toggled } from '../../ui/toggled';

/** What is shown of the follow-ups: those that the search finds, in the groups that are open. */
export interface ShownList {
  readonly search: Search;
  /** Whether anything is searched for. */
  readonly searching: boolean;
  /** How many people the search finds; null where nobody is looked for. */
  readonly found: number | null;
  /** All groups, whatever is searched for. */
  readonly all: GroupedFollowUps;
  /** The lines from top to bottom. */
  readonly items: readonly ListItem[];
  /** Opens a group, or closes it; remembered where nothing is searched for. */
  readonly toggle: (group: GroupId) => void;
  /** Searches for something, with every group open. */
  readonly find: (search: Search) => void;
}

/**
 * Keeps what is searched for and which groups are closed, and lists what that leaves to be shown.
 *
 * @param isSelecting whether people are being selected: all can be, as all can be found.
 * @param offList what stands elsewhere as long as nobody is searched for or selected.
 */
export function useShownList(
  overview: Overview,
  memory: DeviceMemory,
  isSelecting: boolean,
  offList: ReadonlySet<FollowUp>,
): ShownList {
  const { contactAt, contacts, followUps, unpicked, problems } = overview;
  const [closed, setClosed] = useState(() => memory.closedGroups());
  const [closedWhileSearching, setClosedWhileSearching] = useState(noGroups);
  const [search, setSearch] = useState(noSearch);
  const searching = isSearching(search);
  const shut = searching ? closedWhileSearching : closed;

  const all = overview.groups();
  const searchable = useMemo(
    () => (searching ? listSearchable(followUps, contactAt) : null),
    [followUps, searching],
  );
  const found = useMemo(
    () => (searchable === null ? followUps : findFollowUps(searchable, search)),
    [followUps, searchable, search],
  );
  const groups = useMemo(
    () =>
      found !== followUps
        ? groupFollowUps(found, overview.now)
        : isSelecting
          ? all
          : withoutFollowUps(all, offList),
    [found, all, isSelecting, offList],
  );
  const others = useMemo(() => {
    if (!searching && !isSelecting) return nobody;
    const listed = searching ? rowsOf(groups) : [...rowsOf(groups), unpicked.list()];
    return findOthers(contacts, search, found, listed);
  }, [overview, search, groups, isSelecting]);
  const foundCount = useMemo(
    () => (searching ? countPeople(rowsOf(groups)) + others.length : null),
    [groups, others, searching],
  );
  // Whoever is looked for stands among the others.
  const more = useMemo(
    () =>
      searching ? nobodyUnpicked : isSelecting ? unpicked : withoutUnpicked(unpicked, offList),
    [unpicked, searching, isSelecting, offList],
  );
  const before = useRef<readonly ListItem[]>([]);
  const items = useMemo(
    () =>
      listItems(
        {
          ...{ followUps: groups, others },
          unpicked: more,
          problems: searching ? [] : problems,
        },
        shut,
        before.current,
      ),
    [groups, others, problems, more, shut, searching],
  );

  before.current = items;

  const toggle = (group: GroupId): void => {
    const next = toggled(shut, group);
    (searching ? setClosedWhileSearching : setClosed)(next);
    if (!searching) memory.keepClosedGroups(next);
  };
  const find = (next: Search): void => {
    setSearch(next);
    setClosedWhileSearching(noGroups);
  };
  return { search, searching, found: foundCount, all, items, toggle, find };
}

/** How many people these lists name, each counted once. */
function countPeople(lists: readonly (readonly FollowUp[])[]): number {
  return new Set(lists.flatMap((list) => list.map(({ path }) => path))).size;
}

const nobody: readonly Contact[] = [];
const nobodyUnpicked: Unpicked = { count: 0, list: () => [], of: () => null };
const noGroups: ReadonlySet<GroupId> = new Set();
