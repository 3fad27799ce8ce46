import type { Settings } from './settings';

/**
 * A setting's value as an edit leaves it, where the value became another one since it was shown. Of
 * a list or a table only the entries that were edited change; anything else becomes what was typed.
 *
 * @param shown the value that was edited.
 * @param edited what it was made to; of any type, since it may not fit.
 * @param now the value by now.
 */
export function mergeSetting(shown: unknown, edited: unknown, now: unknown): unknown {
  const [before, after, current] = [shown, edited, now].map((value) => JSON.stringify(value));
  if (before === after) return now;
  if (before === current) return edited;
  if (Array.isArray(shown) && Array.isArray(edited) && Array.isArray(now)) {
    return mergeLists(shown, edited, now);
  }
  return edited;
}

/** The renamed properties as an edit leaves them, where others were renamed since they were shown. */
export function mergePropertyNames(
  shown: Settings['propertyNames'],
  edited: Readonly<Record<string, unknown>>,
  now: Settings['propertyNames'],
): Readonly<Record<string, unknown>> {
  const [before, after] = [new Map<string, unknown>(Object.entries(shown)), Object.entries(edited)];
  const kept = Object.entries(now).filter(
    ([property]) => !before.has(property) || Object.hasOwn(edited, property),
  );
  const changed = after.filter(([property, name]) => before.get(property) !== name);
  return Object.fromEntries([...kept, ...changed]);
}

function mergeLists(shown: unknown[], edited: unknown[], now: unknown[]): unknown[] {
  const [before, after, current] = [shown, edited, now].map(keysOf) as [Keys, Keys, Keys];
  return [
    ...now.filter((entry) => !before.has(keyOf(entry)) || after.has(keyOf(entry))),
    ...edited.filter((entry) => !before.has(keyOf(entry)) && !current.has(keyOf(entry))),
  ];
}

type Keys = ReadonlySet<string>;

function keysOf(entries: unknown[]): Keys {
  return new Set(entries.map(keyOf));
}

function keyOf(entry: unknown): string {
  return JSON.stringify(entry);
}
