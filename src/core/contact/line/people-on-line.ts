import { personKey } from '../person-keys';
import { isGivenName, isPersonName } from './given-names';
import { isCompanyName } from './job-words';
import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import type { FoundLink } from './mask-links';
import { withAddressRead } from './name-in-address';
import { isFullName } from './name-shape';
import { peopleByMail } from './people-by-mail';
import { peopleInBrackets } from './people-in-brackets';
import { peopleWithCompanies } from './people-with-companies';
import { isFieldLabel } from './read-label';
import { type PersonRead, readLine, readNamed } from './read-line';
import { readFirst } from './read-name';
import { areOne, type LinkedPerson, linksToPeople } from './several-people';
import { partAt, splitParts } from './split-parts';

/** What is known beyond a line. */
export interface KnownAround {
  /** The names of companies, by {@link personKey}. */
  readonly companies: ReadonlySet<string>;
  /** Whether a link leads to a note that is there and about no person. */
  readonly isOfNobody: (target: string) => boolean;
}

/** The people that a line tells of by itself; one without a name where it tells of none. */
export function peopleOnLine(
  line: MaskedLine,
  start: number,
  around: KnownAround,
): readonly PersonRead[] {
  const { companies } = around;
  const isKnown = ({ link }: LinkedPerson): boolean =>
    companies.has(personKey(link.shown)) || isCompanyName(link.shown);
  const links = linksToPeople(line, start);
  const isOne = areOne(line, start, links);
  const linked = links.filter((each, index) => index === 0 || !(isOne || isKnown(each)));
  const [first] = linked;
  if (first === undefined) return peopleInWords(line, start, companies);
  const before = line.masked.slice(start, first.link.from);
  const lead = wordsOf(before.replace(/[|*_]/g, ' '));
  if (linked.length === 1) {
    const people = peopleBeside(line, start, first.link, isKnown(first), around);
    if (people.length > 0) return people;
    const read = readLine(line, start, companies);
    if (read.from === first.link.from && read.to === first.link.replaceTo) return [read];
    // “Ana Reyes: [[Acme]]”.
    const label = lead.replace(/[:：]$/, '');
    const { shown } = first.link;
    if (label !== lead && isFullName(label) && read.name === label && !isFullName(shown))
      return [isPersonName(label) ? read : { ...read, doubt: 'guess' }];
  }
  return linked.map((each) => readLinked(line, each, lead, companies));
}

/** The people on a line that leads to none. */
function peopleInWords(
  line: MaskedLine,
  start: number,
  companies: ReadonlySet<string>,
): readonly PersonRead[] {
  const people = peopleByMail(line, start, companies);
  if (people.length > 0) return people;
  const others = peopleWithCompanies(line, start, companies);
  if (others.length > 0) return others;
  return [withAddressRead(line, start, readLine(line, start, companies), companies)];
}

/**
 * The person whose name stands right before or behind a link to a company, or to another note about
 * nobody: “Cy Lee [[Acme]]”, “[[Acme]]: Cy Lee, designer”, or in brackets behind any link that is called
 * as nobody is: “[[Acme]] (Cy Lee)”. None where none stands there.
 */
function peopleBeside(
  line: MaskedLine,
  start: number,
  { from, to, shown, target }: FoundLink,
  isCompany: boolean,
  { companies, isOfNobody }: KnownAround,
): readonly PersonRead[] {
  const { masked } = line;
  if (!isCompany && (target === null || !isOfNobody(target))) {
    const mayBePerson = isPersonName(shown) || isGivenName(shown);
    return mayBePerson ? [] : peopleInBrackets(line, to, shown, 'guess', companies);
  }
  const within = peopleInBrackets(line, to, shown, isCompany ? null : 'guess', companies);
  if (within.length > 0) return within;
  const gap = /^[\s\0:：,|–—-]*/u.exec(masked.slice(to))?.[0].length ?? 0;
  const [behind, ...more] = splitParts(masked, to + gap);
  const before = partAt(masked, start, from);
  const isBefore = isCalled(before.text);
  const name = isBefore ? before : behind;
  if (name === undefined || !isCalled(name.text)) return [];
  const told = isBefore && behind !== undefined ? [behind, ...more] : more;
  const named = readFirst(masked, name, told, false);
  const mayBeCompany = isCompany || (/\p{L}/u.test(shown) && !isPersonName(shown));
  const isSure = isCompany && (isPersonName(name.text) || isGivenName(name.text));
  const others = mayBeCompany ? [...named.others, shown] : named.others;
  const doubt = named.doubt ?? (isSure ? null : 'guess');
  return [readNamed(line, { name: named.name, others, doubt }, companies, false)];
}

/** A link as a person; words before it other than a label make that doubtful. */
function readLinked(
  line: MaskedLine,
  { link, said, mayTurn }: LinkedPerson,
  lead: string,
  companies: ReadonlySet<string>,
): PersonRead {
  const name = partAt(line.masked, link.shownFrom, link.shownTo);
  const label = lead.replace(/[:：]$/, '');
  const isLabelled = lead === '' || (label !== lead && !isFieldLabel(label));
  const sure = mayTurn === true ? 'guess' : null;
  return readNamed(
    line,
    { name, others: said, doubt: isLabelled ? sure : 'no-name' },
    companies,
    false,
  );
}

/** Whether words may be what somebody is called. */
function isCalled(words: string): boolean {
  return isFullName(words) || isGivenName(words);
}
