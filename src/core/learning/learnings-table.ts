import type { Contact } from '../contact/contact';
import { shownText } from '../contact/shown-text';
import { compareContacts } from '../follow-up/compare';
import type { RuleContext } from '../follow-up/rule-context';
import { type MarkedTable, wholeTable } from '../note/body/marked-table';
import { writeCell } from '../note/body/table-cell';
import type { Day } from '../time/civil';
import { type NoteWords, written } from '../words';
import { readNotedTalks, type Talk, talksWith } from './talks';

/** A contact with what the note says, where that had to be read. */
export interface NotedContact {
  readonly contact: Contact;
  readonly text: string | null;
}

/**
 * All talks with these people, the best fit first; then the latest talk, the name and the path. What
 * is not known comes last.
 */
export function listTalks(people: readonly NotedContact[], context: RuleContext): readonly Talk[] {
  return people
    .flatMap(({ contact, text }) =>
      talksWith(contact, text === null ? null : readNotedTalks(text), context),
    )
    .sort(compareTalks);
}

function compareTalks(one: Talk, other: Talk): number {
  return (
    (other.fit ?? 0) - (one.fit ?? 0) ||
    latestFirst(one.day, other.day) ||
    compareContacts(one, other)
  );
}

function latestFirst(one: Day | null, other: Day | null): number {
  const [day, otherDay] = [one ?? '', other ?? ''];
  return day === otherDay ? 0 : day < otherDay ? 1 : -1;
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
