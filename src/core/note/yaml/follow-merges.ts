import { define, isMap } from './plain-map';

/** A value with what `<<` brings in; throws where that is no map, or where a value holds itself. */
export function followMerges(value: unknown, within: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (within.includes(value)) throw new Error('A value holds itself');
  const inner = [...within, value];
  if (Array.isArray(value)) return value.map((item) => followMerges(item, inner));
  const entries = Object.entries(value);
  const merged: Record<string, unknown> = {};
  for (const [name, own] of entries) {
    const followed: unknown = followMerges(own, inner);
    if (name !== '<<') define(merged, name, followed);
    else {
      for (const source of [followed].flat()) {
        if (!isMap(source)) throw new Error('What is merged is no map');
        for (const [from, brought] of Object.entries(source)) {
          // Of two maps that bring one name the earlier counts.
          if (![value, merged].some((map) => Object.hasOwn(map, from))) {
            define(merged, from, brought);
          }
        }
      }
    }
  }
  return merged;
}
