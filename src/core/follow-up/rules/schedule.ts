import { dayOf, endOf, startOf } from '../../time/civil';
import { sayDay } from '../../time/speech';
import { deadline } from '../reason-phrases';
import type { Rule } from '../rule';
import { isInterviewOver } from '../rule-context';
import { isLate } from '../window';

/** Agreeing on a time with someone who answered, also once times were offered. */
export const schedule = {
  action: 'schedule',
  name: 'Agree on a time',
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
  reason: (contact, window, context) => {
    const { offered, replied } = contact;
    const { now, today } = context;
    if (offered !== undefined) {
      const told = `You offered times on ${sayDay(offered, today)}`;
      if (now < window.from) {
        return `${told}. Give them until ${sayDay(dayOf(window.from), today)} to choose one.`;
      }
      return isLate(window, context)
        ? `${told} and no time is agreed yet. It is not too late to ask again.`
        : `${told} and no time is agreed yet. Ask again${deadline(window, context)}.`;
    }
    if (replied === undefined) return 'They answered. Agree on a time while it is fresh.';
    if (isLate(window, context)) {
      return `They answered on ${sayDay(replied, today)} and no time is agreed yet. It is not too late to suggest one.`;
    }
    return `They answered on ${sayDay(replied, today)}. Agree on a time${deadline(window, context)}.`;
  },
  command: 'schedule-interview',
  letGo: { command: 'close-contact', answer: {} },
  doing: { at: 'dialog' },
} as const satisfies Rule;
