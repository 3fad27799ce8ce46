/** Most paths have no other signs, and are in their normal form as they are. */
const plainPath = /^[ -~]*$/;

/** How paths are compared: no disk has both of two that differ in nothing else. */
export function pathKey(path: string): string {
  return (plainPath.test(path) ? path : path.normalize('NFC')).toLowerCase();
}

/**
 * The length of what {@link pathKey} makes of a path, in code units, which tells most paths apart without
 * making it: other letters may make it longer or shorter than the path.
 */
export function lengthOfPathKey(path: string): number {
  return plainPath.test(path) ? path.length : pathKey(path).length;
}
