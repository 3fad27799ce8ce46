import type { JSX } from 'preact';
import { texts } from '../../vault/texts';

/** What can be imported, and the button that chooses the file. */
export function ChooseFile({
  refused,
  onChoose,
}: {
  /** Why the file that was chosen before cannot be read; null where none was. */
  readonly refused: string | null;
  readonly onChoose: () => void;
}): JSX.Element {
  const words = texts.importing.choose;
  return (
    <>
      {refused !== null && (
        <p class="ii-import-refused" role="alert">
          {refused}
        </p>
      )}
      <p>{words.intro}</p>
      <p class="ii-import-promise">{words.promise}</p>
      <button type="button" class="mod-cta" onClick={onChoose}>
        {words.file}
      </button>
      <details class="ii-import-sources">
        <summary tabIndex={0}>{words.whereFrom}</summary>
        <dl>
          {words.sources.map(([source, way]) => (
            <div key={source}>
              <dt>{source}</dt>
              <dd>{way}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
