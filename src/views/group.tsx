import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';

/** A group of rows under a heading that opens and closes it; nothing where it is empty. */
export function Group({
  title,
  count,
  startsOpen = true,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  if (count === 0) return null;
  return (
    <section class="ii-group">
      <h3 class="ii-group-title">
        <button
          type="button"
          class="ii-group-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          {title}
          <span class="ii-count">{count}</span>
        </button>
      </h3>
      <ul id={id} class="ii-rows" hidden={!isOpen}>
        {isOpen && children}
      </ul>
    </section>
  );
}
