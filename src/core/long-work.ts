/** A part of some long work, which tells what it is of the whole: from one share of it to another. */
export function* scaled<Result>(
  work: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** What some long work gives, done without a break. */
export function atOnce<Result>(work: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
