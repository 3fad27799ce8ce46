import type { Action } from '../contact/actions';
import { type Contact, isDone } from '../contact/contact';
import { onOneLine } from '../contact/plain-value';
import { dayOf, daysBetween, hasTime, timeOf } from '../time/civil';
import { sayCount, sayDay, sayDeadline, sayNear, sayWhen } from '../time/speech';
import type { Window } from './follow-up';
import { isInterviewOver, isSnoozed, lastTouch, type Reckoning } from './rule-context';
import { thankWindow } from './rules';

const MOST_QUOTED = 160;

type Reason = (contact: Contact, window: Window, reckoning: Reckoning) => string;

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

function deadline({ until }: Window, { today }: Reckoning): string {
  return until === null ? '' : ` ${sayDeadline(until, today)}`;
}

function isLate({ until }: Window, { now }: Reckoning): boolean {
  return until !== null && now >= until;
}

function talked({ interview }: Contact, { today }: Reckoning): string {
  return interview === undefined ? 'You talked' : `You talked on ${sayWhen(interview, today)}`;
}

function askedOn({ contacted }: Contact, { today }: Reckoning): string {
  return contacted === undefined ? '' : ` on ${sayDay(contacted, today)}`;
}

const reasons: Readonly<Record<Action, Reason>> = {
  'reach-out': (contact, _window, { today }) => {
    const chosen = contact['follow-up'];
    return chosen === undefined
      ? 'On your list.'
      : `You planned to ask ${onDay(chosen, today)}${nextStep(contact)}`;
  },

  nudge: (contact, window, reckoning) => {
    const { now, settings, today } = reckoning;
    const asked = `You asked${askedOn(contact, reckoning)}`;
    return now < window.from
      ? `${asked}. If no answer comes, a short reminder fits from ${sayDay(dayOf(window.from), today)}.`
      : `${asked} and no answer came in ${sayCount(settings.nudgeAfter, 'business day')}. A short reminder is welcome.`;
  },

  'give-up': (contact, window, reckoning) => {
    const { now, settings, today } = reckoning;
    const sent = contact.nudges ?? 0;
    const asked =
      sent === 0
        ? `You asked${askedOn(contact, reckoning)}`
        : `You last wrote${askedOn(contact, reckoning)} and have sent ${sayCount(sent, 'reminder')}`;
    return now < window.from
      ? `${asked}. If no answer comes, you can let go from ${sayDay(dayOf(window.from), today)}.`
      : `${asked}; no answer came in ${sayCount(settings.nudgeAfter, 'business day')}. It is fine to let go.`;
  },

  schedule: (contact, window, reckoning) => {
    const { offered, replied } = contact;
    const { now, today } = reckoning;
    if (offered !== undefined) {
      const told = `You offered times on ${sayDay(offered, today)}`;
      if (now < window.from) {
        return `${told}. Give them until ${sayDay(dayOf(window.from), today)} to choose one.`;
      }
      return isLate(window, reckoning)
        ? `${told} and no time is agreed yet. It is not too late to ask again.`
        : `${told} and no time is agreed yet. Ask again${deadline(window, reckoning)}.`;
    }
    if (replied === undefined) return 'They answered. Agree on a time while it is fresh.';
    if (isLate(window, reckoning)) {
      return `They answered on ${sayDay(replied, today)} and no time is agreed yet. It is not too late to suggest one.`;
    }
    return `They answered on ${sayDay(replied, today)}. Agree on a time${deadline(window, reckoning)}.`;
  },

  prepare: ({ interview }, window, reckoning) => {
    const { today } = reckoning;
    const when = interview === undefined ? '' : ` ${onDay(interview, today)}`;
    const left = interview === undefined ? 0 : daysBetween(today, dayOf(interview));
    const count = left > 1 ? `, in ${sayCount(left, 'day')}` : '';
    return `You talk${when}${count}. Prepare${deadline(window, reckoning)}.`;
  },

  interview: (contact, _window, reckoning) => {
    const { interview, minutes, medium } = contact;
    const { settings, today } = reckoning;
    if (interview === undefined) return 'You have an interview.';
    if (isInterviewOver(contact, reckoning)) {
      return `Your interview on ${sayWhen(interview, today)} is over. How did it go? ${thanksAfter(contact, reckoning)}`;
    }
    const length = hasTime(interview)
      ? `, for ${sayCount(minutes ?? settings.minutes, 'minute')}`
      : '';
    return `You talk ${onDay(interview, today)}${length}${medium === undefined ? '' : ` (${short(medium)})`}.`;
  },

  thank: (contact, window, reckoning) => {
    const late = isLate(window, reckoning);
    const due = deadline(window, reckoning);
    return late
      ? `${talked(contact, reckoning)}. The thank-you was due${due}; it is still worth sending.`
      : `${talked(contact, reckoning)}. A thank-you is due${due}.`;
  },

  reflect: (contact, window, reckoning) =>
    isLate(window, reckoning)
      ? `${talked(contact, reckoning)}. A few lines now still keep what you learned.`
      : `${talked(contact, reckoning)}. Write down what you learned${deadline(window, reckoning)}, while it is fresh.`,

  'report-back': (contact, window, reckoning) => {
    const referrer = short(contact['referred-by'] ?? 'Someone');
    const made = `${referrer} introduced you. ${talked(contact, reckoning)}.`;
    return isLate(window, reckoning)
      ? `${made} They will still be glad to hear how it went.`
      : `${made} Tell them how it went${deadline(window, reckoning)}.`;
  },

  'check-in': (contact, _window, { today }) => {
    const touch = lastTouch(contact);
    if (touch === null) return 'You are in touch.';
    const days = daysBetween(touch, today);
    const ago = days > 0 ? `, ${sayCount(days, 'day')} ago` : '';
    return `You were last in touch on ${sayDay(touch, today)}${ago}. A short hello keeps it alive.`;
  },

  'follow-up': (contact, window, reckoning) => {
    const chosen = contact['follow-up'];
    if (chosen === undefined) return 'You set a follow-up.';
    const open = isLate(window, reckoning) ? ' It is still open.' : '';
    return `You set a follow-up for ${sayNear(chosen, reckoning.today)}${nextStep(contact)}${open}`;
  },
};

