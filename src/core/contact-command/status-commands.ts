import { type Contact, isOpen } from '../contact/contact';
import { closingActions, doneProperties } from '../contact/properties';
import { dayOfStatus, type Status } from '../contact/status';
import type { RuleContext } from '../follow-up/rule-context';
import { isDay, isComingDay } from '../form/checks';
import { changedText, type Form, type FormField } from '../form/form';
import type { Texts } from '../texts/en';
import { addDays, type DateTime, type Day, dayOf, hasTime, readDay } from '../time/civil';
import { contactCommand, dated, type OnDay } from './contact-command-record';
import { renamesTo, withoutEarlierInterview } from './interview-commands';
import { askAboutPromisesOf, asksAboutPromises } from './open-promises-question';
import { oneLine } from '../note/text/one-line';
import { answered, type Asked, type Choosing, fill, pick } from './question';
import { snoozeOffers } from './snooze-offers';
import {
  statusForOne,
  statusQuestion,
  statusQuestionForSeveral,
  type StatusAnswer,
} from './status-question';
import { stepField } from './talk-fields';

/** Null takes the priority away. */
interface PriorityAnswer {
  readonly priority: number | null;
}

/** Of the next step, undefined leaves what the note has and null takes it away. */
interface FollowUpAnswer {
  readonly followUp: Day;
  readonly nextStep?: string | null | undefined;
}

interface SnoozeAnswer {
  readonly until: Day;
}

/** Until which day somebody is to be left alone, as a day to choose. */
export function snoozeDayQuestion(
  whom: string | null,
  today: Day,
  texts: Texts,
): Asked<SnoozeAnswer> {
  const day: FormField<'day'> = {
    key: 'day',
    label: texts.forms.day,
    kind: 'date',
    value: addDays(today, 14),
    check: isComingDay(today, texts.forms),
  };
  const title = texts.contactCommands['snooze-contact'].title(whom);
  const form: Form<'day'> = { title, fields: [day], submit: texts.dialogs.save };
  return fill(form, (told) => {
    const until = readDay(told.day);
    return until === null ? null : { until };
  });
}

/** Until when somebody is to be left alone: a few days to choose from, another day last. */
export function snoozeQuestion(whom: string | null, context: RuleContext): Choosing<SnoozeAnswer> {
  const { texts, today } = context;
  const words = texts.contactCommands['snooze-contact'];
  return pick(
    words.title(whom),
    [...snoozeOffers(context), null],
    (offer) =>
      offer === null ? texts.anyCommand.anotherDay : words.offer(offer.offered, offer.until, today),
    (offer) =>
      offer === null ? snoozeDayQuestion(whom, today, texts) : answered({ until: offer.until }),
  );
}

function saySnoozed(
  who: string,
  { until }: SnoozeAnswer,
  { texts, today }: Pick<RuleContext, 'texts' | 'today'>,
): string {
  return texts.contactCommands['snooze-contact'].until(who, until, today);
}

function sayStatus(
  who: string,
  { status }: StatusAnswer,
  { texts }: Pick<RuleContext, 'texts'>,
): string {
  return texts.contactCommands['set-status'].doneAs(who, status);
}

