import { addDays, type Day, weekdayOf } from '../time/civil';
import type { RuleContext } from '../follow-up/rule-context';

/** A day until which somebody may be left alone, as the user knows it. */
export interface SnoozeOffer {
  readonly label: string;
  readonly until: Day;
}

/** The days that a snooze offers at once; of two that are one day the first. */
export function snoozeOffers({
  today,
  businessDayAfter,
}: Pick<RuleContext, 'today' | 'businessDayAfter'>): readonly SnoozeOffer[] {
  const monday = addDays(today, (8 - weekdayOf(today)) % 7 || 7);
  const offers = [
    { label: 'Tomorrow', until: addDays(today, 1) },
    { label: 'Next business day', until: businessDayAfter(today, 1) },
    { label: 'Next week', until: monday },
    { label: 'In a month', until: addDays(today, 30) },
  ];
  return offers.filter(
    ({ until }, place) => offers.findIndex((other) => other.until === until) === place,
  );
}
