/** More than this from n to 8n is above linear by a wide margin: a square gives 64. */
const MOST = 24;

/** Below this many milliseconds nothing can be told. */
const TELLING = 2;

/** What a quick run is taken to have needed at least, in milliseconds. */
const LEAST = 0.02;

/** A busy machine can make one measurement slow, but hardly the same one so many times. */
const TIMES = 3;

/** The lengths that are tried: short ones first, since some patterns would never come to an end. */
const FROM_SHORT = [16, 24, 36, 54, 160, 480, 1600, 8000];

/** Gives what is to be timed, for an input of about so many signs. */
type Run = (length: number) => () => void;

/**
 * How many times as long a run takes for a text as for one an eighth as long, where that is far
 * more than eight times, each time that it is measured; null where it is not, or where all is too
 * quick to tell.
 *
 * @param run makes its input of about that many signs, and gives what is to be timed.
 * @param lengths what is tried, the shortest first.
 */
export function excessiveGrowth(run: Run, lengths: readonly number[] = FROM_SHORT): number | null {
  for (const length of lengths) {
    let growth: number | null = 0;
    for (let time = 0; time < TIMES && growth !== null; time += 1) growth = growthAt(length, run);
    if (growth !== null) return growth;
  }
  return null;
}

function growthAt(length: number, run: Run): number | null {
  const large = run(length);
  let most = timed(large);
  if (most < TELLING) return null;
  const small = run(length / 8);
  // The least of several runs, since the machine may be busy with others.
  let least = Infinity;
  for (let round = 0; round < 4; round += 1) {
    least = Math.min(least, timed(small), timed(small));
    if (most <= MOST * Math.max(least, LEAST)) return null;
    if (most < 500) most = Math.min(most, timed(large));
  }
  const growth = most / Math.max(least, LEAST);
  return growth > MOST ? growth : null;
}

/** Milliseconds by the clock or of this process's own work, the less of both: others' work counts in neither. */
function timed(run: () => void): number {
  const from = performance.now();
  const worked = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(worked);
  return Math.min(performance.now() - from, (user + system) / 1000);
}
