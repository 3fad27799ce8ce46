import type { Contact } from '../contact/contact';
import type { PropertyName } from '../contact/properties';
import type { Status } from '../contact/status';
import { ruleContextAt, type RuleContext } from '../follow-up/rule-context';
import type { PropertyValue, SectionRename } from '../note/note-change';
import type { NoteFormat } from '../note/note-format';
import { oneLine } from '../note/text/one-line';
import type { PromiseChange } from '../promise/change-promise';
import type { PromiseKey } from '../promise/promise';
import type { Settings } from '../settings';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import { type Channel, type NoteWords, readChannel } from '../words';
import type { ContactMenuSection } from './contact-menu-sections';
import type { Asked, Lookup } from './question';

/** Told with a command that writes a day: the day it was done, today where nothing is told. */
export interface OnDay {
  readonly day?: Day | undefined;
}

/** Told with a command that says that a talk was held. */
export interface OnEnd {
  /** When it ended; now where nothing is told, a day alone where its time is not known. */
  readonly ended?: Day | DateTime | undefined;
}

/** Told with a command that sends something, for the log. */
export interface ByChannel extends OnDay {
  /** How it was sent, such as `Email`. */
  readonly channel?: string | undefined;
  /** The times that a message offered. */
  readonly offered?: readonly DateTime[] | undefined;
}

/** What a command does to a contact's note, before the vault's own names are looked up. */
export interface Intent {
  /** Properties to set, or to drop where null. Undefined leaves the property as it is. */
  readonly set: { readonly [Name in PropertyName]?: PropertyValue | null | undefined };
  /** What the log says of it; null where the command logs nothing. */
  readonly log: string | null;
  /** The times that a message offered, for the log. */
  readonly offered?: readonly string[];
  /** The day of the log line; today where nothing is said. */
  readonly day?: Day | undefined;
  readonly renames?: readonly SectionRename[];
  /** What is done about a promise in the note. */
  readonly promise?: PromiseChange;
}

/** What a command plans by: what the rules go by, and the words that it writes. */
export interface CommandContext extends RuleContext {
  readonly words: NoteWords;
}

/** The context in which notes of one format are written at one moment. */
export function commandContextAt(
  now: DateTime,
  settings: Settings,
  { texts, words }: Pick<NoteFormat, 'texts' | 'words'>,
): CommandContext {
  return { ...ruleContextAt(now, settings, texts), words };
}

/** Running a contact command for several people at once, as one step. */
interface Bulk<Answer> {
  /** What it asks once for all of them; absent where it needs no answer. */
  readonly asks?: (contacts: readonly Contact[], context: RuleContext) => Asked<Answer>;
  /** Whether the choices of its question open as a menu. */
  readonly inMenu?: true;
  /** What it is told for one of them, null to leave them out; the same for all where absent. */
  readonly answerFor?: (contact: Contact, told: Answer) => Answer | null;
  /** What a notice says was done for them; what is said of most commands where absent. */
  readonly summary?: (who: string, told: Answer, context: RuleContext) => string;
}

/** One contact command: an action of the user that makes one change of one contact's note. */
export interface ContactCommand<Answer> {
  /** Whether it is offered for a contact. */
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
  /** What it asks before it can be made; absent where it needs no answer, null where none can be given. */
  readonly asks?: (
    contact: Contact,
    context: RuleContext,
    lookup: Lookup,
  ) => Asked<Answer> | Promise<Asked<Answer> | null> | null;
  /** What it does to the note. */
  readonly plan: (contact: Contact, answer: Answer, context: CommandContext) => Intent;
  /**
   * Where it writes today, so that another day can be recorded: told as the `day` it was done, or
   * as when the talk `ended`.
   */
  readonly dated?: 'day' | 'ended';
  /** Set where it is for a candidate that is no contact yet, so for none that is one. */
  readonly forCandidates?: true;
  /** False for what the command palette leaves out, since it answers what is on the screen. */
  readonly inPalette?: false;
  /** Set where features are told once it is done: that somebody was talked with. */
  readonly tells?: {
    readonly event: 'interviewed';
    /** Whether the day of the talk is known, and not only taken to be today. */
    readonly isDayKnown: (contact: Contact, answer: Answer, now: DateTime) => boolean;
  };
  /** The promise that it keeps, on which a message is offered once it is done. */
  readonly offersResult?: (answer: Answer) => PromiseKey;
  /** The act of a feature that is offered once it is done, by its id. */
  readonly offersAct?: string;
  /** Set where moving somebody to this status, as on a board, is running the command. */
  readonly leadsTo?: Status | ((contact: Contact) => Status);
  /** Set for the one that puts a follow-up off: a row and the card offer its choices. */
  readonly putsOff?: true;
  /** What a notice says was done where that is not what it says of most people; null where it is. */
  readonly summary?: (contact: Contact, answer: Answer, context: RuleContext) => string | null;
  /** How it is run for several people at once; absent where it is for one alone. */
  readonly bulk?: Bulk<Answer>;
  /** Where it stands in the menu of a person; absent where it is no part of it. */
  readonly menu?: {
    readonly section: ContactMenuSection;
    readonly icon?: string;
    /** Whether the menu of the note's file has it too. */
    readonly inFileMenu?: true;
  };
}

