import { propertyNames } from '../../src/core/contact/properties';
import { en } from '../../src/core/texts/en';
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

/** What a plain takeaway on one line says; null where there is none. */
function toldIn(front: readonly string[]): string | null {
  const [, told = null] = /^takeaway: +([\p{L}\p{N}][^\\]*?)\r?\n/mu.exec(front.join('')) ?? [];
  return told;
}

/** The letters and digits of a text, which stay whatever is put around them. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '');
}

/** What of a note the plugin did not keep, though it is not its own; null where it kept all. */
export function lostIn(before: string, after: string, isList: boolean): string | null {
  if (before === after) return null;
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was.mark !== is.mark) return 'the byte order mark';
  if (was.front !== null) {
    if (is.front === null) return 'the front matter';
    if (ownLines(was.front) !== ownLines(is.front)) return 'lines of the front matter';
    const told = toldIn(was.front);
    if (told !== null && toldIn(is.front) === null && !lettersOf(after).includes(lettersOf(told))) {
      return `what was learned: ${told}`;
    }
  }
  const isCrlf = before.includes('\r\n') && !/[^\r]\n/.test(before);
  if (isCrlf && /[^\r]\n/.test(after)) return 'the line ends';
  return isList ? lostInList(was.body, is.body) : lostLine(was.body, is.body);
}

/** The first line that is gone, or behind one that it stood before. */
function lostLine(was: readonly string[], is: readonly string[]): string | null {
  let at = 0;
  const body = is.map(withoutEnd);
  for (const line of was.map(withoutEnd)) {
    if (kept.test(line) || line === '') continue;
    const found = body.indexOf(line, at);
    if (found < 0) return `the line ${JSON.stringify(line)}`;
    at = found + 1;
  }
  return null;
}

/** A line of a list in which more is gone than a name that became a link. */
function lostInList(was: readonly string[], is: readonly string[]): string | null {
  if (was.length !== is.length) return 'lines of the list';
  const lost = was.find((line, at) => {
    const now = is[at] ?? '';
    if (line === now) return false;
    let [from, to] = [0, 0];
    while (line[from] === now[from]) from += 1;
    while (line.at(-1 - to) === now.at(-1 - to)) to += 1;
    return !now.includes('[[') || /[:|;,%^]|📅|\*\*/.test(line.slice(from, line.length - to));
  });
  return lost === undefined ? null : `more than a name of ${JSON.stringify(lost)}`;
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
  return isSurprise(notice) || /\b(?:was|were|did|could) not\b/.test(notice);
}

/** Whether a notice tells of a failure that nothing in a vault brings about, but a disk or a slip of ours. */
export function isSurprise(notice: string): boolean {
  return [en.failures.unexpected, en.failures.diskFull].some((told) => notice.includes(told));
}

/** Whether a notice tells that the settings file cannot be read, of which each setting made speaks anew. */
export function isOfSettings(notice: string): boolean {
  return [en.settingsFile.fixIt, en.settingsFile.findIt].some((told) => notice.includes(told));
}

/** The note that a notice says was not changed; null where it says so of none. */
export function saidUnchanged(notice: string): string | null {
  const [before = '', after = ''] = en.failures.noteNotChanged('\n').split('\n');
  const end = notice.indexOf(after, before.length);
  return notice.startsWith(before) && end > 0 ? notice.slice(before.length, end) : null;
}

/** Whether a notice says that something was undone. */
export function saysUndone(notice: string): boolean {
  const [before = '', after = ''] = en.steps.undone('\n').split('\n');
  return notice.startsWith(before) && notice.endsWith(after);
}
