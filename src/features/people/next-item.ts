import { dayOfItem } from '../../core/people/day-of-item';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { isHeld } from '../../core/follow-up/rules';
import type { Day } from '../../core/time/civil';
import { texts } from '../../vault/texts';

/** What comes next for somebody, as it is shown. */
export interface NextItem {
  readonly what: string;
  /** Empty where it is to be done now. */
  readonly day: string;
  readonly isLate: boolean;
}

/** What comes next for somebody and on what day; null where nothing does. */
export function nextItem(followUp: FollowUp | null, today: Day): NextItem | null {
  if (followUp === null) return null;
  const { action, bucket } = followUp;
  const isOver = bucket === 'overdue' && isHeld(action);
  const day = dayOfItem(followUp);
  return {
    what: isOver ? texts.followUps[action].overdueName : texts.followUps[action].name,
    day: day === null ? '' : texts.people.day(day, today),
    isLate: bucket === 'overdue',
  };
}
