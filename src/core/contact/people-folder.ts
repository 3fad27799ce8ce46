/** What a folder of notes about people is often called, the likeliest first. */
const usualNames = ['people', 'persons', 'person', 'contacts', 'network', 'my network', 'crm'];

/** More offers than these would be a list to read rather than a help. */
const MOST = 3;

/**
 * The folders that seem to hold notes about people, by their names: at the top of the vault or one
 * below, the likeliest and highest first, three at most. Case, and numbers and signs around the
 * name, as in `03 People`, do not count.
 */
export function findPeopleFolders(paths: readonly string[]): readonly string[] {
  return paths
    .flatMap((path) => {
      const parts = path.split('/');
      const name = (parts.at(-1) ?? '').toLowerCase().match(/\p{L}(?:[^]*\p{L})?/u)?.[0] ?? '';
      const rank = usualNames.indexOf(name);
      return rank < 0 || parts.length > 2 ? [] : [{ path, depth: parts.length, rank }];
    })
    .sort(
      (one, other) =>
        one.depth - other.depth || one.rank - other.rank || (one.path < other.path ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ path }) => path);
}
