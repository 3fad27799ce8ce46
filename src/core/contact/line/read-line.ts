import { fileNameFor } from '../file-name';
import { doubtOfPerson, doubtOfReading } from './doubt-of-reading';
import { isGivenName } from './given-names';
import { NOTHING, withoutQuotes, wordsOf } from './mask';
import type { MaskedLine, Unit } from './mask-line';
import { entityEnd, withEntitiesRead } from './mask-marks';
import { type Doubt, isFullName } from './name-shape';
import { nameBehindLead, readLead } from './read-lead';
import { type Named, readFirst } from './read-name';
import { readRole } from './read-role';
import { splitAtCompany } from './split-at-company';
import { type Part, partAt, splitParts } from './split-parts';

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
  /** Their own, where the line tells whose it is. */
  readonly email?: string;
}

/** Reads the person whom a line tells of, from the place where its words begin. */
export function readLine(
  line: MaskedLine,
  start: number,
  companies: ReadonlySet<string>,
): PersonRead {
  const hasBar = line.masked[start] === '|';
  const led = hasBar ? null : readLed(line, start, companies);
  if (led !== null) return led;
  const parts = splitParts(line.masked, hasBar ? start + 1 : start);
  const [first, ...behind] = withNumberDropped(parts);
  if (first === undefined) return nobody(start);
  const isColumn = /^[\s\0]*[\t|｜;；]/.test(line.masked.slice(first.to, first.to + 8)) || hasBar;
  const named = readFirst(line.masked, first, behind, isColumn);
  return readNamed(line, named, companies, isColumn);
}

