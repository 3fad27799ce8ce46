import type { NamedItem, SectionItems } from '../note-change';
import type { Splice } from '../text/splice';
import { beforeHeadings, type LineRange, type Outline } from './outline';
import { findPart, planEntries } from './section-edit';

const named = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+([a-z-]+):(?:[ \t]+([^]*))?$/i;
const anyItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * The items of a range of lines that tell something under a name, in the order of the note, each on
 * one line and with its name in small letters. Items within others do not count, nor what stands in
 * code, quotes and comments.
 *
 * @param asRead how a line of them is read, where not as it stands.
 * @example `- Fit: 4` is `{ name: 'fit', says: '4' }`.
 */
export function readNamedItems(
  { text, lines }: Outline,
  range: LineRange,
  asRead: (line: string) => string = (line) => line,
): readonly NamedItem[] {
  const items: { name: string; parts: string[] }[] = [];
  let open: string[] | null = null;
  for (const { from, to, kind, inList } of lines.slice(range.from, range.to)) {
    const line = text.slice(from, to);
    if (kind === 'item') {
      const [, name, says = ''] = named.exec(asRead(line)) ?? [];
      open = name === undefined ? null : [says.trim()];
      if (open !== null && name !== undefined)
        items.push({ name: name.toLowerCase(), parts: open });
    } else if (kind === 'text' && inList && !anyItem.test(line)) open?.push(line.trim());
    else open = null;
  }
  return items.map(({ name, parts }) => ({ name, says: parts.join(' ').trim() }));
}

const stressedName =
  /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)[*_]{1,3}([a-z-]+)([ \t]*[:：]?)[*_]{1,3}([ \t]*[:：]?)/i;

/** A name with a colon that has a space before it or none behind it, or is as wide as a letter. */
const looseColon = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+[a-z-]+)[ \t]*[:：][ \t]*/i;

/**
 * A line with the name that it begins with as if it were not bold or in italics, and its colon as it is
 * most often written: `- **Fit :** 4` as `- Fit: 4`.
 */
export function withPlainName(line: string): string {
  return line.replace(stressedName, '$1$2$3$4').replace(looseColon, '$1: ');
}

/** Plans the items that a part lacks, or that say something else there by now; null where none. */
export function planItems(
  outline: Outline,
  { items, ...place }: SectionItems,
  logHeading: string,
): Splice | null {
  const part = findPart(outline, place.section, place.part);
  const there = part === null ? [] : readNamedItems(outline, beforeHeadings(outline, part));
  const last = new Map(there.map(({ name, says }) => [name, says]));
  const missing = items.filter(({ name, says }) => last.get(name) !== says);
  if (missing.length === 0) return null;
  const entries = missing.map(({ name, says }) => `- ${name}: ${says}`);
  return planEntries(outline, place, entries, logHeading)?.splice ?? null;
}
