import type { Action } from '../../core/contact/actions';
import type { Contact } from '../../core/contact/contact';
import { isInterviewOver, type RuleContext } from '../../core/follow-up/rule-context';
import type { ContactCommandId } from '../../core/contact-command/contact-commands';
import type { InterviewPart } from '../../core/interview/interview-part';
import type { MessageKind } from '../../core/template/template';

/**
 * Where a follow-up gets done: in the draft of a message, in the dialog of its command, in a small
 * form that asks whether it is done, or in the note, at a part of it where one is named. A form may
 * name what happened `instead`. A part may name another that is inserted too when it is new.
 */
export type Place =
  | { readonly at: 'draft'; readonly kind: MessageKind }
  | { readonly at: 'dialog' }
  | { readonly at: 'form'; readonly instead?: ContactCommandId }
  | {
      readonly at: 'note';
      readonly part: InterviewPart | null;
      readonly alongside?: InterviewPart;
    };

const places: Readonly<Record<Action, Place>> = {
  'reach-out': { at: 'draft', kind: 'outreach' },
  nudge: { at: 'draft', kind: 'reminder' },
  thank: { at: 'draft', kind: 'thank-you' },
  'check-in': { at: 'draft', kind: 'check-in' },
  schedule: { at: 'dialog' },
  'give-up': { at: 'form' },
  'report-back': { at: 'form' },
  'follow-up': { at: 'form' },
  prepare: { at: 'note', part: 'insert-preparation', alongside: 'insert-questions' },
  reflect: { at: 'note', part: 'insert-reflection' },
  interview: { at: 'form', instead: 'postpone-interview' },
};

/**
 * The place where a contact's follow-up gets done. An interview that is still to come is held from
 * the note; one that is over is asked about.
 */
export function placeOf(action: Action, contact: Contact, context: RuleContext): Place {
  return action === 'interview' && !isInterviewOver(contact, context)
    ? { at: 'note', part: null }
    : places[action];
}
