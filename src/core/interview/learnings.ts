import type { Contact } from '../contact/contact';
import { compareNames } from '../follow-up/compare';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import type { MarkedTable } from '../note/body/marked-table';
import { writeCell } from '../note/body/table-cell';
import { dayOf } from '../time/civil';
import { type NoteWords, written } from '../words';
import { shownText } from '../contact/shown-text';

/**
 * The contacts with whom a talk was held, the best fit first; then the latest talk, the name and
 * the path. What is not known comes last. Who was only booked counts once the talk is over; who is
 * on the list, was asked or is closed counts where something tells of an earlier talk.
 */
export function listTalks(contacts: readonly Contact[], context: RuleContext): readonly Contact[] {
  return contacts.filter((contact) => wasHeld(contact, context)).sort(compareTalks);
}

function wasHeld(contact: Contact, context: RuleContext): boolean {
  const { status, interview, fit, takeaway, thanked, reflected } = contact;
  if (status === 'interviewed') return true;
  const isTold = [fit, takeaway, thanked, reflected].some((value) => value !== undefined);
  if (status === 'in-touch') return interview !== undefined || isTold;
  return isInterviewOver(contact, context) && (status === 'scheduled' || isTold);
}

function compareTalks(one: Contact, other: Contact): number {
  return (
    (other.fit ?? 0) - (one.fit ?? 0) ||
    compareDays(other.interview, one.interview) ||
    compareNames(one, other)
  );
}

function compareDays(one: string | undefined, other: string | undefined): number {
  const [day, otherDay] = [one?.slice(0, 10) ?? '', other?.slice(0, 10) ?? ''];
  return day === otherDay ? 0 : day < otherDay ? -1 : 1;
}

/**
 * The table of what was learned, a row for each talk in the order given.
 *
 * @param linkTo the text of a wikilink that leads to a note, such as `Contacts/Ana` where there is
 *   another Ana.
 */
export function planLearnings(
  talks: readonly Contact[],
  linkTo: (path: string) => string,
  { learnings: { begin, end, header } }: NoteWords,
): MarkedTable {
  return {
    begin: written(begin),
    end: written(end),
    header: Object.values(header).map(written),
    rows: talks.map((contact) => {
      const { name, path, interview, fit } = contact;
      const cell = (property: 'company' | 'field' | 'takeaway'): string =>
        writeCell(shownText(contact, property) ?? '');
      return [
        linkCell(linkTo(path), name),
        cell('company'),
        cell('field'),
        interview === undefined ? '' : dayOf(interview),
        fit === undefined ? '' : String(fit),
        cell('takeaway'),
      ];
    }),
  };
}

/** A link that shows a name; the name alone where a link cannot hold it. */
function linkCell(target: string, name: string): string {
  const isPlain = [target, name].every((text) => text.trim() === text && !unlinkable.test(text));
  if (!isPlain) return writeCell(name);
  return target === name ? `[[${name}]]` : `[[${target}\\|${name}]]`;
}

/** What a wikilink cannot hold, and what Obsidian would take for a comment or a formula. */
const unlinkable = /[[\]|#^\\<\p{Cc}]|%%|\$\$/u;
