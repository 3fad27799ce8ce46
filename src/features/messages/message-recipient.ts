import { type App, getLinkpath } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { readContact } from '../../core/contact/read-contact';
import { type LinkedPath, referralsOf } from '../../core/contact/referrals';
import { valueThere } from '../../core/note/properties/name-there';
import { nameInVault } from '../../core/settings';
import { messageFacts, type MessageKind } from '../../core/template/template';
import type { Host } from '../../app/host';
import { texts } from '../../vault/texts';

/**
 * Whom a message about a contact is to: the contact, or whoever introduced them, as their note tells,
 * on the list or not. Somebody without a note is known by name alone.
 */
export function recipientOf(host: Host, kind: MessageKind, contact: Contact): Contact {
  const { isToReferrer = false } = messageFacts(kind);
  if (!isToReferrer) return contact;
  const { app, index } = host;
  const { from } = referralsOf(contact, index.contacts(), linkedPathIn(app));
  const path = from?.path ?? null;
  const listed = path === null ? undefined : index.contactAt(path)?.contact;
  return listed ?? readUnlisted(host, path) ?? { path: '', name: from?.name ?? '', status: null };
}

/** The note that a link means in another, as the app finds it. */
export function linkedPathIn({ metadataCache }: App): LinkedPath {
  return (target, from) =>
    metadataCache.getFirstLinkpathDest(getLinkpath(target), from)?.path ?? null;
}

/** What the note of somebody tells who is on no list. */
function readUnlisted({ app, settings }: Host, path: string | null): Contact | null {
  const file = path === null ? null : app.vault.getFileByPath(path);
  if (file === null) return null;
  const frontMatter = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
  const status = nameInVault('status', settings());
  // Without a status there is no contact to be read.
  const told = valueThere(frontMatter, status) === undefined ? { [status]: 'identified' } : {};
  const note = { path: file.path, name: file.basename, frontMatter: { ...frontMatter, ...told } };
  return (
    readContact(note, settings(), texts)?.contact ?? {
      path: file.path,
      name: file.basename,
      status: null,
    }
  );
}
