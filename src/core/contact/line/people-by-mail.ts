import { type MaskedLine } from './mask-line';
import { isFullName } from './name-shape';
import { type PersonRead, readNamed } from './read-line';
import { type Part, partAt } from './split-parts';

/**
 * The people on a line of addresses, each behind its name, as mail and calendars write them: “Ana
 * Reyes <ana@x.org>, Bo Lind <bo@y.org>”. None where there are fewer than two, or other words.
 */
export function peopleByMail(
  line: MaskedLine,
  start: number,
  companies: ReadonlySet<string>,
): readonly PersonRead[] {
  const { mails, masked } = line;
  const last = mails.at(-1);
  if (mails.length < 2 || last === undefined || /[\p{L}\p{N}]/u.test(masked.slice(last.to)))
    return [];
  const people: PersonRead[] = [];
  let from =
    start + (/^[\s\0]*\p{L}{2,12}:/u.exec(masked.slice(start, start + 60))?.[0].length ?? 0);
  for (const { address, from: to, to: end } of mails) {
    const name = withoutSigns(masked, from, to);
    const read = readNamed(line, { name, others: [], doubt: null }, companies, false);
    if (!isFullName(read.name) || read.doubt !== null) return [];
    people.push({ ...read, email: address });
    from = end;
  }
  return people;
}

function withoutSigns(masked: string, from: number, to: number): Part {
  const isSign = (sign: string | undefined): boolean => /[\s\0,;:<>()，；、&]/.test(sign ?? ' ');
  let [start, end] = [from, to];
  while (start < end && isSign(masked[start])) start += 1;
  while (end > start && isSign(masked[end - 1])) end -= 1;
  return partAt(masked, start, end);
}
