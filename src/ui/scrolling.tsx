import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** An element that scrolls, with what is drawn in it once it is there to be measured. */
export function Scrolling({
  class: name,
  children,
}: {
  readonly class: string;
  readonly children: (scroller: HTMLElement) => JSX.Element;
}): JSX.Element {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div ref={setScroller} class={name}>
      {scroller !== null && children(scroller)}
    </div>
  );
}
