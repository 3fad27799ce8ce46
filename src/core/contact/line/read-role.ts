import { personKey } from '../person-keys';
import {
  isCompanyName,
  isDepartment,
  isField,
  isJob,
  isSurnamed,
  looksLikeField,
} from './job-words';
import { isKnownCompany } from './known-companies';
import { isLoneJob } from './lone-job';
import { takeLabelled } from './labelled-parts';
import { isCapital, isInitials, isInstitute, isPartOf, readsLikeJob } from './part-kinds';
import {
  hidesCompany,
  isNow,
  isPast,
  isRelation,
  saysNothing,
  withoutLead,
} from './said-in-passing';
import { doesAt, isDeed, splitAtCompany } from './split-at-company';
import { isPlaceName } from './place-names';
import {
  firstSentence,
  isDivision,
  isEstablishment,
  withoutAside,
  withoutPlaces,
  withoutStop,
} from './said-beside';
import { isSentence, noRole, readLonePart, type ReadRole, readRun } from './read-lone-part';
import { isTitle } from './talk-title';

/** What a cell tells of the company besides the role. */
const atCompany = / (?:at|bei|chez|bij|hos|presso) \P{Ll}| @/u;
/** What somebody is at a company: “Acme as a release manager”, “Bosch als Einkäuferin”. */
const asJob =
  /^(\P{Ll}[^]{0,60}?) (?:as|als|como|comme|come) (?:(?:an?|the|eine?|un[ae]?|le|la) )?(\p{L}[^]*)$/u;
/** What is no company although it stands behind “at”. */
const noCompany =
  /^(?:the|a|an|my|our|her|his|their|this|that|some|last|dem|der|einer|einem|la|le|el|un|una|une) \p{Ll}/u;
/** A single word behind an article is a paper or a firm: “the Economist”. */
const newspaper = /^[Tt]he \p{Lu}\p{Ll}+$/u;
/** A single word that tells how somebody is rather than what they work on is left out. */
const field = /^(?!\S*(?:ly|ful|ous|ish|ive|able|ed|est|ent|nice)$)\p{Ll}{4,30}$/u;
const legalEnd =
  /^(?:inc|ltd|llc|gmbh|co|corp|plc|ag|s\.?a|llp|pty|pty ltd|b\.?v|n\.?v|oy|ab|kg|kgaa|srl|limited|incorporated|corporation)\.?$/i;
/**
 * What the parts of a line behind the name say of a role and a company, in any order.
 *
 * @param companies the names of companies that are known, by {@link personKey}.
 * @param hasColumns whether the parts stand in columns, of which the third and later are others.
 */
export function readRole(
  texts: readonly string[],
  companies: ReadonlySet<string>,
  hasColumns: boolean,
): ReadRole {
  const told = takeLabelled(texts);
  const read = readTexts(told.rest, companies, hasColumns);
  // “Name: Ana Reyes, Keeper, Company: Acme”: what has no label is the role then.
  const untold = told.company === '' ? read.role : read.role || read.company;
  return {
    role: told.role || untold,
    company: told.company || read.company,
    isGuess:
      read.isGuess ||
      (read.company === '' && told.rest.some(hidesCompany)) ||
      told.rest.some((text) => !saysNothing(text) && isTitle(withoutAside(firstSentence(text)))),
  };
}

function readTexts(
  texts: readonly string[],
  companies: ReadonlySet<string>,
  hasColumns: boolean,
): ReadRole {
  const isCompany = (text: string): boolean =>
    companies.has(personKey(text)) ||
    isCompanyName(text) ||
    isKnownCompany(text) ||
    isEstablishment(text) ||
    newspaper.test(text);
  const parts = partsOfNow(texts);
  // “Vet nurse | Pets at Home”: where places tell the company, only “Designer at Acme” tells one.
  const isParted = hasColumns && parts.length > 1;
  const at = parts.findIndex(
    (text, place) =>
      splitAtCompany(text) !== null &&
      !companies.has(personKey(text)) &&
      !(isParted && (place > 0 || !atCompany.test(text))) &&
      !isWhole(text, parts[place - 1] ?? parts[1]),
  );
  if (at >= 0) return readAtCompany(parts, at);
  const used = hasColumns ? parts.slice(0, 2) : parts;
  if (used.length < 2) return readLonePart(used[0], isCompany);
  return used.length === 2 ? readTwo(used, isCompany, hasColumns) : readMore(used, isCompany);
}

