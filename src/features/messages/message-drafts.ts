import type { Contact } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { contactCommands } from '../../core/contact-command/contact-commands';
import type { MessageKind } from '../../core/template/template';
import { commandOfMessage } from './message-drafter';

/** A message that can be drafted. */
export interface MessageDraft {
  readonly id: string;
  readonly kind: MessageKind;
}

/** Every message that can be drafted, in the order of the method. */
export const messageDrafts: readonly MessageDraft[] = [
  { id: 'draft-outreach', kind: 'outreach' },
  { id: 'draft-reminder', kind: 'reminder' },
  { id: 'draft-thank-you', kind: 'thank-you' },
  { id: 'draft-check-in', kind: 'check-in' },
];

/** Whether a message makes sense for a contact: where the command does that says it was sent. */
export function canDraft({ kind }: MessageDraft, contact: Contact, context: RuleContext): boolean {
  return contactCommands[commandOfMessage(kind)].makesSense(contact, context);
}
