import { type FollowUp, followUpKey, isPressing } from '../core/follow-up/follow-up';
import { type GroupedFollowUps, preparationOf } from '../core/follow-up/groups';
import { type Day, dayOf } from '../core/time/civil';
import type { Overview } from '../vault/follow-up-feed';

/** The follow-ups and their groups, as they stand now. */
type Standing = Pick<Overview, 'followUps' | 'groups' | 'now'>;

/**
 * The follow-ups that the user left for now, on the card or by command, so that both go on with the
 * one after them. They stay so until the day is over, the plugin is loaded again, or nothing else is
 * left.
 */
export class LeftForNow {
  private readonly keys = new Set<string>();
  /** The day on which they were left. */
  private day: Day | null = null;
  private readonly listeners = new Set<() => void>();

  /** The most pressing follow-up that was not left; null where there is none. Looks no further than that one. */
  next({ followUps, groups, now }: Standing): FollowUp | null {
    const grouped = groups();
    const today = dayOf(now);
    // An interview and its preparation stand in one row.
    const isLeft = (each: FollowUp): boolean => {
      const preparation = preparationOf(each, grouped);
      return this.has(each, today) || (preparation !== null && this.has(preparation, today));
    };
    return followUps.find((each) => isPressingRow(each, grouped) && !isLeft(each)) ?? null;
  }

  /** As {@link next}, of all that press, left or not. */
  first({ followUps, groups }: Standing): FollowUp | null {
    const grouped = groups();
    return followUps.find((each) => isPressingRow(each, grouped)) ?? null;
  }

  /** Whether anything else presses, left or not. */
  hasOther(than: FollowUp, { followUps, groups }: Standing): boolean {
    const grouped = groups();
    return followUps.some((each) => each !== than && isPressingRow(each, grouped));
  }

  /** Leaves a follow-up for the rest of the day. */
  leave(followUp: FollowUp, { now }: Standing): void {
    const today = dayOf(now);
    if (this.day !== today) this.keys.clear();
    this.day = today;
    this.keys.add(followUpKey(followUp));
    this.tell();
  }

  /** Takes all of them up again. */
  takeUp(): void {
    if (this.keys.size === 0) return;
    this.keys.clear();
    this.tell();
  }

  /** Calls back after each change; gives the end of that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private has(followUp: FollowUp, today: Day): boolean {
    return this.day === today && this.keys.has(followUpKey(followUp));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function isPressingRow(each: FollowUp, { preparations }: GroupedFollowUps): boolean {
  return isPressing(each) && preparations.get(each.path) !== each;
}
