import { isPersonName } from './given-names';
import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { type Doubt, isFullName } from './name-shape';
import { isTitled } from './read-label';
import { type PersonRead, readNamed } from './read-line';
import { readFirst } from './read-name';
import { type Part, partAt, splitCommas } from './split-parts';

/**
 * The people in brackets right behind the link of a company: “(Cy Lee, designer)”, “(Cy Lee & Bo Chen)”.
 * None where the brackets do not plainly say somebody's whole name.
 *
 * @param at where the link ends.
 * @param doubt what is unclear about each of them; null for nothing.
 * @param companies the names of companies that are known, by {@link personKey}.
 */
export function peopleInBrackets(
  line: MaskedLine,
  at: number,
  company: string,
  doubt: Doubt | null,
  companies: ReadonlySet<string>,
): readonly PersonRead[] {
  const { masked } = line;
  const [, opening = '', inside = ''] =
    /^([\s\0]*[(（[])([^()（）[\]]{2,200})[)）\]]/u.exec(masked.slice(at, at + 300)) ?? [];
  const from = at + opening.length;
  const parts = splitCommas(masked, from, from + inside.length);
  const names = parts.flatMap((part) => splitAtAnd(masked, part));
  const isRow = names.length > 1 && names.every(({ text }) => isSomebody(wordsOf(text)));
  const people = isRow ? names.map((name) => [name]) : [parts];
  return people.flatMap(([first, ...more]) => {
    const named = first === undefined ? null : readFirst(masked, first, more, false);
    if (named === null || !isSomebody(wordsOf(named.name.text))) return [];
    const others = [...named.others, `@ ${company}`];
    const told = { ...named, others, doubt: named.doubt ?? doubt };
    return [readNamed(line, told, companies, false)];
  });
}

/** Whether words are plainly somebody's whole name. */
function isSomebody(words: string): boolean {
  return isFullName(words) && (isPersonName(words) || isTitled(words));
}

/** “Cy Lee & Bo Chen” as the two that they are. */
function splitAtAnd(masked: string, { text, from, to }: Part): readonly Part[] {
  const sign = / (?:&|and|und|et|y|e) /u.exec(text);
  if (sign === null) return [partAt(masked, from, to)];
  const end = from + sign.index;
  return [partAt(masked, from, end), partAt(masked, end + sign[0].length, to)];
}
