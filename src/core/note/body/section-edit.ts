import { noteStart } from '../properties/front-matter-block';
import { dominantLineEnding } from '../text/line-ending';
import { entryKey, presentKeys } from './entry-key';
import { findLog } from './log-section';
import type { LineChange, ListedItem, SectionBlock, SectionInsert } from '../note-change';
import {
  beforeHeadings,
  findHeading,
  type Heading,
  lastWritten,
  linesUnder,
  type LineRange,
  type Outline,
} from './outline';
import type { Splice } from '../text/splice';

/** A place in the body: new lines go under line `after`, above line `before`. */
interface Place {
  readonly after: number;
  readonly before: number;
}

/** Text to insert, and where in it one types next. */
export interface Insertion {
  readonly splice: Splice;
  /** An offset of the text as it is after the insertion. */
  readonly cursor: number;
}

/**
 * Plans the heading, part and entries that are missing; null where none is. A new
 * section goes before the log, else to the end; a new part to the end of its section; entries to
 * the end of their part, in their order, where the first is no heading before the headings in it.
 */
export function planInsert(
  outline: Outline,
  insert: SectionInsert,
  logHeading: string,
): Insertion | null {
  return planEntries(outline, insert, missingEntries(outline, insert), logHeading);
}

/** As {@link planInsert}, of these entries, whatever is there already. */
export function planEntries(
  outline: Outline,
  insert: Omit<SectionInsert, 'entries'>,
  entries: readonly string[],
  logHeading: string,
): Insertion | null {
  const section = findHeading(outline, 2, oneLine(insert.section));
  if (section === null) {
    const blocks = [`## ${oneLine(insert.section)}`, ...newPart(insert)];
    return insertBlocks(outline, beforeLog(outline, logHeading), blocks, entries);
  }
  const under = linesUnder(outline, section);
  const part = findHeading(outline, 3, oneLine(insert.part), under);
  if (part === null) {
    return insertBlocks(outline, endOf(outline, under), newPart(insert), entries);
  }
  const [first] = entries;
  if (first === undefined) return null;
  const lines = linesUnder(outline, part);
  // Under a heading of the part they would belong to that.
  const range = isHeading(first) ? lines : beforeHeadings(outline, lines);
  return insertBlocks(outline, endOf(outline, range), [], entries);
}

/**
 * An insert as those that are planned one after the other: what stands before the first heading of its
 * part, and what stands from there on.
 */
export function splitAtHeading(insert: SectionInsert): readonly SectionInsert[] {
  const at = insert.entries.findIndex(isHeading);
  if (at <= 0) return [insert];
  const { entries, ...place } = insert;
  return [
    { ...place, entries: entries.slice(0, at) },
    { ...place, entries: entries.slice(at) },
  ];
}

function isHeading(entry: string): boolean {
  return /^#{1,6}[ \t]/.test(entry.trimStart());
}

/** Plans a block at the end of a section, which is made before the log, else at the end, if missing. */
export function planBlock(
  outline: Outline,
  { section, block }: SectionBlock,
  logHeading: string,
): Splice {
  const heading = findHeading(outline, 2, oneLine(section));
  if (heading !== null) {
    const place = endOf(outline, linesUnder(outline, heading));
    return insertBlocks(outline, place, [block], []).splice;
  }
  const blocks = [`## ${oneLine(section)}`, block];
  return insertBlocks(outline, beforeLog(outline, logHeading), blocks, []).splice;
}

/**
 * Plans an item at the end of the last list right under a heading, else at the end of what stands
 * there; a section is made before the log, else at the end, and a part at the end of its section.
 */
export function planItem(
  outline: Outline,
  { section, part, item }: ListedItem,
  logHeading: string,
): Splice {
  const heading = findHeading(outline, 2, oneLine(section));
  const partHeading = part === undefined ? [] : [`### ${oneLine(part)}`];
  if (heading === null) {
    const blocks = [`## ${oneLine(section)}`, ...partHeading];
    return insertBlocks(outline, beforeLog(outline, logHeading), blocks, [item]).splice;
  }
  const under = linesUnder(outline, heading);
  const own = part === undefined ? heading : findHeading(outline, 3, oneLine(part), under);
  if (own === null) return insertBlocks(outline, endOf(outline, under), partHeading, [item]).splice;
  return insertBlocks(outline, listEnd(outline, linesOf(outline, own)), [], [item]).splice;
}

/** Where an item goes on with the last list of some lines; their end where there is none. */
function listEnd(outline: Outline, range: LineRange): Place {
  let last = range.to - 1;
  while (last >= range.from && !isListLine(outline, last)) last -= 1;
  return last >= range.from ? { after: last, before: range.to } : endOf(outline, range);
}

/** The lines under a heading, up to the next one of any level. */
function linesOf({ headings, lines }: Outline, { first, last }: Heading): LineRange {
  const next = headings.find((heading) => heading.first > first);
  return { from: last + 1, to: next?.first ?? lines.length };
}

/** Where a new section goes: before the log, else at the end. */
function beforeLog(outline: Outline, logHeading: string): Place {
  const to = findLog(outline, logHeading)?.first ?? outline.lines.length;
  return { after: lastWritten(outline, { from: 0, to }), before: to };
}

