import { isNameSuffix } from '../name-suffix';
import { isGivenName, isPersonName } from './given-names';
import { isCompanyName, isField, isJob, isShortJob, isSurnamed } from './job-words';
import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { bracketAtEnd, insideOf, isHandle, isHandleText } from './name-asides';
import { type Doubt, doubtOfName, isFullName } from './name-shape';
import { isTitled, readLabel } from './read-label';
import { isReferral, isRelationLead, nameBehindLead } from './read-lead';
import { linksToPeople } from './several-people';
import { isToldDeed, splitNameAtCompany, splitNameAtVerb } from './split-at-company';
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

/** By what people are addressed too, so that it stays with the name. */
const ranks =
  /^(?:captain|sergeant|lieutenant|detective|inspector|officer|judge|pastor|vicar|minister|president|ambassador|prof|professor|professora?|chef|coach|sister|brother|friend|colleague|neighbou?r|former|retired|head)$/i;

/** The name that a part of a line begins with, told from what is beside and behind it. */
export function readFirst(
  masked: string,
  first: Part,
  behind: readonly Part[],
  isColumn: boolean,
): Named {
  const led = isColumn ? null : readBehindLead(masked, first, behind);
  if (led !== null) return led;
  let name = partAt(masked, first.from + handleLength(first.text), first.to);
  let rest = behind;
  const pair = readPair(masked, name, behind, isColumn);
  if (pair !== null) return pair;
  const labelled = readLabel(masked, name, rest.length > 0);
  let doubt: Doubt | null = null;
  if (labelled !== null) {
    name = labelled.name ?? partAt(masked, rest[0]?.from ?? name.to, rest[0]?.to ?? name.to);
    if (labelled.name === null) rest = rest.slice(1);
    ({ doubt } = labelled);
  }
  const others: string[] = [];
  // “CFO Linda Marsden, Acme”.
  const [title = ''] = name.text.split(' ', 1);
  if (
    !isColumn &&
    /^\p{L}{3,}$/u.test(title) &&
    !ranks.test(title) &&
    isJob(title) &&
    !isGivenName(title) &&
    !isTitled(name.text)
  ) {
    const behindTitle = partAt(masked, name.from + title.length, name.to);
    if (isPersonName(wordsOf(behindTitle.text)) && isFullName(wordsOf(behindTitle.text))) {
      others.push(title);
      name = behindTitle;
    }
  }
  const aside = /^([^(（]*[^\s(（])\s*[(（]([^()（）]*)[)）][\s\0]*(?=[^\s\0])/.exec(name.text);
  const [whole = '', before = '', inside = ''] = aside ?? [];
  const behindAside = wordsOf(name.text.slice(whole.length));
  if (before !== '' && (isFullName(wordsOf(before)) || !/^\p{Lu}/u.test(behindAside))) {
    others.push(...insideOf(inside, wordsOf(before)), behindAside);
    name = partAt(masked, name.from, name.from + before.length);
  }
  const takeBrackets = (): void => {
    for (let found = bracketAtEnd(masked, name); found; found = bracketAtEnd(masked, name)) {
      others.unshift(...insideOf(found.inside, wordsOf(found.name.text), rest.length > 1));
      ({ name } = found);
    }
  };
  takeBrackets();
  const told = splitNameAtVerb(wordsOf(name.text));
  if (told !== null) {
    if (told.said !== '') others.unshift(told.said);
    // “Parents from school”.
    else if (/^\S+s$/.test(told.before) && !isGivenName(told.before)) doubt ??= 'no-name';
    if (told.said !== '' && !isJob(told.said) && !isToldDeed(told.said)) doubt ??= 'guess';
    name = partAt(masked, name.from, endOfWords(masked, name, told.before));
  }
  const at = splitNameAtCompany(wordsOf(name.text));
  if (at !== null && at.before !== '') {
    const isHandleSaid = /@\S/.test(name.text) && isHandle(at.company, at.before);
    if (!isHandleSaid) others.unshift(`at ${at.company}`);
    if (at.isGuess) doubt ??= 'guess';
    name = partAt(masked, name.from, endOfWords(masked, name, at.before));
    takeBrackets();
  }
  const said = labelled?.others ?? [];
  const mayReach = at === null && others.length === 0 && said.length === 0;
  for (let [next] = rest; next !== undefined; [next] = rest) {
    const found = bracketAtEnd(masked, next);
    const suffix = found?.name ?? next;
    if (!isNameSuffix(wordsOf(suffix.text).replaceAll('/', ' '))) break;
    // “Erin Caldwell — MD, Acme” tells what they do.
    if (isShortJob(suffix.text) && /[–—]|-$/.test(masked.slice(name.to, next.from).trim())) break;
    if (mayReach) name = partAt(masked, name.from, suffix.to);
    if (found !== null) others.push(...insideOf(found.inside, wordsOf(name.text)));
    rest = rest.slice(1);
  }
  const written = wordsOf(name.text);
  const all = [...said, ...others, ...texts(joinedRoles(masked, rest))].filter(
    (text) => !isHandleText(text, written),
  );
  if (!isColumn && areSeveral(masked, name, others, rest, labelled?.isOfMany ?? false))
    doubt ??= 'several';
  return { name, others: all, doubt };
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

/** Where so many words of a part end in the line. */
function endOfWords(masked: string, part: Part, words: string): number {
  let at = part.from;
  for (const sign of words.replace(/\s/g, '').split('')) {
    while (masked[at] !== sign && at < part.to) at += 1;
    at += 1;
  }
  return at;
}
