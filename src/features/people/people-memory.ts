import type { App } from 'obsidian';
import { closedStatuses, type Status } from '../../core/contact/status';
import { byName, type PeopleSort, readPeopleSort } from '../../core/people/sort-people';
import { keepOnDevice, loadFromDevice } from '../../vault/device-storage';

/** The ways in which everyone is shown, in the order of the buttons. */
export const lenses = ['table', 'board', 'tree'] as const;

/** A way in which everyone is shown. */
export type Lens = (typeof lenses)[number];

/** How this device shows everyone. */
export interface PeopleLook {
  readonly lens: Lens;
  readonly sort: PeopleSort;
  /** The closed stages that are unfolded. */
  readonly unfolded: readonly Status[];
}

const LOOK = 'informational-interviews-people';

/** What this device remembers of the People pane in this vault; none of it is in a note or synced. */
export class PeopleMemory {
  constructor(private readonly app: App) {}

  /** How everyone is to be shown: what does not fit, or is not there, as at first. */
  look(): PeopleLook {
    const kept: unknown = loadFromDevice(this.app, LOOK);
    const first: PeopleLook = { lens: 'table', sort: byName, unfolded: [] };
    if (typeof kept !== 'object' || kept === null) return first;
    const { lens, sort, unfolded } = kept as { readonly [Key in keyof PeopleLook]?: unknown };
    const open: readonly unknown[] = Array.isArray(unfolded) ? unfolded : [];
    return {
      lens: lenses.find((each) => each === lens) ?? first.lens,
      sort: readPeopleSort(sort),
      unfolded: [...closedStatuses].filter((status) => open.includes(status)),
    };
  }

  /** Keeps a part of how everyone is shown; all else as it was kept last, by whoever shows them too. */
  keep(part: Partial<PeopleLook>): void {
    keepOnDevice(this.app, LOOK, { ...this.look(), ...part });
  }
}
