import type { Contact } from '../contact/contact';
import { readContact } from '../contact/read-contact';
import { applyChange, type ChangeResult } from '../note/apply-change';
import type { NoteChange } from '../note/note-change';
import { readFrontMatter } from '../note/read-front-matter';
import type { Settings } from '../settings';
import { propertyOrder } from './plan-gesture';

/** The note that is changed: where it is and what it is called. */
export interface NotePlace {
  readonly path: string;
  readonly name: string;
}

/**
 * Changes the text of a contact's note by a plan made from that very text, so that neither a stale
 * list nor a second press can do harm.
 *
 * @param plan gives the change for the contact, or for null where the note has no status; null
 *   where the note does not call for a change, which is refused.
 */
export function changeContactNote(
  place: NotePlace,
  text: string,
  settings: Settings,
  plan: (contact: Contact | null) => NoteChange | null,
): ChangeResult {
  const frontMatter = readFrontMatter(text);
  if (!frontMatter.ok) return frontMatter;
  const { path, name } = place;
  const read = readContact({ path, name, frontMatter: frontMatter.data }, settings);
  const change = plan(read?.contact ?? null);
  return change === null ? outdated : applyChange(text, change, propertyOrder(settings));
}

const outdated: ChangeResult = Object.freeze({
  ok: false,
  refusal: Object.freeze({
    line: null,
    reason: 'The note has changed and no longer calls for this.',
    mend: 'Look at what it says now and try again.',
  }),
});
