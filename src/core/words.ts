import { english } from './words/en';

/** What is written into notes, in one language. */
export type NoteWords = typeof english;

/** What is written into notes, by the language they are kept in. Reading goes over all of them. */
export const noteWords = { en: english } satisfies Readonly<Record<string, NoteWords>>;

/** What may stand in a line of the log before the times that a message offered. */
export function offeringMarks(): readonly string[] {
  return Object.values(noteWords).flatMap(({ log }) => log.offering);
}
