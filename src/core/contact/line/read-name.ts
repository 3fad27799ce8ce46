import { isNameSuffix } from '../name-suffix';
import { isGivenName, isPersonName } from './given-names';
import { isCompanyName, isField, isJob, isSurnamed } from './job-words';
import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { bracketAtEnd, insideOf, isHandle, isHandleText } from './name-asides';
import { type Doubt, doubtOfName, isFullName } from './name-shape';
import { NameReading } from './name-reading';
import { type Labelled, readLabel } from './read-label';
import { isReferral, isRelationLead, nameBehindLead } from './read-lead';
import { linksToPeople } from './several-people';
import { type Part, partAt, splitCommas } from './split-parts';

/** A name and what else stands with it; a doubt where what is before or behind is unclear. */
export interface Named {
  readonly name: Part;
  readonly others: readonly string[];
  readonly doubt: Doubt | null;
}

/** The people whose names are known to stand in a stretch of a line, as in a cell of a table. */
export function readCell(line: MaskedLine, cell: Part): readonly Named[] {
  if (isInverted(wordsOf(cell.text))) return [{ name: cell, others: [], doubt: null }];
  const linked = line.links.filter(
    ({ shownFrom, shownTo }) => cell.from <= shownFrom && shownTo <= cell.to,
  );
  if (linked.length > 1) {
    const people = linksToPeople({ ...line, links: linked }, cell.from);
    return people.map(({ link, said }) => ({
      ...{ name: partAt(line.masked, link.shownFrom, link.shownTo), others: said, doubt: null },
    }));
  }
  const [first, ...behind] = splitCommas(line.masked, cell.from, cell.to);
  if (first === undefined) return [{ name: cell, others: [], doubt: null }];
  const read = readFirst(line.masked, first, behind, false);
  const isAnother = behind.some((part) => isAnotherPerson(part));
  return [isAnother ? { ...read, doubt: 'several' } : read];
}

/** The name that a part of a line begins with, told from what is beside and behind it. */
export function readFirst(
  masked: string,
  first: Part,
  behind: readonly Part[],
  isColumn: boolean,
): Named {
  const led = isColumn ? null : readBehindLead(masked, first, behind);
  if (led !== null) return led;
  const whole = partAt(masked, first.from + handleLength(first.text), first.to);
  const pair = readPair(masked, whole, behind, isColumn);
  if (pair !== null) return pair;
  const labelled = readLabel(masked, whole, behind.length > 0);
  const reading = beginReading(masked, whole, behind, labelled);
  if (!isColumn) reading.takeTitle();
  reading.takeAside();
  reading.takeBrackets();
  reading.takeDeed();
  const hasCompany = reading.takeCompany();
  const said = labelled?.others ?? [];
  reading.takeSuffixes(!hasCompany && reading.others.length === 0 && said.length === 0);
  const { name, others, rest, doubt } = reading;
  const written = wordsOf(name.text);
  const all = [...said, ...others, ...texts(joinedRoles(masked, rest))].filter(
    (text) => !isHandleText(text, written),
  );
  const isOfMany = labelled?.isOfMany ?? false;
  const isSeveral = !isColumn && areSeveral(masked, name, others, rest, isOfMany);
  return { name, others: all, doubt: doubt ?? (isSeveral ? 'several' : null) };
}

/** The name behind a label, where it has one: in the same part, else the next part. */
function beginReading(
  masked: string,
  whole: Part,
  behind: readonly Part[],
  labelled: Labelled | null,
): NameReading {
  if (labelled === null) return new NameReading(masked, whole, behind, null);
  const { name, doubt } = labelled;
  if (name !== null) return new NameReading(masked, name, behind, doubt);
  const [next, ...rest] = behind;
  const found = partAt(masked, next?.from ?? whole.to, next?.to ?? whole.to);
  return new NameReading(masked, found, rest, doubt);
}

/** How much of a text is the sign `@`, or a handle with a name behind it: “@kofi_b Kofi Antwi”. */
function handleLength(text: string): number {
  const [whole = '', word = ''] = /^@([\w.-]{2,40})[\s\0]+(?=\p{Lu})/u.exec(text) ?? [];
  if (isHandle(word, '')) return whole.length;
  return /^@[\s\0]*(?=[\p{L}\p{N}])/u.exec(text)?.[0].length ?? 0;
}

