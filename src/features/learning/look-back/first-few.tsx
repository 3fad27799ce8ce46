import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { texts } from '../../../vault/texts';

/** A list of which the first few are shown, and the others at a press. */
export function FirstFew<Item>({
  class: name,
  label,
  first,
  items,
  keyOf,
  draw,
}: {
  readonly class: string;
  readonly label: string;
  /** How many are shown at first; one more where that is all. */
  readonly first: number;
  readonly items: readonly Item[];
  /** What one is told from others by. */
  readonly keyOf: (item: Item) => string;
  /** Draws one that is shown. */
  readonly draw: (item: Item) => ComponentChildren;
}): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // One more line takes no more room than the button would.
  const most = isWhole || items.length <= first + 1 ? items.length : first;
  return (
    <>
      <ul ref={list} class={name} aria-label={label} tabIndex={-1}>
        {items.slice(0, most).map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </ul>
      {most < items.length && (
        <button
          type="button"
          class="ii-link"
          onClick={() => {
            setWhole(true);
            // The button goes, and the focus with it.
            list.current?.focus({ preventScroll: true });
          }}
        >
          {texts.lookBack.showMore(items.length - most)}
        </button>
      )}
    </>
  );
}
