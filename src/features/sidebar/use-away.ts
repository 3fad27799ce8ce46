import { useEffect, useState } from 'preact/hooks';
import { wasAway } from '../../core/contact-command/list-waited';
import type { Day } from '../../core/time/civil';
import type { DeviceMemory } from './device-memory';

/**
 * Whether the user comes back after a while away, and what ends that. Until it is ended nothing
 * new is remembered, so that the welcome outlives a reload.
 */
export function useAway(memory: DeviceMemory, today: Day): readonly [boolean, () => void] {
  const [isAway, setAway] = useState(() => wasAway(memory.lastSeen(), today));
  useEffect(() => {
    if (isAway) return;
    // The sidebar may have stayed open while the device slept.
    if (wasAway(memory.lastSeen(), today)) setAway(true);
    else memory.keepSeen(today);
  }, [isAway, today]);
  const dismiss = (): void => {
    memory.keepSeen(today);
    setAway(false);
  };
  return [isAway, dismiss];
}
