/**
 * How names of properties are compared where none is exactly the wanted one: as the app compares
 * them, without regard to case.
 */
export function foldName(name: string): string {
  return name.toLowerCase();
}

/**
 * The name under which a property stands in a front matter: exactly `wanted`, even where it has no
 * value, else the first that differs only in case; null where there is neither. What the front
 * matter inherits is not there.
 */
function nameThere(data: Readonly<Record<string, unknown>>, wanted: string): string | null {
  if (Object.hasOwn(data, wanted)) return wanted;
  const folded = foldName(wanted);
  for (const name in data) {
    // Folding never makes a name shorter, and this is asked of every note in the vault.
    if (name.length > folded.length || foldName(name) !== folded) continue;
    if (Object.hasOwn(data, name)) return name;
  }
  return null;
}

/** What stands under a property's name, by the rule of {@link nameThere}; else undefined. */
export function valueThere(data: Readonly<Record<string, unknown>>, wanted: string): unknown {
  const name = nameThere(data, wanted);
  return name === null ? undefined : data[name];
}

/**
 * Finds in `names`, in the order of the note, the one that a wanted name stands for: itself, else
 * the first that differs only in case; the wanted name where there is neither.
 */
export function finderOf(names: Iterable<string>): (wanted: string) => string {
  const exact = new Set(names);
  const firsts = new Map<string, string>();
  for (const name of exact) {
    const folded = foldName(name);
    if (!firsts.has(folded)) firsts.set(folded, name);
  }
  return (wanted) => (exact.has(wanted) ? wanted : (firsts.get(foldName(wanted)) ?? wanted));
}
