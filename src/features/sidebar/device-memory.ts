import type { App } from 'obsidian';
import { type Day, readDay } from '../../core/time/civil';
import { keepOnDevice, loadFromDevice } from '../../vault/device-storage';
import { type GroupId, groupIds, isClosedAtFirst } from './list-items';

const CLOSED = 'informational-interviews-closed-groups';
const SEEN = 'informational-interviews-seen';

/** What this device remembers of the sidebar in this vault; none of it is in a note or synced. */
export class DeviceMemory {
  constructor(private readonly app: App) {}

  /** The groups that the user leaves closed. */
  closedGroups(): ReadonlySet<GroupId> {
    const kept: unknown = loadFromDevice(this.app, CLOSED);
    if (!Array.isArray(kept)) return new Set(groupIds.filter(isClosedAtFirst));
    return new Set(groupIds.filter((group) => kept.includes(group)));
  }

  /** Remembers which groups are closed. */
  keepClosedGroups(closed: ReadonlySet<GroupId>): void {
    keepOnDevice(this.app, CLOSED, [...closed]);
  }

  /** The day on which the sidebar was last looked at; null where it never was. */
  lastSeen(): Day | null {
    const kept: unknown = loadFromDevice(this.app, SEEN);
    return typeof kept === 'string' ? readDay(kept) : null;
  }

  /** Remembers that the sidebar was looked at; writes at most once a day. */
  keepSeen(today: Day): void {
    if (this.lastSeen() !== today) keepOnDevice(this.app, SEEN, today);
  }
}
