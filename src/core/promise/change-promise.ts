import type { LineChange, ListedItem } from '../note/note-change';
import { findHeading, type Outline, readOutline } from '../note/body/outline';
import { type Refused, refuse } from '../note/refusal';
import { oneLine } from '../note/text/one-line';
import type { Day } from '../time/civil';
import { interviewSections, type NoteWords, written } from '../words';
import { isSamePromise, type PromiseKey } from './promise';
import { listWrittenPromises, readTaskLine } from './read-promises';
import type { TaskFormat } from './task-format';
import { endOfWords, readTaskMarks } from './task-marks';

/** A promise to be written into a note. */
export interface NewPromise {
  readonly text: string;
  readonly day: Day | null;
  readonly theirs: boolean;
}

/** What is done about a promise: it is written, kept on a day, or needed no longer. */
export type PromiseChange =
  | { readonly add: NewPromise }
  | { readonly keep: PromiseKey; readonly day: Day }
  | { readonly drop: PromiseKey };

/** What a change of a promise writes, as parts of the change of its note. */
export type PlannedPromise =
  | {
      readonly ok: true;
      readonly listed?: readonly ListedItem[];
      readonly lines?: readonly LineChange[];
    }
  | Refused;

/** What promises are written by: the format of tasks where a line has none, and the words of notes. */
export interface PromiseFormat {
  readonly taskFormat: TaskFormat;
  readonly words: NoteWords;
}

/**
 * Plans what a change of a promise writes into a note, found in this very text: where the promise is
 * not there or not open any more that is refused, and so is one that comes again, which is left to
 * what repeats it.
 *
 * @param interviewDay the day of the current interview, in whose section a new promise stands where
 *   the note has one.
 */
export function planPromise(
  text: string,
  change: PromiseChange,
  interviewDay: Day | null,
  format: PromiseFormat,
): PlannedPromise {
  if ('add' in change) {
    const { words } = format;
    const heading = written(
      change.add.theirs ? words.headings.waitingFor : words.headings.promises,
    );
    const item = writePromise(change.add, format.taskFormat);
    const section = currentSection(readOutline(text), interviewDay);
    const place = section === null ? { section: heading } : { section, part: heading };
    return { ok: true, listed: [{ ...place, item }] };
  }
  const key = 'keep' in change ? change.keep : change.drop;
  const { outline, written: all } = listWrittenPromises(text) ?? { outline: null, written: [] };
  const found = all.find(({ promise }) => isSamePromise(promise, key));
  const line = found && outline?.lines[found.line];
  if (outline === null || found === undefined || line === undefined)
    return refuse(null, 'outdated');
  if (found.promise.repeats === true) return refuse(null, 'promiseRepeats', found.promise.text);
  const before = text.slice(line.from, line.to);
  const to =
    'keep' in change ? keptLine(before, change.day, format.taskFormat) : withMark(before, '-');
  return { ok: true, lines: [{ line: before, nth: countBefore(outline, found.line, before), to }] };
}

/** A promise as a line of a list. What was typed with a day of its own gets no second one. */
export function writePromise({ text, day }: NewPromise, taskFormat: TaskFormat): string {
  const told = oneLine(text);
  const { day: own, wrongDay } = readTaskMarks(told);
  const due =
    day === null || own !== null || wrongDay !== null ? '' : ` ${dueMark(day, taskFormat)}`;
  const end = endOfWords(told);
  return `- [ ] ${told.slice(0, end)}${due}${told.slice(end)}`;
}

function dueMark(day: Day, taskFormat: TaskFormat): string {
  return taskFormat === 'tasks' ? `📅 ${day}` : `[due:: ${day}]`;
}

/**
 * The line of a task as it is once that is done: ticked, with the day in the format that the line
 * has, else in the one that is given, before a block id. All else stays.
 *
 * @example keptLine('- [ ] Send it 📅 2026-11-25 ^a', day, 'tasks') // '- [x] Send it 📅 2026-11-25 ✅ 2026-11-24 ^a'
 */
export function keptLine(line: string, day: Day, taskFormat: TaskFormat): string {
  const ticked = withMark(line, 'x');
  const { behind = 0 } = readTaskLine(ticked) ?? {};
  const content = ticked.slice(behind);
  const end = behind + endOfWords(content);
  const format = readTaskMarks(content).format ?? taskFormat;
  const done = format === 'tasks' ? `✅ ${day}` : `[completion:: ${day}]`;
  return `${ticked.slice(0, end)} ${done}${ticked.slice(end)}`;
}

function withMark(line: string, mark: string): string {
  const task = readTaskLine(line);
  if (task === null) return line;
  const { markAt } = task;
  return line.slice(0, markAt) + mark + line.slice(markAt + task.mark.length);
}

/** How many lines of the body above one are the same. */
function countBefore({ text, lines }: Outline, index: number, line: string): number {
  return lines
    .slice(0, index)
    .filter(({ from, to }) => to - from === line.length && text.startsWith(line, from)).length;
}

/** The heading of the section of the current interview, as it is written; null where the note has none. */
function currentSection(outline: Outline, interviewDay: Day | null): string | null {
  for (const section of interviewSections(interviewDay)) {
    const heading = findHeading(outline, 2, section);
    if (heading !== null) return heading.text;
  }
  return null;
}
