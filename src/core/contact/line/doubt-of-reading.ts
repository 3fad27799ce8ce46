import { personKey } from '../person-keys';
import { wordList } from '../word-list';
import { isGivenName, isPersonName } from './given-names';
import { isCompanyName, isField, isJob, isSurnamed, looksLikeField } from './job-words';
import { isKnownCompany } from './known-companies';
import { type Doubt, doubtOfName, isFullName, isParticle } from './name-shape';
import { isCapital, isPartOf, readsLikeJob } from './part-kinds';
import { isTitled } from './read-label';
import { isDivision } from './said-beside';

/** What was read of a line. */
interface Reading {
  readonly name: string;
  readonly role: string;
  readonly company: string;
}

/** How it was read. */
interface HowRead {
  /** Whether which is the role and which the company was guessed. */
  readonly isGuess: boolean;
  /** Whether the line tells the company as such: “at Acme”. */
  readonly isAt: boolean;
  /** Whether the name is a link, so that it is hardly anything else. */
  readonly isLinked: boolean;
  /** Whether its place tells what each part is. */
  readonly hasColumns: boolean;
}

/** Words with which people talk of somebody, and no role has. */
const talk =
  /(?:^| )(?:about|because|but|by|he|her|his|me|my|our|she|something|stuff|their|then|they|things?|was|we|who)(?: |$)/i;
