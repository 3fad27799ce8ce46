import type { MarkedTable } from '../note/body/marked-table';
import { readListItems } from '../note/body/read-list';
import { writeCell } from '../note/body/table-cell';
import { oneLine } from '../note/text/one-line';
import { byCodeUnits } from '../texts/text-order';
import { type NoteWords, written } from '../words';
import { linkCell } from './learnings-table';
import { cellKey, isAnyOf, newTable, type OwnColumn, updatedTable } from './shared-table';
import { fitsOf, sideBySide, type TalkGroup } from './side-by-side';
import { latestFirst } from './talk-order';
import type { Talk } from './talks';
import type { Topics } from './topics';

/** What is compared, and by what. */
export interface Comparison {
  readonly talks: readonly Talk[];
  readonly topics: Topics;
  /** What matters to the user: see {@link readCriteria}. */
  readonly criteria: readonly string[];
}

/** The criteria in texts of templates: their list items as they stand, each once. */
export function readCriteria(bodies: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { item } of bodies.flatMap(readListItems)) {
    const key = cellKey(writeCell(item));
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}

/**
 * The table that holds fields side by side, a column for each. Its first rows tell what the talks brought;
 * the others, one for each criterion at first, are the user's. A criterion that is called like one of the
 * first rows has none. See docs/note-format.md, "Comparison".
 *
 * @param linkTo the text of a wikilink that leads to a note, as for `planLearnings`.
 */
export function planComparison(
  { talks, topics, criteria }: Comparison,
  linkTo: (path: string) => string,
  { comparison, learnings }: NoteWords,
): MarkedTable {
  const ownRows = Object.values(comparison.rows);
  const offered = criteria.map(writeCell).filter((cell) => cell !== '' && !isAnyOf(cell, ownRows));
  // What is rewritten in place stands in the same order whatever language the app is in.
  const columns = columnsOf(sideBySide(talks, 'field', topics, byCodeUnits), linkTo, comparison);
  const shared = { corner: comparison.field, columns, ownRows, offered };
  return {
    begin: written(comparison.begin),
    end: written(learnings.end),
    ...newTable(shared),
    update: (there) => updatedTable(shared, there),
  };
}

/** A column for each field. Fields that are written alike in a table are one. */
function columnsOf(
  groups: readonly TalkGroup[],
  linkTo: (path: string) => string,
  { noField }: NoteWords['comparison'],
): readonly OwnColumn[] {
  const columns = new Map<string, { readonly head: string; readonly group: TalkGroup }>();
  for (const group of groups) {
    const cell = writeCell(group.name);
    const head = cell === '' ? written(noField) : cell;
    const known = columns.get(cellKey(head));
    if (known === undefined) columns.set(cellKey(head), { head, group });
    else columns.set(cellKey(head), { ...known, group: joined(known.group, group) });
  }
  return [...columns.values()].map(({ head, group: { talks, unknown } }) => ({
    head,
    cells: [
      String(talks.length),
      fitsOf(talks).join(', '),
      talks.flatMap((talk) => takeawayOf(talk, linkTo)).join('<br>'),
      unknown.map(writeCell).join('<br>'),
    ],
    isLast: isAnyOf(head, [noField]),
  }));
}

function joined(one: TalkGroup, other: TalkGroup): TalkGroup {
  return {
    name: one.name,
    talks: [...one.talks, ...other.talks].sort(latestFirst),
    unknown: one.unknown.filter((topic) => other.unknown.includes(topic)),
  };
}

function takeawayOf(
  { contact, takeaway }: Talk,
  linkTo: (path: string) => string,
): readonly string[] {
  const said = writeCell(oneLine(takeaway ?? ''));
  return said === '' ? [] : [`${said} (${linkCell(linkTo(contact.path), contact.name)})`];
}
