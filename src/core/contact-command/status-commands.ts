import { isOpen } from '../contact/contact';
import type { Contact } from '../contact/contact';
import { type Status, statuses } from '../contact/status';
import { isDay, isComingDay, isPastDay, momentOf } from '../form/checks';
import { changedText, type Form, type FormField } from '../form/form';
import type { Texts } from '../texts/en';
import { addDays, type DateTime, type Day, readDay } from '../time/civil';
import { contactCommand, dated, type OnDay } from './contact-command';
import { renamesTo } from './interview-commands';
import { oneLine } from '../note/text/one-line';
import { answered, type Asked, fill, pick } from './question';
import { snoozeOffers } from './snooze-offers';
import { stepField } from './talk-fields';

/** The status with the date it needs; a date not told leaves the one in the note. */
interface StatusAnswer extends OnDay {
  readonly status: Status;
  readonly interview?: Day | DateTime | undefined;
}

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

/** The date that a status needs and the note does not have. */
function askForStatusDate(
  contact: Contact,
  status: Status,
  today: Day,
  texts: Texts,
): Asked<StatusAnswer> {
  const words = texts.contactCommands['set-status'];
  const title = words.dateTitle(contact.name, status);
  const { submit } = words;
  if (status === 'contacted' || status === 'replied') {
    if (contact[status] !== undefined) return answered({ status });
    const label = words.dates[status];
    const form: Form<'day'> = {
      title,
      fields: [{ key: 'day', label, kind: 'date', check: isPastDay(today, texts.forms) }],
      submit,
    };
    return fill(form, (told) => {
      const day = readDay(told.day);
      return day === null ? null : { status, day };
    });
  }
  const needsTalk = status === 'scheduled' || status === 'interviewed';
  if (!needsTalk || contact.interview !== undefined) return answered({ status });
  const check = status === 'interviewed' ? isPastDay(today, texts.forms) : isDay(texts.forms);
  const form: Form<'day' | 'time'> = {
    title,
    fields: [
      { key: 'day', label: words.dates.interview, kind: 'date', check },
      { key: 'time', label: texts.forms.time, hint: words.timeHint, kind: 'time' },
    ],
    submit,
  };
  return fill(form, ({ day, time }) => {
    const interview = momentOf(day, time);
    return interview === null ? null : { status, interview };
  });
}

/** Until which day somebody is to be left alone, as a day to choose. */
export function snoozeDayQuestion(
  whom: string | null,
  today: Day,
  texts: Texts,
): Asked<SnoozeAnswer> {
  const day: FormField<'day'> = {
    forCandidates: true,
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

/** A contact's status and priority, and when to come back to them. */
export const statusCommands = {
  'add-to-list': contactCommand<OnDay>({
    makesSense: () => false,
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
      return {
        set: {
          'follow-up': dated(followUp),
          'next-step': nextStep === undefined ? undefined : step === '' ? null : step,
        },
        log: words.log.followUpSet(followUp, kept === '' ? null : kept),
      };
    },
    menu: { section: 'plan', icon: 'flag' },
  }),
  'snooze-contact': contactCommand<SnoozeAnswer>({
    makesSense: isOpen,
    asks: ({ name }, context) => {
      const { texts, today } = context;
      const words = texts.contactCommands['snooze-contact'];
      return pick(
        words.title(name),
        [...snoozeOffers(context), null],
        (offer) =>
          offer === null
            ? texts.anyCommand.anotherDay
            : words.offer(offer.offered, offer.until, today),
        (offer) =>
          offer === null ? snoozeDayQuestion(name, today, texts) : answered({ until: offer.until }),
      );
    },
    plan: (_contact, { until }) => ({ set: { 'snoozed-until': dated(until) }, log: null }),
    menu: { section: 'plan', icon: 'alarm-clock', inFileMenu: true },
  }),
  'set-priority': contactCommand<PriorityAnswer>({
    makesSense: () => true,
    asks: ({ name }, { texts }) => {
      const { title, choice } = texts.contactCommands['set-priority'];
      return pick(title(name), [1, 2, 3, 4, 5, null], choice, (priority) => answered({ priority }));
    },
    plan: (_contact, { priority }) => ({ set: { priority }, log: null }),
    menu: { section: 'plan', icon: 'arrow-up-narrow-wide' },
  }),
  'set-status': contactCommand<StatusAnswer>({
    makesSense: () => true,
    asks: (contact, { today, texts }) =>
      pick(
        texts.contactCommands['set-status'].title(contact.name),
        statuses.filter((known) => known !== contact.status),
        (known) => texts.statuses[known],
        (status) => askForStatusDate(contact, status, today, texts),
      ),
    plan: (_contact, { status, day, interview }, { words }) => ({
      set: {
        status,
        contacted: status === 'contacted' && day !== undefined ? dated(day) : undefined,
        replied: status === 'replied' && day !== undefined ? dated(day) : undefined,
        interview: interview === undefined ? undefined : dated(interview),
      },
      log: words.log.statusSet(words.statuses[status]),
      renames: interview === undefined ? [] : renamesTo(interview, null, words),
    }),
    menu: { section: 'plan', icon: 'tag' },
  }),
  'mark-no-reply': contactCommand<OnDay>({
    makesSense: ({ status }) => status === 'contacted' || status === 'replied',
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'no-reply' },
      log: words.log.noAnswer,
      day,
    }),
    dated: 'day',
    menu: { section: 'end', icon: 'mail-x' },
  }),
  'mark-declined': contactCommand<OnDay>({
    makesSense: ({ status }) =>
      status === 'identified' ||
      status === 'contacted' ||
      status === 'replied' ||
      status === 'scheduled',
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'declined' },
      log: words.log.declined,
      day,
    }),
    dated: 'day',
    menu: { section: 'end', icon: 'x' },
  }),
  'close-contact': contactCommand<OnDay>({
    makesSense: isOpen,
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'closed' },
      log: words.log.setAside,
      day,
    }),
    dated: 'day',
    menu: { section: 'end', icon: 'archive' },
  }),
  'reopen-contact': contactCommand<OnDay>({
    makesSense: (contact) => !isOpen(contact),
    plan: ({ thanked, reflected }, { day }, { words }) => ({
      set: {
        status: thanked === undefined && reflected === undefined ? 'identified' : 'in-touch',
      },
      log: words.log.reopened,
      day,
    }),
    dated: 'day',
    menu: { section: 'end', icon: 'archive-restore' },
  }),
};
