import type { Contact } from '../contact/contact';
import { type OutcomeProperty, outcomeProperties } from '../contact/properties';
import type { NamedItem, NoteChange, SectionRename } from '../note/note-change';
import { asWords } from '../note/text/as-words';
import { writeWikilink } from '../note/text/wikilink';
import { type Day, dayOf } from '../time/civil';
import { interviewSection, type NoteWords, written } from '../words';
import type { Intent } from './contact-command-record';

/** What becomes of the sections where a command is about another interview than the note was. */
type InSections = Pick<NoteChange, 'renames' | 'items'>;

/**
 * Keeps what an interview gave where a command drops it: in the section of that interview, under
 * `### Outcome`. A section without a day takes that interview's before another one can, also where the
 * interview was held and gave nothing. Where no day is known it stays without one, and so does not become
 * the section of the interview that comes next.
 *
 * @param set what the command sets and drops.
 * @param renames the headings that the command renames.
 */
export function keepOutcome(
  contact: Contact,
  set: Intent['set'],
  renames: readonly SectionRename[],
  today: Day,
  words: NoteWords,
): InSections {
  const items = outcomeProperties.flatMap((property): NamedItem[] => {
    const says = set[property] === null ? outcomeText(contact, property) : null;
    return says === null ? [] : [{ name: property, says }];
  });
  const day = dayOfOutcome(contact, today);
  const section = interviewSection(day, words);
  const undated = interviewSection(null, words);
  const dayTaken = day === null ? [] : [{ from: undated, to: section }];
  if (items.length === 0) {
    const isAfterTalk = day !== null && wasHeld(contact) && set.reflected === null;
    return { renames: isAfterTalk ? [...dayTaken, ...renames] : renames };
  }
  const others = day === null ? renames.filter(({ from }) => from !== undated) : renames;
  const part = written(words.headings.outcome);
  return { renames: [...dayTaken, ...others], items: [{ section, part, items }] };
}

function wasHeld({ status }: Contact): boolean {
  return status === 'interviewed' || status === 'in-touch';
}

/** The day of the interview that gave what a note tells; null where the note tells no such day. */
function dayOfOutcome({ interview, reflected, thanked }: Contact, today: Day): Day | null {
  const day = interview === undefined ? null : dayOf(interview);
  // One that is still to come has given nothing.
  return day !== null && day <= today ? day : (reflected ?? thanked ?? null);
}

/** A value on one line, as it is read back to the same; null where there is none. */
function outcomeText(contact: Contact, property: OutcomeProperty): string | null {
  const value = contact[property];
  if (typeof value !== 'string') return value === undefined ? null : String(value);
  const target = contact.links?.[property];
  const line = foldBreaks(value);
  return (target === undefined ? null : writeWikilink(target, line)) ?? asWords(line);
}

/** Whatever some reader takes for the end of a line, with the space around it. */
const lineBreaks = /[\r\n\v\f\u0085\u2028\u2029]+/;

function foldBreaks(text: string): string {
  return text
    .split(lineBreaks)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
