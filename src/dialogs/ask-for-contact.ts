import type { App } from 'obsidian';
import { fileNameFor } from '../core/contact/file-name';
import type { NewContact } from '../core/gesture/plan-contact';
import { askForm } from './form-dialog';

/** A person to be added: the file name for their note, and what is known of them. */
export interface AskedContact {
  readonly fileName: string;
  readonly known: NewContact;
}

/** Asks whom to add; null where the user leaves. */
export async function askForContact(app: App): Promise<AskedContact | null> {
  const answer = await askForm(app, {
    title: 'Add contact',
    fields: [
      {
        key: 'name',
        label: 'Name',
        kind: 'text',
        check: (value) => (fileNameFor(value) === '' ? 'Write a name.' : null),
      },
      { key: 'company', label: 'Company', kind: 'text' },
      { key: 'role', label: 'Role', kind: 'text' },
      { key: 'why-them', label: 'What caught your eye', kind: 'text' },
    ],
    submit: 'Add contact',
  });
  if (answer === null) return null;
  const { name, ...known } = answer;
  return { fileName: fileNameFor(name), known };
}
