/** A placeholder that has no value, where it stands in a filled text, the end not included. */
interface OpenPlaceholder {
  /** As {@link placeholderKey} gives it. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A text with its placeholders filled, and the names of those that have no value. */
export interface FilledText {
  readonly text: string;
  /** Where the placeholders stand that have no value, in the order of the text. */
  readonly open: readonly OpenPlaceholder[];
  /** Each once, as the text writes it, in the order of the text. */
  readonly unfilled: readonly string[];
}

/** What stands for the placeholders of a text. */
export interface TemplateValues {
  /** Values by {@link placeholderKey}; blank ones count as missing. */
  readonly texts: ReadonlyMap<string, string>;
  /** This moment in a format of the user's; null where there is no telling. */
  readonly formatNow: (format: string) => string | null;
  /** A greeting with a word such as `Dear`, the usual one where it is empty; null where nobody has a name. */
  readonly greet: (word: string) => string | null;
}

/** Placeholders that may name a format behind a colon, with the one they have of themselves. */
const moments: ReadonlyMap<string, string> = new Map([
  ['date', 'YYYY-MM-DD'],
  ['time', 'HH:mm'],
]);

/** How the names of placeholders and properties are compared: case and spaces do not count. */
export function placeholderKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '-');
}

/**
 * Fills the placeholders of a text in one pass: a value that itself holds `{{…}}` is not filled
 * again, and nothing is ever evaluated. A placeholder without a value stays as it is written and
 * is reported.
 */
export function fillTemplate(text: string, values: TemplateValues): FilledText {
  const unfilled = new Map<string, string>();
  const open: OpenPlaceholder[] = [];
  let longer = 0;
  const filled = text.replace(placeholder, (written: string, inside: string, at: number) => {
    const value = valueOf(inside, values);
    if (value !== null && value.trim() !== '') {
      longer += value.length - written.length;
      return value;
    }
    const name = inside.trim();
    const key = placeholderKey(name);
    if (name !== '' && !unfilled.has(key)) unfilled.set(key, name);
    if (name !== '') open.push({ key, from: at + longer, to: at + longer + written.length });
    return written;
  });
  return { text: filled, open, unfilled: [...unfilled.values()] };
}

/** A placeholder as it is written, with what stands inside the braces. */
export const placeholder = /\{\{([^{}\n\r]*)\}\}/g;

/** The placeholder for a whole greeting, which may name its word behind a colon. */
const GREETING = 'greeting';

function valueOf(inside: string, { texts, formatNow, greet }: TemplateValues): string | null {
  const colon = inside.indexOf(':');
  const key = placeholderKey(colon < 0 ? inside : inside.slice(0, colon));
  const told = colon < 0 ? '' : inside.slice(colon + 1).trim();
  if (key === GREETING) return greet(told);
  const usual = moments.get(key);
  if (usual === undefined) return texts.get(placeholderKey(inside)) ?? null;
  return formatNow(told === '' ? usual : told);
}
