import { addDays, daysBetween, startOf } from '../../time/civil';
import { sayCount, sayDay } from '../../time/speech';
import type { Rule } from '../rule';
import { checkInCadence, lastTouch } from '../rule-context';

/** Saying hello to someone the user stays in touch with. */
export const checkIn = {
  action: 'check-in',
  name: 'Say hello',
  statuses: ['in-touch'],
  window: (contact, { settings }) => {
    const cadence = checkInCadence(contact, settings);
    const touch = lastTouch(contact);
    return cadence > 0 && touch !== null
      ? { from: startOf(addDays(touch, cadence)), until: null }
      : null;
  },
  reason: (contact, _window, { today }) => {
    const touch = lastTouch(contact);
    if (touch === null) return 'You are in touch.';
    const days = daysBetween(touch, today);
    const ago = days > 0 ? `, ${sayCount(days, 'day')} ago` : '';
    return `You were last in touch on ${sayDay(touch, today)}${ago}. A short hello keeps it alive.`;
  },
  command: 'log-check-in',
  doing: { at: 'draft', kind: 'check-in' },
} as const satisfies Rule;
