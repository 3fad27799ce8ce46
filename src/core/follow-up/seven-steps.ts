import { type Contact, isDone } from '../contact/contact';
import { closingActions, doneProperties } from '../contact/properties';
import type { Status } from '../contact/status';
import type { DateTime, Day } from '../time/civil';
import { type StepId, stepIds } from './step-ids';
import { isInterviewOver, type RuleContext } from './rule-context';

/** Where somebody stands with one step. */
export interface Step {
  readonly id: StepId;
  /** At most one is `now`: the first that is not done, with whoever is neither closed nor in touch. */
  readonly state: 'done' | 'now' | 'ahead';
  /** When it was done, or when the interview is to be; null where no day is known. */
  readonly day: Day | DateTime | null;
}

/** How many steps lie behind somebody of each status that is under way. */
const stepsBehind: { readonly [Each in Status]?: number } = {
  identified: 1,
  contacted: 2,
  replied: 2,
  scheduled: 3,
  interviewed: 5,
  'in-touch': 7,
};

/**
 * The seven steps of the method as they stand with a contact. The status says how far it has come;
 * preparing, thanking and reflecting are done too where they were skipped. With the closed, and with a
 * status that was not understood, the days in the note say it, and nothing is to be done now.
 */
export function stepsOf(contact: Contact, context: RuleContext): readonly Step[] {
  const known = stepsBehind[contact.status ?? 'closed'];
  const behind = known ?? stepsBehindByDays(contact, context);
  const isBehind = (id: StepId, place: number): boolean => {
    if (place < behind) return true;
    if (id === 'prepare') return behind >= 3 && isDone(contact, id);
    return behind >= 5 && closingActions.some((action) => action === id && isDone(contact, action));
  };
  const now = known === undefined ? null : stepIds.find((id, place) => !isBehind(id, place));
  return stepIds.map((id, place) => {
    const state = isBehind(id, place) ? 'done' : id === now ? 'now' : 'ahead';
    const day = state === 'done' || id === 'interview' ? dayOfStep(id, contact) : undefined;
    return { id, state, day: day ?? null };
  });
}

function stepsBehindByDays(contact: Contact, context: RuleContext): number {
  if (isInterviewOver(contact, context)) return 5;
  if (contact.interview !== undefined) return 3;
  return contact.contacted === undefined ? 1 : 2;
}

/** The day that tells of a step. No note says when a time was agreed on, but when they answered. */
function dayOfStep(id: StepId, contact: Contact): Day | DateTime | undefined {
  switch (id) {
    case 'list':
      return undefined;
    case 'reach-out':
      return contact.contacted;
    case 'time':
      return contact.replied;
    case 'interview':
      return contact.interview;
    default:
      return contact[doneProperties[id]];
  }
}
