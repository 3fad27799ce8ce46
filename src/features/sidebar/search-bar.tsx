import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type Action, actions } from '../../core/follow-up/rules';
import {
  noSearch,
  type Search,
  type SearchChoices,
} from '../../core/follow-up/incremental/find-follow-ups';
import { isOfComposing } from '../../ui/key-press';
import { IconButton } from '../../ui/icon-button';
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

/** The field that narrows a long list down, with choices by action, company and field. */
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
        <input
          ref={field}
          type="search"
          class="ii-search-field"
          placeholder={words.people}
          aria-label={words.people}
          aria-keyshortcuts={sidebarKeys.search}
          value={search.text}
          onInput={({ currentTarget }) => onSearch({ ...search, text: currentTarget.value })}
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
  const offered = actions.filter((action) => choices.actions.has(action));
  return (
    <div class="ii-choices">
      <select
        class="dropdown"
        aria-label={words.action}
        value={search.action}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ ...search, action: value as Action | '' })
        }
      >
        <option value="">{words.anyAction}</option>
        {offered.map((action) => (
          <option key={action} value={action}>
            {texts.followUps[action].name}
          </option>
        ))}
      </select>
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

function Choice({
  label,
  all,
  value,
  values,
  onChoose,
}: {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly values: readonly string[];
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
          {one}
        </option>
      ))}
    </select>
  );
}
