import { fileNameFor } from '../file-name';
import { isNameSuffix } from '../name-suffix';
import { personKey } from '../same-person';
import { isCompanyName, isField, isJob, isSurnamed } from './job-words';
import { wordsOf } from './mask';
import type { MaskedLine, Unit } from './mask-line';
import { type Doubt, doubtOfName, isFullName } from './name-shape';
import { readRole, splitAtCompany } from './read-role';
import { type Part, partAt, splitCommas, splitParts } from './split-parts';

/** What a line or a cell tells of a person. */
export interface PersonRead {
  readonly name: string;
  readonly written: string;
  readonly role: string;
  readonly company: string;
  readonly from: number;
  readonly to: number;
  readonly link: string | null;
  readonly doubt: Doubt | null;
}

/** A name and what else stands with it; a doubt where what is before or behind is unclear. */
interface Named {
  readonly name: Part;
  readonly others: readonly string[];
  readonly doubt: Doubt | null;
}

const labels =
  /^(?:host|hosts|contact|panel|panelists?|attendees?|speakers?|met|from|via|with|person|name|guest|guests|interviewer|ask|reach out to|talk to|people|who|present|ansprechpartner|kontakt|referral|intro|introduction|from work|hiring manager|team|members?|moderator)$/i;

/** What is told of something else than a person. */
const fieldLabels =
  /^(?:location|place|city|e-?mail|mail|phone|tel|mobile|fax|topics?|subject|date|day|time|when|where|why|how|what|company|companies|firm|role|title|address|linkedin|website|web|url|links?|notes?|source|status|projects?|events?|venue|budget|deadline|due|goals?|next|todo|result|outcome|decisions?|actions?|summary|agenda|context|background|idea|question|answer|tags?|type|created|updated|birthday|warning|tip|example|update|today|tomorrow|yesterday|ort|datum|uhrzeit|thema|firma|telefon)$/i;

/** Reads the person whom a line tells of, from the place where its words begin. */
export function readLine(
  line: MaskedLine,
  start: number,
  companies: ReadonlySet<string>,
): PersonRead {
  const hasBar = line.masked[start] === '|';
  const parts = splitParts(line.masked, hasBar ? start + 1 : start);
  const [first, ...behind] = withNumberDropped(parts);
  if (first === undefined) return nobody(start);
  const isColumn = /^[\s\0]*[\t|｜;；]/.test(line.masked.slice(first.to, first.to + 8)) || hasBar;
  const named = readFirst(line.masked, first, behind, isColumn);
  return readNamed(line, named, companies, isColumn);
}

/** The person whose name is known to stand in a stretch of a line, as in a cell of a table. */
export function readCell(line: MaskedLine, cell: Part): Named {
  if (isInverted(wordsOf(cell.text))) return { name: cell, others: [], doubt: null };
  const [first, ...behind] = splitCommas(line.masked, cell.from, cell.to);
  return first === undefined
    ? { name: cell, others: [], doubt: null }
    : readFirst(line.masked, first, behind, false);
}

