import type { ReadYaml } from './yaml/read-yaml';
import { editProperties } from './properties/edit-properties';
import { findLog } from './body/log-section';
import { planAnswer, saysUnder } from './body/answer-edit';
import { planItems } from './body/named-items';
import type { NoteChange, SectionAnswer, SectionInsert } from './note-change';
import { findHeading, readOutline, type Heading, type Outline } from './body/outline';
import { refuseStructure } from './body/refuse-structure';
import { planRename } from './body/rename-section';
import type { Refused } from './refusal';
import {
  missingEntries,
  planBlock,
  planInsert,
  planItem,
  planLine,
  planLog,
  splitAtHeading,
} from './body/section-edit';
import { applySplices, type Splice } from './text/splice';

/** A note's text after a change and where one types next in it, or why nothing was changed. */
export type ChangeResult =
  { readonly ok: true; readonly text: string; readonly cursor: number | null } | Refused;

/**
 * Makes one change to a note's text (docs/commands.md), in this order: properties, lines, renamed
 * headings, items, inserts, blocks, answers, listed items, log lines. Every byte outside stays; the
 * empty change gives the same text. `order` is the vault's names of all properties the plugin knows:
 * new ones go after the last of them that the note has. All or nothing: a note that cannot be
 * understood, or a result that would not hold exactly what was meant, is a refusal. `cursor` is an
 * offset of the new text, under the first inserted entry or part, and null where nothing was
 * inserted. `logHeading` is what the log is called where the note has none yet, and where it is
 * looked for first.
 */
export function applyChange(
  text: string,
  change: NoteChange,
  order: readonly string[],
  readYaml: ReadYaml,
  logHeading: string,
): ChangeResult {
  const {
    properties = [],
    lines = [],
    renames = [],
    items = [],
    inserts = [],
    blocks = [],
    answers = [],
    listed = [],
    log = [],
  } = change;
  const logged = (typeof log === 'string' ? [log] : log).filter((line) => line.trim() !== '');
  const inBody = [lines, renames, items, inserts, blocks, answers, listed, logged].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  if (properties.length + inBody === 0) {
    return { ok: true, text, cursor: null };
  }
  const edited = editProperties(text, properties, order, readYaml);
  if (!edited.ok) return edited;
  if (inBody === 0) return { ok: true, text: edited.text, cursor: null };
  const body = new Body(readOutline(edited.text), text);
  // First of all, while the lines are those that were looked at.
  for (const line of lines) body.perform(planLine(body.outline, line), hasAsMany(body.outline));
  for (const rename of renames) body.perform(planRename(body.outline, rename));
  for (const each of items) {
    body.perform(
      planItems(body.outline, each, logHeading),
      (outline) => planItems(outline, each, logHeading) === null,
    );
  }
  for (const insert of inserts.flatMap(splitAtHeading)) insertInto(body, insert, logHeading);
  for (const block of blocks) {
    body.perform(planBlock(body.outline, block, logHeading), (outline) =>
      holdsNothingNewBut(body.outline, outline, block.section),
    );
  }
  for (const answer of answers) writeAnswer(body, answer, logHeading);
  for (const item of listed) {
    const before = body.outline;
    body.perform(planItem(before, item, logHeading), (outline, at) =>
      holdsItem(before, outline, at),
    );
  }
  for (const line of logged) {
    body.perform(planLog(body.outline, line, logHeading), (outline, at) =>
      isListedAt(outline, at, logHeading),
    );
  }
  return body.result();
}

function insertInto(body: Body, insert: SectionInsert, logHeading: string): void {
  const planned = planInsert(body.outline, insert, logHeading);
  if (planned === null) return;
  body.perform(planned.splice, (outline) => {
    const left = planInsert(outline, insert, logHeading);
    return left === null && missingEntries(outline, insert).length === 0;
  });
  body.cursor ??= planned.cursor;
}

/** Writes what is to stand under a heading, which is made where there is something to write. */
function writeAnswer(body: Body, answer: SectionAnswer, logHeading: string): void {
  const { section, part, entry } = answer;
  if (answer.answer.trim() !== '' && saysUnder(body.outline, answer) === null) {
    insertInto(body, { section, part, entries: [`#### ${entry}`] }, logHeading);
  }
  const planned = planAnswer(body.outline, answer);
  if (planned === null) return;
  const { length } = body.outline.headings;
  // A heading within the answer goes with the words around it.
  body.perform(
    planned.splice,
    (outline) => outline.headings.length <= length && saysUnder(outline, answer) === planned.says,
    'replaces',
  );
}

