import type { Contact } from '../contact/contact';
import type { PropertyName } from '../contact/properties';
import type { SkippableAction } from '../contact/actions';
import type { Status } from '../contact/status';
import type { RuleContext } from '../follow-up/rule-context';
import type { PropertyValue, SectionRename } from '../note/note-change';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';

/** Told with a command that writes a day: the day it was done, today where nothing is told. */
interface OnDay {
  readonly day?: Day | undefined;
}

/** Told with a command that sends something, for the log. */
interface ByChannel extends OnDay {
  /** How it was sent, such as `Email`. */
  readonly channel?: string | undefined;
  /** The times that a message asking for a talk offered. */
  readonly offered?: readonly DateTime[] | undefined;
}

/** What each command may be told; docs/commands.md says what it does to the note. */
export interface ContactCommandAnswers {
  readonly 'add-to-list': OnDay;
  /** The status with the date it needs; a date not told leaves the one in the note. */
  readonly 'set-status': OnDay & {
    readonly status: Status;
    readonly interview?: Day | DateTime | undefined;
  };
  /** Null takes the priority away. */
  readonly 'set-priority': { readonly priority: number | null };
  readonly 'mark-contacted': ByChannel;
  readonly 'mark-nudged': ByChannel;
  readonly 'mark-replied': OnDay;
  readonly 'mark-offered': OnDay;
  /** Of minutes, medium and place, undefined leaves what the note has and null takes it away. */
  readonly 'schedule-interview': {
    readonly interview: Day | DateTime;
    readonly minutes?: number | null | undefined;
    readonly medium?: string | null | undefined;
    readonly place?: string | null | undefined;
    /**
     * What became of the thank-you for the talk before, where that was still open. Told of someone
     * booked, it says that the booked talk was held, so that this is a new one.
     */
    readonly earlierThankYou?: 'thanked' | 'skipped' | undefined;
  };
  readonly 'postpone-interview': OnDay;
  readonly 'mark-prepared': OnDay;
  /** When the talk ended; now where nothing is told, a day alone where its time is not known. */
  readonly 'mark-interviewed': { readonly ended?: Day | DateTime | undefined };
  readonly 'mark-thanked': ByChannel;
  readonly 'mark-reflected': OnDay & {
    readonly fit?: number | undefined;
    readonly takeaway?: string | undefined;
  };
  readonly 'mark-reported-back': OnDay;
  readonly 'log-check-in': ByChannel;
  /** Of the next step, undefined leaves what the note has and null takes it away. */
  readonly 'set-follow-up': {
    readonly followUp: Day;
    readonly nextStep?: string | null | undefined;
  };
  readonly 'finish-follow-up': OnDay;
  readonly 'mark-no-reply': OnDay;
  readonly 'mark-declined': OnDay;
  readonly 'close-contact': OnDay;
  readonly 'reopen-contact': OnDay;
  readonly 'snooze-contact': { readonly until: Day };
  readonly 'skip-follow-up': { readonly action: SkippableAction };
}

/** A command's id, which is its command's id. */
export type ContactCommandId = keyof ContactCommandAnswers;

/** What a command does to a contact's note, before the vault's own names are looked up. */
export interface Intent {
  /** Properties to set, or to drop where null. Undefined leaves the property as it is. */
  readonly set: { readonly [Name in PropertyName]?: PropertyValue | null | undefined };
  /** The log line without its day; null where the command logs nothing. */
  readonly log: string | null;
  /** The day of the log line; today where nothing is said. */
  readonly day?: Day | undefined;
  readonly renames?: readonly SectionRename[];
}

/** One command: an action of the user that makes one change of one note. */
interface ContactCommand<Id extends ContactCommandId> {
  /** What its command and its menu entry are called. */
  readonly name: string;
  /** Whether it is offered for a contact. */
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
  readonly intend: (
    contact: Contact,
    answer: ContactCommandAnswers[Id],
    context: RuleContext,
  ) => Intent;
}

/** A group of contactCommands, by id. */
export type ContactCommands<Id extends ContactCommandId> = {
  readonly [Each in Id]: ContactCommand<Each>;
};

/** What stands in a line of the log before the times that a message offered, which end it. */
export const offering = '; offered ';

/** A civil day or minute as a property holds it. */
export function dated(day: Day | DateTime): PropertyValue {
  return { day };
}

/**
 * A log line's text with the channel where one is told: `Asked by email`. A channel that has
 * capitals of its own keeps them: `Asked by LinkedIn`; what is handwritten is sent by hand.
 */
export function byChannel(text: string, { channel }: ByChannel): string {
  const told = channel?.replace(/\s+/g, ' ').trim() ?? '';
  if (told === '') return text;
  if (told.toLowerCase() === 'handwritten') return `${text} by hand`;
  const rest = told.slice(1);
  return `${text} by ${rest === rest.toLowerCase() ? told.toLowerCase() : told}`;
}

/** A day and time as the log writes it: `2026-11-24 10:00`; a day alone as it is. */
export function logged(when: Day | DateTime): string {
  return hasTime(when) ? `${dayOf(when)} ${timeOf(when)}` : when;
}

/**
 * As {@link byChannel}, with the times that were offered, from which a dialog can offer them again:
 * `Asked by email; offered 2026-11-24 10:00, 2026-11-25 14:00`.
 */
export function byChannelOffering(text: string, answer: ByChannel): string {
  const { offered = [] } = answer;
  const times = offered.length === 0 ? '' : offering + offered.map(logged).join(', ');
  return byChannel(text, answer) + times;
}