/** What a name and the texts with it come to. */
export function readNamed(
  line: MaskedLine,
  { name: part, others, doubt }: Named,
  companies: ReadonlySet<string>,
  hasColumns: boolean,
): PersonRead {
  const span = spanOf(line, part);
  const words = wordsOf(line.masked.slice(span.from, span.to));
  const unquoted = words.replace(/^["“„«‘]([^]+)["”“»’]$/u, '$1');
  const plain = unquoted.replace(/ ["“„«‘][^"“”„«»‘’]{1,40}["”“»’](?= )/gu, '');
  const unit = line.units.find(({ from, to }) => span.from < to && from < span.to);
  const whole = unit === undefined ? span : around(span, unit);
  const raw = line.text.slice(span.from, span.to).replace(/\s+/g, ' ').trim();
  const read = readRole(others, companies, hasColumns);
  const role = read.role || line.role;
  const shape = companies.has(personKey(plain)) ? 'company' : doubtOfName(plain);
  const ownDoubt = shape === 'lower-case' && isJob(role) ? null : shape;
  return {
    ...{ name: fileNameFor(plain), written: raw.replace(/^["“„«‘]([^]+)["”“»’]$/u, '$1') },
    ...{ role, company: read.company || line.company },
    ...{ from: whole.from, to: whole.to, link: unit?.target ?? null },
    doubt:
      ownDoubt ??
      (span.isCut ? 'signs' : null) ??
      (line.isStruck ? 'crossed-out' : null) ??
      doubt ??
      doubtOfRole(read.role, read.company) ??
      (read.isGuess ? 'guess' : null),
  };
}

function nobody(at: number): PersonRead {
  const nothing = { name: '', written: '', role: '', company: '' };
  return { ...nothing, from: at, to: at, link: null, doubt: null };
}

/** The number of a row, or what only marks it, comes before the name. */
function withNumberDropped(parts: readonly Part[]): readonly Part[] {
  const said = parts.findIndex(({ text }) => /[\p{L}]/u.test(text));
  return parts.slice(Math.max(0, said));
}

function readFirst(masked: string, first: Part, behind: readonly Part[], isColumn: boolean): Named {
  const handle = /^@[\s\0]*(?=[\p{L}\p{N}])/u.exec(first.text)?.[0].length ?? 0;
  let name = partAt(masked, first.from + handle, first.to);
  let rest = behind;
  const only = behind[0];
  if (isColumn || behind.length > 0) {
    // A last name before its comma.
    const pair = partAt(masked, name.from, only?.to ?? name.to);
    const isPair = /^[^\s,]+,\s*\P{Ll}/u.test(pair.text) && isInverted(wordsOf(pair.text));
    if (only !== undefined && isPair && masked.slice(name.to, only.from).includes(',')) {
      const doubt = isColumn ? null : 'guess';
      if (isColumn || behind.length === 1)
        return { name: pair, others: texts(rest.slice(1)), doubt };
    }
  }
  const labelled = readLabel(masked, name, rest.length > 0);
  let doubt: Doubt | null = null;
  if (labelled !== null) {
    name = labelled.name ?? partAt(masked, rest[0]?.from ?? name.to, rest[0]?.to ?? name.to);
    if (labelled.name === null) rest = rest.slice(1);
    ({ doubt } = labelled);
  }
  const others: string[] = [];
  const takeBrackets = (): void => {
    for (let found = bracketAtEnd(masked, name); found; found = bracketAtEnd(masked, name)) {
      others.unshift(...insideOf(found.inside, wordsOf(found.name.text)));
      ({ name } = found);
    }
  };
  takeBrackets();
  const at = splitAtCompany(wordsOf(name.text));
  if (at !== null && at.before !== '') {
    const isHandleSaid = /@\S/.test(name.text) && isHandle(at.company, at.before);
    if (!isHandleSaid) others.unshift(`at ${at.company}`);
    name = partAt(masked, name.from, endOfWords(masked, name, at.before));
    takeBrackets();
  }
  const said = labelled?.others ?? [];
  if (at === null && others.length === 0 && said.length === 0) {
    while (rest[0] !== undefined && isNameSuffix(wordsOf(rest[0].text).replaceAll('/', ' '))) {
      name = partAt(masked, name.from, rest[0].to);
      rest = rest.slice(1);
    }
  } else {
    while (rest[0] !== undefined && isNameSuffix(wordsOf(rest[0].text))) rest = rest.slice(1);
  }
  const written = wordsOf(name.text);
  const all = [...said, ...others, ...texts(rest)].filter((text) => !isHandleText(text, written));
  if (!isColumn && areSeveral(masked, name, others, rest)) doubt ??= 'several';
  return { name, others: all, doubt };
}

/** Whether what stands behind a name are further ones rather than a role and a company. */
function areSeveral(
  masked: string,
  name: Part,
  others: readonly string[],
  rest: readonly Part[],
): boolean {
  const isPerson = ({ text }: Part): boolean => {
    const words = wordsOf(text.split(/[(（]/)[0] ?? '');
    return isFullName(words) && (isSurnamed(words) || !isJob(words)) && !isField(words);
  };
  const [next] = rest;
  if (next === undefined || !isFullName(wordsOf(name.text))) return false;
  // “Ana Reyes (Acme), Bo Chen (Blue)”.
  if (others.length > 0 && rest.some((part) => isPerson(part) && /[)）]$/.test(part.text)))
    return true;
  if (rest.length > 1) return rest.every(isPerson);
  return isPerson(next) && masked.slice(name.to, next.from).trim() === '/';
}

/** “Recruiter: Tom Vickers” and “Tom Vickers: recruiter”; null where no colon parts the text. */
function readLabel(
  masked: string,
  part: Part,
  hasMore: boolean,
): { name: Part | null; others: readonly string[]; doubt: Doubt | null } | null {
  const found = /[:：](?:[\s\0]|$)|：/u.exec(part.text);
  if (found === null || found.index === 0) return null;
  const left = partAt(masked, part.from, part.from + found.index);
  const behind = partAt(masked, part.from + found.index + 1, part.to);
  const label = wordsOf(left.text);
  const said = wordsOf(behind.text);
  const isLabel = labels.test(label) || isJob(label);
  if (isLabel) {
    const others = isJob(label) ? [label] : [];
    return { name: behind.text === '' ? null : behind, others, doubt: null };
  }
  if (said === '' && hasMore && doubtOfName(label) === null && !fieldLabels.test(label)) {
    return { name: left, others: [], doubt: null };
  }
  if (said === '' || /[/\\]/.test(label)) return null;
  const isClear =
    isJob(said) || isCompanyName(said) || /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{Lt}\p{Lo}]/u.test(said);
  const isName = doubtOfName(label) === null && !fieldLabels.test(label);
  return { name: left, others: [said], doubt: isClear && isName ? null : 'no-name' };
}

function bracketAtEnd(masked: string, part: Part): { name: Part; inside: string } | null {
  const close = part.text.at(-1) ?? '';
  const open = { ')': '(', '）': '（', ']': '[', '】': '【' }[close];
  const at = open === undefined ? -1 : part.text.lastIndexOf(open);
  if (at <= 0) return null;
  const name = partAt(masked, part.from, part.from + at);
  return name.text === '' ? null : { name, inside: part.text.slice(at + 1, -1) };
}

/** What stands in brackets, without a nickname, a handle or a year. */
function insideOf(inside: string, name: string): readonly string[] {
  const words = wordsOf(inside);
  if (
    /^["“„«‘'][^]*["”“»’']$/u.test(words) ||
    /^(?:aka|a\.k\.a\.|née|born|geb\.|\d[\d –-]*)(?:\s|$)/iu.test(words)
  )
    return [];
  if (isNickname(words, name) || isHandleText(words, name)) return [];
  return splitCommas(inside, 0, inside.length).map(({ text }) => wordsOf(text));
}

/** A single word that the name begins like: Nate of Nathaniel. */
function isNickname(text: string, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}{1,7}$/u.test(text)) return false;
  const [first = ''] = name.toLowerCase().split(' ');
  const short = text.toLowerCase();
  return (
    short !== first &&
    first.length > short.length - 2 &&
    short.slice(0, 2) === first.slice(0, 2) &&
    !isJob(text)
  );
}

