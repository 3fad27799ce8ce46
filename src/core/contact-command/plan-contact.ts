import type { PropertyName } from '../contact/properties';
import type { NoteChange, PropertyEdit, PropertyValue } from '../note/note-change';
import { nameInVault, type Settings } from '../settings';
import type { Day } from '../time/civil';
import type { NoteWords } from '../words';
import { logLine } from './log-line';

/** What is known of a person when they come on the list; only what has a value is written. */
export type NewContact = { readonly [Name in PropertyName]?: PropertyValue };

/**
 * The change that turns an empty note into the note of a contact who is on the list. Where notes
 * are not recognised by their folder, the note gets the contact tag or the marker property.
 */
export function planContact(
  known: NewContact,
  settings: Settings,
  today: Day,
  words: NoteWords,
): NoteChange {
  const properties = newProperties({ status: 'identified', ...known }, settings);
  return {
    properties: [...properties, ...recognition(settings)],
    log: logLine({ day: today, said: words.log.added }, words),
  };
}

/** As {@link planContact}, of somebody who is on no list: without a status and a line in the log. */
export function planUnlisted(known: NewContact, settings: Settings): NoteChange {
  return { properties: [...newProperties(known, settings), ...recognition(settings)] };
}

/** What is known of a person as properties under the vault's own names; none for what is empty. */
export function newProperties(known: NewContact, settings: Settings): readonly PropertyEdit[] {
  return (Object.entries(known) as [PropertyName, PropertyValue][])
    .filter(([, value]) => value !== '')
    .map(([property, value]) => ({ name: nameInVault(property, settings), value }));
}

function recognition({ contactsFolder, contactTag, markerProperty }: Settings): PropertyEdit[] {
  if (contactsFolder !== '') return [];
  if (contactTag !== '') return [{ name: 'tags', value: [contactTag] }];
  return markerProperty === null ? [] : [{ ...markerProperty }];
}
