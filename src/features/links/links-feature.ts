import type { ObsidianProtocolData } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { vaultRead } from '../../app/vault-read';
import { followLink } from './follow-link';

/** Links from outside that lead into the plugin: `obsidian://informational-interviews?do=…`. */
export const linksFeature: MakeFeature = (host) => {
  /** How many links were handed over; of several that wait, the last alone is followed. */
  let count = 0;
  let isOver = false;

  async function follow(params: ObsidianProtocolData): Promise<void> {
    count += 1;
    const own = count;
    const isLatest = (): boolean => !isOver && own === count;
    await vaultRead(host);
    if (isLatest()) await followLink(host, params, isLatest);
  }

  return {
    link: follow,
    stop: () => {
      isOver = true;
    },
  };
};
