import type { Contact } from '../../core/contact/contact';
import { isInterviewOver, type RuleContext } from '../../core/follow-up/rule-context';
import { type Action, ruleOf } from '../../core/follow-up/rules';
import type { ContactCommandId } from '../../core/contact-command/contact-commands';
import type { InterviewPart } from '../../core/interview/interview-part';
import type { MessageKind } from '../../core/template/template';

/**
 * Where a follow-up gets done: in the draft of a message, in the dialog of its command, in a small
 * form that asks whether it is done, or in the note, at a part of it where one is named. What a rule
 * says of it (core/follow-up/rule.ts) is checked here against the messages, parts and commands there are.
 */
export type Place =
  | { readonly at: 'draft'; readonly kind: MessageKind }
  | { readonly at: 'dialog' }
  | {
      readonly at: 'form';
      readonly instead?: ContactCommandId;
    }
  | {
      readonly at: 'note';
      readonly part: InterviewPart | null;
      readonly alongside?: InterviewPart;
    };

/**
 * The place where a contact's follow-up gets done. An interview that is still to come is held from
 * the note; one that is over is asked about.
 */
export function placeOf(action: Action, contact: Contact, context: RuleContext): Place {
  const { doing, isAppointment = false } = ruleOf(action);
  return isAppointment && !isInterviewOver(contact, context) ? { at: 'note', part: null } : doing;
}
