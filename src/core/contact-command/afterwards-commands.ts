import type { SkippableAction } from '../contact/actions';
import { type Contact, isDone } from '../contact/contact';
import type { Status } from '../contact/status';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { thankWindow } from '../follow-up/rules';
import { byChannel, dated, type ContactCommands } from './contact-command';
import { openSkippable } from './open-skippable';

/** Whether something to do after a talk is still to be done: they talked, or the time is over. */
function isOpenAfterTalk(contact: Contact, action: SkippableAction, context: RuleContext): boolean {
  const { status } = contact;
  const over =
    status === 'scheduled' &&
    (isInterviewOver(contact, context) || (action === 'thank' && mayThank(contact, context)));
  return (status === 'interviewed' || status === 'in-touch' || over) && !isDone(contact, action);
}

/** Whether the time to say thank you has come: with no hours to wait, on the day of the talk. */
function mayThank(contact: Contact, { now, settings }: RuleContext): boolean {
  const window = thankWindow(contact, settings);
  return window !== null && now >= window.from;
}

/**
 * The status once thank-you or reflection is done: in touch with both done, else talked where the
 * note still said booked. Undefined leaves the status as it is.
 */
function statusAfter({ status }: Contact, bothDone: boolean): Status | undefined {
  if (status !== 'interviewed' && status !== 'scheduled') return undefined;
  return bothDone ? 'in-touch' : 'interviewed';
}

const skippedNames: Readonly<Record<SkippableAction, string>> = {
  prepare: 'preparing',
  thank: 'the thank-you',
  reflect: 'the reflection',
  'report-back': 'reporting back',
};

/** The contactCommands after an interview: thanking, reflecting, reporting back, skipping. */
export const afterwardsCommands: ContactCommands<
  'mark-thanked' | 'mark-reflected' | 'mark-reported-back' | 'skip-follow-up'
> = {
  'mark-thanked': {
    name: 'Mark as thanked',
    makesSense: (contact, context) => isOpenAfterTalk(contact, 'thank', context),
    intend: (contact, answer, { today }) => ({
      set: {
        status: statusAfter(contact, isDone(contact, 'reflect')),
        thanked: dated(answer.day ?? today),
      },
      log: byChannel('Thanked', answer),
      day: answer.day,
    }),
  },
  'mark-reflected': {
    name: 'Mark as reflected',
    makesSense: (contact, context) => isOpenAfterTalk(contact, 'reflect', context),
    intend: (contact, { day, fit, takeaway }, { today }) => ({
      set: {
        status: statusAfter(contact, isDone(contact, 'thank')),
        reflected: dated(day ?? today),
        fit,
        takeaway: takeaway === undefined || takeaway.trim() === '' ? undefined : takeaway.trim(),
      },
      log: 'Reflected',
      day,
    }),
  },
  'mark-reported-back': {
    name: 'Mark as reported back',
    makesSense: (contact, context) =>
      contact['referred-by'] !== undefined && isOpenAfterTalk(contact, 'report-back', context),
    intend: (contact, { day }, { today }) => ({
      set: { 'reported-back': dated(day ?? today) },
      log: `Reported back to ${contact['referred-by'] ?? 'the referrer'}`,
      day,
    }),
  },
  'skip-follow-up': {
    name: 'Skip follow-up',
    makesSense: (contact, context) => openSkippable(contact, context).length > 0,
    intend: (contact, { action }) => {
      const skipped = [...new Set([...(contact.skipped ?? []), action])];
      const after = { ...contact, skipped };
      const finishes =
        contact.status === 'interviewed' || contact.status === 'scheduled'
          ? (action === 'thank' || action === 'reflect') &&
            isDone(after, 'thank') &&
            isDone(after, 'reflect')
          : false;
      return {
        set: { status: finishes ? 'in-touch' : undefined, skipped },
        log: `Skipped ${skippedNames[action]}`,
      };
    },
  },
};
