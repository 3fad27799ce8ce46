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

/**
 * The hours when somebody can talk as an edit leaves them: as {@link mergeSetting}, but of a stretch
 * that was changed here and elsewhere only what was typed last is left, and not both.
 */
export function mergeAvailability(
  shown: Settings['availability'],
  edited: unknown,
  now: Settings['availability'],
): unknown {
  const merged = mergeSetting(shown, edited, now);
  if (!Array.isArray(edited) || !Array.isArray(merged)) return merged;
  const [before, after, current] = [shown, edited, now].map(keysOf) as [Keys, Keys, Keys];
  const typed = edited.filter((entry) => isStretch(entry) && !before.has(keyOf(entry)));
  const came = now.filter((entry) => !before.has(keyOf(entry)) && !after.has(keyOf(entry)));
  const outdone = shown.flatMap((entry) => {
    const isChangedTwice = !after.has(keyOf(entry)) && !current.has(keyOf(entry));
    if (!isChangedTwice || !typed.some(({ weekday }) => weekday === entry.weekday)) return [];
    const thatDay = came.filter(({ weekday }) => weekday === entry.weekday);
    const instead = thatDay.filter((each) => each.from < entry.until && entry.from < each.until);
    return (instead.length > 0 ? instead : thatDay.slice(0, 1)).map(keyOf);
  });
  return merged.filter((entry) => !outdone.includes(keyOf(entry)));
}

function isStretch(entry: unknown): entry is Settings['availability'][number] {
  return typeof entry === 'object' && entry !== null && 'weekday' in entry;
}

function mergeLists(
  shown: readonly unknown[],
  edited: readonly unknown[],
  now: readonly unknown[],
): unknown[] {
  const [before, after, current] = [shown, edited, now].map(keysOf) as [Keys, Keys, Keys];
  return [
    ...now.filter((entry) => !before.has(keyOf(entry)) || after.has(keyOf(entry))),
    ...edited.filter((entry) => !before.has(keyOf(entry)) && !current.has(keyOf(entry))),
  ];
}

type Keys = ReadonlySet<string>;

function keysOf(entries: readonly unknown[]): Keys {
  return new Set(entries.map(keyOf));
}

function keyOf(entry: unknown): string {
  return JSON.stringify(entry);
}
