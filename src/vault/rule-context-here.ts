import { type RuleContext, ruleContextAt } from '../core/follow-up/rule-context';
import type { Settings } from '../core/settings';
import type { DateTime } from '../core/time/civil';
import { texts } from './texts';
import { timeZoneNow } from './time-zone';

/** What the rules go by at a moment of the wall clock of this machine, in the zone that it is in. */
export function ruleContextHere(now: DateTime, settings: Settings): RuleContext {
  return ruleContextAt(now, settings, texts, timeZoneNow(now));
}