/** The parts that tell what somebody does now, without what says nothing of it. */
function partsOfNow(texts: readonly string[]): readonly string[] {
  const plain = texts.map((text) => firstSentence(cleaned(text)));
  const now = plain.findIndex((text) => isNow(text));
  // What stands before “now at Acme” may be past, and before “now a nurse” it is.
  const isJobNow = isJob(plain[now] ?? '');
  const present = withoutRelations(
    plain.filter((text, at) => at >= now || (isJob(text) && !isJobNow && !isPast(text))),
  );
  return withoutPlaces(
    joinedCompanies(
      present
        .map((text) => withoutArticle(withoutLead(text)))
        .map((text) => (readRun(text) === null ? withoutAside(text) : text))
        .filter((text) => !saysNothing(text) || doesAt(text)),
    ),
  );
}

/** “Nurse, night shifts, at Acme”: all before the company is the role, else what stands behind it. */
function readAtCompany(parts: readonly string[], at: number): ReadRole {
  const found = splitAtCompany(parts[at] ?? '');
  const before = [...parts.slice(0, at), found?.before ?? ''].filter(
    (text) => text !== '' && (isDeed(text) || !saysNothing(text)),
  );
  const behind = parts[at + 1] ?? '';
  const [, firm = '', job = ''] = asJob.exec(found?.company ?? '') ?? [];
  const isBoth = readsLikeJob(job);
  if (isBoth) before.push(withoutStop(job));
  const role = before.length > 0 ? before.join(', ') : behind;
  const company = withoutAside(withoutStop(isBoth ? firm : (found?.company ?? '')));
  return {
    role,
    company,
    isGuess:
      (noCompany.test(company) && !isEstablishment(company)) ||
      (isSentence(role) && !isDeed(role)) ||
      (before.length > 1 && before.slice(0, -1).some((text) => isCapital(text) && !isPartOf(text))),
  };
}

/** Whether words with “at” in them are a company of their own: “vet nurse, Pets at Home”. */
function isWhole(text: string, beside: string | undefined): boolean {
  const said = splitAtCompany(text)?.before ?? '';
  return beside !== undefined && readsLikeJob(beside) && isCapital(said) && !isPartOf(said);
}

/** The texts without who somebody is to the user, where they tell what else they are. */
function withoutRelations(texts: readonly string[]): readonly string[] {
  const told = texts.filter((text) => !isRelation(text));
  return told.some((text) => !saysNothing(text)) ? told : texts;
}

function readTwo(
  parts: readonly string[],
  isCompany: (text: string) => boolean,
  hasColumns: boolean,
): ReadRole {
  const [one = '', two = ''] = parts;
  // “Lorna Finch, Edinburgh, vet”.
  if (isPlaceName(one) && readsLikeJob(two)) return { ...noRole, role: two };
  if (isCompany(one)) {
    // “Acme Foods, Oslo office” tells the place of the company.
    return isCompany(two)
      ? { ...noRole, company: one, isGuess: true }
      : { ...noRole, role: two, company: one };
  }
  // “Tri-County Tech” behind a job is no second one.
  const isTech = / (?:Tech|Arts)$/.test(two) && readsLikeJob(one);
  if (isCompany(two) || isTech)
    return { ...noRole, role: one, company: two, isGuess: mayBeCompany(one) };
  // “dispatcher, Schneider”.
  if (/^\p{Ll}/u.test(one) && readsLikeJob(one) && isCalledLikeJob(two))
    return { ...noRole, role: one, company: two };
  if (readsLikeJob(two)) {
    if (!readsLikeJob(one) && isCapital(one)) return { ...noRole, role: two, company: one };
    return { ...noRole, role: `${one}, ${two}` };
  }
  if (readsLikeJob(one) && isField(two))
    return { ...noRole, role: `${one}, ${two}`, isGuess: !/\s/.test(two) };
  const isUntold = isCapital(one) && !readsLikeJob(one) && !isField(one);
  if (isUntold && (!isCapital(two) || isField(two))) {
    return {
      ...noRole,
      role: two,
      company: one,
      isGuess: !isInitials(one) && !looksLikeField(two) && !field.test(two),
    };
  }
  // In columns the places tell; elsewhere “Acme, Berlin” or “nurse, night shifts” may stand here too.
  const isRemark = !isCapital(two) && /\s/.test(two);
  return {
    ...noRole,
    role: one,
    company: two,
    isGuess: ((isUntold && !isDivision(one)) || isRemark) && !hasColumns,
  };
}

