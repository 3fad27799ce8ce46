import type { ComponentChildren, JSX, RefObject } from 'preact';
import { listPersonChoices } from '../../core/contact/person-search';
import { noSearch } from '../../core/follow-up/incremental/find-follow-ups';
import { rowsOf } from '../../core/follow-up/groups';
import { actions as everyAction } from '../../core/follow-up/rules';
import type { RuleContext } from '../../core/follow-up/rule-context';
import type { Overview } from '../../vault/follow-up-feed';
import { texts } from '../../vault/texts';
import { SearchBar, SearchChoice } from '../../ui/search-bar';
import { sidebarKeys } from './sidebar-keys';
import type { SidebarActions } from './sidebar-actions';
import { SidebarHeader } from './sidebar-header';
import type { Selection } from './use-selection';
import type { ShownList } from './use-shown-list';

/** From how many rows or people on they can be searched: about a screenful. */
const SEARCHABLE = 12;

interface ListToolsProps {
  readonly overview: Overview;
  readonly actions: SidebarActions;
  readonly context: RuleContext;
  readonly shown: ShownList;
  readonly selection: Selection;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** Goes on from the search to the list. */
  readonly onLeave: () => void;
  /** What stands between the header and the search. */
  readonly children: ComponentChildren;
}

/** What stands above the list: what is in play, and the search. */
export function ListTools(props: ListToolsProps): JSX.Element {
  const { overview, context, actions, shown, selection } = props;
  const { selected } = selection;
  const { length: people } = overview.contacts;
  const count = rowsOf(shown.all).reduce((sum, { length }) => sum + length, 0);
  return (
    <>
      <SidebarHeader
        inPlay={overview.inPlay}
        contacts={overview.contacts}
        context={context}
        isSelecting={count + people === 0 ? null : selected !== null}
        onSelecting={selected === null ? selection.begin : selection.leave}
        onAdd={actions.showAdding}
        onLookBack={actions.lookBack}
      />
      {props.children}
      {(Math.max(count, people) > SEARCHABLE || shown.searching) && (
        <SearchBar
          field={props.searchField}
          keys={sidebarKeys.search}
          search={shown.search}
          all={noSearch}
          narrow={texts.sidebar.narrow}
          choices={() => listPersonChoices(overview.contacts, texts.speech.compare)}
          further={() => <ActionChoice overview={overview} shown={shown} />}
          onSearch={shown.find}
          onLeave={props.onLeave}
        />
      )}
      <div class="ii-unseen" role="status">
        {shown.found === null ? '' : texts.search.found(shown.found, people)}
      </div>
    </>
  );
}

/** Narrows the list down to one of the actions that occur in it. */
function ActionChoice({
  overview,
  shown: { search, find },
}: Pick<ListToolsProps, 'overview' | 'shown'>): JSX.Element {
  const words = texts.sidebar;
  const known = new Set(overview.followUps.map(({ action }) => action));
  return (
    <SearchChoice
      label={words.action}
      all={words.anyAction}
      value={search.action}
      values={everyAction.filter((action) => known.has(action))}
      nameOf={(action) => texts.followUps[action].name}
      onChoose={(action) => find({ ...search, action })}
    />
  );
}
