import type { FollowUpFeed } from '../vault/follow-up-feed';
import type { PluginSettings } from '../vault/plugin-settings';
import type { TalkReadings } from '../vault/talk-readings';
import type { BasesLayouts } from './bases-layouts';
import type { BulkRunner } from './bulk-runner';
import type { CommandSources } from './command-sources';
import type { ContactCommandRunner, TalkMarked } from './contact-command-runner';
import type { ContactAct } from './contact-act';
import { offerNames, type Offers } from './offers';
import type { PublicApi } from './public-api';
import type { Signal } from './signal';

/** What all features stand on. */
export interface Ground extends CommandSources {
  readonly api: PublicApi;
  readonly feed: FollowUpFeed;
  readonly pluginSettings: PluginSettings;
  /** What the notes tell of talks; all who ask share what was read. */
  readonly talks: TalkReadings;
  readonly runner: ContactCommandRunner;
  readonly bulk: BulkRunner;
  /** Somebody was marked as talked with. */
  readonly interviewed: Signal<TalkMarked>;
  /** What the features do about a contact, for the menu of a person. */
  readonly contactActs: readonly ContactAct[];
  /** The app's own Bases, as far as it told of itself. */
  readonly bases: BasesLayouts;
}

/** What a feature gets: all it stands on, and what the others offer. */
export interface Host extends Ground, Offers {}

/**
 * The host over what the features offer, which comes into `offers` as each is made; what is asked
 * for before it is there throws.
 */
export function hostOver(ground: Ground, offers: Partial<Offers>): Host {
  const host = { ...ground };
  for (const name of offerNames) {
    Object.defineProperty(host, name, { enumerable: true, get: () => offered(offers[name]) });
  }
  return host as Host;
}

function offered<Offer>(offer: Offer | undefined): Offer {
  if (offer === undefined) throw new Error('It is offered once all features are made.');
  return offer;
}
