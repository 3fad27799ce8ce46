import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { isFullName } from './name-shape';
import { isPeopleLabel } from './read-label';
import { type PersonRead, readNamed } from './read-line';
import { type Part, partAt, splitCommas } from './split-parts';

/**
 * The people behind a label, each with a company in brackets, as in “Attendees: Ana Reyes (Acme),
 * Bo Lind (Zeta)”, or two of one company: “Ana Reyes & Bo Lind (both at Acme)”. None where the line
 * has another shape.
 */
export function peopleWithCompanies(
  line: MaskedLine,
  start: number,
  companies: ReadonlySet<string>,
): readonly PersonRead[] {
  const { masked } = line;
  const [label = ''] = /^[^:：(（]{2,40}[:：]/u.exec(masked.slice(start, start + 60)) ?? [];
  const isLabelled = isPeopleLabel(wordsOf(label.slice(0, -1)));
  const parts = splitCommas(masked, isLabelled ? start + label.length : start, masked.length);
  const found = isLabelled ? parts.map((part) => inBrackets(masked, part)) : bothOf(masked, parts);
  if (found.length < 2) return [];
  const people = found.map(({ name, inside }) =>
    readNamed(line, { name, others: [inside], doubt: null }, companies, false),
  );
  return found.every(({ inside }) => inside !== '') &&
    people.every(({ name, doubt }) => isFullName(name) && doubt === null)
    ? people
    : [];
}

interface Bracketed {
  readonly name: Part;
  readonly inside: string;
}

function inBrackets(masked: string, part: Part): Bracketed {
  const [, before = '', inside = ''] = /^([^()]{2,80})\(([^()]{2,80})\)$/u.exec(part.text) ?? [];
  return { name: partAt(masked, part.from, part.from + before.length), inside: wordsOf(inside) };
}

function bothOf(masked: string, [part, more]: readonly Part[]): readonly Bracketed[] {
  if (part === undefined || more !== undefined) return [];
  const { name, inside } = inBrackets(masked, part);
  const [, said = ''] =
    /^(?:both|beide|tou(?:te)?s (?:les )?deux|ambos|ambas) ([^]+)$/iu.exec(inside) ?? [];
  const sign = / (?:&|and|und|et|y) /u.exec(name.text);
  if (said === '' || sign === null) return [];
  const end = name.from + sign.index;
  return [partAt(masked, name.from, end), partAt(masked, end + sign[0].length, name.to)].map(
    (each) => ({ name: each, inside: said }),
  );
}
