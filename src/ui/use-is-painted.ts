import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint';

/** Whether an element was painted once; what cannot be seen at first may be left until then. */
export function useIsPainted(element: RefObject<HTMLElement | null>): boolean {
  const [isPainted, setPainted] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    return current === null ? undefined : afterPaint(current.win, () => setPainted(true));
  }, []);
  return isPainted;
}
