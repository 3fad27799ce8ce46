import { type Contact, isDone, isTalkClosed } from '../contact/contact';
import { closingActions, type SkippableAction } from '../contact/properties';
import type { Status } from '../contact/status';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { thankWindow } from '../follow-up/rules/thank';
import {
  type ByChannel,
  channelOf,
  contactCommand,
  dated,
  offeredTimes,
  type OnDay,
} from './contact-command-record';
import { changedText } from '../form/form';
import { openSkippable } from './open-skippable';
import { answered, fill, pick } from './question';
import { fitField, takeawayField } from './talk-fields';
import { readEntries } from '../note/body/read-section';
import { oneLine } from '../note/text/one-line';
import { interviewDay } from '../contact/interview-day';
import { headingKey, interviewSections, isPart } from '../words';
import { shownText } from '../contact/shown-text';

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
function statusAfter(contact: Contact, doing: SkippableAction): Status | undefined {
  const { status } = contact;
  if (status !== 'interviewed' && status !== 'scheduled') return undefined;
  return isTalkClosed(contact, doing) ? 'in-touch' : 'interviewed';
}

/** Whether anything stands under the prompts of the reflection on a contact's last talk. */
function holdsReflection(text: string, contact: Contact): boolean {
  const sections = new Set(interviewSections(interviewDay(contact)).map(headingKey));
  return readEntries(text).some(
    ({ section, part, answer }) =>
      sections.has(headingKey(section)) && isPart(part, 'reflection') && answer !== '',
  );
}

interface ReflectedAnswer extends OnDay {
  readonly fit?: number | undefined;
  readonly takeaway?: string | undefined;
}

interface SkipAnswer {
  readonly action: SkippableAction;
}

/** After an interview: thanking, reflecting, reporting back, staying in touch, or skipping that. */
export const afterwardsCommands = {
  'mark-thanked': contactCommand<ByChannel>({
    makesSense: (contact, context) => isOpenAfterTalk(contact, 'thank', context),
    plan: (contact, answer, { today, words }) => ({
      set: {
        status: statusAfter(contact, 'thank'),
        thanked: dated(answer.day ?? today),
      },
      log: words.log.thanked(channelOf(answer)),
      offered: offeredTimes(answer),
      day: answer.day,
    }),
    dated: 'day',
    menu: { section: 'progress', inFileMenu: true },
  }),
  'mark-reflected': contactCommand<ReflectedAnswer>({
    makesSense: (contact, context) => isOpenAfterTalk(contact, 'reflect', context),
    asks: async (contact, { texts }, { text }) => {
      const words = texts.contactCommands['mark-reflected'];
      const isWritten = holdsReflection(await text(), contact);
      const { name: yes, keepWriting: no } = words;
      return fill(
        {
          title: words.title(contact.name),
          fields: [fitField(contact, texts.talk), takeawayField(contact, texts.talk)],
          submit: words.name,
          doubt: ({ fit, takeaway }) =>
            isWritten || fit !== '' || takeaway !== ''
              ? null
              : { title: words.nothingWritten, text: words.sureToMark, yes, no },
        },
        ({ fit, takeaway }) => ({
          fit: fit === '' ? undefined : Number(fit),
          takeaway: changedText(contact.takeaway ?? '', takeaway) ?? undefined,
        }),
      );
    },
    plan: (contact, { day, fit, takeaway }, { today, words }) => ({
      set: {
        status: statusAfter(contact, 'reflect'),
        reflected: dated(day ?? today),
        fit,
        takeaway: takeaway === undefined || takeaway.trim() === '' ? undefined : takeaway.trim(),
      },
      log: words.log.reflected,
      day,
    }),
    dated: 'day',
    menu: { section: 'progress', inFileMenu: true },
  }),
  'mark-reported-back': contactCommand<ByChannel>({
    makesSense: (contact, context) =>
      contact['referred-by'] !== undefined && isOpenAfterTalk(contact, 'report-back', context),
    plan: (contact, answer, { today, words }) => ({
      set: { 'reported-back': dated(answer.day ?? today) },
      log: words.log.reportedBack(shownText(contact, 'referred-by') ?? null, channelOf(answer)),
      offered: offeredTimes(answer),
      day: answer.day,
    }),
    dated: 'day',
    menu: { section: 'progress' },
  }),
  'log-check-in': contactCommand<ByChannel>({
    makesSense: ({ status }) => status === 'in-touch',
    plan: (_contact, answer, { today, words }) => ({
      set: { 'checked-in': dated(answer.day ?? today) },
      log: words.log.checkedIn(channelOf(answer)),
      offered: offeredTimes(answer),
      day: answer.day,
    }),
    dated: 'day',
    menu: { section: 'progress' },
  }),
  'finish-follow-up': contactCommand<OnDay>({
    makesSense: (contact) => contact['follow-up'] !== undefined,
    plan: (contact, { day }, { words }) => {
      const step = oneLine(contact['next-step']);
      return {
        set: { 'follow-up': null, 'next-step': null },
        log: words.log.followUpDone(step === '' ? null : step),
        day,
      };
    },
    dated: 'day',
    menu: { section: 'progress' },
  }),
  'skip-follow-up': contactCommand<SkipAnswer>({
    makesSense: (contact, context) => openSkippable(contact, context).length > 0,
    asks: (contact, context) => {
      const { question, choices } = context.texts.contactCommands['skip-follow-up'];
      const open = openSkippable(contact, context);
      const [only, ...others] = open;
      if (only === undefined) return null;
      if (others.length === 0) return answered({ action: only });
      return pick(
        question,
        open,
        (action) => choices[action],
        (action) => answered({ action }),
      );
    },
    plan: (contact, { action }, { words }) => {
      const skipped = [...new Set([...(contact.skipped ?? []), action])];
      const status = closingActions.some((each) => each === action)
        ? statusAfter(contact, action)
        : undefined;
      return {
        // Nothing was done yet that would say that they talked.
        set: { status: status === 'in-touch' ? status : undefined, skipped },
        log: words.log.skipped[action],
      };
    },
    menu: { section: 'progress', icon: 'skip-forward' },
  }),
};
