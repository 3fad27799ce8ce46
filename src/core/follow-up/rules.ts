import type { Action } from '../contact/actions';
import { type Contact, isDone } from '../contact/contact';
import { closedStatuses, type Status, statuses } from '../contact/status';
import {
  addDays,
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  endOf,
  hasTime,
  startOf,
} from '../time/civil';
import type { Settings } from '../settings';
import type { Window } from './follow-up';
import {
  checkInCadence,
  hasAnswered,
  interviewEnd,
  isInterviewOver,
  isSnoozed,
  lastTouch,
  type RuleContext,
} from './rule-context';

/** One row of the rules table in docs/follow-ups.md. */
export interface Rule {
  readonly action: Action;
  /** The statuses in which it can arise. */
  readonly statuses: readonly Status[];
  /** The window it opens for a contact in one of these statuses; null where it does not arise. */
  readonly window: (contact: Contact, context: RuleContext) => Window | null;
}

const promisedStatuses = statuses.filter(
  (status) => status !== 'identified' && !closedStatuses.has(status),
);

/** The rules, in the order of the table. Those picked to be asked next are listed in outreach.ts. */
export const rules: readonly Rule[] = [
  {
    action: 'reach-out',
    statuses: ['identified'],
    window: ({ 'follow-up': chosen }) =>
      chosen === undefined ? null : { from: startOf(chosen), until: null },
  },
  {
    action: 'reach-out',
    statuses: ['identified'],
    window: (contact, context) =>
      contact['follow-up'] === undefined && isSnoozed(contact, context)
        ? { from: startOf(context.today), until: null }
        : null,
  },
  {
    action: 'nudge',
    statuses: ['contacted'],
    window: (contact, context) =>
      (contact.nudges ?? 0) < context.settings.mostNudges ? silence(contact, context) : null,
  },
  {
    action: 'give-up',
    statuses: ['contacted'],
    window: (contact, context) =>
      (contact.nudges ?? 0) >= context.settings.mostNudges ? silence(contact, context) : null,
  },
  {
    action: 'schedule',
    statuses: ['replied'],
    window: (contact, context) => {
      const { offered, replied, interview } = contact;
      const { today, businessDayAfter, settings } = context;
      if (interview !== undefined && !isInterviewOver(contact, context)) return null;
      if (offered !== undefined) {
        return {
          from: startOf(businessDayAfter(offered, settings.offeredAnswerWithin)),
          until: endOf(businessDayAfter(offered, settings.offeredLateAfter)),
        };
      }
      return replied === undefined
        ? { from: startOf(today), until: null }
        : {
            from: startOf(replied),
            until: endOf(businessDayAfter(replied, settings.scheduleWithin)),
          };
    },
  },
  {
    action: 'prepare',
    statuses: ['scheduled'],
    window: (contact, { now, settings }) => {
      const { interview } = contact;
      if (interview === undefined || isDone(contact, 'prepare')) return null;
      const until = hasTime(interview) ? interview : startOf(dayOf(interview));
      return now < until
        ? { from: startOf(addDays(dayOf(interview), -settings.prepareBefore)), until }
        : null;
    },
  },
  {
    action: 'interview',
    statuses: ['scheduled'],
    window: ({ interview, minutes }, { settings }) =>
      interview === undefined
        ? null
        : {
            from: startOf(dayOf(interview)),
            until: interviewEnd(interview, minutes, settings),
          },
  },
  {
    action: 'thank',
    statuses: ['interviewed', 'scheduled'],
    window: (contact, context) => {
      const window = thankWindow(contact, context.settings);
      if (window === null || isDone(contact, 'thank')) return null;
      return contact.status === 'interviewed' || context.now >= window.from ? window : null;
    },
  },
  {
    action: 'reflect',
    statuses: ['interviewed'],
    window: (contact, { settings }) => {
      const { interview, minutes } = contact;
      if (interview === undefined || isDone(contact, 'reflect')) return null;
      const end = interviewEnd(interview, minutes, settings);
      return hasTime(interview)
        ? { from: end, until: endOf(addDays(dayOf(end), 1)) }
        : { from: startOf(dayOf(interview)), until: endOf(addDays(dayOf(interview), 1)) };
    },
  },
  {
    action: 'report-back',
    statuses: ['interviewed', 'in-touch'],
    window: (contact, { settings }) => {
      const { interview, 'referred-by': referrer } = contact;
      if (interview === undefined || referrer === undefined) return null;
      if (isDone(contact, 'report-back')) return null;
      const day = dayOf(interview);
      return {
        from: startOf(addDays(day, 1)),
        until: endOf(addDays(day, settings.reportBackWithin)),
      };
    },
  },
  {
    action: 'check-in',
    statuses: ['in-touch'],
    window: (contact, { settings }) => {
      const cadence = checkInCadence(contact, settings);
      const touch = lastTouch(contact);
      return cadence > 0 && touch !== null
        ? { from: startOf(addDays(touch, cadence)), until: null }
        : null;
    },
  },
  {
    action: 'follow-up',
    statuses: promisedStatuses,
    window: ({ 'follow-up': chosen }) =>
      chosen === undefined ? null : { from: startOf(chosen), until: endOf(chosen) },
  },
];

/** The window in which silence asks for a reminder or for letting go. */
function silence(contact: Contact, { settings, businessDayAfter }: RuleContext): Window | null {
  const { contacted } = contact;
  if (contacted === undefined || hasAnswered(contact)) return null;
  return { from: startOf(businessDayAfter(contacted, settings.nudgeAfter)), until: null };
}

/**
 * The window of the thank-you for a contact's interview, whether or not it is done; null without
 * an interview. Where the interview has no time, its hours count as whole days.
 */
export function thankWindow(
  { interview, minutes }: Contact,
  settings: Settings,
): (Window & { readonly until: DateTime }) | null {
  if (interview === undefined) return null;
  const { thankFromHours, thankUntilHours } = settings;
  if (hasTime(interview)) {
    const end = interviewEnd(interview, minutes, settings);
    return {
      from: addMinutes(end, thankFromHours * 60),
      until: addMinutes(end, thankUntilHours * 60),
    };
  }
  const day: Day = dayOf(interview);
  return {
    from: startOf(addDays(day, Math.floor(thankFromHours / 24))),
    until: endOf(addDays(day, Math.ceil(thankUntilHours / 24))),
  };
}

/** The rules that can arise in each status; none for a status that was not understood. */
export const rulesByStatus: ReadonlyMap<Status | null, readonly Rule[]> = new Map(
  statuses.map((status) => [status, rules.filter((rule) => rule.statuses.includes(status))]),
);
