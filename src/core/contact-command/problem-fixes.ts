import type { Contact, ProblemFix } from '../contact/contact';
import type { Texts } from '../texts/en';
import type { AnsweredCommand } from './contact-commands';

/** What one press does about a problem. */
interface FixByCommand {
  /** The contact command that it runs, with what that is told. */
  readonly command: (contact: Contact) => AnsweredCommand;
  readonly name: (texts: Texts) => string;
}

/** Every fix that one press can do. */
export const problemFixes: Readonly<Record<ProblemFix, FixByCommand>> = {
  'mark-as-answered': {
    command: ({ replied }) => ({ command: 'mark-replied', answer: { day: replied } }),
    name: (texts) => texts.contactCommands['mark-replied'].name,
  },
  'mark-as-booked': {
    command: () => ({ command: 'set-status', answer: { status: 'scheduled' } }),
    name: (texts) => texts.problems.markAsBooked,
  },
};
