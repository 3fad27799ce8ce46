import { useLayoutEffect, useState } from 'preact/hooks';
import type { TalkTimer } from '../../app/offers';

/** Whether a talk is being timed. */
export function useTimed(timer: TalkTimer): boolean {
  const [isTimed, setTimed] = useState(() => timer.talk() !== null);
  useLayoutEffect(() => timer.onTick(() => setTimed(timer.talk() !== null)), [timer]);
  return isTimed;
}
