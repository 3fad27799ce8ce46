import type { Contact } from '../contact/contact';
import { onOneLine } from '../contact/plain-value';
import { sayDay, sayDeadline, sayNear, sayWhen } from '../time/speech';
import type { RuleContext } from './rule-context';
import type { Window } from './window';

const MOST_QUOTED = 160;

/** The user's own words within a sentence: one line, cut at 160 characters. */
export function quoted(text: string): string {
  return onOneLine(text, MOST_QUOTED);
}

/** The user's own words at the end of a sentence, with exactly one full stop. */
export function quotedEnd(text: string): string {
  const words = quoted(text);
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** The colon and the text of what the user wanted to do, or a full stop where there is none. */
export function nextStep({ 'next-step': step }: Contact): string {
  return step === undefined ? '.' : `: ${quotedEnd(step)}`;
}

/** By when something is to be done, with a space before it; empty for what is never late. */
export function deadline({ until }: Window, { today }: RuleContext): string {
  return until === null ? '' : ` ${sayDeadline(until, today)}`;
}

/** That the user talked with a contact, and when, where the note knows it. */
export function talked({ interview }: Contact, { today }: RuleContext): string {
  return interview === undefined ? 'You talked' : `You talked on ${sayWhen(interview, today)}`;
}

/** On which day a contact was last written to, with a space before it; empty where unknown. */
export function askedOn({ contacted }: Contact, { today }: RuleContext): string {
  return contacted === undefined ? '' : ` on ${sayDay(contacted, today)}`;
}

/** A day or time within a sentence: `today`, `on Thursday 26 November`. */
export function onDay(when: Parameters<typeof sayNear>[0], today: RuleContext['today']): string {
  const near = sayNear(when, today);
  return /^(today|tomorrow|yesterday)/.test(near) ? near : `on ${near}`;
}
