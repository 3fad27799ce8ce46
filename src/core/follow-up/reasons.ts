import type { Action } from '../contact/actions';
import { type Contact, isDone } from '../contact/contact';
import { onOneLine } from '../contact/plain-value';
import { dayOf, daysBetween, hasTime, timeOf } from '../time/civil';
import { sayCount, sayDay, sayDeadline, sayNear, sayWhen } from '../time/speech';
import type { Window } from './follow-up';
import { isInterviewOver, isSnoozed, lastTouch, type RuleContext } from './rule-context';
import { thankWindow } from './rules';

const MOST_QUOTED = 160;

type Reason = (contact: Contact, window: Window, context: RuleContext) => string;

/** The user's own words within a sentence. */
function short(text: string): string {
  return onOneLine(text, MOST_QUOTED);
}

/** The user's own words at the end of a sentence, with exactly one full stop. */
function quotedEnd(text: string): string {
  const quoted = short(text);
  return /[.!?…]$/.test(quoted) ? quoted : `${quoted}.`;
}

/** The colon and the text of what the user wanted to do, or a full stop where there is none. */
function nextStep({ 'next-step': step }: Contact): string {
  return step === undefined ? '.' : `: ${quotedEnd(step)}`;
}

function deadline({ until }: Window, { today }: RuleContext): string {
  return until === null ? '' : ` ${sayDeadline(until, today)}`;
}

function isLate({ until }: Window, { now }: RuleContext): boolean {
  return until !== null && now >= until;
}

function talked({ interview }: Contact, { today }: RuleContext): string {
  return interview === undefined ? 'You talked' : `You talked on ${sayWhen(interview, today)}`;
}

function askedOn({ contacted }: Contact, { today }: RuleContext): string {
  return contacted === undefined ? '' : ` on ${sayDay(contacted, today)}`;
}

const reasons: Readonly<Record<Action, Reason>> = {
  'reach-out': (contact, _window, { today }) => {
    const chosen = contact['follow-up'];
    return chosen === undefined
      ? 'On your list.'
      : `You planned to ask ${onDay(chosen, today)}${nextStep(contact)}`;
  },

  nudge: (contact, window, context) => {
    const { now, settings, today } = context;
    const asked = `You asked${askedOn(contact, context)}`;
    return now < window.from
      ? `${asked}. If no answer comes, a short reminder fits from ${sayDay(dayOf(window.from), today)}.`
      : `${asked} and no answer came in ${sayCount(settings.nudgeAfter, 'business day')}. A short reminder is welcome.`;
  },

  'give-up': (contact, window, context) => {
    const { now, settings, today } = context;
    const sent = contact.nudges ?? 0;
    const asked =
      sent === 0
        ? `You asked${askedOn(contact, context)}`
        : `You last wrote${askedOn(contact, context)} and have sent ${sayCount(sent, 'reminder')}`;
    return now < window.from
      ? `${asked}. If no answer comes, you can let go from ${sayDay(dayOf(window.from), today)}.`
      : `${asked}; no answer came in ${sayCount(settings.nudgeAfter, 'business day')}. It is fine to let go.`;
  },

  schedule: (contact, window, context) => {
    const { offered, replied } = contact;
    const { now, today } = context;
    if (offered !== undefined) {
      const told = `You offered times on ${sayDay(offered, today)}`;
      if (now < window.from) {
        return `${told}. Give them until ${sayDay(dayOf(window.from), today)} to choose one.`;
      }
      return isLate(window, context)
        ? `${told} and no time is agreed yet. It is not too late to ask again.`
        : `${told} and no time is agreed yet. Ask again${deadline(window, context)}.`;
    }
    if (replied === undefined) return 'They answered. Agree on a time while it is fresh.';
    if (isLate(window, context)) {
      return `They answered on ${sayDay(replied, today)} and no time is agreed yet. It is not too late to suggest one.`;
    }
    return `They answered on ${sayDay(replied, today)}. Agree on a time${deadline(window, context)}.`;
  },

  prepare: ({ interview }, window, context) => {
    const { today } = context;
    const when = interview === undefined ? '' : ` ${onDay(interview, today)}`;
    const left = interview === undefined ? 0 : daysBetween(today, dayOf(interview));
    const count = left > 1 ? `, in ${sayCount(left, 'day')}` : '';
    return `You talk${when}${count}. Prepare${deadline(window, context)}.`;
  },

  interview: (contact, _window, context) => {
    const { interview, minutes, medium } = contact;
    const { settings, today } = context;
    if (interview === undefined) return 'You have an interview.';
    if (isInterviewOver(contact, context)) {
      return `Your interview on ${sayWhen(interview, today)} is over. How did it go? ${thanksAfter(contact, context)}`;
    }
    const length = hasTime(interview)
      ? `, for ${sayCount(minutes ?? settings.minutes, 'minute')}`
      : '';
    return `You talk ${onDay(interview, today)}${length}${medium === undefined ? '' : ` (${short(medium)})`}.`;
  },

  thank: (contact, window, context) => {
    const late = isLate(window, context);
    const due = deadline(window, context);
    return late
      ? `${talked(contact, context)}. The thank-you was due${due}; it is still worth sending.`
      : `${talked(contact, context)}. A thank-you is due${due}.`;
  },

  reflect: (contact, window, context) =>
    isLate(window, context)
      ? `${talked(contact, context)}. A few lines now still keep what you learned.`
      : `${talked(contact, context)}. Write down what you learned${deadline(window, context)}, while it is fresh.`,

  'report-back': (contact, window, context) => {
    const referrer = short(contact['referred-by'] ?? 'Someone');
    const made = `${referrer} introduced you. ${talked(contact, context)}.`;
    return isLate(window, context)
      ? `${made} They will still be glad to hear how it went.`
      : `${made} Tell them how it went${deadline(window, context)}.`;
  },

  'check-in': (contact, _window, { today }) => {
    const touch = lastTouch(contact);
    if (touch === null) return 'You are in touch.';
    const days = daysBetween(touch, today);
    const ago = days > 0 ? `, ${sayCount(days, 'day')} ago` : '';
    return `You were last in touch on ${sayDay(touch, today)}${ago}. A short hello keeps it alive.`;
  },

  'follow-up': (contact, window, context) => {
    const chosen = contact['follow-up'];
    if (chosen === undefined) return 'You set a follow-up.';
    const open = isLate(window, context) ? ' It is still open.' : '';
    return `You set a follow-up for ${sayNear(chosen, context.today)}${nextStep(contact)}${open}`;
  },
};

