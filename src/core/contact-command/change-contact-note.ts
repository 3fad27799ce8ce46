import type { NoteFormat } from '../note/note-format';
import type { Contact, Problem } from '../contact/contact';
import { readContact } from '../contact/read-contact';
import type { ChangeResult } from '../note/apply-change';
import { type PlannedPromise, planPromise } from '../promise/change-promise';
import { readPromises } from '../promise/read-promises';
import { interviewDay } from '../contact/interview-day';
import { refuse } from '../note/refusal';
import { typingPlace } from '../note/body/read-section';
import type { Settings } from '../settings';
import { type ContactChange, inWords } from './contact-change';
import { keepInLog } from './keep-in-log';
import { propertyOrder } from './plan-contact-command';
import { type Consent, findStakes } from './value-at-stake';

/** The note that is changed: where it is and what it is called. */
export interface NotePlace {
  readonly path: string;
  readonly name: string;
}

/**
 * Changes the text of a contact's note by a plan made from that very text, so that neither a stale
 * list nor a second press can do harm. A value that is a problem is neither replaced nor removed
 * unless that is agreed, and then stands in the log. Where a part to be inserted is all there
 * already, the cursor is where one types next in it.
 *
 * @param plan gives the change for the contact and what in its note could not be read, or for null
 *   where the note has no status; null where the note does not call for a change, which is refused.
 * @param consent null where no value that is a problem may go.
 */
export function changeContactNote(
  place: NotePlace,
  text: string,
  settings: Settings,
  plan: (contact: Contact | null, problems: readonly Problem[]) => ContactChange | null,
  noteFormat: NoteFormat,
  consent: Consent | null = null,
): ChangeResult {
  const frontMatter = noteFormat.read(text);
  if (!frontMatter.ok) return frontMatter;
  const { path, name } = place;
  const read = readContact(
    { path, name, frontMatter: frontMatter.data, promises: readPromises(text) },
    settings,
    noteFormat.texts,
  );
  const planned = plan(read?.contact ?? null, read?.problems ?? []);
  if (planned === null) return refuse(null, 'outdated');
  const order = propertyOrder(settings);
  const note = { text, data: frontMatter.data, read };
  const { properties = [] } = planned;
  const stakes = findStakes(note, properties, settings, consent, noteFormat);
  const { words } = noteFormat;
  const told =
    stakes.ok && consent !== null
      ? keepInLog(planned, stakes.going, consent.today, words)
      : planned;
  const { promise, ...rest } = told;
  const promised = promiseIn(text, promise, read?.contact ?? null, settings, noteFormat);
  if (!promised.ok) return promised;
  const { listed = [], lines = [] } = promised;
  const change = { ...inWords(rest, words), listed, lines };
  const result = noteFormat.change(text, change, order, settings.logHeading);
  // Nobody is to be asked about a change that cannot be made.
  if (!stakes.ok) return result.ok ? stakes : result;
  const [insert] = change.inserts ?? [];
  return result.ok && insert !== undefined
    ? { ...result, cursor: result.cursor ?? typingPlace(result.text, insert.section, insert.part) }
    : result;
}

/** What a change of a promise writes, found in the very text that is written. */
function promiseIn(
  text: string,
  change: ContactChange['promise'],
  contact: Contact | null,
  { taskFormat }: Settings,
  { words }: NoteFormat,
): PlannedPromise {
  if (change === undefined) return { ok: true };
  return planPromise(text, change, contact && interviewDay(contact), { taskFormat, words });
}

/** The contact that a note's text tells of; null where it cannot be understood or is none. */
export function contactIn(
  { path, name }: NotePlace,
  text: string,
  settings: Settings,
  noteFormat: NoteFormat,
): Contact | null {
  const frontMatter = noteFormat.read(text);
  if (!frontMatter.ok) return null;
  return (
    readContact({ path, name, frontMatter: frontMatter.data }, settings, noteFormat.texts)
      ?.contact ?? null
  );
}
