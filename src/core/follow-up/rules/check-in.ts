import { addDays, daysBetween, startOf } from '../../time/civil';
import type { Rule } from '../rule';
import { checkInCadence, lastTouch } from '../rule-context';

/** Saying hello to someone the user stays in touch with. */
export const checkIn = {
  action: 'check-in',
  statuses: ['in-touch'],
  window: (contact, { settings }) => {
    const cadence = checkInCadence(contact, settings);
    const touch = lastTouch(contact);
    return cadence > 0 && touch !== null
      ? { from: startOf(addDays(touch, cadence)), until: null }
      : null;
  },
  reason: (contact, _window, { today, texts }) => {
    const touch = lastTouch(contact);
    const daysAgo = touch === null ? 0 : daysBetween(touch, today);
    return texts.followUps['check-in'].reason(touch, daysAgo, today);
  },
  command: 'log-check-in',
  doing: { at: 'draft', kind: 'check-in' },
} as const satisfies Rule;
