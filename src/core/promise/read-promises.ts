import type { Line } from '../note/body/line';
import type { TextPlace } from '../note/body/insert-text';
import { columnAt, firstSign } from '../note/body/line-start';
import { lineAt } from '../note/refusal';
import { type Outline, readOutline } from '../note/body/outline';
import type { Day } from '../time/civil';
import { type ContactPromise, isSamePromise, type PromiseKey } from './promise';
import { isOpenMark, type Owner, promiseOwners } from './promise-headings';
import { readTaskMarks, type TaskMarks } from './task-marks';

/** An open promise with the line that it stands on. */
export interface WrittenPromise {
  readonly promise: ContactPromise;
  /** The index of its line in the body. */
  readonly line: number;
  readonly marks: TaskMarks;
}

/** What a note says of promises. */
export interface ReadPromises {
  /** The open ones, in the order of the note. */
  readonly promises: readonly ContactPromise[];
  /** Those with a day that does not exist, and what is written in its place. */
  readonly misdated: readonly { readonly promise: ContactPromise; readonly day: string }[];
}

const none: ReadPromises = Object.freeze({
  promises: Object.freeze([]),
  misdated: Object.freeze([]),
});

/** An item of a list at its own marker, such as `- ` or `2) `. */
const itemStart = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
/** The box of a task behind the marker of its item, with its mark. */
const box = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[([^\]\r\n])\](?=[ \t])/u;

/** A task of a list, as its line is written. */
interface TaskLine {
  /** The offset of the mark in the line, and the mark. */
  readonly markAt: number;
  readonly mark: string;
  /** The offset behind the box. */
  readonly behind: number;
}

/** The task that a line is; null where it is none. */
export function readTaskLine(line: string): TaskLine | null {
  const start = firstSign(line);
  const [whole, mark] = box.exec(line.slice(start)) ?? [];
  if (whole === undefined || mark === undefined) return null;
  const behind = start + whole.length;
  return { markAt: behind - 1 - mark.length, mark, behind };
}

/** The open promises of a note, in its order. Costs time with its length, and next to none without a task. */
export function readPromises(text: string): ReadPromises {
  const written = listWrittenPromises(text)?.written ?? [];
  if (written.length === 0) return none;
  const promises = written.map(({ promise }) => promise);
  const misdated = written.flatMap(({ promise, marks: { wrongDay } }) =>
    wrongDay === null ? [] : [{ promise, day: wrongDay }],
  );
  return Object.freeze({
    promises: Object.freeze(promises),
    misdated: misdated.length === 0 ? none.misdated : Object.freeze(misdated),
  });
}

/** The open promises of a text with where they stand in it; null where there is no task at all. */
export function listWrittenPromises(
  text: string,
): { readonly outline: Outline; readonly written: readonly WrittenPromise[] } | null {
  // Most notes have no box, and none of them needs to be looked at any closer.
  if (!/\[[^\]]{1,2}\][ \t]/.test(text)) return null;
  const outline = readOutline(text);
  const owners = promiseOwners(outline.headings);
  const found: WrittenPromise[] = [];
  const counts = new Map<string, number>();
  outline.headings.forEach(({ last }, at) => {
    const owner = owners[at] ?? null;
    if (owner === null) return;
    const end = outline.headings[at + 1]?.first ?? outline.lines.length;
    for (const { line, marks } of openTasksIn(outline, last + 1, end)) {
      found.push({ promise: promiseOf(marks, owner, counts), line, marks });
    }
  });
  return { outline, written: found };
}

/** Where the line of an open promise ends, as an editor counts; null where it is not there. */
export function placeOfPromise(text: string, key: PromiseKey): TextPlace | null {
  const { outline, written = [] } = listWrittenPromises(text) ?? {};
  const found = written.find(({ promise }) => isSamePromise(promise, key));
  const line = found && outline?.lines[found.line];
  if (line === undefined) return null;
  return { line: lineAt(text, line.from) - 1, ch: line.to - line.from };
}

function promiseOf(
  { text, day, repeats }: TaskMarks,
  owner: Owner,
  counts: Map<string, number>,
): ContactPromise {
  const equal = equalKey(text, day);
  const nth = counts.get(equal) ?? 0;
  counts.set(equal, nth + 1);
  const promise = { text, day, theirs: owner === 'theirs', nth };
  return Object.freeze(repeats ? { ...promise, repeats } : promise);
}

function equalKey(text: string, day: Day | null): string {
  return `${day ?? ''} ${text}`;
}

/** A list item that is open: where its own text begins, and whether it or one around it is a task. */
interface OpenItem {
  readonly column: number;
  readonly isInTask: boolean;
}

/** The open tasks of some lines that say something and are not nested in another task. */
function openTasksIn(
  { text, lines }: Outline,
  from: number,
  to: number,
): { readonly line: number; readonly marks: TaskMarks }[] {
  const found: { line: number; marks: TaskMarks }[] = [];
  let open: OpenItem[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index] as Line;
    if (line.kind === 'blank') continue;
    if (line.kind === 'item' || !line.inList) open = [];
    if (!line.inList || (line.kind !== 'item' && line.kind !== 'text')) continue;
    const written = text.slice(line.from, line.to);
    const start = firstSign(written);
    const column = columnAt(written, start);
    const [marker] = itemStart.exec(written.slice(start)) ?? [];
    while ((open.at(-1)?.column ?? 0) > column) open.pop();
    const around = open.at(-1);
    // So far to the right it goes on with what is said above.
    if (marker === undefined || column - (around?.column ?? 0) >= 4) continue;
    const task = readTaskLine(written);
    const isNested = around?.isInTask === true;
    open.push({
      column: contentColumn(written, start + marker.length, column + marker.length),
      isInTask: isNested || task !== null,
    });
    if (task === null || isNested || !isOpenMark(task.mark)) continue;
    const marks = readTaskMarks(written.slice(task.behind));
    // A box with nothing behind it is still to be filled in.
    if (marks.text !== '') found.push({ line: index, marks });
  }
  return found;
}

/** The column at which the text of an item begins, by where its marker ends. */
function contentColumn(line: string, at: number, column: number): number {
  const inner = at + firstSign(line.slice(at));
  if (inner === line.length) return column + 1;
  const width = columnAt(line, inner, { at, column }) - column;
  return column + (width > 4 ? 1 : width);
}
