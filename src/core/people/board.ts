import { closedStatuses, type Status, statuses } from '../contact/status';
import { isInPlay, type RuleContext } from '../follow-up/rule-context';
import type { People } from './people';
import type { PersonRow } from './person-row';

/** The stages of the board from left to right: those of the method, then the closed ones. */
export const stages: readonly Status[] = statuses;

/** The stages over which the seats of those in play stand. */
export const stagesInPlay: readonly Status[] = ['contacted', 'replied', 'scheduled'];

/** A column of the board. */
export interface BoardColumn {
  readonly stage: Status;
  /** Whether who stands here is closed: such a column is folded at first. */
  readonly isClosed: boolean;
  readonly rows: readonly PersonRow[];
}

/**
 * A column for each stage, with those of `rows` who stand there: first those who have a follow-up,
 * in the order of the list, then the others by name. Takes time in proportion to the
 * people and the follow-ups.
 *
 * @param rows those of `people` who are to be shown, in the order of their names.
 */
export function boardColumns(people: People, rows: readonly PersonRow[]): readonly BoardColumn[] {
  // With room for all: an array that grows by its last places first is slow to fill.
  const withItem = new Array<PersonRow | undefined>(people.ranks);
  const calm: PersonRow[] = [];
  for (const row of rows) {
    const rank = people.rankOf(row.key);
    if (rank === Infinity) calm.push(row);
    else withItem[rank] = row;
  }
  return columnsInOrder([...withItem.filter((row) => row !== undefined), ...calm]);
}

/** A column for each stage, with those of these who stand there, in the order in which they come. */
export function columnsInOrder(rows: readonly PersonRow[]): readonly BoardColumn[] {
  const byStage = new Map<Status, PersonRow[]>(stages.map((stage) => [stage, []]));
  for (const row of rows) byStage.get(row.status)?.push(row);
  return stages.map((stage) => ({
    stage,
    isClosed: closedStatuses.has(stage),
    rows: byStage.get(stage) ?? [],
  }));
}

/** Who takes one of the seats that the outreach limit gives, in the order of the names. */
export function seated(people: People, context: RuleContext): readonly PersonRow[] {
  return people.rows.filter(({ contact }) => isInPlay(contact, context));
}
