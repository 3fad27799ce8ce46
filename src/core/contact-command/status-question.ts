import type { Contact } from '../contact/contact';
import { dayOfStatus, type Status, statuses } from '../contact/status';
import type { RuleContext } from '../follow-up/rule-context';
import { isDay, isPastDay, momentOf } from '../form/checks';
import type { Form, FormField } from '../form/form';
import { type DateTime, type Day, readDay } from '../time/civil';
import type { OnDay } from './contact-command-record';
import { answered, type Asked, fill, type Lookup, pick } from './question';
import { timeField } from './time-field';

/** The status with the date it needs; a date not told leaves the one in the note. */
export interface StatusAnswer extends OnDay {
  readonly status: Status;
  readonly interview?: Day | DateTime | undefined;
}

/** Where a contact stands by now, and the date that this needs where the note does not have it. */
export async function statusQuestion(
  contact: Contact,
  context: RuleContext,
  lookup: Lookup,
): Promise<Asked<StatusAnswer>> {
  const { texts } = context;
  const { timeHint } = texts.contactCommands['set-status'];
  const timeAhead = await timeField(contact, timeHint, context, lookup);
  return pick(
    texts.contactCommands['set-status'].title(contact.name),
    statuses.filter((status) => status !== contact.status),
    (status) => texts.statuses[status],
    (status) => askForDate(contact, status, timeAhead, context),
  );
}

/** Where several contacts stand by now, and once the day that this needs where a note has none. */
export function statusQuestionForSeveral(
  contacts: readonly Contact[],
  { today, texts }: RuleContext,
): Asked<StatusAnswer> {
  const words = texts.contactCommands['set-status'];
  return pick(
    words.titleForSeveral,
    statuses,
    (status) => texts.statuses[status],
    (status) => {
      const needed = dayOfStatus(status);
      if (needed === null || needed === 'interview') return answered({ status });
      if (contacts.every((contact) => contact[needed] !== undefined)) return answered({ status });
      const check = isPastDay(today, texts.forms);
      const { day: label } = texts.forms;
      return askForDay(
        status,
        words.datesForSeveral[needed],
        { key: 'day', label, kind: 'date', value: today, check },
        texts.dialogs.save,
      );
    },
  );
}

/**
 * What is set of one of several contacts; null for whom the status does not fit: a talk has its own
 * day for each person, so nobody is given one. A day that the note has stays.
 */
export function statusForOne(contact: Contact, { status, day }: StatusAnswer): StatusAnswer | null {
  const needed = dayOfStatus(status);
  const isThere = needed === null || contact[needed] !== undefined;
  if (needed === 'interview' && !isThere) return null;
  return { status, day: isThere ? undefined : day };
}

/**
 * The date that a status needs and the note does not have.
 *
 * @param timeAhead the field for the time of an interview that may be still to come.
 */
function askForDate(
  contact: Contact,
  status: Status,
  timeAhead: FormField<'day' | 'time'>,
  { today, texts }: RuleContext,
): Asked<StatusAnswer> {
  const needed = dayOfStatus(status);
  if (needed === null || contact[needed] !== undefined) return answered({ status });
  const { dateTitle, dates, timeHint, submit } = texts.contactCommands['set-status'];
  const title = dateTitle(contact.name, status);
  const mayBeAhead = status === 'scheduled';
  const check = mayBeAhead ? isDay(texts.forms) : isPastDay(today, texts.forms);
  const dayField: FormField<'day'> = { key: 'day', label: dates[needed], kind: 'date', check };
  if (needed !== 'interview') return askForDay(status, title, dayField, submit);
  const timeOver: FormField<'time'> = {
    ...{ key: 'time', label: texts.forms.time, hint: timeHint, kind: 'time' },
  };
  const time = mayBeAhead ? timeAhead : timeOver;
  const form: Form<'day' | 'time'> = { title, fields: [dayField, time], submit };
  return fill(form, (told) => {
    const interview = momentOf(told.day, told.time);
    return interview === null ? null : { status, interview };
  });
}

function askForDay(
  status: Status,
  title: string,
  field: FormField<'day'>,
  submit: string,
): Asked<StatusAnswer> {
  return fill<'day', StatusAnswer>({ title, fields: [field], submit }, (told) => {
    const day = readDay(told.day);
    return day === null ? null : { status, day };
  });
}
