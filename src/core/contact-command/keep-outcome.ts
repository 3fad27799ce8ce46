import type { Contact } from '../contact/contact';
import { type OutcomeProperty, outcomeProperties } from '../contact/properties';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import type { NamedItem, NoteChange, SectionRename } from '../note/note-change';
import { asWords } from '../note/text/as-words';
import { type Day, dayOf } from '../time/civil';
import { interviewSection, written } from '../words';
import type { CommandContext, Intent } from './contact-command-record';

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
  context: CommandContext,
): InSections {
  const { words } = context;
  const items = outcomeProperties.flatMap((property): NamedItem[] => {
    const says = set[property] === null ? outcomeText(contact, property) : null;
    return says === null ? [] : [{ name: property, says }];
  });
  const day = dayOfOutcome(contact, context);
  const section = interviewSection(day, words);
  const undated = interviewSection(null, words);
  // The undated one is that of an interview still to come.
  const takesDay = day !== null && !isAhead(contact, context);
  const dayTaken = takesDay ? [{ from: undated, to: section }] : [];
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
function dayOfOutcome(contact: Contact, context: RuleContext): Day | null {
  const { interview, reflected, thanked } = contact;
  if (interview !== undefined && !isAhead(contact, context)) return dayOf(interview);
  return reflected ?? thanked ?? null;
}

/** Whether the interview of a note is still to come, so that it has given nothing yet. */
function isAhead(contact: Contact, context: RuleContext): boolean {
  const { status, interview } = contact;
  if (interview === undefined) return false;
  if (status === 'scheduled') return !isInterviewOver(contact, context);
  return dayOf(interview) > context.today;
}

/** A value on one line, as it is read back to the same; null where there is none. */
function outcomeText(contact: Contact, property: OutcomeProperty): string | null {
  const value = contact[property];
  if (typeof value !== 'string') return value === undefined ? null : String(value);
  const target = contact.links?.[property];
  const line = foldBreaks(value);
  return (target === undefined ? null : asLink(target, line)) ?? asWords(line);
}

/** The link that a value was, to a heading or block of a note too; null where it would not be read as one. */
function asLink(target: string, shown: string): string | null {
  if (/[[\]|\p{Cc}\p{Zl}\p{Zp}]|%%|\$\$|<!--|-->/u.test(target + shown)) return null;
  return shown === target ? `[[${target}]]` : `[[${target}|${shown}]]`;
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
