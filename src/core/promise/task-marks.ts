import { withCodeBlanked } from '../note/body/line-start';
import { type Day, dayOf, readDateTime, readDay } from '../time/civil';
import type { TaskFormat } from './task-format';

/** A mark in the text of a task: what it tells, and where it stands. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly tells: 'due' | 'scheduled' | 'repeat' | 'other';
  readonly format: TaskFormat;
  /** What is written behind its sign or name. */
  readonly value: string;
}

/** What the marks of a task tell. */
export interface TaskMarks {
  /** The text without marks, tags and block id, on one line. */
  readonly text: string;
  /** The day it is due, else scheduled; null where none is told, or none that exists. */
  readonly day: Day | null;
  /** What is told in place of a day and is none; null where nothing is wrong. */
  readonly wrongDay: string | null;
  readonly repeats: boolean;
  /** How its marks are written, those of its day first; null where it has none. */
  readonly format: TaskFormat | null;
}

/** The signs of the Tasks plugin that have a day behind them. */
const datedSigns =
  /(📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\uFE0F?[ \t]{0,9}(\d{4}-\d[\d-]{0,20}(?:T[\d:]{0,20})?)/gu;
/** Its sign for what comes again, with the words up to the next sign, tag or block id. */
const repeatSign = /🔁\uFE0F?([^🔁📅📆🗓⏳⌛🛫➕✅❌🆔⛔🏁#^[(]*)/gu;
/** Its signs for ids and what happens on completion, and those for how pressing something is. */
const otherSigns = /(?:🆔|⛔|🏁)\uFE0F?[ \t]{0,9}[\w,-]{1,200}|[🔺⏫🔼🔽⏬]\uFE0F?/gu;

/** Inline fields of Dataview, in brackets or in parentheses; a value may be a link. */
const fields =
  /\[[ \t]{0,9}([a-z]{1,20})[ \t]{0,9}::((?:[^[\]]|\[\[[^[\]]{0,200}\]\]){0,300})\]|\([ \t]{0,9}([a-z]{1,20})[ \t]{0,9}::([^()]{0,300})\)/giu;

/** Those that tasks have; what is due, scheduled or repeated is told by its own. */
const fieldsOfTasks: ReadonlyMap<string, Mark['tells']> = new Map([
  ['due', 'due'],
  ['scheduled', 'scheduled'],
  ['repeat', 'repeat'],
  ...[
    ...['start', 'created', 'completion', 'cancelled'],
    ...['priority', 'id', 'dependson', 'oncompletion'],
  ].map((name) => [name, 'other'] as const),
]);

const dueSigns: ReadonlySet<string> = new Set(['📅', '📆', '🗓']);
const scheduledSigns: ReadonlySet<string> = new Set(['⏳', '⌛']);

/** A tag, with the space before it; numbers alone are none. */
const tags = /(^|\s)#((?:[\p{L}\p{N}\p{M}_/-]|\p{Extended_Pictographic}|\uFE0F|\u200D)+)/gu;

/** Reads the marks of a task's text, which is what stands behind its box; those in code are text. */
export function readTaskMarks(content: string): TaskMarks {
  const end = endOfWords(content);
  const told = withCodeBlanked(content.slice(0, end));
  const marks = marksIn(told);
  const first = (tells: Mark['tells']): Mark | undefined =>
    marks.find((mark) => mark.tells === tells && mark.value !== '');
  const dated = first('due') ?? first('scheduled');
  const day = dated === undefined ? null : dayIn(dated.value);
  return {
    text: withoutMarks(content.slice(0, end), told, marks),
    day,
    wrongDay: dated !== undefined && day === null ? dated.value : null,
    repeats: first('repeat') !== undefined,
    format: (dated ?? marks[0])?.format ?? null,
  };
}

/** The offset behind the last word of a line's text: before spaces at its end and its block id. */
export function endOfWords(content: string): number {
  const end = content.trimEnd().length;
  const caret = content.lastIndexOf('^', end - 1);
  if (caret < 0 || !/^\^[\w-]+$/.test(content.slice(caret, end))) return end;
  const before = content.slice(0, caret);
  return caret === 0 || before.trimEnd().length < caret ? before.trimEnd().length : end;
}

/** The marks of a text, none within another, in their order. */
function marksIn(told: string): readonly Mark[] {
  const found: Mark[] = [];
  for (const { 0: whole, 1: sign = '', 2: value = '', index: from } of told.matchAll(datedSigns)) {
    const tells = dueSigns.has(sign) ? 'due' : scheduledSigns.has(sign) ? 'scheduled' : 'other';
    found.push({ from, to: from + whole.length, tells, format: 'tasks', value });
  }
  for (const { 0: whole, 1: value = '', index: from } of told.matchAll(repeatSign)) {
    const to = from + whole.trimEnd().length;
    found.push({ from, to, tells: 'repeat', format: 'tasks', value: value.trim() || '🔁' });
  }
  for (const { 0: whole, index: from } of told.matchAll(otherSigns)) {
    found.push({ from, to: from + whole.length, tells: 'other', format: 'tasks', value: whole });
  }
  for (const { 0: whole, 1: one, 2: first, 3: two, 4: second, index: from } of told.matchAll(
    fields,
  )) {
    const tells = fieldsOfTasks.get((one ?? two ?? '').toLowerCase());
    if (tells === undefined) continue;
    const value = (first ?? second ?? '').trim();
    found.push({ from, to: from + whole.length, tells, format: 'dataview', value });
  }
  found.sort((one, other) => one.from - other.from);
  let end = 0;
  return found.filter(({ from, to }) => {
    const isApart = from >= end;
    if (isApart) end = to;
    return isApart;
  });
}

/** The day that a mark tells, of a day and time its day, also as a link to a daily note. */
function dayIn(value: string): Day | null {
  const linked = /^\[\[([^[\]|#]+)(?:[|#][^[\]]*)?\]\]$/.exec(value)?.[1] ?? value;
  const name = linked.slice(linked.lastIndexOf('/') + 1).trim();
  const minute = readDateTime(name);
  return minute === null ? readDay(name) : dayOf(minute);
}

function withoutMarks(content: string, told: string, marks: readonly Mark[]): string {
  const gone = marks.map(({ from, to }) => ({ from, to }));
  for (const { 0: whole, 1: before = '', 2: name = '', index } of told.matchAll(tags)) {
    if (!/^\p{N}+$/u.test(name))
      gone.push({ from: index + before.length, to: index + whole.length });
  }
  gone.sort((one, other) => one.from - other.from);
  let text = '';
  let done = 0;
  for (const { from, to } of gone) {
    // A tag may stand within the words of a mark.
    if (from >= done) text += `${content.slice(done, from)} `;
    done = Math.max(done, to);
  }
  return (text + content.slice(done)).replace(/\s+/g, ' ').trim();
}
