import type { Contact } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { contactCommands } from '../../core/contact-command/contact-commands';
import type { MessageKind } from '../../core/template/template';
import { commandOfMessage } from './message-drafter';

/** A message that can be drafted. */
export interface MessageDraft {
  readonly id: string;
  readonly name: string;
  readonly kind: MessageKind;
  /** Completes “Whom do you want to …?”. */
  readonly purpose: string;
}

/** Every message that can be drafted, in the order of the method. */
export const messageDrafts: readonly MessageDraft[] = [
  {
    id: 'draft-outreach',
    name: 'Draft outreach message',
    kind: 'outreach',
    purpose: 'ask for a talk',
  },
  { id: 'draft-reminder', name: 'Draft reminder message', kind: 'reminder', purpose: 'remind' },
  { id: 'draft-thank-you', name: 'Draft thank-you message', kind: 'thank-you', purpose: 'thank' },
  {
    id: 'draft-check-in',
    name: 'Draft check-in message',
    kind: 'check-in',
    purpose: 'check in with',
  },
];

/** Whether a message makes sense for a contact: where the command does that says it was sent. */
export function canDraft({ kind }: MessageDraft, contact: Contact, context: RuleContext): boolean {
  return contactCommands[commandOfMessage(kind)].makesSense(contact, context);
}
