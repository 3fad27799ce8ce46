import type { App } from 'obsidian';
import { type ContactField, contactFields, isPriority } from '../../core/contact/contact-fields';
import { fileNameFor } from '../../core/contact/file-name';
import { askForm, type FormMemory } from '../../ui/form-dialog';
import type { FormField } from '../../core/form/form';
import { texts } from '../../vault/texts';

/** What can be told of a person who comes on the list; empty where it is not. */
export type AskedContact = Readonly<Record<ContactField, string>>;

/** What is told of somebody of whom nothing was told yet. */
export function nothingTold(): AskedContact {
  return Object.fromEntries(contactFields.map((key) => [key, ''])) as AskedContact;
}

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
  /** What is to be known before it is filled in. */
  readonly intro?: string | undefined;
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
  /** Whether something is told of them that their note on the list says nothing of. */
  readonly isNews: boolean;
}

/** Asks whom to add and what is known of them; null where the user leaves. */
export function askForContact(
  app: App,
  { title, intro, suggestions, preset = {}, memory, isThere }: ContactQuestion,
): Promise<AskedContact | null> {
  const { companies, fields, sources, people } = suggestions;
  const said = texts.adding.form;
  const there = (_value: string, values: AskedContact): string | null => {
    const found = isThere(values);
    return found === null ? null : sayThere(found);
  };
  const special: { readonly [Key in ContactField]?: Partial<FormField<ContactField>> } = {
    name: {
      wide: true,
      advise: there,
      check: (value) => (fileNameFor(value) === '' ? said.writeName : oneLine(value)),
    },
    company: { suggestions: companies },
    'why-them': { wide: true },
    source: { suggestions: sources },
    'referred-by': { suggestions: people },
    field: { suggestions: fields },
    priority: {
      kind: 'number',
      placeholder: said.firstPriority,
      check: (value) => (isPriority(value) ? null : said.writePriority),
    },
  };
  return askForm<ContactField>(app, {
    title,
    ...(intro === undefined ? {} : { intro }),
    memory,
    compact: true,
    fields: contactFields.map((key) => ({
      ...{ key, label: said.labels[key], kind: 'text', check: oneLine },
      ...special[key],
      value: preset[key] ?? '',
    })),
    submit: (values) => sayPress(isThere(values)),
  });
}

function sayPress(there: ThereAlready | null): string {
  const { putOnList, addToNote, openNote } = texts.adding.form;
  if (there === null || there.kind === 'namesake') return texts.adding.add;
  if (there.kind === 'unlisted') return putOnList;
  return there.isNews ? addToNote : openNote;
}

function sayThere({ kind, name, isNews }: ThereAlready): string {
  const { unlisted, namesake, isThere, isThereWithNews } = texts.adding.form;
  if (kind === 'unlisted') return unlisted(name);
  if (isNews) return isThereWithNews(name);
  return kind === 'namesake' ? namesake(name) : isThere(name);
}

function oneLine(value: string): string | null {
  return /[\r\n]/.test(value) ? texts.adding.form.writeOneLine : null;
}
