import type { JSX } from 'preact';
import { texts } from '../../vault/texts';

/** How far something is that takes a while, with the way to stop it. */
export function Busy({
  what,
  share,
  onStop,
}: {
  readonly what: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}): JSX.Element {
  const { busy } = texts.importing;
  return (
    <div class="ii-import-busy">
      <p role="status">{what}</p>
      <progress max={1} value={share} aria-label={busy.progress} />
      <button type="button" onClick={onStop}>
        {busy.stop}
      </button>
    </div>
  );
}
