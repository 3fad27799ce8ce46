import type { App } from 'obsidian';
import { fileNameFor } from '../core/contact/file-name';
import { askForm } from './form-dialog';
import type { FormField } from './form-fields';

/** What can be told of a person who comes on the list; empty where it is not. */
export type AskedContact = Readonly<Record<ContactField, string>>;

type ContactField =
  | 'name'
  | 'company'
  | 'role'
  | 'source'
  | 'why-them'
  | 'email'
  | 'linkedin'
  | 'phone'
  | 'field'
  | 'priority'
  | 'referred-by';

/** What the vault knows already, to be offered while typing. */
export interface ContactSuggestions {
  readonly companies: readonly string[];
  readonly fields: readonly string[];
  readonly sources: readonly string[];
  readonly people: readonly string[];
}

/** What a dialog for a new contact begins with. */
export interface ContactQuestion {
  readonly title: string;
  readonly suggestions: ContactSuggestions;
  readonly preset?: Partial<AskedContact>;
  /** The name of the person on the list who is meant by this already; null where nobody is. */
  readonly isThere: (asked: AskedContact) => string | null;
}

/** Asks whom to add and what is known of them; null where the user leaves. */
export function askForContact(
  app: App,
  { title, suggestions, preset = {}, isThere }: ContactQuestion,
): Promise<AskedContact | null> {
  const { companies, fields, sources, people } = suggestions;
  const text = (
    key: ContactField,
    label: string,
    more: Partial<FormField<ContactField>> = {},
  ): FormField<ContactField> => {
    const value = preset[key] ?? '';
    return { key, label, kind: 'text', check: oneLine, ...more, value };
  };
  const there = (_value: string, values: AskedContact): string | null => {
    const name = isThere(values);
    return name === null ? null : `${name} is there already: that note is shown instead.`;
  };
  return askForm<ContactField>(app, {
    title,
    compact: true,
    fields: [
      text('name', 'Name', {
        wide: true,
        advise: there,
        check: (value) => (fileNameFor(value) === '' ? 'Write a name.' : oneLine(value)),
      }),
      text('company', 'Company', { suggestions: companies }),
      text('role', 'Role'),
      text('why-them', 'What caught your eye', { wide: true }),
      text('source', 'Where you found them', { suggestions: sources }),
      text('referred-by', 'Referred by', { suggestions: people }),
      text('email', 'Email'),
      text('linkedin', 'LinkedIn'),
      text('phone', 'Phone'),
      text('field', 'Field', { suggestions: fields }),
      text('priority', 'Priority', {
        kind: 'number',
        placeholder: '1 is first',
        check: (value) =>
          /^\d{0,15}$/.test(value) ? null : 'Write a whole number, 0 or more, or leave it empty.',
      }),
    ],
    submit: 'Add contact',
  });
}

function oneLine(value: string): string | null {
  return /[\r\n]/.test(value) ? 'Write it on one line.' : null;
}
