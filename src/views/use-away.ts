import { useEffect, useState } from 'preact/hooks';
import { wasAway } from '../core/gesture/list-waited';
import type { Day } from '../core/time/civil';
import type { DeviceMemory } from './device-memory';

/**
 * Whether the user comes back after a while away, and what ends that. Until it is ended nothing
 * new is remembered, so that the welcome outlives a reload.
 */
export function useAway(memory: DeviceMemory, today: Day): readonly [boolean, () => void] {
  const [isAway, setAway] = useState(() => wasAway(memory.lastSeen(), today));
  useEffect(() => {
    if (!isAway) memory.keepSeen(today);
  }, [isAway, today]);
  return [isAway, () => setAway(false)];
}
