import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type ColumnChoice,
  columnFields,
  type ColumnsReading,
  type ImportEncoding,
} from '../../core/import/import-reading';
import { texts } from '../../vault/texts';
import { ChooseEncoding } from './choose-encoding';

/** So many values of a column are shown. */
const SAMPLES = 3;

/** Lets the user say what each column of a table holds. */
export function ChooseColumns({
  name,
  reading: { header, samples, guess, encoding, isEncodingSure },
  said,
  onChosen,
  onEncoding,
  onAnother,
}: {
  /** The file's name. */
  readonly name: string;
  readonly reading: ColumnsReading;
  /** What the user said before of what the columns hold; null where they are asked for the first time. */
  readonly said: ColumnChoice | null;
  readonly onChosen: (columns: ColumnChoice) => void;
  readonly onEncoding: (encoding: ImportEncoding) => void;
  readonly onAnother: () => void;
}): JSX.Element {
  const words = texts.importing.columns;
  const [chosen, setChosen] = useState<ColumnChoice>(said ?? guess);
  const isNamed = [chosen.name, chosen.firstName, chosen.lastName].some((at) => at !== undefined);
  const valuesOf = (column: number): readonly string[] =>
    [...new Set(samples.map((row) => row[column] ?? ''))].filter(Boolean).slice(0, SAMPLES);
  return (
    <form
      class="ii-import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) onChosen(chosen);
      }}
    >
      <h3>{words.title}</h3>
      {said === null && <p>{words.intro(name)}</p>}
      <ChooseEncoding {...{ encoding, onEncoding }} isSure={isEncodingSure} />
      <div class="ii-import-fields">
        {columnFields.map((field) => {
          const column = chosen[field];
          const values = column === undefined ? [] : valuesOf(column);
          return (
            <label key={field}>
              <span class="ii-import-field">{words.fields[field]}</span>
              <select
                class="dropdown"
                value={column ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  setChosen(({ [field]: _before, ...others }) =>
                    value === '' ? others : { ...others, [field]: Number(value) },
                  );
                }}
              >
                <option value="">{words.none}</option>
                {header.map((title, place) => (
                  <option key={place} value={place}>
                    {title === '' ? words.unnamed(place + 1) : title}
                  </option>
                ))}
              </select>
              <span class="ii-import-sample">{values.length > 0 && words.sample(values)}</span>
            </label>
          );
        })}
      </div>
      <div class="ii-import-footer">
        <button type="button" onClick={onAnother}>
          {texts.importing.choose.another}
        </button>
        <button type="submit" class="mod-cta" disabled={!isNamed}>
          {words.show}
        </button>
      </div>
    </form>
  );
}
