import type { Contact } from '../contact/contact';
import type { Status } from '../contact/status';
import type { ContactPromise } from '../promise/promise';
import type { RuleContext } from './rule-context';
import type { Window } from './window';

/**
 * Where a follow-up gets done: in the draft of a message, in the dialog of its command, by its
 * command alone, in a small form that asks whether it is done, in the dialog that asks how a talk was,
 * or in the note, at a part of the interview's section. The names of messages, parts and commands are checked where they are looked
 * up, in core/doing.
 */
type Doing =
  | { readonly at: 'draft'; readonly kind: string }
  | { readonly at: 'dialog' }
  | { readonly at: 'conversation' }
  | { readonly at: 'command' }
  | { readonly at: 'form' }
  | {
      readonly at: 'afterwards';
      /** The command for what happened otherwise. */
      readonly instead: string;
    }
  /** The note, at the line of the promise. */
  | { readonly at: 'line' }
  | {
      readonly at: 'note';
      readonly part: string;
      /** Another part that is inserted too when the first one is new. */
      readonly alongside?: string;
    };

/** A button that leads to where a follow-up gets done. */
interface DoingButton {
  readonly words: string;
  /** Where it leads, where that is not where the rule says. */
  readonly doing?: Doing;
  /**
   * The contact command that says it is done, where it is not that of the rule; null where none here
   * does.
   */
  readonly command?: string | null;
}

/** All about one follow-up action but its texts. The names of commands are checked in core/contact-command. */
export interface Rule {
  /** Its id, as docs/follow-ups.md and the api have it. */
  readonly action: string;
  /** The statuses in which it can arise. */
  readonly statuses: readonly Status[];
  /** For what arises by itself for each promise of a contact: these, in the order of the list. */
  readonly promises?: (contact: Contact) => readonly ContactPromise[];
  /** The window it opens for a contact in one of these statuses; null where it does not arise. */
  readonly window: (
    contact: Contact,
    context: RuleContext,
    promise?: ContactPromise | null,
  ) => Window | null;
  /** Why it is on the list, in one plain sentence or two. The window is as no snooze has left it. */
  readonly reason: (
    contact: Contact,
    window: Window,
    context: RuleContext,
    promise?: ContactPromise | null,
  ) => string;
  /** Set for what a snooze does not hold back. */
  readonly breaksSnooze?: boolean;
  /** Set for what is held at its time: until that is over there is nothing to mark as done. */
  readonly isAppointment?: boolean;
  /** Set for what prepares an appointment: it shares the row of that where both are open. */
  readonly prepares?: boolean;
  /** For what, while it is ahead, waits for somebody else's answer: the contact command for its coming. */
  readonly awaitsAnswer?: string;
  /** Set for what, while it is ahead and not snoozed, waits for somebody to choose one of the times offered. */
  readonly awaitsChoice?: boolean;
  /** The contact command that answers it. */
  readonly command: string;
  /** The contact command that lets go of it after a long absence, with what it is told. */
  readonly letGo?: { readonly command: string; readonly answer: { readonly action?: string } };
  readonly doing: Doing;
  /**
   * The buttons that lead there, the one to begin with first, where they depend on the contact;
   * elsewhere there is one, in the words of the texts.
   */
  readonly buttons?: (
    contact: Contact,
    context: RuleContext,
    promise?: ContactPromise | null,
  ) => readonly DoingButton[];
  /** The contact command that says nothing came of what was waited for; null where nothing was. */
  readonly instead?: (contact: Contact, promise?: ContactPromise | null) => string | null;
}
