/** Writes what failed, and how, to the console: for whoever looks for the cause. */
export function logFailure(what: string, error: unknown): void {
  console.error(`Informational Interviews: ${what}`, error);
}
