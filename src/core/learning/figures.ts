/** From so many on, numbers are told as shares too: of fewer, a share says more than is known. */
const ENOUGH = 5;

/** What part of a whole something is, 0 to 1; null where the whole is too small to say. */
export function shareOf(part: number, whole: number): number | null {
  return whole < ENOUGH ? null : part / whole;
}

/** How many answers came within a stretch of days. */
export interface DaysUntil {
  readonly from: number;
  /** The last day of it; null where it has no end. */
  readonly to: number | null;
  readonly count: number;
}

/** The stretches of days, each by its first. */
const firstDays = [0, 1, 2, 4, 8, 15];

/** How long answers took, in a few stretches of days; none where there was no answer. */
export function daysUntilAnswer(days: readonly number[]): readonly DaysUntil[] {
  if (days.length === 0) return [];
  return firstDays.map((from, place) => {
    const next = firstDays[place + 1];
    const to = next === undefined ? null : next - 1;
    const count = days.filter((each) => each >= from && (to === null || each <= to)).length;
    return { from, to, count };
  });
}

/** Within how many days half of those who answered did; null where they are too few to say. */
export function halfWithin(sorted: readonly number[]): number | null {
  return sorted.length < ENOUGH ? null : (sorted[Math.ceil(sorted.length / 2) - 1] ?? null);
}
