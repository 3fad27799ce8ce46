/**
 * How a talk takes place, as the property `medium` says it: values that the product gives a meaning
 * of their own, the same in every language, as statuses are. Any other text is the user's own.
 */
export const media = ['video', 'phone', 'in person'] as const;

/** One of the values of `medium` that have a meaning. */
export type Medium = (typeof media)[number];

/** What a medium is called, by the names of a language; a word of the user's own as it is. */
export function sayMedium(text: string, names: Readonly<Record<Medium, string>>): string {
  const known = readMedium(text);
  return known === null ? text : names[known];
}

/** The medium that `text` spells, in any case; null for anything else. */
export function readMedium(text: string): Medium | null {
  const told = text.trim().toLowerCase();
  return media.find((medium) => medium === told) ?? null;
}
