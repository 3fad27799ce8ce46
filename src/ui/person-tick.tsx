import type { JSX } from 'preact';
import { texts } from '../vault/texts';
import { rowKeys } from './row-keys';

/** What selects somebody; nothing where nobody is being selected. */
export function PersonTick({
  path,
  name,
  isStop,
  isSelected,
  onSelect,
}: {
  readonly path: string;
  readonly name: string;
  /** Whether the Tab key stops at this row. */
  readonly isStop: boolean;
  readonly isSelected: boolean | null;
  readonly onSelect: (path: string) => void;
}): JSX.Element | null {
  if (isSelected === null) return null;
  return (
    <label class="ii-tick">
      <input
        type="checkbox"
        class="ii-check"
        aria-label={texts.sidebar.row.select(name)}
        aria-keyshortcuts={rowKeys.select}
        tabIndex={isStop ? 0 : -1}
        checked={isSelected}
        onChange={() => onSelect(path)}
      />
    </label>
  );
}
