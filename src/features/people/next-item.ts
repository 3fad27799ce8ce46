import { dayOfItem } from '../../core/people/day-of-item';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { sayAction } from '../../core/follow-up/say-what';
import { isHeld } from '../../core/follow-up/rules';
import type { Day } from '../../core/time/civil';
import { texts } from '../../vault/texts';

/** What comes next for somebody, as it is shown. */
export interface NextItem {
  /** Empty where nothing does. */
  readonly what: string;
  /** Empty where it is to be done now. */
  readonly day: string;
  readonly isLate: boolean;
}

/** What is shown where nothing comes next. */
const nothing: NextItem = { what: '', day: '', isLate: false };

/** What comes next for somebody and on what day. */
export function nextItem(followUp: FollowUp | null, today: Day): NextItem {
  if (followUp === null) return nothing;
  const { action, bucket } = followUp;
  const isOver = bucket === 'overdue' && isHeld(action);
  const day = dayOfItem(followUp);
  return {
    what: isOver ? texts.followUps[action].overdueName : sayAction(followUp, texts),
    day: day === null ? '' : texts.people.day(day, today),
    isLate: bucket === 'overdue',
  };
}
