import { type App, getLinkpath } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { noteName } from '../../core/contact/note-name';
import { readContact } from '../../core/contact/read-contact';
import { type LinkedPath, referralsOf } from '../../core/contact/referrals';
import { valueThere } from '../../core/note/properties/name-there';
import { nameInVault } from '../../core/settings';
import { messageFacts, type MessageKind } from '../../core/template/template';
import type { Host } from '../../app/host';
import { texts } from '../../vault/texts';

/**
 * Whom a message about a contact is to: the contact, or whoever introduced them, as their note tells,
 * on the list or not. Somebody without a note is known by name alone, and nobody is known where the
 * contact is named as having introduced themselves.
 */
export function recipientOf(host: Host, kind: MessageKind, contact: Contact): Contact {
  const { isToReferrer = false } = messageFacts(kind);
  if (!isToReferrer) return contact;
  if (isOwnReferrer(host, contact)) return { path: '', name: '', status: null };
  const referrer = referrerOf(host, contact);
  const path = referrer?.path ?? null;
  const listed = path === null ? undefined : host.index.contactAt(path)?.contact;
  return (
    listed ?? readUnlisted(host, path) ?? { path: '', name: referrer?.name ?? '', status: null }
  );
}

/** Whether a contact is named as having introduced themselves, so that nobody is known who did. */
export function isOwnReferrer(host: Host, contact: Contact): boolean {
  return referrerOf(host, contact)?.path === contact.path;
}

/** The note that a link means in another, as the app finds it. */
export function linkedPathIn({ metadataCache }: App): LinkedPath {
  return (target, from) =>
    metadataCache.getFirstLinkpathDest(getLinkpath(target), from)?.path ?? null;
}

/** Who introduced a contact, with the path of their note; null where that is nobody. */
function referrerOf(
  { app, index }: Host,
  contact: Contact,
): { readonly name: string; readonly path: string | null } | null {
  const { from } = referralsOf(contact, index.contacts(), linkedPathIn(app));
  if (from === null || from.path !== null) return from;
  // A name that is none of a contact, or a link that leads nowhere, may be of who is on no list.
  const name = from.name.replace(/^\[\[|\]\]$/g, '').trim();
  const known = [...index.contacts().map((read) => read.contact.path), ...index.unlistedPaths()];
  const [path = null, ...others] = known.filter((each) => noteName(each) === name);
  return { name, path: others.length === 0 ? path : null };
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
