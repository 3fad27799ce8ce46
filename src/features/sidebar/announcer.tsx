import type { JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Overview } from '../../vault/follow-up-feed';
import { texts } from '../../vault/texts';

/** A command that was run from the list. */
export interface Done {
  readonly path: string;
  readonly name: string;
}

/** Tells screen readers, without interrupting them, what a change made of the list. */
export function Announcer({
  overview,
  dueCount,
  done,
}: {
  readonly overview: Overview;
  readonly dueCount: number;
  /** The last command run from the list, as long as the list does not show it yet. */
  readonly done: RefObject<Done | null>;
}): JSX.Element {
  const told = useRef({ overview, dueCount, text: '' });
  if (told.current.overview !== overview) {
    const before = told.current;
    const { current } = done;
    const isOther =
      current !== null && followUpsOf(before.overview, current) !== followUpsOf(overview, current);
    const isSame = dueCount === before.dueCount;
    const { doneNowDue, nowDue } = texts.sidebar;
    const now = isSame ? before.text : nowDue(dueCount);
    const text = isOther ? doneNowDue(current.name, dueCount) : now;
    told.current = { overview, dueCount, text };
    if (isOther) done.current = null;
  }
  return (
    <div class="ii-announcer" role="status" aria-live="polite">
      {told.current.text}
    </div>
  );
}

/** What there is to do about the contact of a command, as one text to compare. */
function followUpsOf({ followUps }: Overview, done: Done): string {
  return followUps
    .filter(({ path }) => path === done.path)
    .map(({ action, bucket, from }) => `${action} ${bucket} ${from}`)
    .join();
}
