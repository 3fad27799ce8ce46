import type { Contact } from '../contact/contact';
import type { Form } from '../form/form';
import type { ContactPromise } from '../promise/promise';

/** A choice among a few answers, some of which lead to another question. */
export interface Choosing<Answer> {
  readonly kind: 'pick';
  readonly title: string;
  readonly choices: readonly { readonly label: string; readonly then: Asked<Answer> }[];
}

/** A form to fill in. */
interface Fill<Answer> {
  readonly kind: 'fill';
  readonly form: Form<string>;
  /** The answer that the values make; null where they make none. */
  readonly read: (values: Readonly<Record<string, string>>) => Answer | null;
}

/** What is to be asked before a contact command can be run; answered where nothing is. */
export type Asked<Answer> =
  Choosing<Answer> | Fill<Answer> | { readonly kind: 'answered'; readonly answer: Answer };

/** What a question may look up. */
export interface Lookup {
  readonly contacts: () => readonly Contact[];
  /** What the contact's note says now; empty where it is gone. */
  readonly text: () => Promise<string>;
  /** What stands in the front matter of that note; empty where it is not understood. */
  readonly properties: () => Promise<Readonly<Record<string, unknown>>>;
  /** The promise that the command was called for; null where it was for none in particular. */
  readonly promise: ContactPromise | null;
}

/** Nothing to ask, since this is the answer. */
export function answered<Answer>(answer: Answer): Asked<Answer> {
  return { kind: 'answered', answer };
}

/** One of a few choices, each with the answer or question that it leads to. */
export function pick<Choice, Answer>(
  title: string,
  choices: readonly Choice[],
  labelOf: (choice: Choice) => string,
  then: (choice: Choice) => Asked<Answer>,
): Choosing<Answer> {
  const labelled = choices.map((choice) => ({ label: labelOf(choice), then: then(choice) }));
  return { kind: 'pick', title, choices: labelled };
}

/** A form, and how its values are read. */
export function fill<Key extends string, Answer>(
  form: Form<Key>,
  read: (values: Readonly<Record<Key, string>>) => Answer | null,
): Asked<Answer> {
  // Whoever draws the form gives a value for each of its keys, and for no other.
  return { kind: 'fill', form: form, read: read };
}