/** A contact command that can be run for several people at once. */
export interface BulkContactCommand<Answer> extends ContactCommand<Answer> {
  readonly bulk: Bulk<Answer>;
}

/** A contact command that writes a day, so that another one can be recorded. */
interface DatedContactCommand<Answer, When> extends ContactCommand<Answer> {
  readonly dated: When & ('day' | 'ended');
}

/** The contact command that puts a follow-up off. */
interface PuttingOffCommand<Answer> extends ContactCommand<Answer> {
  readonly putsOff: true;
}

/** A contact command that the command palette leaves out. */
interface UnlistedCommand<Answer> extends ContactCommand<Answer> {
  readonly inPalette: false;
}

/** A contact command that is for a candidate. */
interface CandidateCommand<Answer> extends ContactCommand<Answer> {
  readonly forCandidates: true;
}

/**
 * Names the answer that a contact command takes; its record is left as it is. Its type keeps what
 * further texts are needed for.
 */
export function contactCommand<Answer>(
  record: BulkContactCommand<Answer> & DatedContactCommand<Answer, 'day'>,
): BulkContactCommand<Answer> & DatedContactCommand<Answer, 'day'>;
export function contactCommand<Answer>(
  record: BulkContactCommand<Answer> & PuttingOffCommand<Answer>,
): BulkContactCommand<Answer> & PuttingOffCommand<Answer>;
export function contactCommand<Answer>(
  record: BulkContactCommand<Answer>,
): BulkContactCommand<Answer>;
export function contactCommand<Answer>(
  record: DatedContactCommand<Answer, 'day'> & UnlistedCommand<Answer>,
): DatedContactCommand<Answer, 'day'> & UnlistedCommand<Answer>;
export function contactCommand<Answer>(
  record: DatedContactCommand<Answer, 'day'>,
): DatedContactCommand<Answer, 'day'>;
export function contactCommand<Answer>(
  record: DatedContactCommand<Answer, 'ended'>,
): DatedContactCommand<Answer, 'ended'>;
export function contactCommand<Answer>(record: UnlistedCommand<Answer>): UnlistedCommand<Answer>;
export function contactCommand<Answer>(record: CandidateCommand<Answer>): CandidateCommand<Answer>;
export function contactCommand<Answer>(record: ContactCommand<Answer>): ContactCommand<Answer>;
export function contactCommand<Answer>(record: ContactCommand<Answer>): ContactCommand<Answer> {
  return record;
}

/** A civil day or minute as a property holds it. */
export function dated(day: Day | DateTime): PropertyValue {
  return { day };
}

/** How something was sent, for the log; null where nothing is told. */
export function channelOf({ channel = '' }: ByChannel): Channel | null {
  const told = oneLine(channel);
  return told === '' ? null : (readChannel(told) ?? { own: told });
}

/** The times that a message offered as the log writes them; none where none are told. */
export function offeredTimes({ offered = [] }: ByChannel): readonly string[] {
  return offered.map(logged);
}

/** A day and time as the log writes it: `2026-11-24 10:00`; a day alone as it is. */
export function logged(when: Day | DateTime): string {
  return hasTime(when) ? `${dayOf(when)} ${timeOf(when)}` : when;
}
