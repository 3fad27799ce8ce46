/** More than this from n to 8n is above linear by a wide margin: a square gives 64. */
const MOST = 24;

/** Below this many milliseconds nothing can be told. */
const TELLING = 2;

/** The lengths that are tried: short ones first, since some patterns would never come to an end. */
const FROM_SHORT = [16, 24, 36, 54, 160, 480, 1600, 8000];

/**
 * How many times as long a run takes for a text as for one an eighth as long, where that is far
 * more than eight times; null where it is not, or where all is too quick to tell.
 *
 * @param run makes its input of about that many signs, and gives what is to be timed.
 * @param lengths what is tried, the shortest first.
 */
export function excessiveGrowth(
  run: (length: number) => () => void,
  lengths: readonly number[] = FROM_SHORT,
): number | null {
  for (const length of lengths) {
    const large = run(length);
    let most = timed(large);
    if (most < TELLING) continue;
    const small = run(length / 8);
    // The least of several runs, since the machine may be busy with others.
    let least = Infinity;
    for (let round = 0; round < 4; round += 1) {
      least = Math.min(least, timed(small), timed(small));
      if (most <= MOST * Math.max(least, 0.02)) return null;
      if (most < 500) most = Math.min(most, timed(large));
    }
    if (most > MOST * Math.max(least, 0.02)) return most / Math.max(least, 0.02);
  }
  return null;
}

function timed(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}
