import type { Contact } from '../../contact/contact';
import { startOf } from '../../time/civil';
import { sayCount, sayDay } from '../../time/speech';
import { nextStep, onDay, quoted, quotedEnd } from '../reason-phrases';
import type { Rule } from '../rule';
import { isSnoozed, type RuleContext } from '../rule-context';

/**
 * Asking someone for a talk: on the day that was chosen or after a snooze. Those picked to be asked
 * next depend on everybody else and are listed in outreach.ts.
 */
export const reachOut = {
  action: 'reach-out',
  name: 'Ask for a talk',
  statuses: ['identified'],
  window: (contact, context) => {
    const chosen = contact['follow-up'];
    if (chosen !== undefined) return { from: startOf(chosen), until: null };
    return isSnoozed(contact, context) ? { from: startOf(context.today), until: null } : null;
  },
  reason: (contact, _window, { today }) => {
    const chosen = contact['follow-up'];
    return chosen === undefined
      ? 'On your list.'
      : `You planned to ask ${onDay(chosen, today)}${nextStep(contact)}`;
  },
  command: 'mark-contacted',
  doing: { at: 'draft', kind: 'outreach' },
} as const satisfies Rule;

/**
 * Why someone is picked to be asked next.
 *
 * @param silent the colleague whose silence widens the search to them; null where none does.
 * @param inPlay how many conversations are in play.
 */
export function reasonForPick(
  contact: Contact,
  silent: Contact | null,
  inPlay: number,
  context: RuleContext,
): string {
  const { priority, 'why-them': whyThem } = contact;
  const referrer = contact['referred-by'];
  const { outreachLimit } = context.settings;
  const facts = [
    silent === null ? null : widening(silent, context),
    referrer === undefined ? null : `${quoted(referrer)} can introduce you.`,
    whyThem === undefined ? null : `What caught your eye: ${quotedEnd(whyThem)}`,
    priority === undefined ? null : `Priority ${priority}.`,
    `There is room to ask: ${inPlay} of ${sayCount(outreachLimit, 'conversation')} in play.`,
  ];
  return facts.filter((fact) => fact !== null).join(' ');
}

/** The sentence that widens a search to a colleague of someone who stays silent. */
export function widening({ name, company, contacted }: Contact, { today }: RuleContext): string {
  const waiting = contacted === undefined ? '' : ` since ${sayDay(contacted, today)}`;
  return `No answer from ${name} at ${quoted(company ?? '')}${waiting}: ask someone else there.`;
}
