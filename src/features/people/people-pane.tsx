import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { everyone, isSearching } from '../../core/contact/person-search';
import { findPeople } from '../../core/people/find-people';
import type { LinkedPath } from '../../core/contact/referrals';
import type { Settings } from '../../core/settings';
import type { DateTime } from '../../core/time/civil';
import type { Overview } from '../../vault/follow-up-feed';
import { ruleContextHere } from '../../vault/rule-context-here';
import { texts } from '../../vault/texts';
import { NothingFound } from '../../ui/nothing-found';
import { EmptyPeople, NotShown } from './empty-people';
import type { LensProps } from './lens-props';
import { PeopleBar } from './people-bar';
import type { PeopleActions } from './people-actions';
import { folded, PeopleBoard } from './people-board';
import { peopleKey } from './people-keys';
import type { PeopleLook, PeopleMemory } from './people-memory';
import { PeopleTable } from './people-table';
import { ReferralLens } from './referral-lens';
import { useMoves } from './use-moves';
import { usePeople } from './use-people';

interface PeoplePaneProps {
  readonly overview: Overview;
  readonly now: DateTime;
  readonly settings: Settings;
  readonly memory: PeopleMemory;
  readonly actions: PeopleActions;
  /** Tells where links lead; another one once they may lead elsewhere. */
  readonly resolve: LinkedPath;
  /** How high the pane is, in pixels. */
  readonly height: () => number;
}

/** Everyone with a status, through one of three lenses, with one search for all of them. */
export function PeoplePane(props: PeoplePaneProps): JSX.Element {
  const { overview, now, settings, memory, actions, resolve } = props;
  const context = ruleContextHere(now, settings);
  const people = usePeople(overview, context.today);
  const [look, setLook] = useState(() => memory.look());
  const [search, setSearch] = useState(everyone);
  const [active, setActive] = useState<string | null>(null);
  // Asked before anything is in the page, while that costs next to nothing.
  const [height] = useState(props.height);
  const pane = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const enter = useRef<() => void>(null);
  const found = useMemo(() => findPeople(people.rows, search), [people, search]);
  const change = (part: Partial<PeopleLook>): void => {
    setLook({ ...look, ...part });
    memory.keep(part);
  };
  const { onMove, onMenu, said } = useMoves(people, actions, pane);
  const lens: LensProps = {
    ...{ people, found, context, actions, resolve, active, setActive, height, onMove, onMenu },
    enter,
    onLeave: () => field.current?.focus(),
  };
  const isEmpty = people.rows.length === 0;
  return (
    <div
      ref={pane}
      class="informational-interviews ii-pane ii-people"
      onKeyDown={(event) => paneKeys(event, field.current, actions)}
    >
      <PeopleBar
        {...{ people, search, field }}
        lens={look.lens}
        found={isSearching(search) ? found.length : null}
        onLens={(chosen) => change({ lens: chosen })}
        onSearch={setSearch}
        onLeave={() => enter.current?.()}
        onAdd={actions.addContact}
      />
      {isEmpty ? (
        <EmptyPeople onAdd={actions.addContact} />
      ) : found.length === 0 ? (
        <NothingFound
          title={texts.search.nobodyFound}
          showAll={texts.search.showEveryone}
          onShowAll={() => setSearch(everyone)}
          field={field}
        />
      ) : look.lens === 'table' ? (
        <PeopleTable
          {...lens}
          search={search}
          sort={look.sort}
          onSort={(sort) => change({ sort })}
        />
      ) : look.lens === 'board' ? (
        <PeopleBoard
          {...lens}
          inPlay={overview.inPlay}
          order="pressing"
          unfolded={look.unfolded}
          onFold={(stage) => change({ unfolded: folded(look.unfolded, stage) })}
        />
      ) : (
        <ReferralLens {...lens} search={search} />
      )}
      <NotShown unknown={people.unknown} unlisted={overview.unlisted.length} actions={actions} />
      <div class="ii-announcer" role="status" aria-live="polite">
        {said}
      </div>
    </div>
  );
}

/** Keys that mean the same wherever the focus is in the pane. */
function paneKeys(
  event: KeyboardEvent,
  field: HTMLInputElement | null,
  actions: PeopleActions,
): void {
  const act = actions.isMenuOpen() ? null : peopleKey(event);
  if (act === 'search') field?.focus();
  else if (act === 'undo') actions.undo();
  else return;
  event.preventDefault();
}
