import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  findFollowUps,
  isSearching,
  listSearchable,
  listSearchChoices,
  noSearch,
} from '../../core/follow-up/incremental/find-follow-ups';
import { attempt } from '../../ui/notices';
import { groupFollowUps } from '../../core/follow-up/groups';
import { ruleContextAt } from '../../core/follow-up/rule-context';
import { sayWentWell } from '../../core/follow-up/went-well';
import { listWaited } from '../../core/contact-command/list-waited';
import type { ContactCommandId } from '../../core/contact-command/contact-commands';
import type { Settings } from '../../core/settings';
import type { DateTime } from '../../core/time/civil';
import type { Overview } from '../../vault/follow-up-feed';
import { FirstRunCard } from './first-run-card';
import { TimerCard } from './timer-card';
import { Announcer, type Done } from './announcer';
import type { DeviceMemory } from './device-memory';
import { EmptyList, whereAstray } from './empty-list';
import { FollowUpList } from './follow-up-list';
import { type GroupId, listItems } from './list-items';
import { SearchBar } from './search-bar';
import { SelectionBar } from './selection-bar';
import type { SidebarActions } from './sidebar-actions';
import { keyAction } from './sidebar-keys';
import { SidebarHeader } from './sidebar-header';
import { useAway } from './use-away';
import { WelcomeBack } from './welcome-back';
import { texts } from '../../vault/texts';

/** From how many rows on they can be searched: about a screenful. */
const SEARCHABLE = 12;

interface SidebarProps {
  readonly overview: Overview;
  /** The user's wall clock, which goes on while the overview stays. */
  readonly now: DateTime;
  readonly settings: Settings;
  readonly memory: DeviceMemory;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  readonly actions: SidebarActions;
}

