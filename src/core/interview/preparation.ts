import { type Medium, readMedium } from '../contact/medium';
import {
  canonicalWords,
  companySteps,
  headingKey,
  interviewSections,
  isPart,
  written,
} from '../words';
import { readListItems } from '../note/body/read-list';
import { readSteps } from '../note/body/read-section';

/** Steps of preparing under one heading; the heading says for which interviews they are. */
export interface PreparationSteps {
  /**
   * `Video`, `Phone`, `In person`, `Not agreed yet`; `What I found` and `One habit to practise` are above
   * what {@link preparationRoom} gives; under any other the steps are for all.
   */
  readonly heading: string;
  readonly steps: readonly string[];
}

/** Which of the built-in groups are for which medium; the others are for all. */
const byMedium = {
  video: 'video',
  phone: 'phone',
  'in person': 'inPerson',
} as const satisfies Record<Medium, string>;

/**
 * The steps of preparing for an interview by `video`, by `phone` or `in person`. Where the medium
 * is missing or a word of the user's own, those under “Not agreed yet” count, and finding out how
 * the talk takes place is one of them.
 */
export function preparationSteps(
  all: readonly PreparationSteps[],
  medium: string | undefined,
): readonly string[] {
  const { preparation } = canonicalWords;
  const told = readMedium(medium ?? '');
  const keyOf = (each: keyof typeof preparation): string =>
    headingKey(written(preparation[each].heading));
  const wanted = keyOf(told === null ? 'notAgreed' : byMedium[told]);
  const { findings, practice } = roomKeys();
  const others = [...Object.values(byMedium), 'notAgreed' as const].map(keyOf);
  others.push(findings, practice);
  return all.flatMap(({ heading, steps }) => {
    const key = headingKey(heading);
    return key === wanted || !others.includes(key) ? steps : [];
  });
}

/** What a preparation has room for besides its steps. */
export interface PreparationRoom {
  /** The headings to write under what was found. */
  readonly findings: readonly string[];
  /** The habits to choose one of; none where none is asked for. */
  readonly habits: readonly string[];
}

/** What a preparation has room for, by what stands under the two headings for that. */
export function preparationRoom(all: readonly PreparationSteps[]): PreparationRoom {
  const under = (wanted: string): readonly string[] =>
    all.flatMap(({ heading, steps }) => (headingKey(heading) === wanted ? steps : []));
  const { findings, practice } = roomKeys();
  return { findings: under(findings), habits: under(practice) };
}

function roomKeys(): { readonly findings: string; readonly practice: string } {
  const { findings, practice } = canonicalWords;
  return {
    findings: headingKey(written(findings.heading)),
    practice: headingKey(written(practice.heading)),
  };
}

/**
 * The steps with a link to the company's note behind those that research the company. A step that
 * stands in the preparation already stays as it is there, linked or not, so that it comes once also
 * where the company's note was made in between.
 *
 * @param link the wikilink; null where the company has no note.
 * @param text the note that the steps are for, with the day of the interview, null where none is
 *   agreed.
 */
export function linkCompany(
  steps: readonly string[],
  link: string | null,
  text: string,
  interviewDay: string | null,
): readonly string[] {
  const sections = interviewSections(interviewDay).map(headingKey);
  const present = readSteps(text).filter(
    ({ section, part }) => sections.includes(headingKey(section)) && isPart(part, 'preparation'),
  );
  const known = new Map(present.map(({ step }) => [keyWithoutLink(step), step]));
  return steps.map((step) => {
    if (!isAboutCompany(step)) return step;
    const there = known.get(keyWithoutLink(step));
    if (there !== undefined) return there;
    return link === null || step.includes('[[') ? step : `${step.trimEnd()} (${link})`;
  });
}

/** Whether a step begins as the built-in one does that researches the company. */
function isAboutCompany(step: string): boolean {
  const told = step.trimStart().toLowerCase();
  return companySteps().some(
    (start) => told.startsWith(start) && !/^\w/.test(told.slice(start.length)),
  );
}

function keyWithoutLink(step: string): string {
  return headingKey(step.trimEnd().replace(/\(\[\[[^[\]]*\]\]\)$/, ''));
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