/** The name behind “Mentor –”, “Referred by Kim –” or a handle; null where none leads to one. */
function readBehindLead(masked: string, first: Part, behind: readonly Part[]): Named | null {
  const [next, ...rest] = behind;
  if (next === undefined || !/[–—-]/.test(masked.slice(first.to - 1, next.from))) return null;
  const label = wordsOf(first.text);
  const name = wordsOf(nameBehindLead(masked, next)?.text ?? '');
  if (!isFullName(name) || !/^(?:[(（]|at |$)/.test(wordsOf(next.text).slice(name.length).trim()))
    return null;
  const isRelated = isRelationLead(label);
  const isRole = !isRelated && isJob(label) && isPersonName(name) && !isPersonName(label);
  const isLead = isRole || isRelated || isReferral(label) || /^@[a-z\d_.-]+$/.test(label);
  if (!isLead) return null;
  const read = readFirst(masked, next, rest, false);
  const isTold = isRole || (isRelated && read.others.length === 0);
  return isTold ? { ...read, others: [label, ...read.others] } : read;
}

/** A last name with the first name behind its comma; null where the parts are no such pair. */
function readPair(
  masked: string,
  name: Part,
  behind: readonly Part[],
  isColumn: boolean,
): Named | null {
  const [first, ...rest] = behind;
  if (first === undefined) return null;
  const behindPair = masked.slice(first.to, first.to + 8);
  const isCell = isColumn || /^[\s\0]*\t|^[|｜;；]\S/.test(behindPair);
  const isShouted = /^\p{Lu}{2}[\p{Lu}'’ -]{0,40}$/u.test(name.text) && /\p{Ll}/u.test(first.text);
  const isGiven = isGivenName(first.text.split(/[\s\0]/)[0] ?? '') && !isGivenName(name.text);
  // “Harrison, Joseph – analyst”: another sign parts the pair from the rest.
  const isOwn = isGiven && /^[\s\0]*[–—-]/.test(behindPair);
  if (!isCell && !isShouted && !isOwn && rest.length > 0 && !/^[\s\0]*[|｜;；]/.test(behindPair))
    return null;
  const bracket = bracketAtEnd(masked, first);
  const pair = partAt(masked, name.from, bracket?.name.to ?? first.to);
  const hasComma = masked.slice(name.to, first.from).includes(',');
  if (
    !hasComma ||
    !/^(?:\p{Ll}{1,4} ){0,2}[^\s,]+,\s*\P{Ll}/u.test(pair.text) ||
    !isInverted(wordsOf(pair.text))
  )
    return null;
  const inside = bracket === null ? [] : insideOf(bracket.inside, wordsOf(pair.text));
  const doubt = isCell || isOwn || (isShouted && isGiven) ? null : 'guess';
  return { name: pair, others: [...inside, ...texts(rest)], doubt };
}

/** Whether a part behind a name reads like another one. */
function isAnotherPerson({ text }: Part): boolean {
  const words = wordsOf(text.split(/[(（]/)[0] ?? '');
  return isFullName(words) && (isSurnamed(words) || !isJob(words)) && !isField(words);
}

/** Whether what stands behind a name are further ones rather than a role and a company. */
function areSeveral(
  masked: string,
  name: Part,
  others: readonly string[],
  rest: readonly Part[],
  isOfMany: boolean,
): boolean {
  const [next] = rest;
  if (next === undefined) return false;
  // “Attendees: Ana, Bo”.
  const mayBeName = ({ text }: Part): boolean =>
    doubtOfName(wordsOf(text.split(/[(（]/)[0] ?? '')) === null;
  const all = [name, ...rest];
  const areWords = all.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
  if (isOfMany && (areWords || all.every(mayBeName))) return true;
  // “Stripe, Notion and Figma”.
  if (isWordOfMany(wordsOf(name.text), wordsOf(rest.at(-1)?.text ?? ''))) return true;
  if (!isFullName(wordsOf(name.text))) return false;
  // “Ana Reyes (Acme), Bo Chen (Blue)”.
  if (others.length > 0 && rest.some((part) => isAnotherPerson(part) && /[)）]$/.test(part.text)))
    return true;
  if (rest.length > 1) return rest.every(isAnotherPerson);
  return isAnotherPerson(next) && masked.slice(name.to, next.from).trim() === '/';
}

/** Whether a word and the last ones of its line are a row of words: “Stripe, Notion and Figma”. */
function isWordOfMany(name: string, last: string): boolean {
  return (
    /^\S+$/.test(name) &&
    !isGivenName(name) &&
    /^\p{Lu}\S{0,30} (?:and|und|et|y|e|og|och|en) \p{Lu}\S{0,30}$/u.test(last)
  );
}

/** Whether a text is a last name, a comma and a first name. */
function isInverted(words: string): boolean {
  const [, last = '', first = ''] = /^([^,]{2,40}), ?([^,]{1,40})$/u.exec(words) ?? [];
  const isNameLike = (text: string): boolean =>
    /^(?:(?:d[aeiou]s?|van|von|der|den|ter|la|el|al|bin|zu) ){0,2}\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(
      text,
    );
  return (
    isNameLike(last) &&
    isNameLike(first) &&
    (/^\p{Ll}/u.test(last) || !/\s\p{Lu}/u.test(last)) &&
    !isNameSuffix(first) &&
    !isJob(first) &&
    !isCompanyName(first) &&
    !isCompanyName(words)
  );
}

/** “Barista / poet” as the one part that it is. */
function joinedRoles(masked: string, parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  const isRole = (text: string): boolean => isJob(text) || /^\p{Ll}/u.test(text);
  for (const part of parts) {
    const last = joined.at(-1);
    const isOne =
      last !== undefined &&
      masked.slice(last.to, part.from).trim() === '/' &&
      isRole(last.text) &&
      isRole(part.text);
    if (isOne) joined[joined.length - 1] = partAt(masked, last.from, part.to);
    else joined.push(part);
  }
  return joined;
}

function texts(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ text }) => {
    const inside = /^[([（【]([^]*)[)\]）】]$/u.exec(text)?.[1];
    return inside === undefined || /[()（）]/.test(inside)
      ? [wordsOf(text)]
      : splitCommas(inside, 0, inside.length).map((part) => wordsOf(part.text));
  });
}
