import { lengthOfPathKey, pathKey } from './path-key';

/**
 * Paths as they are found in another letter case or normal form. Paths of lengths that nobody has asked
 * for are not looked into: making what each of a vault's paths is compared by takes longer than to read
 * the note's properties.
 */
export class PathsInAnyCase {
  /** How long what the paths are compared by is, of those that were asked for. */
  private readonly lengths = new Set<number>();
  /** The paths of these lengths by what they are compared by, most of which only one has. */
  private readonly byKey = new Map<string, string | Set<string>>();

  /** @param all the paths that are there; it is gone through once for each length. */
  constructor(private readonly all: () => Iterable<string>) {}

  /** Notes that a path is there now, or is not any more. */
  note(path: string, isThere: boolean): void {
    if (this.lengths.size > 0 && this.lengths.has(lengthOfPathKey(path))) this.set(path, isThere);
  }

  /** The paths that are compared as this one is, in order; itself among them where it is there. */
  alike(path: string): readonly string[] {
    const key = pathKey(path);
    if (!this.lengths.has(key.length)) {
      this.lengths.add(key.length);
      for (const each of this.all()) if (lengthOfPathKey(each) === key.length) this.set(each, true);
    }
    const found = this.byKey.get(key) ?? [];
    return typeof found === 'string' ? [found] : [...found].sort();
  }

  private set(path: string, isThere: boolean): void {
    const key = pathKey(path);
    const paths = this.byKey.get(key);
    if (typeof paths === 'object') {
      if (isThere) paths.add(path);
      else paths.delete(path);
    } else if (!isThere) {
      if (paths === path) this.byKey.delete(key);
    } else if (paths === undefined) this.byKey.set(key, path);
    else if (paths !== path) this.byKey.set(key, new Set([paths, path]));
  }
}
