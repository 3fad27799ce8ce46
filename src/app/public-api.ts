import type { Contact, Problem } from '../core/contact/contact';
import type { FollowUp } from '../core/follow-up/follow-up';
import { listFollowUps, plainFollowUp } from '../core/follow-up/list-follow-ups';
import { type PlainTalk, plainTalk } from '../core/learning/plain-talk';
import { latestFirst } from '../core/learning/talk-order';
import type { Settings } from '../core/settings';
import { readDateTime } from '../core/time/civil';
import type { FollowUpFeed } from '../vault/follow-up-feed';
import type { TalkReadings } from '../vault/talk-readings';
import { ruleContextHere } from '../vault/rule-context-here';
import { texts } from '../vault/texts';
import { timeZoneNow } from '../vault/time-zone';

/**
 * What other tools may call, as `app.plugins.plugins['informational-interviews'].api`. Everything
 * it gives is plain, frozen data; changing it is a breaking change (docs/api.md).
 */
export interface PublicApi {
  readonly version: 1;
  /** Every contact, as its note was read, in no particular order. */
  readonly contacts: () => readonly Contact[];
  /**
   * The follow-ups in the order of the list.
   *
   * @param now civil time `YYYY-MM-DDTHH:mm`; the wall clock where it is left out.
   *   A space for the `T` is accepted, seconds are dropped.
   * @throws RangeError where `now` is anything else.
   */
  readonly followUps: (now?: string) => readonly FollowUp[];
  /** What in the notes does not fit: path, property, value and message of each. */
  readonly problems: () => readonly Omit<Problem, 'quickFix' | 'inNote'>[];
  /**
   * The talks that took place, closed contacts' too, the latest first. Notes with the section of an
   * interview are read for it, each again only when it changed; what cannot be read is left out.
   */
  readonly interviews: () => Promise<readonly PlainTalk[]>;
  /** Calls back after each burst of changes and when time alone changes the list. */
  readonly onChange: (callback: () => void) => () => void;
}

/** The public api over the feed and what the notes tell of talks. */
export function publicApi(
  feed: FollowUpFeed,
  settings: () => Settings,
  talks: TalkReadings,
): PublicApi {
  const contacts = (): readonly Contact[] =>
    Object.freeze(feed.overview().contacts.map(({ contact }) => contact));

  return Object.freeze({
    version: 1,
    contacts,
    followUps: (now?: string) => {
      if (now === undefined) return plainList(feed.overview().followUps);
      const at = typeof now === 'string' ? readDateTime(now) : null;
      if (at === null) throw new RangeError('Expected a civil time such as 2026-11-25T14:00.');
      return plainList(
        listFollowUps(contacts(), settings(), at, texts, timeZoneNow(feed.clock())).followUps,
      );
    },
    problems: () =>
      Object.freeze(
        feed
          .overview()
          .problems.map(({ path, property, value, message }) =>
            Object.freeze({ path, property, value, message }),
          ),
      ),
    interviews: async () => {
      const context = ruleContextHere(feed.clock(), settings());
      const read = await talks.read(contacts(), context);
      return Object.freeze([...read.talks].sort(latestFirst).map(plainTalk));
    },
    onChange: (callback: () => void) => {
      if (typeof callback !== 'function') throw new TypeError('Expected a function.');
      const unsubscribe = feed.onChange(() => callback());
      // What nobody has looked at yet cannot change.
      feed.overview();
      return unsubscribe;
    },
  });
}

function plainList(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return Object.freeze(followUps.map(plainFollowUp));
}
