import type { ObsidianProtocolData } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { vaultRead } from '../../app/vault-read';
import { followLink } from './follow-link';

/** Links from outside that lead into the plugin: `obsidian://informational-interviews?do=…`. */
export const linksFeature: MakeFeature = (host) => {
  /** The link that was pressed last and is yet to be followed. */
  let latest: ObsidianProtocolData | null = null;
  let isWaiting = false;

  /** Of several that come before the vault is read, the last alone is followed. */
  async function follow(params: ObsidianProtocolData): Promise<void> {
    latest = params;
    if (isWaiting) return;
    isWaiting = true;
    try {
      await vaultRead(host);
    } finally {
      isWaiting = false;
    }
    const last = latest as ObsidianProtocolData | null;
    latest = null;
    if (last !== null) await followLink(host, last, () => latest === null);
  }

  return {
    link: follow,
    stop: () => {
      latest = null;
    },
  };
};