/** Somebody else, as in “Mia’s coach”. */
const ofOther = /(?:^| )\p{Lu}\S{0,40}['’]s(?: |$)/u;
/** Where somebody does what they do, in a role without a company: “Kuratorin im Lenbachhaus”. */
const somewhere = /^\P{Lu}[^]* in \p{Lu}| (?:am|im|in der|à|à la) \p{Lu}/u;

/** What a company has, and nobody is. */
const ofCompany =
  /(?:^| )(?:careers?|department|division|internships?|jobs|openings?|program(?:me)?|recruitment|scheme|team|vacanc(?:y|ies)|volunteers)$/;

/** Small words within the names of companies. */
const smallWords = wordList(`
  a al and at by d da das de del dell della der des di do dos du e el en et for für i im in la las le
  les los of on op or the to und van vom von w y z zu zur
`);

/**
 * Why what stands as a name may be no person's; null where nothing tells so.
 *
 * @param companies the names of companies that are known, by {@link personKey}.
 * @param hasColumns whether its place tells that it is a name.
 */
export function doubtOfPerson(
  { name, role }: Reading,
  companies: ReadonlySet<string>,
  hasColumns: boolean,
): Doubt | null {
  if (companies.has(personKey(name))) return 'company';
  const shape = doubtOfName(name);
  if (!hasColumns) return shape === null && isCalledLikeJob(name) ? 'role' : shape;
  const isWhole = /\s/.test(name) || isGivenName(name);
  return shape === 'lower-case' && isJob(role) && isWhole ? null : shape;
}

/** Why what was read behind a name may be meant otherwise; null where nothing tells so. */
export function doubtOfReading(
  reading: Reading & HowRead,
  companies: ReadonlySet<string>,
): Doubt | null {
  const { role, company, isGuess, hasColumns } = reading;
  const names = [role, ...(isSurelyOne(reading) ? [] : [company])];
  if (names.some((text) => isAnother(text) && !companies.has(personKey(text)))) return 'another';
  if (isOdd(role) || isOdd(company) || isOddCompany(company) || isGuess) return 'guess';
  const isInverted = mayBeInverted(reading, companies);
  if (hasColumns) return isInverted && isGivenName(company) ? 'guess' : null;
  if (isInverted || mayTurn(reading)) return 'guess';
  return isUnsure(reading) ? 'unsure' : null;
}

/** “Zsófia Kertész — museum educator, Ludwig Múzeum” is about one person. */
function isSurelyOne({ name, role, company }: Reading): boolean {
  return isPersonName(name) && isJob(role) && !isTitled(company);
}

function isAnother(text: string): boolean {
  return isTitled(text) || (isPersonName(text) && isFullName(text));
}

function isOdd(text: string): boolean {
  return (
    /\*\*|\[\[|\]\]|[|<>{}`]|::|[?？]$/.test(text) ||
    (/[.?!]$/.test(text) && text.split(' ').length > 3 && !isCompanyName(text)) ||
    text.split(' ').length > 9 ||
    /\b(?:19|20)\d\d\b/.test(text)
  );
}

/** Whether a company has words that no name has: “Inditex como patronista”. */
function isOddCompany(company: string): boolean {
  const [first = '', ...more] = company.split(' ');
  return (
    /^\p{Lu}/u.test(first) &&
    more.some((word) => /^(?=.*[aeiouyà-ÿ])\p{Ll}{2,}$/u.test(word) && !smallWords.has(word)) &&
    !isCompanyName(company) &&
    !(more.length === 1 && isKnownCompany(company))
  );
}

/** Whether a word and what stands behind it may be the other way round: “Acme — Wanja Keyes”. */
function mayTurn({ name, role, company }: Reading): boolean {
  return role === '' && isLoneWord(name) && /^.\p{Ll}/u.test(name) && isFullName(company);
}

/** Whether a company may be the first name of whom the last name stands before: “Reyes, Ana — nurse”. */
function mayBeInverted(
  { name, role, company, isAt, isLinked }: Reading & HowRead,
  companies: ReadonlySet<string>,
): boolean {
  const words = name.split(' ').filter((word) => !isParticle(word));
  const isLastName = words.length === 1 && !isGivenName(name) && !isLinked;
  if (!isLastName || isAt || role === '' || !/^\p{Lu}[\p{Ll}’'-]+$/u.test(company)) return false;
  return isGivenName(company) || !(isNamedCompany(company) || companies.has(personKey(company)));
}

function isNamedCompany(company: string): boolean {
  return isCompanyName(company) || isKnownCompany(company);
}

/** Whether a role is none that words tell, or a company reads like a job. */
function isUnsure({ name, role, company, isAt, isLinked }: Reading & HowRead): boolean {
  const isTold = isAt || isLinked || role + company === '';
  if (
    isLoneWord(name) &&
    !isTold &&
    (company === '' ? isField(role) && !readsLikeJob(role) : !isRole(role))
  )
    return true;
  if (role !== '' && isOddRole(role, company)) return true;
  // “National Grid, graduate scheme”.
  if (!isPersonName(name) && ofCompany.test(role)) return true;
  const isJobAlike = readsLikeJob(company) && !/^the | (?:Arts|Tech)$/.test(company);
  // “dispatcher, Schneider”.
  const isCalled = /^\p{Ll}/u.test(role) && /^\p{Lu}\p{Ll}+$/u.test(company);
  return isJobAlike && !isCalled && !isAt && !isCompanyName(company);
}

function isOddRole(role: string, company: string): boolean {
  if (talk.test(role) || ofOther.test(role)) return true;
  if (company === '' && somewhere.test(role)) return true;
  const parts = role.split(', ');
  if (parts.length > 1) return !parts.every(isRole);
  if (isRole(role) || isRole(role.toLowerCase()) || isDivision(role)) return false;
  return isCapital(role) ? /^\p{Lu}/u.test(role) : company === '' && /\s/.test(role);
}

function isRole(text: string): boolean {
  return text !== '' && (isPartOf(text) || isField(text) || looksLikeField(text));
}

/** Whether a name is rather what somebody does: “Transport Planner”. */
function isCalledLikeJob(name: string): boolean {
  const [first = '', ...more] = name.split(' ');
  const last = more.at(-1) ?? '';
  const isJobWord = isJob(last) && !/^\p{Lu}{2,4}$/u.test(last);
  return isJobWord && !isGivenName(first) && !isSurnamed(`Ana ${last}`);
}

function isLoneWord(name: string): boolean {
  return /^\p{Lu}\S*$/u.test(name) && !isGivenName(name);
}
