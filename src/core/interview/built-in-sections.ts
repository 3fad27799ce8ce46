import { type NoteWords, written } from '../words';
import type { PreparationSteps } from './preparation';

/**
 * What to think over after an interview: four about the work and the way ahead, and one for
 * practice. See docs/note-format.md, "Sections".
 */
export function builtInPrompts({ prompts }: NoteWords): readonly string[] {
  return Object.values(prompts).map(written);
}

/** What the preparation has room for besides its steps, as a template has it. */
export function builtInRoom({ findings, practice }: NoteWords): readonly PreparationSteps[] {
  return [
    { heading: written(findings.heading), steps: Object.values(findings.entries).map(written) },
    { heading: written(practice.heading), steps: Object.values(practice.habits).map(written) },
  ];
}

/** How to prepare, by how the talk takes place. */
export function builtInPreparation({ preparation }: NoteWords): readonly PreparationSteps[] {
  return Object.values(preparation).map(({ heading, steps }) => ({
    heading: written(heading),
    steps: Object.values<readonly string[]>(steps).map(written),
  }));
}
