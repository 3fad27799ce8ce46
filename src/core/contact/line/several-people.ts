import { isGivenName, isPersonName } from './given-names';
import { wordsOf } from './mask';
import type { FoundLink } from './mask-links';
import type { MaskedLine } from './mask-line';
import { isFullName } from './name-shape';
import { readsLikeJob } from './part-kinds';
import { splitCommas } from './split-parts';

/** A link that is a person, and what stands in brackets behind it or heads it. */
export interface LinkedPerson {
  readonly link: FoundLink;
  readonly said: readonly string[];
  /** Whether the link before it may be the person instead. */
  readonly mayTurn?: boolean;
}

/** What may stand between the links of a row of people. */
const between = /^[,;，、；&+/·• ]*(?:(?:and|und|et|y|e|og|och|en|with) )?$/iu;
/** Words before a link that make it a company. */
const beforeCompany = /(?: (?:at|of|for|bei|chez|en|from|with) ?|[@(（—–-] ?| - ?)$/iu;
const bracket = /[(（][^()（）]*[)）]/gu;

/** The links of a line that are people: those before which nobody is named yet. */
export function linksToPeople(line: MaskedLine, start: number): readonly LinkedPerson[] {
  // An address within a link was taken out, and is no name.
  const links = line.links.filter(
    ({ shownFrom, shownTo }) => wordsOf(line.masked.slice(shownFrom, shownTo)) !== '',
  );
  const [first] = links;
  if (first === undefined || isNamed(line.masked.slice(start, first.from))) return [];
  const [, next] = links;
  if (next === undefined || !isHeading(line.masked, first, next))
    return rowOf(line, first, links.slice(1));
  const mayTurn = !isFullName(next.shown);
  return rowOf(line, next, links.slice(2)).map(({ link, said }) => ({
    ...{ link, said: [first.shown, ...said], mayTurn },
  }));
}

/**
 * Whether two links are one person and their company, as a job beside them tells: “[[Ana Reyes]],
 * [[Acme]], buyer” and “Buyer: [[Ana Reyes]], [[Acme]]”.
 */
export function areOne(
  { masked }: MaskedLine,
  start: number,
  [one, two, more]: readonly LinkedPerson[],
): boolean {
  if (one === undefined || two === undefined || more !== undefined) return false;
  const [name, company] = [one.link.shown, two.link.shown];
  const isCompany = !isGivenName(company) && !isPersonName(company);
  const isRow = /^[,;，；、/·•| ]*$/u.test(wordsBetween(masked, one.link, two.link));
  if (!isCompany || !isRow || !(isFullName(name) || isGivenName(name))) return false;
  const [behind] = splitCommas(masked, two.link.to, masked.length);
  const told = wordsOf(behind?.text ?? '').replace(/^[(（]|[)）]$/g, '');
  const label = wordsOf(masked.slice(start, one.link.from));
  const isLabel = told === '' && /[:：]$/.test(label) && !isFullName(company);
  const job = isLabel ? label.slice(0, -1) : told;
  return readsLikeJob(job) && !/[^s]s$/.test(job);
}

/** Whether a link with a colon behind it is where the people behind it are: “[[Acme]]: [[Ana]]”. */
function isHeading(masked: string, first: FoundLink, next: FoundLink): boolean {
  if (!/^[:：]$/.test(wordsBetween(masked, first, next).trim())) return false;
  if (isFullName(first.shown)) return isPersonName(next.shown) && !isPersonName(first.shown);
  return !isGivenName(first.shown);
}

/** A link that is a person, and those that stand in a row behind it. */
function rowOf(
  { masked }: MaskedLine,
  first: FoundLink,
  links: readonly FoundLink[],
): readonly LinkedPerson[] {
  const people: LinkedPerson[] = [{ link: first, said: [] }];
  for (const link of links) {
    const last = people.at(-1) as LinkedPerson;
    const words = wordsBetween(masked, last.link, link);
    // A site right behind a name is where they are: “[Ana Reyes](…) [Acme](https://acme.example)”.
    if (words.trim() === '' && link.url !== '' && !isFullName(link.shown)) break;
    if (/[(（][^()（）]*$/u.test(words)) continue;
    if (!between.test(words.replace(bracket, ' ').replace(/ +/g, ' ').trimStart())) break;
    people[people.length - 1] = { ...last, said: inBrackets(words) };
    people.push({ link, said: [] });
  }
  const last = people.at(-1) as LinkedPerson;
  const rest = masked.slice(last.link.to);
  if (people.length > 1) people[people.length - 1] = { ...last, said: inBrackets(wordsOf(rest)) };
  return people;
}

/** What stands in the brackets directly behind a link. */
function inBrackets(words: string): readonly string[] {
  const [found = ''] = /^[(（][^()（）]*[)）]/u.exec(words.trimStart()) ?? [];
  const inside = found.slice(1, -1).trim();
  return inside === '' ? [] : inside.split(/, |，/).map((text) => text.trim());
}

/** What stands between two links; the last sign of a link may part it from what follows. */
function wordsBetween(masked: string, last: FoundLink, next: FoundLink): string {
  const text = masked.slice(last.to - 1, next.from);
  const words = wordsOf(/^[\s\0,]/.test(text) ? text : text.slice(1));
  return `${words} `.trimStart();
}

/** Whether the words before a link tell of somebody whom the link only goes with. */
function isNamed(before: string): boolean {
  const words = wordsOf(before);
  if (/[:：]$/.test(words) || !/\p{L}/u.test(words)) return false;
  return beforeCompany.test(words) || /[,;|，；、]/u.test(words) || / [-–—] /.test(words);
}
