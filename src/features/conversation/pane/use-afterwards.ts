import { useLayoutEffect, useRef } from 'preact/hooks';

/** Runs something once it was drawn that one of these is another than before; not at the first drawing. */
export function useAfterwards(run: () => void, ...watched: readonly unknown[]): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) run();
    isFirst.current = false;
  }, watched);
}
