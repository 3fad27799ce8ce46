import type { App } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { RuleContext } from '../core/follow-up/rule-context';
import type { NotedContact } from '../core/learning/learnings-table';
import { DEEPEST_SECTION } from '../core/learning/talk-heading';
import { mayTellOfEarlier } from '../core/learning/talks';
import { readNote } from './read-note';

/**
 * The contacts with what their notes say. Only notes that may tell of an earlier talk, as far as the app
 * knows their headings, are read. Rejects where one cannot be.
 */
export function notedContacts(
  app: App,
  contacts: readonly Contact[],
  context: RuleContext,
): Promise<readonly NotedContact[]> {
  return Promise.all(
    contacts.map(async (contact) => {
      const file = app.vault.getFileByPath(contact.path);
      if (file === null) return { contact, text: null };
      const headings = app.metadataCache.getFileCache(file)?.headings ?? [];
      const sections = headings
        .filter(({ level }) => level <= DEEPEST_SECTION)
        .map(({ heading }) => heading);
      const isToRead = mayTellOfEarlier(contact, sections, context);
      return { contact, text: isToRead ? await readNote(app, file) : null };
    }),
  );
}
