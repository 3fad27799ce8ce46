import type { App } from 'obsidian';
import { fileNameFor } from '../../core/contact/file-name';
import { askForm, type FormMemory } from '../../ui/form-dialog';
import type { FormField } from '../../core/form/form';

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
  readonly preset?: Partial<AskedContact> | undefined;
  /** Shows again what was typed the time before. */
  readonly memory?: FormMemory;
  /** Whose note is there already, or who has the name; null where nothing of it is. */
  readonly isThere: (asked: AskedContact) => ThereAlready | null;
}

/** What is there of somebody who is to be added. */
interface ThereAlready {
  /** Theirs is there: on the list, on none, or another note in its place. Or it is a namesake's. */
  readonly kind: 'listed' | 'unlisted' | 'other' | 'namesake';
  /** What that note is called; with a namesake, what the new one will be. */
  readonly name: string;
}

/** Asks whom to add and what is known of them; null where the user leaves. */
export function askForContact(
  app: App,
  { title, suggestions, preset = {}, memory, isThere }: ContactQuestion,
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
    const found = isThere(values);
    return found === null ? null : sayThere(found);
  };
  return askForm<ContactField>(app, {
    title,
    memory,
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
    submit: (values) => (isThere(values)?.kind === 'unlisted' ? 'Put on my list' : 'Add contact'),
  });
}

function sayThere({ kind, name }: ThereAlready): string {
  if (kind === 'unlisted')
    return `${name} has a note. It goes on your list, and what it says stays as it is.`;
  return kind === 'namesake'
    ? `This is somebody else of that name: the new note will be “${name}”.`
    : `${name} is there already: that note is shown instead.`;
}

function oneLine(value: string): string | null {
  return /[\r\n]/.test(value) ? 'Write it on one line.' : null;
}
