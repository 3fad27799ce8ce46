import type { JSX } from 'preact';
import { texts } from '../../vault/texts';

/** How far something is that takes a while, with the way to stop it where there is one. */
export function Busy({
  what,
  share,
  onStop,
}: {
  readonly what: string;
  /** From 0 to 1; null where nobody knows. */
  readonly share: number | null;
  readonly onStop: (() => void) | null;
}): JSX.Element {
  const { busy } = texts.importing;
  return (
    <div class="ii-import-busy">
      <p role="status">{what}</p>
      <progress max={1} value={share ?? undefined} aria-label={busy.progress} />
      {onStop !== null && (
        <button type="button" onClick={onStop}>
          {busy.stop}
        </button>
      )}
    </div>
  );
}
