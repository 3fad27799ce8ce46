import { isOpen } from '../contact/contact';
import type { Contact } from '../contact/contact';
import { type Status, statuses } from '../contact/status';
import { isDay, isComingDay, isPastDay, momentOf } from '../form/checks';
import { changedText, type Form, type FormField } from '../form/form';
import type { Texts } from '../texts/en';
import { addDays, type DateTime, type Day, readDay } from '../time/civil';
import { sayDay } from '../time/speech';
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
  const title = `${contact.name}: ${texts.statuses[status]}`;
  const submit = 'Set status';
  if (status === 'contacted' || status === 'replied') {
    if (contact[status] !== undefined) return answered({ status });
    const label = status === 'contacted' ? 'Asked on' : 'Answered on';
    const form: Form<'day'> = {
      title,
      fields: [{ key: 'day', label, kind: 'date', check: isPastDay(today) }],
      submit,
    };
    return fill(form, (told) => {
      const day = readDay(told.day);
      return day === null ? null : { status, day };
    });
  }
  const needsTalk = status === 'scheduled' || status === 'interviewed';
  if (!needsTalk || contact.interview !== undefined) return answered({ status });
  const check = status === 'interviewed' ? isPastDay(today) : isDay;
  const form: Form<'day' | 'time'> = {
    title,
    fields: [
      { key: 'day', label: 'Day of the interview', kind: 'date', check },
      { key: 'time', label: 'Time', hint: 'Leave it empty if not known.', kind: 'time' },
    ],
    submit,
  };
  return fill(form, ({ day, time }) => {
    const interview = momentOf(day, time);
    return interview === null ? null : { status, interview };
  });
}

function snoozeTitle(whom: string): string {
  return `Leave ${whom} alone until`;
}

/** Until which day somebody is to be left alone, as a day to choose. */
export function snoozeDayQuestion(whom: string, today: Day): Asked<SnoozeAnswer> {
  const day: FormField<'day'> = {
    key: 'day',
    label: 'Day',
    kind: 'date',
    value: addDays(today, 14),
    check: isComingDay(today),
  };
  const form: Form<'day'> = { title: snoozeTitle(whom), fields: [day], submit: 'Save' };
  return fill(form, (told) => {
    const until = readDay(told.day);
    return until === null ? null : { until };
  });
}

/** Where a contact stands, and when to come back to them. */
export const standingCommands = {
  'add-to-list': contactCommand<OnDay>({
    name: 'Add this note to my list',
    purpose: 'add to your list',
    done: 'added to my list',
    // It is for candidates that are no contacts yet, so for none that is one.
    makesSense: () => false,
    plan: (_contact, { day }, { words }) => ({
      set: { status: 'identified' },
      log: words.log.added,
      day,
    }),
  }),
  'set-follow-up': contactCommand<FollowUpAnswer>({
    name: 'Set follow-up',
    purpose: 'set a follow-up for',
    done: 'follow-up set',
    makesSense: isOpen,
    asks: (contact, { today }) => {
      const day: FormField<'day'> = {
        key: 'day',
        label: 'Day',
        kind: 'date',
        value: contact['follow-up'] ?? addDays(today, 7),
        check: isDay,
      };
      const form: Form<'day' | 'step'> = {
        title: `Follow up with ${contact.name}`,
        fields: [day, stepField(contact)],
        submit: 'Set follow-up',
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
    name: 'Snooze contact',
    purpose: 'snooze',
    done: 'snoozed',
    makesSense: isOpen,
    asks: ({ name }, context) =>
      pick(
        snoozeTitle(name),
        [...snoozeOffers(context), null],
        (offer) =>
          offer === null ? 'Another day…' : `${offer.label}: ${sayDay(offer.until, context.today)}`,
        (offer) =>
          offer === null
            ? snoozeDayQuestion(name, context.today)
            : answered({ until: offer.until }),
      ),
    plan: (_contact, { until }) => ({ set: { 'snoozed-until': dated(until) }, log: null }),
    menu: { section: 'plan', icon: 'alarm-clock', inFileMenu: true },
  }),
  'set-priority': contactCommand<PriorityAnswer>({
    name: 'Set priority',
    purpose: 'set the priority of',
    done: 'priority set',
    makesSense: () => true,
    asks: ({ name }) =>
      pick(
        `Priority of ${name}`,
        [1, 2, 3, 4, 5, null],
        (priority) =>
          priority === null ? 'None' : priority === 1 ? '1 (first)' : String(priority),
        (priority) => answered({ priority }),
      ),
    plan: (_contact, { priority }) => ({ set: { priority }, log: null }),
    menu: { section: 'plan', icon: 'arrow-up-narrow-wide' },
  }),
  'set-status': contactCommand<StatusAnswer>({
    name: 'Set contact status',
    purpose: 'set the status of',
    done: 'status set',
    makesSense: () => true,
    asks: (contact, { today, texts }) =>
      pick(
        `Where does ${contact.name} stand?`,
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
    name: 'Mark as no answer',
    purpose: 'mark as not answering',
    done: 'marked as no answer',
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
    name: 'Mark as declined',
    purpose: 'mark as declined',
    done: 'marked as declined',
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
    name: 'Set contact aside',
    purpose: 'set aside',
    done: 'set aside',
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
    name: 'Reopen contact',
    purpose: 'reopen',
    done: 'reopened',
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