/** The lines under a part's heading; null where the section or the part is missing. */
export function findPart(outline: Outline, section: string, part: string): LineRange | null {
  const found = findHeading(outline, 2, oneLine(section));
  const inner = found && findHeading(outline, 3, oneLine(part), linesUnder(outline, found));
  return inner && linesUnder(outline, inner);
}

/** Plans a line that is to read otherwise; null where it is not there. */
export function planLine({ text, lines }: Outline, { line, nth, to }: LineChange): Splice | null {
  const same = lines.filter(
    (each) => each.to - each.from === line.length && text.startsWith(line, each.from),
  );
  const found = same[nth];
  return found === undefined ? null : { from: found.from, to: found.to, insert: to };
}

/** Plans a line at the end of the log's last list; the log is made at the end if missing. */
export function planLog(outline: Outline, entry: string, logHeading: string): Splice {
  const item = `- ${oneLine(entry)}`;
  const log = findLog(outline, logHeading);
  if (log === null) {
    const range = { from: 0, to: outline.lines.length };
    const heading = `## ${logHeading}`;
    return insertBlocks(outline, endOf(outline, range), [heading], [item]).splice;
  }
  const place = listEnd(outline, linesUnder(outline, log));
  return insertBlocks(outline, place, [], [item]).splice;
}

/** The entries of an insert that its part does not have, each once. */
export function missingEntries(outline: Outline, insert: SectionInsert): string[] {
  const part = findPart(outline, insert.section, insert.part);
  const present = part ? presentKeys(outline, part) : new Set<string>();
  return insert.entries.filter((entry) => {
    const key = entryKey(entry);
    if (key === null || present.has(key)) return false;
    present.add(key);
    return true;
  });
}

function newPart({ part, opening }: Omit<SectionInsert, 'entries'>): string[] {
  const heading = `### ${oneLine(part)}`;
  return opening === undefined || opening.trim() === '' ? [heading] : [heading, opening];
}

function endOf(outline: Outline, range: LineRange): Place {
  return { after: lastWritten(outline, range), before: range.to };
}

function insertBlocks(
  outline: Outline,
  place: Place,
  blocks: readonly string[],
  entries: readonly string[],
): Insertion {
  const eol = dominantLineEnding(outline.text);
  const { body, typing } = joinBlocks([...blocks, ...entries], blocks.length, eol);
  const gap = !(isListLine(outline, place.after) && isItem(body));
  const { at, before: space, after } = surroundings(outline, place, eol, gap);
  // A line feed right behind a lone carriage return would count as one line ending with it.
  const joins = outline.text[at - 1] === '\r' && (space + body).startsWith('\n');
  const before = joins ? eol + space : space;
  const insert = before + body + after;
  const cursor = at + Math.min(before.length + typing, insert.length);
  return { splice: { from: at, to: at, insert }, cursor };
}

/**
 * Blocks stand apart by a blank line; items of one list do not. `typing` is the offset under the
 * block of index `typedAt`, or behind it where it is no heading.
 */
function joinBlocks(
  blocks: readonly string[],
  typedAt: number,
  eol: string,
): { body: string; typing: number } {
  let body = '';
  let typing = 0;
  let above: string | undefined;
  for (const [index, block] of blocks.entries()) {
    const lines = trimLines(block).split(/\r\n|\n|\r/);
    if (above !== undefined) body += isItem(above) && isItem(lines[0]) ? eol : eol + eol;
    body += lines.join(eol);
    if (index <= typedAt) typing = body.length + (lines[0]?.startsWith('#') ? eol.length : 0);
    above = lines.at(-1);
  }
  return { body, typing };
}

/** Where an insertion goes, and the line endings it needs around it. */
function surroundings(
  { text, lines }: Outline,
  { after, before }: Place,
  eol: string,
  gap: boolean,
): { at: number; before: string; after: string } {
  const above = lines[after];
  const below = lines[before];
  if (above === undefined && below !== undefined) {
    return { at: below.from, before: '', after: eol + eol };
  }
  const ended = (at: number): boolean => at === 0 || /[\r\n]/.test(text[at - 1] ?? '');
  if (above === undefined) {
    const at = text.length;
    if (at === noteStart(text)) return { at, before: '', after: '' };
    return ended(at) ? { at, before: '', after: eol } : { at, before: eol, after: '' };
  }
  const space = gap ? eol : '';
  const at = above.next;
  if (above.to === above.next) return { at, before: eol + space, after: '' };
  const next = lines[after + 1];
  // Right under an item, a paragraph would be taken for more of it.
  const close = gap
    ? next !== undefined && next.kind !== 'blank'
    : next?.kind === 'text' && !next.inList;
  return { at, before: space, after: eol + (close ? eol : '') };
}

function isListLine({ lines }: Outline, index: number): boolean {
  const line = lines[index];
  return line?.inList === true && line.kind !== 'blank';
}

function isItem(line: string | undefined): boolean {
  return line !== undefined && /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line);
}

/** A text as one line, as headings and items have it. */
export function oneLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

function trimLines(text: string): string {
  return text.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '').trimEnd();
}
