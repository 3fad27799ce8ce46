import type { PropertyName } from './properties';

/** What is asked of somebody who comes on the list, in its order: the name, and properties of the note. */
export const contactFields = [
  'name',
  'company',
  'role',
  'why-them',
  'source',
  'referred-by',
  'email',
  'linkedin',
  'phone',
  'field',
  'priority',
] as const satisfies readonly ('name' | PropertyName)[];

/** One of them. */
export type ContactField = (typeof contactFields)[number];

/** What is told of somebody by a link, or on the command line; what is not told is missing. */
export type ToldContact = { readonly [Field in ContactField]?: string };

/** Whether a text is a priority as it is typed: a whole number, 0 or more, or nothing. */
export function isPriority(typed: string): boolean {
  return /^\d{0,15}$/.test(typed);
}
