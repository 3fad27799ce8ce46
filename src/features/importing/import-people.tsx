import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import {
  findRows,
  importFilters,
  type ImportFilter,
  type ImportSort,
  sortRows,
} from '../../core/import/arrange-rows';
import { canBeImported, type ImportRow } from '../../core/import/import-row';
import type { ImportEncoding, PeopleReading } from '../../core/import/import-reading';
import { NothingFound } from '../../ui/nothing-found';
import { Scrolling } from '../../ui/scrolling';
import { SearchArea } from '../../ui/search-area';
import { texts } from '../../vault/texts';
import { ChooseEncoding } from './choose-encoding';
import { ChooseSort } from './choose-sort';
import { ImportTable } from './import-table';
import { UnreadEntries } from './unread-entries';

/** Everyone who was found in a file, to be ticked. */
export function ImportPeople({
  name,
  reading,
  rows,
  ticked,
  onTick,
  onEncoding,
  onColumns,
  onAnother,
  onImport,
}: {
  /** The file's name. */
  readonly name: string;
  readonly reading: PeopleReading;
  readonly rows: readonly ImportRow[];
  /** The keys of those who are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onEncoding: (encoding: ImportEncoding) => void;
  /** Goes back to what the columns hold; null where the user was not asked. */
  readonly onColumns: (() => void) | null;
  readonly onAnother: () => void;
  /** Imports those who are ticked. */
  readonly onImport: (ontoList: boolean) => void;
}): JSX.Element {
  const words = texts.importing.people;
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<ImportFilter>('everyone');
  const [sort, setSort] = useState<ImportSort | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const enter = useRef<() => void>(null);
  const sorted = useMemo(
    () => (sort === null ? rows : sortRows(rows, sort, texts.speech.compare)),
    [rows, sort],
  );
  const found = useMemo(() => findRows(sorted, text, filter), [sorted, text, filter]);
  const newCount = useMemo(() => rows.filter(({ kind }) => kind === 'new').length, [rows]);
  const toggle = useRef<(row: ImportRow) => void>(() => undefined);
  toggle.current = (row) => onTick(toggledIn(ticked, [row]));
  // The same in every drawing, or each row would be drawn anew for it.
  const tick = useCallback((row: ImportRow) => toggle.current(row), []);
  const findAll = (): void => {
    setText('');
    setFilter('everyone');
  };
  return (
    <>
      <p class="ii-import-found">
        {words.found(name, rows.length, newCount)}{' '}
        {onColumns !== null && (
          <button type="button" class="ii-link" onClick={onColumns}>
            {texts.importing.columns.change}
          </button>
        )}
      </p>
      <ChooseEncoding
        encoding={reading.encoding}
        isSure={reading.isEncodingSure}
        onEncoding={onEncoding}
      />
      <UnreadEntries unread={reading.unread} />
      <div
        class="ii-import-tools"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') event.stopPropagation();
        }}
      >
        <SearchArea
          {...{ field, text }}
          label={words.search}
          keys="/"
          narrow={words.narrow}
          choices={() => <Filter {...{ filter, setFilter }} />}
          onText={setText}
          onUnchoose={() => setFilter('everyone')}
          onLeave={() => enter.current?.()}
        />
        <ChooseSort {...{ sort }} onSort={setSort} />
        <TickAll {...{ found, ticked, onTick }} />
      </div>
      {found.length === 0 ? (
        <NothingFound
          title={texts.search.nobodyFound}
          showAll={texts.search.showEveryone}
          onShowAll={findAll}
          field={field}
        />
      ) : (
        <Scrolling class="ii-import-scroller">
          {(scroller) => (
            <ImportTable
              {...{ scroller, sort, enter }}
              rows={found}
              ticked={ticked}
              onSort={setSort}
              onTick={tick}
              onLeave={() => field.current?.focus()}
            />
          )}
        </Scrolling>
      )}
      <Footer {...{ ticked, onAnother, onImport }} />
    </>
  );
}

/** Ticks these people, or unticks them where all of them are ticked. */
function toggledIn(ticked: ReadonlySet<string>, rows: readonly ImportRow[]): ReadonlySet<string> {
  const next = new Set(ticked);
  const areAll = rows.every(({ key }) => ticked.has(key));
  for (const { key } of rows) {
    if (areAll) next.delete(key);
    else next.add(key);
  }
  return next;
}

function Filter({
  filter,
  setFilter,
}: {
  readonly filter: ImportFilter;
  readonly setFilter: (filter: ImportFilter) => void;
}): JSX.Element {
  const words = texts.importing.people;
  return (
    <select
      class="dropdown"
      aria-label={words.filter}
      value={filter}
      onChange={({ currentTarget }) => setFilter(currentTarget.value as ImportFilter)}
    >
      {importFilters.map((each) => (
        <option key={each} value={each}>
          {words.filters[each]}
        </option>
      ))}
    </select>
  );
}

/** How many of these can be imported, counted at each key of a search, and whether all of them are ticked. */
function ableAmong(
  rows: readonly ImportRow[],
  ticked: ReadonlySet<string>,
): { readonly count: number; readonly areAll: boolean } {
  let count = 0;
  let areAll = true;
  for (const row of rows) {
    if (!canBeImported(row)) continue;
    count += 1;
    areAll &&= ticked.has(row.key);
  }
  return { count, areAll };
}

/** Ticks everyone who was found and can be imported. */
function TickAll({
  found,
  ticked,
  onTick,
}: {
  readonly found: readonly ImportRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}): JSX.Element | null {
  const words = texts.ticking;
  const { count, areAll } = useMemo(() => ableAmong(found, ticked), [found, ticked]);
  if (count === 0) return null;
  return (
    <button type="button" onClick={() => onTick(toggledIn(ticked, found.filter(canBeImported)))}>
      {areAll ? words.untickAll(count) : words.tickAll(count)}
    </button>
  );
}

function Footer({
  ticked,
  onAnother,
  onImport,
}: {
  readonly ticked: ReadonlySet<string>;
  readonly onAnother: () => void;
  /** Imports those who are ticked. */
  readonly onImport: (ontoList: boolean) => void;
}): JSX.Element {
  const words = texts.importing.people;
  const isNobody = ticked.size === 0;
  return (
    <div class="ii-import-footer">
      <button type="button" onClick={onAnother}>
        {texts.importing.choose.another}
      </button>
      <span class="ii-import-ticked" role="status">
        {words.ticked(ticked.size)}
      </span>
      <button
        type="button"
        disabled={isNobody}
        title={words.notesOnlyHint}
        onClick={() => onImport(false)}
      >
        {words.notesOnly}
      </button>
      <button type="button" class="mod-cta" disabled={isNobody} onClick={() => onImport(true)}>
        {words.addToList(ticked.size)}
      </button>
    </div>
  );
}
