/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** Whether something happens that does so this often, 0 to 1. */
  readonly happens: (often: number) => boolean;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  /** One of these; there must be some. */
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
}

/** Chance from a seed (the mulberry32 generator). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    happens: (often) => next() < often,
    between,
    oneOf: <Value>(values: readonly Value[]) => values[between(0, values.length - 1)] as Value,
  };
}
