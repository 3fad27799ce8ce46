import type { Contact } from '../core/contact/contact';
import { shownText } from '../core/contact/shown-text';
import type { ToDo } from '../core/doing/doings';
import type { FollowUp } from '../core/follow-up/follow-up';
import type { RuleContext } from '../core/follow-up/rule-context';
import { canBeSnoozed, isHeld, ruleOf } from '../core/follow-up/rules';
import { sayWhat } from '../core/follow-up/say-what';
import { dayToTell, sayTimeLeft } from '../core/follow-up/time-left';
import type { Day } from '../core/time/civil';
import { texts } from '../vault/texts';
import type { RowDetails, RowProps } from './follow-up-row';

/** A follow-up that is to be shown in a row. */
export interface ToShow {
  readonly followUp: FollowUp;
  /** The preparation that stands in the row of its interview; null elsewhere. */
  readonly preparation: FollowUp | null;
  /** Null where the note is gone. */
  readonly contact: Contact | null;
  /** Whether it stands among those who are waited for. */
  readonly isWaiting: boolean;
  /** Whether rows say since when they wait, and not how late they are. */
  readonly isCalm: boolean;
}

type Words = 'path' | 'name' | 'action' | 'bucket' | 'what' | 'spokenWhat' | 'left' | 'spokenLeft';

/** What the line of a row says. */
export function rowWords(
  shown: ToShow,
  context: RuleContext,
): Pick<RowProps, Words> & Pick<RowProps, 'isLate'> {
  const { followUp, contact, isWaiting, isCalm } = shown;
  const { path, name, action, bucket } = followUp;
  const saysSince = isCalm && bucket === 'overdue';
  const left = (how: 'shown' | 'spoken'): string => {
    if (saysSince) return texts.sidebar.since(dayToTell(followUp), context.today);
    return isWaiting ? '' : sayTimeLeft(followUp, contact, context.now, texts, how);
  };
  return {
    ...{ path, name, action, bucket },
    ...whatToDo(shown, context.today),
    left: left('shown'),
    spokenLeft: left('spoken'),
    isLate: bucket === 'overdue' && !saysSince,
  };
}

/** What a row shows once it is unfolded. */
export function rowDetails(
  { why, action }: FollowUp,
  contact: Contact | null,
  toDo: ToDo,
): RowDetails {
  return { work: workOf(contact), why, toDo, canSnooze: canBeSnoozed(action) };
}

/** What somebody does and where; empty where the note is gone or tells neither. */
export function workOf(contact: Contact | null): string {
  if (contact === null) return '';
  const company = shownText(contact, 'company') ?? null;
  return texts.sidebar.row.work(shownText(contact, 'role') ?? null, company);
}

/** What is to be done, in a word or two; of who is waited for, since when. */
function whatToDo(
  { followUp, preparation, contact, isWaiting }: ToShow,
  today: Day,
): Pick<RowProps, 'what' | 'spokenWhat'> {
  const { action, bucket } = followUp;
  const { since } = texts.sidebar;
  const words = texts.sidebar.row;
  const { contacted, offered } = contact ?? {};
  if (isWaiting && ruleOf(action).awaitsChoice === true && offered !== undefined) {
    const what = words.timesOffered(offered, today);
    return { what, spokenWhat: what };
  }
  if (isWaiting && contacted !== undefined) {
    return { what: since(contacted, today), spokenWhat: words.waiting(contacted, today) };
  }
  const what = ((): string => {
    if (!isHeld(action)) return sayWhat(followUp, texts);
    const { name, overdueName, unprepared } = texts.followUps[action];
    if (bucket === 'overdue') return overdueName;
    return preparation === null ? name : unprepared;
  })();
  return { what, spokenWhat: what };
}
