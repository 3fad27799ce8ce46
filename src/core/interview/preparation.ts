import { readListItems } from '../note/read-list';

/** Steps of preparing under one heading; the heading says for which interviews they are. */
export interface PreparationSteps {
  /** `Video`, `Phone`, `In person`, `Not agreed yet`; under any other the steps are for all. */
  readonly heading: string;
  readonly steps: readonly string[];
}

const media: ReadonlySet<string> = new Set(['video', 'phone', 'in person']);
const notAgreed = 'not agreed yet';

/**
 * The steps of preparing for an interview by `video`, by `phone` or `in person`. Where the medium
 * is missing or a word of the user's own, those under “Not agreed yet” count, and finding out how
 * the talk takes place is one of them.
 */
export function preparationSteps(
  all: readonly PreparationSteps[],
  medium: string | undefined,
): readonly string[] {
  const told = medium?.trim().toLowerCase() ?? '';
  const wanted = media.has(told) ? told : notAgreed;
  return all.flatMap(({ heading, steps }) => {
    const key = heading.trim().toLowerCase();
    return key === wanted || !(media.has(key) || key === notAgreed) ? steps : [];
  });
}

/** The steps as somebody writes them: list items, under headings or none. */
export function readPreparation(text: string): readonly PreparationSteps[] {
  const groups: { heading: string; steps: string[] }[] = [];
  for (const { heading, item } of readListItems(text)) {
    const last = groups.at(-1);
    if (last !== undefined && last.heading === (heading ?? '')) last.steps.push(item);
    else groups.push({ heading: heading ?? '', steps: [item] });
  }
  return groups;
}

/** The steps as a text that {@link readPreparation} reads back to the same. */
export function writePreparation(all: readonly PreparationSteps[]): string {
  return all
    .map(({ heading, steps }) => `## ${heading}\n\n${steps.map((step) => `- ${step}`).join('\n')}`)
    .join('\n\n');
}
