import type { App } from 'obsidian';
import type { SkippableAction } from '../core/contact/actions';
import type { Contact } from '../core/contact/contact';
import { type Status, statuses, statusLabels } from '../core/contact/status';
import type { RuleContext } from '../core/follow-up/rule-context';
import type {
  ContactCommandAnswers,
  ContactCommandId,
} from '../core/contact-command/contact-command';
import { openSkippable } from '../core/contact-command/open-skippable';
import { snoozeOffers } from '../core/contact-command/snooze-offers';
import { addDays, type Day, readDateTime, readDay } from '../core/time/civil';
import { sayDay } from '../core/time/speech';
import { askForDay, isComingDay, isDay, isPastDay } from './ask-for-day';
import { askForInterview, type InterviewSources } from './ask-for-interview';
import { askForm, changedText, type FormMemory, type Later } from './form-dialog';
import { askToPick } from './pick-dialog';
import { fitField, stepField, takeawayField } from './talk-fields';

type Ask<Id extends ContactCommandId> = (
  app: App,
  contact: Contact,
  context: RuleContext,
  sources: InterviewSources,
  later?: Later,
  memory?: FormMemory,
) => Promise<ContactCommandAnswers[Id] | null>;

/** The contactCommands that need an answer before they can be made, with the question for each. */
const questions: { readonly [Id in ContactCommandId]?: Ask<Id> } = {
  'set-status': async (app, contact, context) => {
    const status = await askToPick(
      app,
      statuses.filter((known) => known !== contact.status),
      (known) => statusLabels[known],
      `Where does ${contact.name} stand?`,
    );
    return status === null ? null : askForStatusDate(app, contact, status, context.today);
  },

  'set-priority': async (app, contact) => {
    const none = 'None';
    const choice = await askToPick(
      app,
      ['1', '2', '3', '4', '5', none],
      (text) => (text === '1' ? '1 (first)' : text),
      `Priority of ${contact.name}`,
    );
    if (choice === null) return null;
    return { priority: choice === none ? null : Number(choice) };
  },

  'schedule-interview': askForInterview,

  'mark-reflected': async (app, contact, _context, _sources, _later, memory) => {
    const answer = await askForm(app, {
      memory,
      title: `Reflect on your talk with ${contact.name}`,
      fields: [fitField(contact), takeawayField(contact)],
      submit: 'Mark as reflected',
    });
    if (answer === null) return null;
    const takeaway = changedText(contact.takeaway ?? '', answer.takeaway) ?? undefined;
    return { fit: answer.fit === '' ? undefined : Number(answer.fit), takeaway };
  },

  'set-follow-up': async (app, contact, { today }, _sources, _later, memory) => {
    const answer = await askForm(app, {
      memory,
      title: `Follow up with ${contact.name}`,
      fields: [
        {
          key: 'day',
          label: 'Day',
          kind: 'date',
          value: contact['follow-up'] ?? addDays(today, 7),
          check: isDay,
        },
        stepField(contact),
      ],
      submit: 'Set follow-up',
    });
    const followUp = answer === null ? null : readDay(answer.day);
    if (answer === null || followUp === null) return null;
    return { followUp, nextStep: changedText(contact['next-step'] ?? '', answer.step) };
  },

  'snooze-contact': (app, contact, context) => askForSnooze(app, contact, context),

  'skip-follow-up': async (app, contact, context) => {
    const open = openSkippable(contact, context);
    const [only] = open;
    if (only === undefined) return null;
    if (open.length === 1) return { action: only };
    const action = await askToPick(
      app,
      open,
      (known) => skippedLabels[known],
      'What do you want to skip?',
    );
    return action === null ? null : { action };
  },
};

const skippedLabels: Readonly<Record<SkippableAction, string>> = {
  prepare: 'Preparing',
  thank: 'The thank-you',
  reflect: 'The reflection',
  'report-back': 'Reporting back',
};

async function askForStatusDate(
  app: App,
  contact: Contact,
  status: Status,
  today: Day,
): Promise<ContactCommandAnswers['set-status'] | null> {
  const { interview } = contact;
  if (status === 'contacted' || status === 'replied') {
    if (contact[status] !== undefined) return { status };
    const label = status === 'contacted' ? 'Asked on' : 'Answered on';
    const answer = await askForm(app, {
      title: `${contact.name}: ${statusLabels[status]}`,
      fields: [{ key: 'day', label, kind: 'date', check: isPastDay(today) }],
      submit: 'Set status',
    });
    const day = answer === null ? null : readDay(answer.day);
    return day === null ? null : { status, day };
  }
  if ((status === 'scheduled' || status === 'interviewed') && interview === undefined) {
    const answer = await askForm(app, {
      title: `${contact.name}: ${statusLabels[status]}`,
      fields: [
        {
          key: 'day',
          label: 'Day of the interview',
          kind: 'date',
          check: status === 'interviewed' ? isPastDay(today) : isDay,
        },
        { key: 'time', label: 'Time', hint: 'Leave it empty if not known.', kind: 'time' },
      ],
      submit: 'Set status',
    });
    if (answer === null) return null;
    const when =
      answer.time === '' ? readDay(answer.day) : readDateTime(`${answer.day}T${answer.time}`);
    return when === null ? null : { status, interview: when };
  }
  return { status };
}

async function askForSnooze(
  app: App,
  contact: Contact,
  context: RuleContext,
): Promise<ContactCommandAnswers['snooze-contact'] | null> {
  const { today } = context;
  const offers = [...snoozeOffers(context), { label: 'Another day…', until: null }];
  const choice = await askToPick(
    app,
    offers,
    ({ label, until }) => (until === null ? label : `${label}: ${sayDay(until, today)}`),
    `Leave ${contact.name} alone until`,
  );
  if (choice === null) return null;
  const until = choice.until ?? (await askForSnoozeDay(app, contact.name, today));
  return until === null ? null : { until };
}

/** Asks until which day somebody is to be left alone; null where the user leaves. */
export function askForSnoozeDay(app: App, whom: string, today: Day): Promise<Day | null> {
  const title = `Leave ${whom} alone until`;
  return askForDay(app, title, addDays(today, 14), isComingDay(today));
}

/**
 * Asks what a command needs to be told. ContactCommands that need nothing are answered with nothing told;
 * null where the user leaves.
 *
 * @param later a second button for a question that leaves room for one: that of an interview.
 * @param memory what was typed is put there, and asked again a form begins with it.
 */
export function askForAnswer<Id extends ContactCommandId>(
  id: Id,
  app: App,
  contact: Contact,
  context: RuleContext,
  sources: InterviewSources,
  later?: Later,
  memory?: FormMemory,
): Promise<ContactCommandAnswers[Id] | null> {
  const ask: Ask<Id> | undefined = questions[id];
  return ask === undefined
    ? Promise.resolve({} as ContactCommandAnswers[Id])
    : ask(app, contact, context, sources, later, memory);
}
