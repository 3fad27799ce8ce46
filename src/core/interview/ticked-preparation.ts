import type { CachedHeading } from '../note/body/cached-heading';
import { headingKey, isPart } from '../words';
import { isAboveHabits } from './habit';

/** A tick box as the app's cache tells it. */
interface CachedTask {
  readonly line: number;
  readonly done: boolean;
}

/**
 * Whether the preparation of an interview has tick boxes and every one is ticked, but for the habits
 * to choose one of. Of the sections the first that holds a preparation counts.
 *
 * @param headings in the order of the note.
 */
export function isAllTicked(
  headings: readonly CachedHeading[],
  tasks: readonly CachedTask[],
  sections: readonly string[],
): boolean {
  for (const section of sections) {
    const part = preparationIn(headings, section);
    if (part === null) continue;
    const habits = habitLines(headings);
    const inside = tasks.filter(
      ({ line }) => isIn(part, line) && !habits.some((range) => isIn(range, line)),
    );
    return inside.length > 0 && inside.every(({ done }) => done);
  }
  return false;
}

function isIn({ from, to }: { readonly from: number; readonly to: number }, line: number): boolean {
  return line > from && line < to;
}

/** The lines among the habits to choose one of. */
function habitLines(
  headings: readonly CachedHeading[],
): readonly { readonly from: number; readonly to: number }[] {
  return headings.flatMap(({ level, text, line }, at) =>
    level > 3 && isAboveHabits(text)
      ? [{ from: line, to: headings[at + 1]?.line ?? Infinity }]
      : [],
  );
}

/** The lines between the heading of a section's preparation and the end of that part. */
function preparationIn(
  headings: readonly CachedHeading[],
  section: string,
): { readonly from: number; readonly to: number } | null {
  let inSection = false;
  let from: number | null = null;
  for (const { level, text, line } of headings) {
    if (level > 3) continue;
    if (from !== null) return { from, to: line };
    if (level < 3) inSection = level === 2 && headingKey(text) === headingKey(section);
    else if (inSection && isPart(text, 'preparation')) from = line;
  }
  return from === null ? null : { from, to: Infinity };
}
