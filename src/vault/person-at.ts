import type { App, TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { ContactIndex } from './contact-index';

/** A contact with its note. */
export interface Person {
  readonly file: TFile;
  readonly contact: Contact;
}

/** The contact whose note is at a path; null where the note is gone or is none of a contact. */
export function personAt(
  { app, index }: { readonly app: App; readonly index: ContactIndex },
  path: string,
): Person | null {
  const file = app.vault.getFileByPath(path);
  const contact = index.contactAt(path)?.contact;
  return file === null || contact === undefined ? null : { file, contact };
}
