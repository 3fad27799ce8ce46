import type { CachedHeading } from '../note/body/cached-heading';
import { readInterviewSection, readPromisesHeading } from '../words';

/** A heading of a note, as its text or the app's cache tells it. */
type HeadingOfNote = Pick<CachedHeading, 'level' | 'text'>;

/** Whose promises stand under a heading, up to the next one of any level. */
export type Owner = 'own' | 'theirs';

/**
 * Whose promises stand under each heading of a note; null for those that stand above none. They are
 * under a heading of their own of level two, or of level three within an interview's section. What
 * is further below such a heading belongs to it.
 *
 * @param headings in the order of the note.
 */
export function promiseOwners(headings: readonly HeadingOfNote[]): readonly (Owner | null)[] {
  let section: Owner | 'interview' | null = null;
  let owner: Owner | null = null;
  return headings.map(({ level, text }) => {
    if (level < 2) section = owner = null;
    else if (level === 2) {
      owner = ownerBy(text);
      section = owner ?? (readInterviewSection(text) === null ? null : 'interview');
    } else if (level === 3 && section !== null) {
      owner = ownerBy(text) ?? (section === 'interview' ? null : section);
    }
    return owner;
  });
}

function ownerBy(heading: string): Owner | null {
  const read = readPromisesHeading(heading);
  if (read === null) return null;
  return read.theirs ? 'theirs' : 'own';
}

/** Whether a task with this mark in its box is open. */
export function isOpenMark(mark: string): boolean {
  return mark !== 'x' && mark !== 'X' && mark !== '-';
}

/**
 * Whether a note may hold an open promise, as far as its headings and tasks tell: only then there is
 * anything to read in its text.
 *
 * @param headings in the order of the note, each with its line.
 * @param openTasks the lines of the open tasks, in that order too.
 */
export function mayHoldPromises(
  headings: readonly CachedHeading[],
  openTasks: readonly number[],
): boolean {
  if (openTasks.length === 0 || headings.length === 0) return false;
  const owners = promiseOwners(headings);
  let at = -1;
  return openTasks.some((task) => {
    while ((headings[at + 1]?.line ?? Infinity) < task) at += 1;
    return (owners[at] ?? null) !== null;
  });
}
