import { dayOf, endOf, startOf } from '../../time/civil';
import { due } from '../reason-facts';
import type { Rule } from '../rule';
import { isInterviewOver } from '../rule-context';

/** Agreeing on a time with someone who answered, also once times were offered. */
export const schedule = {
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
  reason: ({ offered, replied }, window, context) => {
    const words = context.texts.followUps.schedule;
    if (offered === undefined) return words.reason(replied, due(window, context));
    const from = context.now < window.from ? dayOf(window.from) : null;
    return words.reasonOnceOffered(offered, from, due(window, context));
  },
  awaitsChoice: true,
  command: 'schedule-interview',
  letGo: { command: 'close-contact', answer: {} },
  doing: { at: 'dialog' },
  buttons: ({ offered }, { texts }) => {
    const { doing, offer } = texts.followUps.schedule;
    const agree = { words: doing };
    if (offered !== undefined) return [agree];
    const reply = { at: 'draft', kind: 'reply' } as const;
    return [{ words: offer, doing: reply, command: 'mark-offered' as const }, agree];
  },
} as const satisfies Rule;
