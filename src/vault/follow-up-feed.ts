import { Component } from 'obsidian';
import type { Contact, Problem } from '../core/contact/contact';
import type { ReadContact } from '../core/contact/read-contact';
import type { FollowUp } from '../core/follow-up/follow-up';
import type { GroupedFollowUps } from '../core/follow-up/groups';
import { type Grouping, groupingAt } from '../core/follow-up/incremental/grouping';
import { type Snapshot, snapshotAt } from '../core/follow-up/incremental/snapshot';
import type { Unpicked } from '../core/follow-up/incremental/unpicked';
import type { Settings } from '../core/settings';
import type { DateTime } from '../core/time/civil';
import type { Clock } from './clock';
import type { ContactIndex } from './contact-index';
import { texts } from './texts';
import { timeZoneNow } from './time-zone';
import { logFailure } from './log-failure';

/** Everything the sidebar and the api tell, as of one minute. */
export interface Overview {
  readonly now: DateTime;
  readonly contacts: readonly ReadContact[];
  /** The contact whose note this is, as it stands when asked; null where the note is none. */
  readonly contactAt: (path: string) => Contact | null;
  readonly followUps: readonly FollowUp[];
  /** The follow-ups in the groups of the sidebar; found once for all who ask. */
  readonly groups: () => GroupedFollowUps;
  readonly inPlay: number;
  readonly unpicked: Unpicked;
  readonly problems: readonly Problem[];
  /** Paths of the candidates that are on no list yet. */
  readonly unlisted: readonly string[];
}

/** Milliseconds that a burst of changed notes is given to end before one recomputation. */
const BURST = 50;

/** Milliseconds between looks at the clock; a look is a comparison, not a recomputation. */
const LOOK = 10_000;

/**
 * The follow-ups as they stand now. Computed when somebody asks and remembered until a note
 * changes, a window opens or closes, or the day turns. Sleep does no harm, since the clock is
 * looked at again and again rather than an alarm set.
 */
export class FollowUpFeed extends Component {
  private current: Overview | null = null;
  /** The latest snapshot, from which the next takes over what still holds. */
  private snapshot: Snapshot | null = null;
  /** The latest groups that anybody asked for, from which the next take over what still holds. */
  private grouping: Grouping | null = null;
  private validUntil: DateTime | null = null;
  private pending: number | null = null;
  private readonly listeners = new Set<() => void>();
  private hasBegun = false;

  constructor(
    private readonly index: ContactIndex,
    private readonly settings: () => Settings,
    readonly clock: Clock,
  ) {
    super();
  }

  /** Whether the vault is known; until then the overview holds what the app has read so far. */
  get isReady(): boolean {
    return this.hasBegun;
  }

  override onload(): void {
    this.hasBegun = true;
    // Who asked or listened before the vault was known is to know what it holds.
    this.current = null;
    if (this.listeners.size > 0) this.invalidate();
    this.register(this.index.onChange(() => this.invalidate()));
    this.registerInterval(window.setInterval(() => this.look(), LOOK));
    this.registerDomEvent(window, 'focus', () => this.look());
    this.registerDomEvent(activeDocument, 'visibilitychange', () => this.look());
    this.register(() => {
      if (this.pending !== null) window.clearTimeout(this.pending);
    });
  }

  /** The overview as of this minute's list. */
  overview(): Overview {
    const { current } = this;
    if (current !== null && !this.isStale()) return current;
    // Whoever asks first after time has changed the list is not to be the only one who knows.
    if (current !== null) this.tellSoon();
    return this.compute();
  }

  /** Calls back once after each burst of changes, and when time alone changes the list. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Whether a burst of changes is not over yet, of which the listeners are told once it is. */
  get isTellingSoon(): boolean {
    return this.pending !== null;
  }

  /** Lets the next look compute anew, and tells the listeners once the burst is over. */
  invalidate(): void {
    this.current = null;
    this.tellSoon();
  }

  private tellSoon(): void {
    this.pending ??= window.setTimeout(() => {
      this.pending = null;
      this.tell();
    }, BURST);
  }

  private readonly contactAt = (path: string): Contact | null =>
    this.index.contactAt(path)?.contact ?? null;

  private isStale(): boolean {
    const now = this.clock();
    const { current, validUntil, snapshot } = this;
    if (current === null || validUntil === null) return true;
    if (now >= validUntil || now < current.now) return true;
    // Whoever travels may come to another zone at the same time by the clock.
    return snapshot?.context.ownZone !== timeZoneNow(now);
  }

  private look(): void {
    if (this.current !== null && this.isStale()) this.tell();
  }

  private compute(): Overview {
    const now = this.clock();
    const settings = this.settings();
    const contacts = this.index.contacts();
    const zone = timeZoneNow(now);
    const snapshot = snapshotAt(contacts, settings, now, texts, this.snapshot, zone);
    const { followUps, inPlay, unpicked } = snapshot;
    const problems = [...this.index.problems(), ...snapshot.problems];
    const unlisted = this.index.unlistedPaths();
    const { contactAt } = this;
    let grouped: GroupedFollowUps | null = null;
    const groups = (): GroupedFollowUps => (grouped ??= this.grouped(followUps, now));
    this.snapshot = snapshot;
    const known = { now, contacts, contactAt, followUps, groups, inPlay, unpicked };
    this.current = { ...known, problems, unlisted };
    this.validUntil = snapshot.nextChange;
    return this.current;
  }

  private grouped(followUps: Snapshot['followUps'], now: DateTime): GroupedFollowUps {
    this.grouping = groupingAt(followUps, now, this.grouping);
    return this.grouping.groups;
  }

  /** Tells the listeners; the list is theirs to read, and what one throws harms no other. */
  private tell(): void {
    if (this.listeners.size === 0) return;
    if (this.current === null || this.isStale()) this.compute();
    for (const listener of [...this.listeners]) {
      try {
        listener();
      } catch (error) {
        logFailure(texts.logged.listenerFailed, error);
      }
    }
  }
}