/** Whether a word in capitals is a job too that companies and people are called by: “Schneider”. */
function isCalledLikeJob(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text) && (isJob(text) ? isSurnamed(`Ana ${text}`) : isLoneJob(text))
  );
}

/** Whether what stands before a company may be one as well, as in “Puma → Adidas”. */
function mayBeCompany(text: string): boolean {
  const isNamed = text.split(' ').every((word) => /^\p{Lu}/u.test(word));
  return isNamed && !isPartOf(text) && !isPartOf(text.toLowerCase());
}

/** A role may have commas; a company stands behind it or before it, and a place behind that. */
function readMore(parts: readonly string[], isCompany: (text: string) => boolean): ReadRole {
  const last = parts.at(-1) ?? '';
  const mayEnd = isCompany(last) || (isCapital(last) && !readsLikeJob(last) && !isDepartment(last));
  const between = parts.slice(1, -1);
  // “Fellow, Policy Lab, Brookings”: where a company comes last, what is before it is a part of it.
  if (mayEnd && !isCompany(parts[0] ?? '') && between.every((text) => isPartOf(text))) {
    const isSchool = between.some((text) => isInstitute(text));
    const isGuess = (isSchool || !readsLikeJob(parts[0] ?? '')) && !isCompany(last);
    return { role: parts.slice(0, -1).join(', '), company: last, isGuess };
  }
  const known = parts.findIndex((text) => isCompany(text));
  if (known === 0)
    return { ...noRole, company: parts[0] ?? '', role: parts[1] ?? '', isGuess: true };
  if (known > 0)
    return { ...noRole, role: parts.slice(0, known).join(', '), company: parts[known] ?? '' };
  if (mayEnd && readsLikeJob(parts[0] ?? ''))
    return { role: parts.slice(0, -1).join(', '), company: last, isGuess: true };
  let end = 1;
  while (end < parts.length - 1 && (isJob(parts[end] ?? '') || isField(parts[end] ?? ''))) end += 1;
  const role = parts.slice(0, end).join(', ');
  return { role, company: parts[end] ?? '', isGuess: true };
}

/** “Northwind” and “Inc.” as one, and so “Smith” and “Barrow & Vane”. */
function joinedCompanies(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const text of parts) {
    const last = joined.at(-1);
    const goesOn =
      legalEnd.test(text) ||
      (/^\p{Lu}[\p{L}'’-]{0,40} & \p{Lu}/u.test(text) &&
        /^\p{Lu}[\p{L}'’-]{0,40}$/u.test(last ?? '') &&
        !isJob(last ?? '') &&
        joined.length > 1);
    if (last !== undefined && goesOn) joined[joined.length - 1] = `${last}, ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** A job without its article: “the CTO of Acme”. */
function withoutArticle(text: string): string {
  const bare = text.replace(/^(?:an?|the) (?=\p{L})/u, '');
  return isJob(bare) && !newspaper.test(text) ? bare : text;
}

/** A text without the quotes around it and the signs that only part it from others. */
function cleaned(text: string): string {
  return text
    .trim()
    .replace(/^["'“„«‘]([^]+)["'”“»’]$/u, '$1')
    .replace(/^[\s:：–—=>~-]+/u, '')
    .replace(/ ?[(（](?:ex|formerly|previously|prev)\b[^()（）]*[)）]$/iu, '')
    .replace(/^[^]*$/, (all) => withoutStop(withoutEnd(all)))
    .replace(/^(?:[([（【])([^()[\]（）【】]*)(?:[)\]）】])$/u, '$1')
    .trim();
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s|:;,–—-]/u.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
