import type { JSX } from 'preact';

/** A few words as they are shown, and as they are read aloud where that is more. */
export function Said({
  shown,
  spoken,
}: {
  readonly shown: string;
  readonly spoken: string;
}): JSX.Element {
  if (shown === spoken) return <span class="ii-words">{shown}</span>;
  return (
    <>
      <span class="ii-words" aria-hidden="true">
        {shown}
      </span>
      <span class="ii-unseen">{spoken}</span>
    </>
  );
}
