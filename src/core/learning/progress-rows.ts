import type { Texts } from '../texts/en';
import { milestones } from './facts';
import { daysUntilAnswer, shareOf } from './figures';
import type { Progress, Replies } from './progress';

/** What is counted, as people read it, and how many there are. */
export interface CountRow {
  readonly name: string;
  readonly count: number;
}

/** How many came so far. */
interface MilestoneRow extends CountRow {
  /** What part of those who came as far as before, 0 to 1; null for the first, and where they are too few. */
  readonly share: number | null;
}

/** How many of those who were asked answered. */
export interface RepliesRow extends Replies<string> {
  /** Both as people read it. */
  readonly says: string;
}

/** How far people came, in the order of the method. */
export function milestoneRows({ funnel }: Progress, { lookBack }: Texts): readonly MilestoneRow[] {
  return milestones.map((milestone, place) => {
    const before = milestones[place - 1];
    return {
      name: lookBack.progress.milestones[milestone],
      count: funnel[milestone],
      share: before === undefined ? null : shareOf(funnel[milestone], funnel[before]),
    };
  });
}

/** How long answers took, in a few stretches of days; none where there was no answer. */
export function daysRows(
  { daysToAnswer }: Progress,
  { lookBack: { progress } }: Texts,
): readonly CountRow[] {
  return daysUntilAnswer(daysToAnswer).map(({ from, to, count }) => ({
    name: progress.daysBetween(from, to),
    count,
  }));
}

/** Who answered, by where they were found. */
export function sourceRows({ bySource }: Progress, texts: Texts): readonly RepliesRow[] {
  return repliesRows(bySource, texts.lookBack.progress.sourceName, texts);
}

/** Who answered, by the kind of first message. */
export function messageRows({ byFirstMessage }: Progress, texts: Texts): readonly RepliesRow[] {
  const { firstMessages } = texts.lookBack.progress;
  return repliesRows(byFirstMessage, (name) => firstMessages[name], texts);
}

function repliesRows<Name>(
  replies: readonly Replies<Name>[],
  nameOf: (name: Name) => string,
  { lookBack }: Texts,
): readonly RepliesRow[] {
  return replies.map(({ name, asked, answered }) => ({
    ...{ name: nameOf(name), asked, answered },
    says: lookBack.progress.ofThose(answered, asked, shareOf(answered, asked)),
  }));
}
