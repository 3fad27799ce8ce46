import type { Contact } from '../contact/contact';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { hasTime } from '../time/civil';
import type { TimerPhase } from './timer';

/** Where a talk stands: still ahead, on, or over. */
export type TalkStage = 'ahead' | 'on' | 'over';

/**
 * Where the talk with a contact stands. Once it was marked so it is over. Else its timer tells, where that
 * counts: +5 minutes make the talk longer, too. Without one it is on from its agreed time to its agreed end.
 *
 * @param timed the phase of its timer; null where none counts.
 */
export function talkStage(
  contact: Contact,
  context: RuleContext,
  timed: TimerPhase | null,
): TalkStage {
  const { status, interview } = contact;
  if (status === 'interviewed' || status === 'in-touch') return 'over';
  if (timed !== null) return timed === 'over' ? 'over' : 'on';
  if (status !== 'scheduled' || interview === undefined) return 'ahead';
  if (isInterviewOver(contact, context)) return 'over';
  return hasTime(interview) && interview <= context.now ? 'on' : 'ahead';
}
