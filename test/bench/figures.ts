/** How often everything is measured: each of these runs gives one median, and what is told is their range. */
export const RUNS = 3;

/** The middle of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[figures.length >> 1] ?? NaN;
}

/** From the least to the most of some figures, as `write` says them; one where they read alike. */
export function range(figures: readonly number[], write: (figure: number) => string): string {
  const [least, most] = [write(Math.min(...figures)), write(Math.max(...figures))];
  return least === most ? least : `${least} to ${most}`;
}