/** A note being changed step by step; after the first step that goes wrong nothing is done. */
class Body {
  cursor: number | null = null;
  private refused: Refused | null = null;

  /** @param written the note as the user has it, whose lines a refusal names. */
  constructor(
    public outline: Outline,
    private readonly written: string,
  ) {}

  /**
   * Makes a splice and looks whether all other headings are where they were.
   *
   * @param within whether a heading that begins within the splice is renamed by it, or replaced.
   */
  perform(
    splice: Splice | null,
    holds: (after: Outline, at: number) => boolean = always,
    within: 'renames' | 'replaces' = 'renames',
  ): void {
    if (splice === null || this.refused) return;
    const before = this.outline;
    const after = readOutline(applySplices(before.text, [splice]));
    if (!keepsHeadings(before, after, splice, within) || !holds(after, splice.from)) {
      this.refused = refuseStructure(readOutline(this.written));
      return;
    }
    this.outline = after;
    const shift = splice.insert.length - (splice.to - splice.from);
    if (this.cursor !== null && splice.from < this.cursor) this.cursor += shift;
  }

  result(): ChangeResult {
    return this.refused ?? { ok: true, text: this.outline.text, cursor: this.cursor };
  }
}

function always(): boolean {
  return true;
}

/** Whether every heading outside the splice is one still, of the same words and level. */
function keepsHeadings(
  before: Outline,
  after: Outline,
  splice: Splice,
  within: 'renames' | 'replaces',
): boolean {
  const shift = splice.insert.length - (splice.to - splice.from);
  const lineOf = (outline: Outline, { first }: Heading): number => outline.lines[first]?.from ?? 0;
  const found = new Map(after.headings.map((heading) => [lineOf(after, heading), heading]));
  return before.headings.every((heading) => {
    const { textFrom, level, text } = heading;
    // By the lines, since an empty heading's words end where its line does.
    const from = lineOf(before, heading);
    if (within === 'replaces' && splice.from <= from && from < splice.to) return true;
    const isRenamed = splice.from <= textFrom && textFrom < splice.to;
    const same = found.get(isRenamed || from < splice.from ? from : from + shift);
    return same?.level === level && (isRenamed || same.text === text);
  });
}

/** Whether no heading came with what was inserted, but for the one of the section it was made for. */
function holdsNothingNewBut(before: Outline, after: Outline, section: string): boolean {
  const isMade = findHeading(before, 2, section) === null;
  return (
    after.headings.length === before.headings.length + Number(isMade) &&
    findHeading(after, 2, section) !== null
  );
}

/** Whether a change leaves as many lines, all of the same kind. */
function hasAsMany({ lines }: Outline): (outline: Outline) => boolean {
  return (outline) =>
    outline.lines.length === lines.length &&
    outline.lines.every(({ kind, inList }, at) => {
      const before = lines[at];
      return kind === before?.kind && inList === before.inList;
    });
}

/** Whether a list item begins on the first line inserted that is no heading, and nothing below is taken otherwise. */
function holdsItem(before: Outline, after: Outline, at: number): boolean {
  const below = before.lines.filter(({ from }) => from >= at);
  const end = after.lines.length - below.length;
  const isSame = below.every(({ kind }, place) => after.lines[end + place]?.kind === kind);
  const inserted = after.lines.slice(0, end).filter(({ from }) => from >= at);
  const item = inserted.find(({ kind }) => kind !== 'heading' && kind !== 'blank');
  return isSame && item?.inList === true;
}

/** Whether a list item begins on one of the lines inserted at an offset. */
function isListedAt(outline: Outline, at: number, logHeading: string): boolean {
  const inserted = outline.lines.filter(({ from, kind }) => from >= at && kind !== 'blank');
  const [first, second] = inserted;
  if (first?.kind !== 'heading') return first?.inList === true && first.from >= at;
  return second?.inList === true && findLog(outline, logHeading) !== null;
}
