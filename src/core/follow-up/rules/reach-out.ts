import type { Contact } from '../../contact/contact';
import { dayOf, startOf } from '../../time/civil';
import { nextStep, quoted } from '../reason-facts';
import type { Rule } from '../rule';
import { isSnoozed, type RuleContext } from '../rule-context';
import { shownText } from '../../contact/shown-text';

/**
 * Asking someone for a talk: on the day that was chosen, once an introduction was asked for and given
 * its time, or after a snooze. Those picked to be asked next depend on everybody else and are listed
 * in outreach.ts.
 */
export const reachOut = {
  action: 'reach-out',
  statuses: ['identified'],
  window: (contact, context) => {
    const { 'follow-up': chosen, 'introduction-asked': asked } = contact;
    const { today, settings, businessDayAfter } = context;
    if (chosen !== undefined) return { from: startOf(chosen), until: null };
    if (asked !== undefined) {
      return { from: startOf(businessDayAfter(asked, settings.introduceWithin)), until: null };
    }
    return isSnoozed(contact, context) ? { from: startOf(today), until: null } : null;
  },
  reason: (contact, window, context) => {
    const { 'follow-up': chosen, 'introduction-asked': asked } = contact;
    const { now, today, texts } = context;
    const words = texts.followUps['reach-out'];
    if (chosen !== undefined || asked === undefined) {
      return words.reason(chosen, nextStep(contact), today);
    }
    const referrer = shownText(contact, 'referred-by');
    const from = now < window.from ? dayOf(window.from) : null;
    return words.reasonOnceIntroductionAsked(
      referrer === undefined ? null : quoted(referrer),
      asked,
      from,
      today,
    );
  },
  command: 'mark-contacted',
  doing: { at: 'draft', kind: 'outreach' },
  buttons: (contact, { texts }) => {
    const referrer = shownText(contact, 'referred-by');
    const { doing, askToIntroduce } = texts.followUps['reach-out'];
    const write = { words: doing };
    if (referrer === undefined || contact['introduction-asked'] !== undefined) return [write];
    const ask = { at: 'draft', kind: 'introduction-request' } as const;
    return [write, { words: askToIntroduce(quoted(referrer)), doing: ask }];
  },
  instead: (contact) =>
    contact['introduction-asked'] === undefined ? null : ('mark-no-introduction' as const),
} as const satisfies Rule;

/**
 * Why someone is picked to be asked next.
 *
 * @param silent the colleague whose silence widens the search to them; null where none does.
 */
export function reasonForPick(
  contact: Contact,
  silent: Contact | null,
  context: RuleContext,
): string {
  const { priority } = contact;
  const whyThem = shownText(contact, 'why-them');
  const referrer = shownText(contact, 'referred-by');
  const words = context.texts.followUps['reach-out'];
  const facts = [
    silent === null ? null : widening(silent, context),
    referrer === undefined ? null : words.canIntroduce(quoted(referrer)),
    whyThem === undefined ? null : words.caughtYourEye(quoted(whyThem)),
    priority === undefined ? null : words.priority(priority),
  ].filter((fact) => fact !== null);
  return context.texts.speech.sentences(facts.length === 0 ? [words.notAsked] : facts);
}

/** The sentence that widens a search to a colleague of someone who stays silent. */
export function widening(silent: Contact, { today, texts }: RuleContext): string {
  const { name, contacted } = silent;
  const company = quoted(shownText(silent, 'company') ?? '');
  return texts.followUps['reach-out'].widened(name, company, contacted, today);
}