/** A contact's status and priority, and when to come back to them. */
export const statusCommands = {
  'add-to-list': contactCommand<OnDay>({
    makesSense: () => false,
    forCandidates: true,
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'identified' },
      log: words.log.added,
      day,
    }),
  }),
  'set-follow-up': contactCommand<FollowUpAnswer>({
    makesSense: isOpen,
    asks: (contact, { today, texts }) => {
      const words = texts.contactCommands['set-follow-up'];
      const day: FormField<'day'> = {
        key: 'day',
        label: texts.forms.day,
        kind: 'date',
        value: contact['follow-up'] ?? addDays(today, 7),
        check: isDay(texts.forms),
      };
      const form: Form<'day' | 'step'> = {
        title: words.title(contact.name),
        fields: [day, stepField(contact, texts.talk)],
        submit: words.name,
      };
      return fill(form, (told) => {
        const followUp = readDay(told.day);
        const nextStep = changedText(contact['next-step'] ?? '', told.step);
        return followUp === null ? null : { followUp, nextStep };
      });
    },
    plan: (contact, { followUp, nextStep }, { words }) => {
      const step = oneLine(nextStep ?? '');
      const kept = nextStep === undefined ? oneLine(contact['next-step']) : step;
      const isSame = nextStep === undefined && followUp === contact['follow-up'];
      return {
        set: {
          'follow-up': dated(followUp),
          'next-step': nextStep === undefined ? undefined : step === '' ? null : step,
        },
        log: isSame ? null : words.log.followUpSet(followUp, kept === '' ? null : kept),
      };
    },
    summary: ({ name }, { followUp }, { texts, today }) =>
      texts.contactCommands['set-follow-up'].doneFor(name, followUp, today),
    menu: { section: 'plan', icon: 'flag' },
  }),
  'snooze-contact': contactCommand<SnoozeAnswer>({
    makesSense: isOpen,
    asks: ({ name }, context) => snoozeQuestion(name, context),
    bulk: {
      asks: (_contacts, context) => snoozeQuestion(null, context),
      inMenu: true,
      summary: saySnoozed,
    },
    plan: (_contact, { until }) => ({ set: { 'snoozed-until': dated(until) }, log: null }),
    summary: ({ name }, answer, context) => saySnoozed(name, answer, context),
    putsOff: true,
    menu: { section: 'plan', icon: 'alarm-clock', inFileMenu: true },
  }),
  'set-priority': contactCommand<PriorityAnswer>({
    makesSense: () => true,
    asks: ({ name }, { texts }) => {
      const { title, choice } = texts.contactCommands['set-priority'];
      return pick(title(name), [1, 2, 3, 4, 5, null], choice, (priority) => answered({ priority }));
    },
    plan: (_contact, { priority }) => ({ set: { priority }, log: null }),
    summary: ({ name }, { priority }, { texts }) =>
      texts.contactCommands['set-priority'].doneAs(name, priority),
    menu: { section: 'plan', icon: 'arrow-up-narrow-wide' },
  }),
  'set-status': contactCommand<StatusAnswer>({
    makesSense: () => true,
    asks: statusQuestion,
    bulk: { asks: statusQuestionForSeveral, answerFor: statusForOne, summary: sayStatus },
    plan: (contact, { status, day, interview }, { today, words }) => {
      const needed = dayOfStatus(status);
      return {
        set: {
          status,
          ...(day === undefined || needed === null ? {} : { [needed]: dated(day) }),
          ...(interview === undefined ? {} : { interview: dated(interview) }),
          ...(isAnother(contact, interview, today) ? withoutEarlierInterview() : {}),
        },
        log: words.log.statusSet(words.statuses[status]),
        renames: interview === undefined ? [] : renamesTo(interview, null, words),
      };
    },
    summary: ({ name }, answer, context) => sayStatus(name, answer, context),
    menu: { section: 'plan', icon: 'tag' },
  }),
  'mark-no-reply': contactCommand<OnDay>({
    makesSense: ({ status }) => status === 'contacted' || status === 'replied',
    asks: asksAboutPromises('mark-no-reply'),
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'no-reply' },
      log: words.log.noAnswer,
      day,
    }),
    dated: 'day',
    leadsTo: 'no-reply',
    menu: { section: 'progress', icon: 'mail-x' },
  }),
  'mark-declined': contactCommand<OnDay>({
    makesSense: ({ status }) =>
      status === 'identified' ||
      status === 'contacted' ||
      status === 'replied' ||
      status === 'scheduled',
    asks: asksAboutPromises('mark-declined'),
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'declined' },
      log: words.log.declined,
      day,
    }),
    dated: 'day',
    leadsTo: 'declined',
    menu: { section: 'progress', icon: 'x' },
  }),
  'close-contact': contactCommand<OnDay>({
    makesSense: isOpen,
    bulk: {
      asks: (contacts, context) =>
        askAboutPromisesOf(
          contacts,
          context.texts.contactCommands['close-contact'].forSeveral,
          context,
        ),
    },
    asks: asksAboutPromises('close-contact'),
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'closed' },
      log: words.log.setAside,
      day,
    }),
    dated: 'day',
    leadsTo: 'closed',
    menu: { section: 'end', icon: 'archive' },
  }),
  'reopen-contact': contactCommand<OnDay>({
    makesSense: (contact) => !isOpen(contact),
    plan: (contact, { day }, { words }) => ({
      set: { status: statusOnceOpen(contact), 'introduction-asked': null },
      log: words.log.reopened,
      day,
    }),
    dated: 'day',
    leadsTo: statusOnceOpen,
    menu: { section: 'end', icon: 'archive-restore' },
  }),
};

/**
 * Whether an interview is another than the note tells of. Where the note has no day for it, what was
 * done before that interview, or is told of one still to come, was done for an earlier one.
 */
function isAnother(
  { interview: known, thanked, reflected }: Contact,
  interview: Day | DateTime | undefined,
  today: Day,
): boolean {
  if (interview === undefined || interview === known) return false;
  const day = dayOf(interview);
  // Its time alone may be what was not known.
  if (known !== undefined) return dayOf(known) !== day || (hasTime(known) && hasTime(interview));
  return day > today || [thanked, reflected].some((done) => done !== undefined && done < day);
}

/** Where somebody stands who is taken up again: in touch where something was done after a talk. */
function statusOnceOpen(contact: Contact): Status {
  const isDone = closingActions.some((action) => contact[doneProperties[action]] !== undefined);
  return isDone ? 'in-touch' : 'identified';
}
