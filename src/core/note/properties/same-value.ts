import { isMap } from '../yaml/plain-map';

/**
 * Whether two values read from YAML are the same, the order of keys included.
 * Values that refer to themselves count as different, since they cannot be compared to an end.
 */
export function sameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (depth > 100) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index], depth + 1));
  }
  if (isMap(a) && isMap(b)) return sameValue(Object.entries(a), Object.entries(b), depth + 1);
  return a === b;
}
