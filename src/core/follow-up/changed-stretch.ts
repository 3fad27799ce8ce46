/** The part of the earlier list, from `start` to before `end`, that was replaced. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How many places further what comes after it stands now; negative where it stands further back. */
  readonly shift: number;
}

/**
 * The part in which two versions of a list differ, by identity: what stands before it and after it is the
 * same, in the same order. Empty where nothing changed. Compares each item that stayed once.
 */
export function changedStretch<Item>(before: readonly Item[], now: readonly Item[]): Stretch {
  const shift = now.length - before.length;
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start += 1;
  let end = before.length;
  const least = start + Math.max(0, -shift);
  while (end > least && before[end - 1] === now[end - 1 + shift]) end -= 1;
  return { start, end, shift };
}
