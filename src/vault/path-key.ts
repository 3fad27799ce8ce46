/** Most paths have no other signs, and are in their normal form as they are. */
const plainPath = /^[ -~]*$/;

/** Whether a path has letters and signs of ASCII alone. */
export function isPlainPath(path: string): boolean {
  return plainPath.test(path);
}

/** How paths are compared: no disk has both of two that differ in nothing else. */
export function pathKey(path: string): string {
  return (isPlainPath(path) ? path : path.normalize('NFC')).toLowerCase();
}
