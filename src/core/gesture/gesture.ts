import type { Contact } from '../contact/contact';
import type { PropertyName } from '../contact/properties';
import type { SkippableAction } from '../contact/actions';
import type { Status } from '../contact/status';
import type { Reckoning } from '../follow-up/reckoning';
import type { PropertyValue, SectionRename } from '../note/note-change';
import type { DateTime, Day } from '../time/civil';

/** Told with a gesture that writes a day: the day it was done, today where nothing is told. */
interface OnDay {
  readonly day?: Day | undefined;
}

/** Told with a gesture that sends something: the channel, such as `Email`, for the log. */
interface ByChannel extends OnDay {
  readonly channel?: string | undefined;
}

/** What each gesture may be told; docs/commands.md says what it does to the note. */
export interface GestureAnswers {
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
  readonly 'log-check-in': OnDay;
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

/** A gesture's id, which is its command's id. */
export type GestureId = keyof GestureAnswers;

/** What a gesture does to a contact's note, before the vault's own names are looked up. */
export interface Intent {
  /** Properties to set, or to drop where null. Undefined leaves the property as it is. */
  readonly set: { readonly [Name in PropertyName]?: PropertyValue | null | undefined };
  /** The log line without its day; null where the gesture logs nothing. */
  readonly log: string | null;
  /** The day of the log line; today where nothing is said. */
  readonly day?: Day | undefined;
  readonly renames?: readonly SectionRename[];
}

/** One gesture: an action of the user that makes one change of one note. */
interface Gesture<Id extends GestureId> {
  /** What its command and its menu entry are called. */
  readonly name: string;
  /** Whether it is offered for a contact. */
  readonly makesSense: (contact: Contact, reckoning: Reckoning) => boolean;
  readonly intend: (contact: Contact, answer: GestureAnswers[Id], reckoning: Reckoning) => Intent;
}

/** A group of gestures, by id. */
export type Gestures<Id extends GestureId> = { readonly [Each in Id]: Gesture<Each> };

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