function onDay(when: Parameters<typeof sayNear>[0], today: Reckoning['today']): string {
  const near = sayNear(when, today);
  return /^(today|tomorrow|yesterday)/.test(near) ? near : `on ${near}`;
}

function thanksAfter(contact: Contact, reckoning: Reckoning): string {
  const window = thankWindow(contact, reckoning.settings);
  if (window === null) return '';
  if (contact.thanked !== undefined) return 'The thank-you is sent.';
  if (isDone(contact, 'thank')) return 'You chose not to send a thank-you.';
  const due = sayDeadline(window.until, reckoning.today);
  return isLate(window, reckoning)
    ? `The thank-you was due ${due}; it is still worth sending.`
    : `A thank-you is due ${due}.`;
}

/**
 * When a thank-you for the contact's talk is best sent, in one sentence; null where there is none
 * to send. Its window may be ahead, open or over.
 */
export function adviseThanks(contact: Contact, reckoning: Reckoning): string | null {
  const window = thankWindow(contact, reckoning.settings);
  if (window === null || isDone(contact, 'thank')) return null;
  const { now, today } = reckoning;
  if (isLate(window, reckoning)) return 'A thank-you is still worth sending.';
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
  reckoning: Reckoning,
): string {
  const why = reasons[action](contact, window, reckoning);
  const until = contact['snoozed-until'];
  const held = until !== undefined && isSnoozed(contact, reckoning) && !breaksSnooze.has(action);
  return held ? `${why} Snoozed until ${sayDay(until, reckoning.today)}.` : why;
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
  reckoning: Reckoning,
): string {
  const { priority, 'why-them': whyThem } = contact;
  const referrer = contact['referred-by'];
  const { outreachLimit } = reckoning.settings;
  const facts = [
    silent === null ? null : widening(silent, reckoning),
    referrer === undefined ? null : `${short(referrer)} can introduce you.`,
    whyThem === undefined ? null : `What caught your eye: ${quotedEnd(whyThem)}`,
    priority === undefined ? null : `Priority ${priority}.`,
    `There is room to ask: ${inPlay} of ${sayCount(outreachLimit, 'conversation')} in play.`,
  ];
  return facts.filter((fact) => fact !== null).join(' ');
}

/** The sentence that widens a search to a colleague of someone who stays silent. */
export function widening({ name, company, contacted }: Contact, { today }: Reckoning): string {
  const waiting = contacted === undefined ? '' : ` since ${sayDay(contacted, today)}`;
  return `No answer from ${name} at ${short(company ?? '')}${waiting}: ask someone else there.`;
}
