/** The words with each list of wordings changed; what is no such list stays as it is. */
export function withEach(
  value: unknown,
  change: (wordings: readonly string[]) => unknown,
): unknown {
  if (Array.isArray(value)) return change(value as readonly string[]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withEach(each, change)]),
  );
}
