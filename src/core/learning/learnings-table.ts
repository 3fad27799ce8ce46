import { shownText } from '../contact/shown-text';
import { type MarkedTable, wholeTable } from '../note/body/marked-table';
import { writeCell } from '../note/body/table-cell';
import { type NoteWords, written } from '../words';
import { latestFirst } from './talk-order';
import type { Talk } from './talks';

/** Talks, the best fit first; then the latest, the name and the path. What is not known comes last. */
export function sortByFit(talks: readonly Talk[]): readonly Talk[] {
  return [...talks].sort(compareTalks);
}

function compareTalks(one: Talk, other: Talk): number {
  return (other.fit ?? 0) - (one.fit ?? 0) || latestFirst(one, other);
}

/**
 * The table of what was learned, a row for each talk in the order given.
 *
 * @param linkTo the text of a wikilink that leads to a note, such as `Contacts/Ana` where there is
 *   another Ana.
 */
export function planLearnings(
  talks: readonly Talk[],
  linkTo: (path: string) => string,
  { learnings: { begin, end, header } }: NoteWords,
): MarkedTable {
  return wholeTable(written(begin), written(end), {
    header: Object.values(header).map(written),
    rows: talks.map(({ contact, day, fit, takeaway }) => [
      linkCell(linkTo(contact.path), contact.name),
      writeCell(shownText(contact, 'company') ?? ''),
      writeCell(shownText(contact, 'field') ?? ''),
      day ?? '',
      fit === null ? '' : String(fit),
      writeCell(takeaway ?? ''),
    ]),
  });
}

/** A link that shows a name; the name alone where a link cannot hold it. */
export function linkCell(target: string, name: string): string {
  const isPlain = [target, name].every((text) => text.trim() === text && !unlinkable.test(text));
  if (!isPlain) return writeCell(name);
  return target === name ? `[[${name}]]` : `[[${target}\\|${name}]]`;
}

/** What a wikilink cannot hold, and what Obsidian would take for a comment or a formula. */
const unlinkable = /[[\]|#^\\<\p{Cc}]|%%|\$\$/u;
