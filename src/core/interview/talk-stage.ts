import type { Contact } from '../contact/contact';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';

/** Where a talk stands: still ahead, on, or over. */
export type TalkStage = 'ahead' | 'on' | 'over';

/**
 * Where the talk with a contact stands. It is on as long as it is timed, and over once it was marked so
 * or its agreed end is past.
 */
export function talkStage(contact: Contact, context: RuleContext, isTimed: boolean): TalkStage {
  const { status } = contact;
  if (status === 'interviewed' || status === 'in-touch') return 'over';
  if (status === 'scheduled' && isInterviewOver(contact, context)) return 'over';
  return isTimed ? 'on' : 'ahead';
}
