import { foldText } from '../contact/fold-text';
import { isPersonName } from '../contact/line/given-names';
import { isJob } from '../contact/line/job-words';
import { isFullName } from '../contact/line/name-shape';
import { readPeople } from '../contact/line/read-people';
import { isTitle } from '../contact/titles';
import type { PageAddress } from './page-address';
import { leads, networks, pages, tails } from './title-words';

/** What the title of a page tells of somebody; what it does not tell is empty. */
export interface TitleReading {
  readonly name: string;
  readonly role: string;
  readonly company: string;
}

/**
 * What the title of a page tells of the person that it is about, as far as that is sure. Null where no name
 * can be told, and nothing else.
 *
 * @param page where the page is; null where that is not known.
 * @param companies the names of companies that are known, by `personKey`.
 * @example readPageTitle('(3) Ana Reyes - Nurse - Acme | LinkedIn', page, new Set())
 *   // { name: 'Ana Reyes', role: 'Nurse', company: 'Acme' }
 */
export function readPageTitle(
  title: string,
  page: PageAddress | null,
  companies: ReadonlySet<string>,
): TitleReading | null {
  const all = title
    .replace(/^(?:[([]\d{1,4}\+?[)\]]\s?){1,2}/, '')
    .replace(/ \/ (?:X|Twitter)$/, '')
    .split(/ ?[|｜—] ?| [-–·•‧] /u)
    .filter((part) => part !== '');
  const site = foldText(page?.site ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const isNetwork = networks.has(site);
  const isSite = (part: string): boolean =>
    site.length > 1 && foldText(part).replace(/[^\p{L}\p{N}]/gu, '') === site;
  const isOfPerson = page?.about === 'profile' || page?.about === 'person';
  // Somebody may work at one: then the page is named behind it.
  const mayBeNetwork = (at: number): boolean =>
    isOfPerson ? at === 0 || at === all.length - 1 : isNetwork || at > 0;
  const ofSite = isNetwork ? '' : (all.find((part, at) => at > 0 && isSite(part)) ?? '');
  const parts = all
    .filter(
      (part, at) =>
        !isAboutPage(part, mayBeNetwork(at)) && part !== ofSite && !(at > 0 && isSite(part)),
    )
    .map(withoutHandle);
  const [first = '', ...rest] = parts;
  if (first === '') return null;
  const isWhole = all.length === 1;
  if (page?.about === 'organisation' && !(isWhole && isFullName(first))) {
    return { name: '', role: '', company: first.split(':', 1)[0]?.trim() ?? '' };
  }
  // Whoever gives a name alone means it, as Meet Patel does.
  const named = isWhole && page === null ? first : first.replace(leads, '');
  const told = readParts([named.split(tails, 1)[0] ?? '', ...rest], page, companies, isWhole);
  return told === null ? null : { ...told, company: told.company || ofSite };
}

function readParts(
  parts: readonly string[],
  page: PageAddress | null,
  companies: ReadonlySet<string>,
  isWhole: boolean,
): TitleReading | null {
  const [first = ''] = parts;
  const read = readPeople([{ text: parts.join(' - ') }], companies).flat();
  const [person] = read;
  const isSure = read.length === 1 && person !== undefined && !person.doubtful;
  if (isSure && isFullName(person.name)) {
    const { name, role, company } = person;
    return { name, role, company };
  }
  const isOfPerson = page?.about === 'profile' || page?.about === 'person';
  const [, role = '', ...behind] = parts;
  // A profile's title has the company last, whatever dashes its name has.
  if (isOfPerson && isJob(role)) return { name: first, role, company: behind.join(' – ') };
  // Whoever gives a name alone means it.
  const name = isOfPerson || isWhole ? first : (parts.find(isSomebody) ?? '');
  return name === '' ? null : { name, role: '', company: '' };
}

/** Whether a part of a title that tells of other things too is a name for sure, with or without titles. */
function isSomebody(part: string): boolean {
  const words = part.split(' ');
  const start = words.findIndex((word) => !isTitle(word));
  return isFullName(part) && isPersonName(words.slice(start).join(' '));
}

/** Whether a part says what page it is; an X alone is only the end of a title. */
function isAboutPage(part: string, mayBeNetwork: boolean): boolean {
  const folded = part.toLowerCase();
  return pages.has(folded) || (mayBeNetwork && networks.has(folded));
}

/** `ana (Ana Reyes)` and `Ana Reyes (@ana)` without the handle. */
function withoutHandle(part: string): string {
  const [, inside = ''] = /^[\w.-]{1,40} \(([^()@]+)\)$/u.exec(part) ?? [];
  return inside.includes(' ') ? inside : part.replace(/ \(@[^()\s]{1,40}\)$/, '');
}
