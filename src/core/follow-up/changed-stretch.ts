/** The part of a list, from `start` to before `end`, that is another by now. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How much further what comes after the part stands now. */
  readonly shift: number;
}

/**
 * The part of a list that is another by now: what stands before it and after it is the same, in the
 * same order. Empty where nothing changed. Costs a comparison for each that is the same.
 */
export function changedStretch<Before, Now>(
  before: readonly Before[],
  now: readonly Now[],
  isSame: (one: Before, other: Now) => boolean,
): Stretch {
  const shift = now.length - before.length;
  const isSameAt = (place: number, other: number): boolean => {
    const one = before[place];
    const two = now[other];
    return one !== undefined && two !== undefined && isSame(one, two);
  };
  let start = 0;
  while (isSameAt(start, start)) start += 1;
  let end = before.length;
  while (end > start && end + shift > start && isSameAt(end - 1, end - 1 + shift)) end -= 1;
  return { start, end, shift };
}
