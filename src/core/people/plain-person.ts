import type { Status } from '../contact/status';
import type { FollowUp } from '../follow-up/follow-up';
import type { Day } from '../time/civil';
import { dayOfItem } from './day-of-item';
import type { People } from './people';
import type { PersonRow } from './person-row';

/** One person as other tools are told of them; what is not known is null. */
export interface PlainPerson {
  /** The contact's note and its file name without extension. */
  readonly path: string;
  readonly name: string;
  readonly status: Status;
  readonly company: string | null;
  readonly role: string | null;
  readonly field: string | null;
  /** The latest day on which there was contact, up to today. */
  readonly lastTouch: Day | null;
  readonly fit: number | null;
  /** What comes next for them. */
  readonly next: PlainNext | null;
}

/** What comes next for somebody. */
interface PlainNext extends Pick<FollowUp, 'action' | 'bucket' | 'why'> {
  /** Of what is ahead the day on which it comes up, of what is due the last in time, if it has one. */
  readonly day: Day | null;
}

/** What other tools are told of a person. */
export function plainPerson(row: PersonRow, people: People): PlainPerson {
  const next = people.nextOf(row.key);
  return {
    path: row.key,
    name: row.name,
    status: row.status,
    company: row.company ?? null,
    role: row.role ?? null,
    field: row.field ?? null,
    lastTouch: row.lastTouch(people.today),
    fit: row.fit ?? null,
    next: next === null ? null : plainNext(next),
  };
}

function plainNext(followUp: FollowUp): PlainNext {
  const { action, bucket, why } = followUp;
  return { action, bucket, day: dayOfItem(followUp), why };
}
