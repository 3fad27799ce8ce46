import type { JSX } from 'preact';
import { type ImportEncoding, importEncodings } from '../../core/import/import-reading';
import { texts } from '../../vault/texts';

/** What the letters of a file are read as, where it does not say. */
export function ChooseEncoding({
  encoding,
  isSure,
  onEncoding,
}: {
  readonly encoding: ImportEncoding;
  /** Whether the file itself tells: then there is nothing to choose. */
  readonly isSure: boolean;
  readonly onEncoding: (encoding: ImportEncoding) => void;
}): JSX.Element | null {
  if (isSure) return null;
  const words = texts.importing;
  return (
    <label class="ii-import-encoding">
      <span>{words.encoding}</span>
      <select
        class="dropdown"
        value={encoding}
        onChange={({ currentTarget }) => onEncoding(currentTarget.value as ImportEncoding)}
      >
        {importEncodings.map((each) => (
          <option key={each} value={each}>
            {words.encodings[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
