import type { Contact } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { contactCommands } from '../../core/contact-command/contact-commands';
import { type MessageKind, messageKinds } from '../../core/template/template';
import { draftingId, sendingCommand } from '../../core/message/sending-command';

/** A message that can be drafted. */
export interface MessageDraft {
  readonly id: string;
  readonly kind: MessageKind;
}

/** Every message that can be drafted, in the order of the method. */
export const messageDrafts: readonly MessageDraft[] = messageKinds.map((kind) => ({
  id: draftingId(kind),
  kind,
}));

/** Whether a message makes sense for a contact: where the command does that says it was sent. */
export function canDraft({ kind }: MessageDraft, contact: Contact, context: RuleContext): boolean {
  return contactCommands[sendingCommand(kind)].makesSense(contact, context);
}
