import type { JSX, RefObject } from 'preact';
import { everyone, listPersonChoices, type PersonSearch } from '../../core/contact/person-search';
import type { People } from '../../core/people/people';
import { IconButton } from '../../ui/icon-button';
import { PaneTabs } from '../../ui/pane-tabs';
import { SearchBar } from '../../ui/search-bar';
import { texts } from '../../vault/texts';
import { peopleKeys } from './people-keys';
import { type Lens, lenses } from './people-memory';

const icons: Readonly<Record<Lens, string>> = {
  table: 'table-2',
  board: 'square-kanban',
  tree: 'network',
};

/** What stands above every lens: which one it is, whom to look for, and the way to add somebody. */
export function PeopleBar({
  people,
  lens,
  search,
  found,
  field,
  onLens,
  onSearch,
  onLeave,
  onAdd,
}: {
  readonly people: People;
  readonly lens: Lens;
  readonly search: PersonSearch;
  /** How many the search finds; null where nobody is looked for. */
  readonly found: number | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onLens: (lens: Lens) => void;
  readonly onSearch: (search: PersonSearch) => void;
  readonly onLeave: () => void;
  readonly onAdd: () => void;
}): JSX.Element {
  const words = texts.people;
  const all = people.rows.length;
  return (
    <div class="ii-pane-bar">
      <PaneTabs
        label={words.lens}
        tabs={lenses}
        icons={icons}
        nameOf={(each) => words.lenses[each]}
        chosen={lens}
        onChoose={onLens}
      />
      {all > 0 && (
        <SearchBar
          field={field}
          keys={peopleKeys.search}
          search={search}
          all={everyone}
          narrow={words.narrow}
          choices={() => listPersonChoices(people.rows, texts.speech.compare)}
          onSearch={onSearch}
          onLeave={onLeave}
        />
      )}
      <div class="ii-pane-end">
        <span class="ii-pane-count" role="status">
          {all === 0 ? '' : found === null ? words.count(all) : texts.search.found(found, all)}
        </span>
        <IconButton icon="plus" label={words.add} onPress={onAdd} />
      </div>
    </div>
  );
}
