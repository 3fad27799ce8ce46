import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Status } from '../../core/contact/status';
import {
  everyone,
  listPeopleChoices,
  type PeopleChoices,
  type PeopleSearch,
} from '../../core/people/find-people';
import type { PersonRow } from '../../core/people/person-row';
import { isOfComposing } from '../../ui/key-press';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import { texts } from '../../vault/texts';
import { peopleKeys } from './people-keys';

interface PeopleSearchBarProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly search: PeopleSearch;
  /** Everyone that there is to choose from. */
  readonly rows: readonly PersonRow[];
  readonly onSearch: (search: PeopleSearch) => void;
  /** Goes on to those who were found. */
  readonly onLeave: () => void;
}

/** The field that finds people in every lens, with choices by status, company and field. */
export function PeopleSearchBar({
  field,
  search,
  rows,
  onSearch,
  onLeave,
}: PeopleSearchBarProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const words = texts.people.search;
  return (
    <div class="ii-people-search" role="search">
      <SearchField
        field={field}
        label={words.people}
        keys={peopleKeys.search}
        value={search.text}
        onInput={(text) => onSearch({ ...search, text })}
        onKeyDown={(event) => {
          if (isOfComposing(event)) return;
          if (event.key === 'ArrowDown') onLeave();
          else if (event.key === 'Escape' && search.text !== '') onSearch({ ...search, text: '' });
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <IconButton
        icon="list-filter"
        label={words.narrow}
        isExpanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
          if (isOpen) onSearch({ ...everyone, text: search.text });
        }}
      />
      {isOpen && <Choices search={search} choices={listPeopleChoices(rows)} onSearch={onSearch} />}
    </div>
  );
}

function Choices({
  search,
  choices,
  onSearch,
}: Pick<PeopleSearchBarProps, 'search' | 'onSearch'> & {
  readonly choices: PeopleChoices;
}): JSX.Element {
  const words = texts.people.search;
  const shown = (status: string): string => texts.statuses[status as Status];
  const same = (value: string): string => value;
  return (
    <div class="ii-people-choices">
      <Choice
        label={words.status}
        all={words.anyStatus}
        value={search.status}
        values={choices.statuses}
        shown={shown}
        onChoose={(status) => onSearch({ ...search, status: status as Status | '' })}
      />
      <Choice
        label={words.company}
        all={words.anyCompany}
        value={search.company}
        values={choices.companies}
        shown={same}
        onChoose={(company) => onSearch({ ...search, company })}
      />
      <Choice
        label={words.field}
        all={words.anyField}
        value={search.field}
        values={choices.fields}
        shown={same}
        onChoose={(chosen) => onSearch({ ...search, field: chosen })}
      />
    </div>
  );
}

function Choice({
  label,
  all,
  value,
  values,
  shown,
  onChoose,
}: {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly shown: (value: string) => string;
  readonly onChoose: (value: string) => void;
}): JSX.Element | null {
  if (values.length === 0) return null;
  return (
    <select
      class="dropdown"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{all}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {shown(one)}
        </option>
      ))}
    </select>
  );
}
