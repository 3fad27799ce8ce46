import { useMemo, useRef, useState } from 'preact/hooks';
import type { FollowUp } from '../../core/follow-up/follow-up';
import type { CardContent } from './use-card';

/** What the element around the list hears. */
interface ListedHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/**
 * The follow-ups that stand on the side of the card that is shown, and so not in the list a second time;
 * what is on the other side is in the list. While the pointer or the focus is in the list, opening the
 * note of another person changes nothing there: no line moves away under the pointer.
 *
 * @param welcomed what stands in its place where something else does.
 * @returns the follow-ups, what the element around the list hears, and whether all above the list is to stay
 *   as high as it is meanwhile.
 */
export function useOffList(
  { next, person, side }: CardContent,
  isCardShown: boolean,
  welcomed: readonly FollowUp[],
  openNote: string | null,
): readonly [ReadonlySet<FollowUp>, ListedHandlers, isSteady: boolean] {
  const wanted = side === 'person' && person !== null ? person : null;
  const inside = useRef({ pointer: false, focus: false });
  const shown = useRef(wanted);
  const latest = useRef(wanted);
  const [, redraw] = useState({});
  latest.current = wanted;
  const shownNote = useRef(openNote);
  const latestNote = useRef(openNote);
  latestNote.current = openNote;
  const isHeld = inside.current.pointer || inside.current.focus;
  const isSame = shown.current?.contact.path === wanted?.contact.path;
  if (!isHeld || isSame) shown.current = wanted;
  if (!isHeld) shownNote.current = openNote;
  const { current } = shown;
  const isNextShown = current === null;
  const offList = useMemo(() => {
    if (!isCardShown) return new Set(welcomed);
    if (!isNextShown) return new Set(current.followUps);
    return new Set(next === null ? [] : [next]);
  }, [isNextShown, next, current?.followUps, isCardShown, welcomed]);
  const [handlers] = useState((): ListedHandlers => {
    const leave = (part: 'pointer' | 'focus'): void => {
      inside.current[part] = false;
      const isBehind = shown.current !== latest.current || shownNote.current !== latestNote.current;
      if (isBehind) redraw({});
    };
    return {
      onPointerEnter: () => (inside.current.pointer = true),
      onPointerLeave: () => leave('pointer'),
      onFocusIn: () => (inside.current.focus = true),
      onFocusOut: ({ currentTarget, relatedTarget }) => {
        const isWithin = (currentTarget as Node).contains(relatedTarget as Node | null);
        if (!isWithin) leave('focus');
      },
    };
  });
  return [offList, handlers, shownNote.current !== openNote];
}
