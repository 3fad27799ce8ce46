import { type App, type TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { statusLabels } from '../core/contact/status';
import { compareNames } from '../core/follow-up/outreach';
import { askToPick } from '../dialogs/pick-dialog';
import type { ContactIndex } from '../vault/contact-index';
import { tell } from './notices';

/** A contact with its note. */
export interface ChosenContact {
  readonly file: TFile;
  readonly contact: Contact;
}

/**
 * The contact a command is for: the active note's where it fits, otherwise the one the user picks
 * from those that fit. Null where none fits, which is said, or the user leaves.
 *
 * @param purpose completes “Nobody to …” and asks “Who is it?”: `mark as thanked`.
 */
export async function chooseContact(
  app: App,
  index: ContactIndex,
  fits: (contact: Contact) => boolean,
  purpose: string,
): Promise<ChosenContact | null> {
  const active = app.workspace.getActiveFile();
  const read = active === null ? null : index.contactAt(active.path);
  if (active !== null && read !== null && fits(read.contact)) {
    return { file: active, contact: read.contact };
  }
  const fitting = index
    .contacts()
    .map(({ contact }) => contact)
    .filter(fits)
    .sort(compareNames);
  if (fitting.length === 0) {
    tell(`There is nobody to ${purpose} at the moment.`);
    return null;
  }
  const contact = await askToPick(app, fitting, describe, `Whom do you want to ${purpose}?`);
  const file = contact === null ? null : app.vault.getFileByPath(contact.path);
  return contact === null || file === null ? null : { file, contact };
}

function describe({ name, company, status }: Contact): string {
  const place = company === undefined ? '' : `, ${company}`;
  return `${name}${place}${status === null ? '' : ` (${statusLabels[status].toLowerCase()})`}`;
}