/** The person behind a day or what is to be done with them; null where neither comes first. */
function readLed(
  line: MaskedLine,
  start: number,
  companies: ReadonlySet<string>,
): PersonRead | null {
  const { end, hasTime, isTask, isMeeting, isGreeting } = readLead(line.masked, start);
  if (!hasTime && !isTask) return null;
  const [first, ...behind] = splitParts(line.masked, end);
  if (first === undefined) return hasTime ? timeAlone(line, start, end) : null;
  const name = nameBehindLead(line.masked, first);
  if (name === null && isTask) return null;
  const isMore = /^[\s\0]*(?:[(（@]|at )/.test(line.masked.slice(name?.to ?? 0, first.to));
  const whole = name === null || isMore || isGreeting || !isTask ? first : name;
  const read = readNamed(line, readFirst(line.masked, whole, behind, false), companies, false);
  const isTold = read.role !== '' || read.company !== '';
  const hasDay = hasTime || /^\D{0,9}\d/.test(line.text.slice(start, start + 10));
  // A day, and who it was, is what was done rather than what is to be.
  const wasMet = isMeeting && hasDay && isTold && isFullName(read.name);
  if (isGreeting) return { ...read, doubt: read.doubt ?? 'greeting' };
  if (isTask) return wasMet ? read : { ...read, doubt: 'task' };
  const isName = isFullName(read.name) || isGivenName(read.name);
  return isName ? read : { ...read, doubt: read.doubt ?? 'no-name' };
}

/** A time with nothing that comes then is nobody. */
function timeAlone(line: MaskedLine, start: number, end: number): PersonRead {
  const name = partAt(line.masked, start, end);
  const read = readNamed(line, { name, others: [], doubt: null }, new Set(), false);
  return { ...read, doubt: 'no-name' };
}

/** What a name and the texts with it come to. */
export function readNamed(
  line: MaskedLine,
  { name: part, others, doubt }: Named,
  companies: ReadonlySet<string>,
  hasColumns: boolean,
): PersonRead {
  const span = withWholeEntity(line, withinQuotes(line, spanOf(line, part)));
  const words = wordsOf(line.masked.slice(span.from, span.to));
  const unquoted = withoutQuotes(words);
  const plain = unquoted.replace(
    / (?:["“„«‘][^"“”„«»‘’]{1,40}["”“»’]|[(（]\p{Lu}[\p{L}'’.-]{0,20}[)）])(?= \p{L})/gu,
    '',
  );
  const unit = line.units.find(({ from, to }) => span.from < to && from < span.to);
  const isBesideMore = unit?.target === null && holdsMore(line, span, unit);
  const whole = unit === undefined || isBesideMore ? span : around(span, unit);
  const raw = withEntitiesRead(line.text.slice(span.from, span.to)).replace(/\s+/g, ' ').trim();
  const read = readRole(others, companies, hasColumns);
  const reading = { name: plain, role: read.role || line.role, company: read.company };
  const isAt = others.some((text) => splitAtCompany(text) !== null);
  const how = { isGuess: read.isGuess, isAt, isLinked: unit !== undefined, hasColumns };
  return {
    ...reading,
    ...{ name: fileNameFor(plain), written: withoutQuotes(raw) },
    company: read.company || line.company,
    ...{ from: whole.from, to: whole.to, link: unit?.target ?? null },
    doubt:
      doubtOfPerson(reading, companies, hasColumns) ??
      (span.isCut || isBesideMore || isBarBehind(line, span.to) ? 'signs' : null) ??
      (line.isStruck ? 'crossed-out' : null) ??
      doubt ??
      doubtOfReading({ ...reading, role: read.role, ...how }, companies),
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

/** The name's own stretch, up to the first thing within it that is no word of it. */
function spanOf(line: MaskedLine, part: Part): { from: number; to: number; isCut: boolean } {
  // What has no letters is no name, and no sign of it goes.
  if (!/[\p{L}\p{N}]/u.test(part.text)) return { from: part.from, to: part.from, isCut: false };
  for (let at = part.from; at < part.to; at += 1) {
    const isTaken = line.masked[at] === ' ' && !/\s/.test(line.text[at] ?? ' ');
    // A space may be written as the name that HTML has for it.
    if (!isTaken || line.masked[at + 1] === NOTHING) continue;
    const cut = partAt(line.masked, part.from, at);
    if (cut.text !== '') return cutAtSigns(line.masked, cut, true);
  }
  return cutAtSigns(line.masked, part, false);
}

/** A stretch without the quotes around it, which in a pasted sheet hold a cell together. */
function withinQuotes<Span extends { from: number; to: number }>(
  { text, masked }: MaskedLine,
  span: Span,
): Span {
  const written = text.slice(span.from, span.to);
  if (withoutQuotes(written) === written) return span;
  const { from, to } = partAt(masked, span.from + 1, span.to - 1);
  return from < to ? { ...span, from, to } : span;
}

/** A stretch with the whole of the entity that it may end with, of which the mask has only a sign. */
function withWholeEntity<Span extends { from: number; to: number }>(
  { text, masked }: MaskedLine,
  span: Span,
): Span {
  if (masked[span.to] !== NOTHING || span.from === span.to) return span;
  // A sign may be of two units.
  const at = text.lastIndexOf('&', span.to - 1);
  return at < span.to - 2 ? span : { ...span, to: Math.max(span.to, entityEnd(text, at)) };
}

/** Whether a bar within its cell stands right behind a place: what it parts there is anybody's guess. */
function isBarBehind({ text, masked }: MaskedLine, at: number): boolean {
  const behind = text.slice(at, at + 40);
  const [gap = ''] = /^[\s*_`]*(?=\\)/.exec(behind) ?? [];
  return (
    gap.length < behind.length && masked[at + gap.length] === '—' && behind[gap.length] === '\\'
  );
}

/** What no name goes on with: a number, a tag, math, a placeholder, a tick box, an emoji's name. */
const noName =
  /\s(?:(?:(?:on|le|el|il|am|den|um|at|à|op|em|på)\s)?\d|[#$^{[<+]|:[\w+-]{1,40}:)|[#^{][^\s\0]/;

function cutAtSigns(
  masked: string,
  part: Pick<Part, 'from' | 'to'>,
  isCut: boolean,
): { from: number; to: number; isCut: boolean } {
  const at = noName.exec(masked.slice(part.from, part.to))?.index ?? 0;
  const { from, to } = at > 0 ? partAt(masked, part.from, part.from + at) : part;
  return { from, to, isCut: isCut || at > 0 };
}

/** Whether code, or the words of a link to a page, hold more than a name, which would go with the marks. */
function holdsMore({ text }: MaskedLine, span: { from: number; to: number }, unit: Unit): boolean {
  const { from, replaceTo } = unit;
  return /[^`\s*_~=[\]]/.test(text.slice(from, span.from) + text.slice(span.to, replaceTo));
}

function around(span: { from: number; to: number }, unit: Unit): { from: number; to: number } {
  return { from: Math.min(span.from, unit.from), to: Math.max(span.to, unit.replaceTo) };
}
