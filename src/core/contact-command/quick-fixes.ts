import type { Contact, QuickFix } from '../contact/contact';
import type { Texts } from '../texts/en';
import type { AnsweredCommand } from './contact-commands';

/** A contact command as the answer to a problem. */
interface FixByCommand {
  /** The contact command that it runs, with what that is told. */
  readonly command: (contact: Contact) => AnsweredCommand;
  readonly name: (texts: Texts) => string;
}

/** What one press does about a problem, in place of a value that is typed. */
export const quickFixes: Readonly<Record<QuickFix, FixByCommand>> = {
  'mark-as-answered': {
    command: ({ replied }) => ({ command: 'mark-replied', answer: { day: replied } }),
    name: (texts) => texts.contactCommands['mark-replied'].name,
  },
  'mark-as-booked': {
    command: () => ({ command: 'set-status', answer: { status: 'scheduled' } }),
    name: (texts) => texts.problems.markAsBooked,
  },
};