function isHandleText(text: string, name: string): boolean {
  return text.startsWith('@') && isHandle(text.slice(1).trim(), name);
}

/** Whether a word behind `@` is what somebody calls themselves rather than a company. */
function isHandle(word: string, name: string): boolean {
  if (/\s/.test(word) || !/^[\w.-]+$/.test(word)) return false;
  const lower = word.toLowerCase();
  const isOfName = name
    .toLowerCase()
    .split(' ')
    .some((part) => part.length > 2 && lower.includes(part));
  return isOfName || word === lower || /[\d_]/.test(word);
}

/** Whether a text is a last name, a comma and a first name. */
function isInverted(words: string): boolean {
  const [, last = '', first = ''] = /^([^,]{2,40}), ?([^,]{1,40})$/u.exec(words) ?? [];
  const isNameLike = (text: string): boolean =>
    /^(?:\p{Lu}[\p{L}'’.-]*|d[aeiu]|van|von|der|de)(?: (?:\p{Lu}[\p{L}'’.-]*)){0,2}$/u.test(text);
  return (
    isNameLike(last) &&
    isNameLike(first) &&
    !/\s\p{Lu}/u.test(last) &&
    !isNameSuffix(first) &&
    !isJob(first) &&
    !isCompanyName(first) &&
    !isCompanyName(words)
  );
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

/** The name's own stretch, up to the first thing within it that is no word of it. */
function spanOf(line: MaskedLine, part: Part): { from: number; to: number; isCut: boolean } {
  for (let at = part.from; at < part.to; at += 1) {
    const isTaken = line.masked[at] === ' ' && !/\s/.test(line.text[at] ?? ' ');
    if (!isTaken) continue;
    const cut = partAt(line.masked, part.from, at);
    if (cut.text !== '') return { from: cut.from, to: cut.to, isCut: true };
  }
  return { from: part.from, to: part.to, isCut: false };
}

function around(span: { from: number; to: number }, unit: Unit): { from: number; to: number } {
  return { from: Math.min(span.from, unit.from), to: Math.max(span.to, unit.replaceTo) };
}

function doubtOfRole(role: string, company: string): Doubt | null {
  const isOdd = (text: string): boolean =>
    /\*\*|\[\[|\]\]|[|<>{}`]|::/.test(text) ||
    (/[.?!]$/.test(text) && text.split(' ').length > 3 && !isCompanyName(text)) ||
    text.split(' ').length > 9;
  return isOdd(role) || isOdd(company) ? 'guess' : null;
}
