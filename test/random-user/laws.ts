import { propertyNames } from '../../src/core/contact/properties';
import type { Notes } from './world';

const known = new Set<string>([...propertyNames, 'stage', 'last-contacted']);

/** Whether a line of a note's body may change its words: what the plugin is to keep up by itself. */
const kept = /^#{1,6} +Interview\b|^ {0,3}\|/;

interface Parts {
  readonly mark: string;
  /** The lines of the front matter with their ends; null where there is none. */
  readonly front: readonly string[] | null;
  readonly body: readonly string[];
}

function partsOf(text: string): Parts {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const isFence = (line: string | undefined): boolean => /^---[ \t]*\r?\n?$/.test(line ?? '');
  const end = isFence(lines[0]) ? lines.findIndex((line, at) => at > 0 && isFence(line)) : -1;
  return end < 0
    ? { mark, front: null, body: lines }
    : { mark, front: lines.slice(1, end), body: lines.slice(end + 1) };
}

/** The lines of a front matter but for those of the contract's properties. */
function ownLines(front: readonly string[]): string {
  let isKnown = false;
  const own = front.filter((line) => {
    if (/^[ \t\-#]|^\r?\n/.test(line) && !line.startsWith('#')) return !isKnown;
    isKnown = known.has(/^["']?([^:"']+)["']?\s*:/.exec(line)?.[1]?.trim().toLowerCase() ?? '');
    return !isKnown;
  });
  return own.join('');
}

/** A line whose name, as the user corrected it, becomes a link when people are added from a list. */
const named = /^ {0,3}(?:[-*+]|\d+[.)]|\|)[ \t]/;

/** What of a note the plugin did not keep, though it is not its own; null where it kept all. */
export function lostIn(before: string, after: string, isList: boolean): string | null {
  if (before === after) return null;
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was.mark !== is.mark) return 'the byte order mark';
  if (was.front !== null) {
    if (is.front === null) return 'the front matter';
    if (ownLines(was.front) !== ownLines(is.front)) return 'lines of the front matter';
  }
  const isCrlf = before.includes('\r\n') && !/[^\r]\n/.test(before);
  if (isCrlf && /[^\r]\n/.test(after)) return 'the line ends';
  let at = 0;
  const body = is.body.map((line) => line.replace(/\r?\n$/, ''));
  for (const line of was.body) {
    const wanted = line.replace(/\r?\n$/, '');
    if (kept.test(line) || (isList && named.test(line)) || wanted === '') continue;
    const found = body.indexOf(wanted, at);
    if (found < 0) return `the line ${JSON.stringify(line)}`;
    at = found + 1;
  }
  return null;
}

/** How two states of a vault differ, in words; null where they are the same. */
export function difference(before: Notes, after: Notes): string | null {
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(path), after.get(path)];
    if (was !== is) return `${path}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`;
  }
  return null;
}

/** Whether a notice tells of something that was not done. */
export function isFailure(notice: string): boolean {
  return /not changed|not undone|was not|were not|unexpected|disk is full|not saved|could not be/.test(
    notice,
  );
}

/** The note that a notice says was not changed; null where it says so of none. */
export function saidUnchanged(notice: string): string | null {
  return /^“([^”]+)” was not changed/.exec(notice)?.[1] ?? null;
}
