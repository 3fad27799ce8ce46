import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { actions } from '../../core/follow-up/rules';
import {
  noSearch,
  type Search,
  type SearchChoices,
} from '../../core/follow-up/incremental/find-follow-ups';
import type { Status } from '../../core/contact/status';
import { isOfComposing } from '../../ui/key-press';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import { sidebarKeys } from './sidebar-keys';
import { texts } from '../../vault/texts';

interface SearchBarProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly search: Search;
  /** What there is to choose from; asked only where the choices are shown. */
  readonly choices: () => SearchChoices;
  readonly onSearch: (search: Search) => void;
  /** Goes on to the list. */
  readonly onLeave: () => void;
}

/** The field that narrows a long list down, with choices by action, status, company and field. */
export function SearchBar({
  field,
  search,
  choices,
  onSearch,
  onLeave,
}: SearchBarProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const words = texts.sidebar.search;
  return (
    <div class="ii-search" role="search">
      <div class="ii-search-line">
        <SearchField
          field={field}
          label={words.people}
          keys={sidebarKeys.search}
          value={search.text}
          onInput={(text) => onSearch({ ...search, text })}
          onKeyDown={(event) => {
            if (isOfComposing(event)) return;
            if (event.key === 'ArrowDown') onLeave();
            else if (event.key === 'Escape' && search.text !== '')
              onSearch({ ...search, text: '' });
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
            if (isOpen) onSearch({ ...noSearch, text: search.text });
          }}
        />
      </div>
      {isOpen && <Choices search={search} choices={choices()} onSearch={onSearch} />}
    </div>
  );
}

function Choices({
  search,
  choices,
  onSearch,
}: Pick<SearchBarProps, 'search' | 'onSearch'> & {
  readonly choices: SearchChoices;
}): JSX.Element {
  const words = texts.sidebar.search;
  return (
    <div class="ii-choices">
      <Choice
        label={words.action}
        all={words.anyAction}
        value={search.action}
        values={actions.filter((action) => choices.actions.has(action))}
        nameOf={(action) => texts.followUps[action].name}
        onChoose={(action) => onSearch({ ...search, action })}
      />
      <Choice
        label={words.status}
        all={words.anyStatus}
        value={search.status}
        values={choices.statuses}
        nameOf={(status: Status) => texts.statuses[status]}
        onChoose={(status) => onSearch({ ...search, status })}
      />
      <Choice
        label={words.company}
        all={words.anyCompany}
        value={search.company}
        values={choices.companies}
        onChoose={(company) => onSearch({ ...search, company })}
      />
      <Choice
        label={words.field}
        all={words.anyField}
        value={search.field}
        values={choices.fields}
        onChoose={(field) => onSearch({ ...search, field })}
      />
    </div>
  );
}

function Choice<Value extends string>({
  label,
  all,
  value,
  values,
  nameOf = (one) => one,
  onChoose,
}: {
  readonly label: string;
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