/** The follow-ups of this moment, in groups, with what does not fit below. */
export function Sidebar(props: SidebarProps): JSX.Element {
  const { overview, now, settings, memory, scroller, actions } = props;
  const { contactAt, followUps, problems } = overview;
  const context = ruleContextAt(now, settings, texts);
  const [closed, setClosed] = useState(() => memory.closedGroups());
  const [closedWhileSearching, setClosedWhileSearching] = useState(noGroups);
  const [search, setSearch] = useState(noSearch);
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const done = useRef<Done | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [isAway, dismiss] = useAway(memory, context.today);

  const all = useMemo(() => groupFollowUps(followUps, overview.now), [overview]);
  const searching = isSearching(search);
  const searchable = useMemo(
    () => (searching ? listSearchable(followUps, contactAt) : null),
    [overview, searching],
  );
  const groups = useMemo(() => {
    if (searchable === null) return all;
    return groupFollowUps(findFollowUps(searchable, search), overview.now);
  }, [searchable, all, search]);
  const shut = searching ? closedWhileSearching : closed;
  const items = useMemo(
    () => listItems(groups, searching ? [] : problems, shut),
    [groups, problems, shut, searching],
  );
  const wentWell = useMemo(
    () =>
      sayWentWell(
        overview.contacts.map(({ contact }) => contact),
        settings,
        texts,
      ),
    [overview, settings],
  );
  const count = Object.values<readonly unknown[]>({ ...all }).reduce(
    (sum, { length }) => sum + length,
    0,
  );
  const dueCount = all.today.length + all.overdue.length + all.due.length;
  const isEmpty = dueCount + all.nextToAsk.length === 0 && !searching;
  const astray = isEmpty ? whereAstray(overview, actions) : null;
  // One card at a time: who is there but not found comes before setting up, that before the rest.
  const isSettingUp = astray === null && actions.firstRun.isOpen();

  const toggle = (group: GroupId): void => {
    const next = toggled(shut, group);
    (searching ? setClosedWhileSearching : setClosed)(next);
    if (!searching) memory.keepClosedGroups(next);
  };
  const select = (path: string): void => setSelected((before) => toggled(before ?? noPaths, path));
  // The rows keep these as they are, so that a row is not drawn again for a new function.
  const stable = useRef({ select, run: actions.run });
  stable.current = { select, run: actions.run };
  const [onSelect] = useState(() => (path: string) => stable.current.select(path));
  const [onRun] = useState(() => (...[command, path, name]: Parameters<RunRow>): void => {
    const asked = { path, name };
    done.current = asked;
    attempt(texts.failures.noteNotChanged(name), async () => {
      const made = await stable.current.run(command, path);
      if (!made && done.current === asked) done.current = null;
    });
  });
  const selectShown = (): void => {
    const shown = items.flatMap((item) => (item.kind === 'row' ? [item.followUp.path] : []));
    setSelected(new Set([...(selected ?? noPaths), ...shown]));
  };
  const showEveryone = (event: MouseEvent): void => {
    setSearch(noSearch);
    // Pressed by keyboard. At a touch the field would bring up the keyboard of a phone.
    if (event.detail === 0) searchField.current?.focus();
  };
  const leaveSelecting = (): void => {
    const bar = scroller.querySelector('.ii-selection');
    if (bar?.contains(scroller.doc.activeElement) === true) {
      scroller.querySelector<HTMLElement>('.ii-header [aria-pressed]')?.focus();
    }
    setSelected(null);
  };
  const closeWelcome = (): void => {
    scroller.querySelector<HTMLElement>('.ii-header button')?.focus();
    dismiss();
  };
  const focusList = (): void => {
    scroller.querySelector<HTMLElement>('.ii-list [data-stop][tabindex="0"]')?.focus();
  };

  return (
    <div
      class="ii-sidebar"
      onKeyDown={(event) => {
        if (keyAction(event) !== 'search' || searchField.current === null || actions.isMenuOpen())
          return;
        event.preventDefault();
        searchField.current.focus();
      }}
    >
      <div class="ii-top">
        <TimerCard actions={actions} />
        {isSettingUp && (
          <FirstRunCard firstRun={actions.firstRun} onAdd={isEmpty ? actions.addContact : null} />
        )}
        {isAway && (
          <WelcomeBack
            waited={listWaited(followUps)}
            contactAt={contactAt}
            context={context}
            actions={actions}
            onDismiss={closeWelcome}
          />
        )}
        <SidebarHeader
          inPlay={overview.inPlay}
          contacts={overview.contacts}
          context={context}
          wentWell={wentWell}
          onNext={dueCount + all.nextToAsk.length > 0 ? actions.doNext : null}
          isSelecting={count === 0 ? null : selected !== null}
          onSelecting={() => setSelected(selected === null ? noPaths : null)}
        />
        {(count > SEARCHABLE || searching) && (
          <SearchBar
            field={searchField}
            search={search}
            choices={() => listSearchChoices(followUps, contactAt)}
            onSearch={(next) => {
              setSearch(next);
              setClosedWhileSearching(noGroups);
            }}
            onLeave={focusList}
          />
        )}
        {selected !== null && (
          <SelectionBar
            count={selected.size}
            onAll={selectShown}
            onRun={(action, place) =>
              actions.runOnAll(action, [...selected], place, leaveSelecting)
            }
            onDone={leaveSelecting}
          />
        )}
        {isEmpty && !isSettingUp && (
          <EmptyList overview={overview} astray={astray} settings={settings} actions={actions} />
        )}
        {searching && items.length === 0 && (
          <div class="ii-empty">
            <p class="ii-empty-title">{texts.sidebar.search.nobodyFound}</p>
            <button type="button" class="ii-command" onClick={showEveryone}>
              {texts.sidebar.search.showEveryone}
            </button>
          </div>
        )}
      </div>
      <FollowUpList
        items={items}
        contactAt={contactAt}
        context={context}
        scroller={scroller}
        selected={selected}
        actions={actions}
        acted={done.current}
        onRun={onRun}
        onSelect={onSelect}
        onToggle={toggle}
        onLeaveSelecting={() => setSelected(null)}
      />
      <Unlisted count={overview.unlisted.length} onReview={actions.reviewUnlisted} />
      <Announcer overview={overview} dueCount={dueCount} done={done} />
    </div>
  );
}

type RunRow = (command: ContactCommandId, path: string, name: string) => void;

const noGroups: ReadonlySet<GroupId> = new Set();
const noPaths: ReadonlySet<string> = new Set();

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** How many people are on no list yet, with the way to look at them. */
function Unlisted({
  count,
  onReview,
}: {
  readonly count: number;
  readonly onReview: () => void;
}): JSX.Element | null {
  if (count === 0) return null;
  return (
    <p class="ii-unlisted">
      {texts.sidebar.unlisted(count)}{' '}
      <button type="button" class="ii-link" onClick={onReview}>
        {texts.sidebar.review}
      </button>
    </p>
  );
}
