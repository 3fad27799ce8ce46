import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from './after-paint';

/**
 * Whether something was painted once, as far as it was drawn; once it was, all is drawn anew. What cannot be
 * seen at first may be left until then.
 *
 * @param what the same object, or text, as long as it is to be shown.
 * @param win the window it stands in; none until it is there.
 */
export function useIsPainted(what: unknown, win: () => Window | undefined): boolean {
  const painted = useRef<unknown>(undefined);
  const [, redraw] = useState({});
  useLayoutEffect(() => {
    const where = painted.current === what ? undefined : win();
    if (where === undefined) return undefined;
    return afterPaint(where, () => {
      painted.current = what;
      redraw({});
    });
  }, [what, win()]);
  return painted.current === what;
}
