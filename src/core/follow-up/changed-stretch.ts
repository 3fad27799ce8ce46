/** The part of a list, from `start` to before `end`, that is another by now. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How much further what comes after the part stands now. */
  readonly shift: number;
}

/**
 * The part of a list that is another by now, by identity: what stands before it and after it is the same, in
 * the same order. Empty where nothing changed. Costs a comparison for each that is the same.
 */
export function changedStretch<Item>(before: readonly Item[], now: readonly Item[]): Stretch {
  const shift = now.length - before.length;
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start += 1;
  let end = before.length;
  const first = start + Math.max(0, -shift);
  while (end > first && before[end - 1] === now[end - 1 + shift]) end -= 1;
  return { start, end, shift };
}