function onDay(when: Parameters<typeof sayNear>[0], today: RuleContext['today']): string {
  const near = sayNear(when, today);
  return /^(today|tomorrow|yesterday)/.test(near) ? near : `on ${near}`;
}

function thanksAfter(contact: Contact, context: RuleContext): string {
  const window = thankWindow(contact, context.settings);
  if (window === null) return '';
  if (contact.thanked !== undefined) return 'The thank-you is sent.';
  if (isDone(contact, 'thank')) return 'You chose not to send a thank-you.';
  const due = sayDeadline(window.until, context.today);
  return isLate(window, context)
    ? `The thank-you was due ${due}; it is still worth sending.`
    : `A thank-you is due ${due}.`;
}

/**
 * When a thank-you for the contact's talk is best sent, in one sentence; null where there is none
 * to send. Its window may be ahead, open or over.
 */
export function adviseThanks(contact: Contact, context: RuleContext): string | null {
  const window = thankWindow(contact, context.settings);
  if (window === null || isDone(contact, 'thank')) return null;
  const { now, today } = context;
  if (isLate(window, context)) return 'A thank-you is still worth sending.';
  const until = sayDeadline(window.until, today).replace(/^by /, '');
  if (now >= window.from) return `A thank-you is best sent by ${until}.`;
  const [day, time] = [dayOf(window.from), timeOf(window.from)];
  const from = sayWhen(time === '00:00' ? day : window.from, today);
  return `A thank-you is best sent between ${from} and ${until}.`;
}

/** Why a rule's item is on the list: one plain sentence or two with the facts that made it. */
export function reasonFor(
  action: Action,
  contact: Contact,
  window: Window,
  context: RuleContext,
): string {
  const why = reasons[action](contact, window, context);
  const until = contact['snoozed-until'];
  const held = until !== undefined && isSnoozed(contact, context) && !breaksSnooze.has(action);
  return held ? `${why} Snoozed until ${sayDay(until, context.today)}.` : why;
}

/** The actions that a snooze does not hold back: an appointment and a thank-you do not wait. */
export const breaksSnooze: ReadonlySet<Action> = new Set(['interview', 'prepare', 'thank']);

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
    referrer === undefined ? null : `${short(referrer)} can introduce you.`,
    whyThem === undefined ? null : `What caught your eye: ${quotedEnd(whyThem)}`,
    priority === undefined ? null : `Priority ${priority}.`,
    `There is room to ask: ${inPlay} of ${sayCount(outreachLimit, 'conversation')} in play.`,
  ];
  return facts.filter((fact) => fact !== null).join(' ');
}

/** The sentence that widens a search to a colleague of someone who stays silent. */
export function widening({ name, company, contacted }: Contact, { today }: RuleContext): string {
  const waiting = contacted === undefined ? '' : ` since ${sayDay(contacted, today)}`;
  return `No answer from ${name} at ${short(company ?? '')}${waiting}: ask someone else there.`;
}
