import type { ContactLine } from './line/contact-line';
import { readPeople } from './line/read-people';

export type { ContactLine };

/**
 * What a line such as “- Ana Reyes, designer, Northwind” tells of a person, in the many ways in
 * which people write it; of several, the first. Null where nothing stands on the line, or a
 * heading, a rule or another construct that is nobody.
 *
 * @param companies the names of companies that are known, by {@link personKey}: they are told from
 *   roles by that.
 */
export function readContactLine(
  line: string,
  companies: ReadonlySet<string> = new Set(),
): ContactLine | null {
  return readPeople([{ text: line }], companies)[0]?.[0] ?? null;
}
