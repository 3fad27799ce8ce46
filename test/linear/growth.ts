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

/** From this many milliseconds on, what a text takes can be compared with what half of it takes. */
const COMPARABLE = 6;

/** Gives what is to be timed, for an input of about so many signs. */
type Run = (length: number) => () => void;

/** How a run is timed, in milliseconds. */
type Timed = (run: () => void) => number;

/**
 * How many times as long a run takes for a text as for one an eighth as long, where that is far
 * more than eight times, each time that it is measured; null where it is not, or where all is too
 * quick to tell.
 *
 * @param run makes its input of about that many signs, and gives what is to be timed.
 * @param lengths what is tried, the shortest first.
 * @param forget what is done before each run and is not timed. Where something is kept that spares work
 *   when a text is like the one before, it has that forgotten: a short text would gain all, a long one little.
 */
export function excessiveGrowth(
  run: Run,
  lengths: readonly number[] = FROM_SHORT,
  forget: () => void = () => undefined,
): number | null {
  const timed: Timed = (each) => {
    forget();
    return timeOf(each);
  };
  const longest = Math.max(...lengths);
  for (const length of lengths) {
    if (length < longest && length * 8 >= longest && isPlainlyLinear(length, run, timed))
      return null;
    let growth: number | null = 0;
    for (let time = 0; time < TIMES && growth !== null; time += 1)
      growth = growthAt(length, run, timed);
    if (growth !== null) return growth;
  }
  return null;
}

function growthAt(length: number, run: Run, timed: Timed): number | null {
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

/**
 * Whether the time for a text of that length is made up of what each sign takes, so nearly that a text
 * eight times as long cannot be found to grow far more than that. With `x` and `c` as the shares of a
 * square and of what any text takes, measured in what the signs of the shortest text take, the
 * comparisons below leave no more than x = 0.057 and c = 0.71, at which the longer text takes no more
 * than MOST times what this one takes. What is slow and linear need not be read at its longest.
 */
function isPlainlyLinear(length: number, run: Run, timed: Timed): boolean {
  const [whole, half, eighth] = [run(length), run(length / 2), run(length / 8)];
  let most = timed(whole);
  if (most < COMPARABLE) return false;
  let [middle, least] = [timed(half), timed(eighth)];
  most = Math.min(most, timed(whole));
  middle = Math.min(middle, timed(half));
  least = Math.min(least, timed(eighth));
  return most > 7 * least && most < 2.19 * middle;
}

/** Milliseconds by the clock or of this process's own work, the less of both: others' work counts in neither. */
function timeOf(run: () => void): number {
  const from = performance.now();
  const worked = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(worked);
  return Math.min(performance.now() - from, (user + system) / 1000);
}
