import { singleValue } from '../contact/read-value';
import type { ChangeResult } from '../note/apply-change';
import type { NoteFormat } from '../note/note-format';
import type { PropertyEdit } from '../note/note-change';
import { valueThere } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import { type NewContact, newProperties } from './plan-contact';
import { propertyOrder } from './plan-contact-command';

/** What is known of somebody and their note says nothing of, without a status; what stands there stays. */
export function fillsFor(
  data: Readonly<Record<string, unknown>>,
  known: NewContact,
  settings: Settings,
): readonly PropertyEdit[] {
  const status = nameInVault('status', settings);
  return newProperties(known, settings).filter(
    ({ name }) => name !== status && singleValue(valueThere(data, name)) === undefined,
  );
}

/**
 * Fills in what is known of the person of a note where the note says nothing of it, whether they are on
 * the list or not. Refused where the note cannot be understood.
 */
export function fillEmpty(
  text: string,
  known: NewContact,
  settings: Settings,
  noteFormat: NoteFormat,
): ChangeResult {
  const frontMatter = noteFormat.read(text);
  if (!frontMatter.ok) return frontMatter;
  const properties = fillsFor(frontMatter.data, known, settings);
  return noteFormat.change(text, { properties }, propertyOrder(settings), settings.logHeading);
}
