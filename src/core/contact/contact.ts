import type { ContactPromise, PromiseKey } from '../promise/promise';
import type { DateTime, Day } from '../time/civil';
import {
  closingActions,
  doneProperties,
  type PropertyName,
  type PropertyOfKind,
  type SkippableAction,
} from './properties';
import { closedStatuses, type Status } from './status';

/** The values of a contact's properties; one without a value is absent. */
type ContactProperties = {
  readonly [Name in PropertyOfKind<'text' | 'language' | 'zone'>]?: string;
} & {
  readonly [Name in PropertyOfKind<'day' | 'done'>]?: Day;
} & {
  readonly [Name in PropertyOfKind<'count' | 'minutes' | 'travel' | 'fit'>]?: number;
} & {
  readonly interview?: Day | DateTime;
  readonly skipped?: readonly SkippableAction[];
};

/** A person worth talking to, as their note tells: what was read of its front matter. */
export type Contact = ContactProperties & {
  /** The note's path in the vault. */
  readonly path: string;
  /** The note's file name without its extension. */
  readonly name: string;
  /**
   * Where the contact stands; null where the note's `status` is not one of the statuses. Someone
   * `interviewed` with thank-you and reflection both done stands here as `in-touch`.
   */
  readonly status: Status | null;
  /** The open promises in the note, in its order; absent where there are none, or none are known yet. */
  readonly promises?: readonly ContactPromise[];
  /** The targets of the values that are wikilinks: `Companies/Acme` for `[[Companies/Acme|Acme]]`. */
  readonly links?: { readonly [Name in PropertyName]?: string };
};

/** Something in a contact's note that does not fit, told so that the user can fix it. */
export interface Problem {
  /** The note's path; empty for a problem of the whole vault. */
  readonly path: string;
  /** The property, by its own name rather than the vault's; empty where the whole note is meant. */
  readonly property: PropertyName | '';
  /** What stands there, as plain data; null where it is what is missing that matters. */
  readonly value: unknown;
  /** One or two plain sentences: what is wrong and how to fix it. */
  readonly message: string;
  /** What one press can do about it, where that is known. */
  readonly quickFix?: QuickFix;
  /** True where no value typed for the property fixes it, only an edit of the note itself. */
  readonly inNote?: true;
  /** The promise whose line it is about, to be mended there. */
  readonly promise?: PromiseKey;
}

/** A fix that one press can do: the contact is to be marked as answered or as booked. */
export type QuickFix = 'mark-as-answered' | 'mark-as-booked';

/** Whether a contact is not closed: neither declined, nor without an answer, nor set aside. */
export function isOpen({ status }: Contact): boolean {
  return status === null || !closedStatuses.has(status);
}

/** The open promises of a contact; none where none are known. */
export function promisesOf({ promises = nothing }: Contact): readonly ContactPromise[] {
  return promises;
}

const nothing: readonly ContactPromise[] = Object.freeze([]);

/** Whether an action of a contact is done: its own date is set, or the user skips it. */
export function isDone(contact: Contact, action: SkippableAction): boolean {
  return (
    contact[doneProperties[action]] !== undefined || contact.skipped?.includes(action) === true
  );
}

/**
 * Whether all that has to be done after a contact's talk is done.
 *
 * @param doing counts as done, since that is what is about to be written.
 */
export function isTalkClosed(contact: Contact, doing?: SkippableAction): boolean {
  return closingActions.every((action) => action === doing || isDone(contact, action));
}
