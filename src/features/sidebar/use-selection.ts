import { useState } from 'preact/hooks';
import { type ListItem, personOf } from './list-items';
import { toggled } from '../../ui/toggled';

/** Whose rows are ticked, so that something can be done for all of them at once. */
export interface Selection {
  /** Their paths; null where nobody is being selected. */
  readonly selected: ReadonlySet<string> | null;
  /** Ticks a person, or takes the tick away; always the same function. */
  readonly select: (path: string) => void;
  /** Ticks everybody in these lines. */
  readonly selectAll: (items: readonly ListItem[]) => void;
  readonly begin: () => void;
  readonly leave: () => void;
}

/** Keeps who is selected; nobody is being selected at first. */
export function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  // The rows keep it as it is, so that a row is not drawn again for a new function.
  const [select] = useState(
    () =>
      (path: string): void =>
        setSelected((before) => toggled(before ?? nobody, path)),
  );
  return {
    selected,
    select,
    selectAll: (items) => {
      const shown = items.flatMap((item) => personOf(item) ?? []);
      setSelected(new Set([...(selected ?? nobody), ...shown]));
    },
    begin: () => setSelected(nobody),
    leave: () => setSelected(null),
  };
}

const nobody: ReadonlySet<string> = new Set();
