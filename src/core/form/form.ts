/** One field of a form; its value is always text, as the field shows it. */
export interface FormField<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly hint?: string;
  /**
   * A `rating` is 1 to 5, one key each, or empty; a `long-text` has several lines; `hours` are when
   * somebody can talk, as text.
   */
  readonly kind: 'text' | 'long-text' | 'date' | 'time' | 'number' | 'choice' | 'rating' | 'hours';
  readonly value?: string;
  /** For a choice: what is written and what is shown, in the order of the list. */
  readonly choices?: readonly (readonly [string, string])[];
  /** For a text: what the vault knows already, offered while typing and never put in unasked. */
  readonly suggestions?: readonly string[];
  readonly placeholder?: string;
  /** In a compact form: whether it takes the whole width. */
  readonly wide?: boolean;
  /** What is wrong with the values, in plain words; null where nothing is. */
  readonly check?: (value: string, values: Readonly<Record<Key, string>>) => string | null;
  /** What the values come to, where that is worth telling; null where it is not. */
  readonly tells?: (values: Readonly<Record<Key, string>>) => string | null;
  /** What is worth a second thought about the values; never in the way. Null where nothing is. */
  readonly advise?: (value: string, values: Readonly<Record<Key, string>>) => string | null;
}

/** Values that one press puts into a form's fields. */
export interface FormOffer<Key extends string> {
  readonly label: string;
  readonly values: { readonly [Each in Key]?: string };
}

/** A question before what was filled in is taken. */
interface Doubt {
  readonly title: string;
  readonly text: string;
  /** What takes it, and what goes back to the form. */
  readonly yes: string;
  readonly no: string;
}

/** A few fields to fill in and one main button. */
export interface Form<Key extends string> {
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly FormField<Key>[];
  /** Offers above the fields, each a button that fills some of them. */
  readonly offers?: readonly FormOffer<Key>[];
  /** Whether an offer submits too, unless something is to be said about what it fills in. */
  readonly takesOffer?: boolean;
  /** The field that is asked for before an offer submits, as long as it is empty. */
  readonly asksAfterOffer?: Key | undefined;
  /** What the main button says; a function where that depends on the values. */
  readonly submit: string | ((values: Readonly<Record<Key, string>>) => string);
  /** What is asked once more before these values are taken; null where nothing is. */
  readonly doubt?: (values: Readonly<Record<Key, string>>) => Doubt | null;
  /** Whether the fields stand two abreast with their labels above them, where there is room. */
  readonly compact?: boolean;
}

/**
 * What the user made of a field: undefined where it is as it was shown, so that a value which the
 * field shows otherwise than the note writes it, such as a link, is left alone; null where emptied.
 */
export function changedText(shown: string, answer: string): string | null | undefined {
  if (answer === shown.trim()) return undefined;
  return answer === '' ? null : answer;
}
