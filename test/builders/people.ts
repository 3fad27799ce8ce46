import type { ContactLine } from '../../src/core/contact/line/contact-line';
import { readPeople } from '../../src/core/contact/line/read-people';
import type { PersonMarks } from '../../src/core/contact/person-marks';
import { atOnce } from '../../src/core/long-work';
import type { KnownPerson } from '../../src/core/contact/known-person';
import { tellApartFrom } from '../../src/core/contact/same-person';

/** The first person that a line alone tells of; null for nobody. */
export function readContactLine(
  line: string,
  companies: ReadonlySet<string> = new Set(),
): ContactLine | null {
  return readPeople([{ text: line }], companies)[0]?.[0] ?? null;
}

/** Finds who a person is among those who have a note; null for nobody. */
export function samePersonIn<Known extends KnownPerson>(
  known: Iterable<Known>,
): (marks: PersonMarks) => Known | null {
  const tellApart = atOnce(tellApartFrom(known));
  return (marks) => atOnce(tellApart([marks]))[0]?.known ?? null;
}

/** For each of several people without notes the place of the first who is the same person. */
export function firstOfSame(people: readonly PersonMarks[]): readonly number[] {
  return atOnce(atOnce(tellApartFrom([]))(people)).map(({ first }) => first);
}
