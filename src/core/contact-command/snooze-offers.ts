import type { BusinessDayAfter } from '../time/business-days';
import { addDays, type Day, daysBetween, weekdayOf } from '../time/civil';

/** A day until which somebody may be left alone, as the user knows it. */
export type SnoozeDay = 'tomorrow' | 'nextBusinessDay' | 'nextWeek' | 'inAMonth';

/** A day until which somebody may be left alone, by how the user knows it. */
export interface SnoozeOffer {
  readonly offered: SnoozeDay;
  readonly until: Day;
}

/** The days that a snooze offers at once, in the order of the calendar; of two that are one day the first. */
export function snoozeOffers({
  today,
  businessDayAfter,
}: {
  readonly today: Day;
  readonly businessDayAfter: BusinessDayAfter;
}): readonly SnoozeOffer[] {
  const monday = addDays(today, (8 - weekdayOf(today)) % 7 || 7);
  const offers: readonly SnoozeOffer[] = [
    { offered: 'tomorrow', until: addDays(today, 1) },
    { offered: 'nextBusinessDay', until: businessDayAfter(today, 1) },
    { offered: 'nextWeek', until: monday },
    { offered: 'inAMonth', until: addDays(today, 30) },
  ];
  return offers
    .filter(({ until }, place) => offers.findIndex((other) => other.until === until) === place)
    .sort((one, other) => daysBetween(other.until, one.until));
}
