import type { ComponentChildren, JSX, RefObject } from 'preact';
import type { PersonChoices, PersonSearch } from '../core/contact/person-search';
import type { Status } from '../core/contact/status';
import { texts } from '../vault/texts';
import { SearchArea } from './search-area';

interface SearchBarProps<Search extends PersonSearch> {
  readonly field: RefObject<HTMLInputElement | null>;
  /** The key that leads to the field. */
  readonly keys: string;
  readonly search: Search;
  /** The search that finds everyone. */
  readonly all: Search;
  /** What the button says that shows the choices. */
  readonly narrow: string;
  /** What there is to choose from; asked only where the choices are shown. */
  readonly choices: () => PersonChoices;
  /** Further choices, which stand first. */
  readonly further?: () => ComponentChildren;
  readonly onSearch: (search: Search) => void;
  /** Goes on to what was found. */
  readonly onLeave: () => void;
}

/** The field that finds people, with choices by status, company and field. */
export function SearchBar<Search extends PersonSearch>({
  field,
  keys,
  search,
  all,
  narrow,
  choices,
  further,
  onSearch,
  onLeave,
}: SearchBarProps<Search>): JSX.Element {
  return (
    <SearchArea
      {...{ field, keys, narrow, onLeave }}
      label={texts.search.people}
      text={search.text}
      choices={() => (
        <>
          {further?.()}
          <PersonChoiceFields search={search} choices={choices()} onSearch={onSearch} />
        </>
      )}
      onText={(text) => onSearch({ ...search, text })}
      onUnchoose={() => onSearch({ ...all, text: search.text })}
    />
  );
}

function PersonChoiceFields<Search extends PersonSearch>({
  search,
  choices,
  onSearch,
}: Pick<SearchBarProps<Search>, 'search' | 'onSearch'> & {
  readonly choices: PersonChoices;
}): JSX.Element {
  const words = texts.search;
  return (
    <>
      <SearchChoice
        label={words.status}
        all={words.anyStatus}
        value={search.status}
        values={choices.statuses}
        nameOf={(status: Status) => texts.statuses[status]}
        onChoose={(status) => onSearch({ ...search, status })}
      />
      <SearchChoice
        label={words.company}
        all={words.anyCompany}
        value={search.company}
        values={choices.companies}
        onChoose={(company) => onSearch({ ...search, company })}
      />
      <SearchChoice
        label={words.field}
        all={words.anyField}
        value={search.field}
        values={choices.fields}
        onChoose={(field) => onSearch({ ...search, field })}
      />
    </>
  );
}

/** One thing that can be chosen to look for; nothing where there is nothing to choose. */
export function SearchChoice<Value extends string>({
  label,
  all,
  value,
  values,
  nameOf = (one) => one,
  onChoose,
}: {
  readonly label: string;
  /** What stands for leaving all. */
  readonly all: string;
  readonly value: Value | '';
  readonly values: readonly Value[];
  readonly nameOf?: (value: Value) => string;
  readonly onChoose: (value: Value | '') => void;
}): JSX.Element | null {
  if (values.length === 0) return null;
  return (
    <select
      class="dropdown"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Value | '')}
    >
      <option value="">{all}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}
