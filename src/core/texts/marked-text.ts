/** What stands in a text as it is written in a note, such as the name of a property. */
interface Code {
  readonly code: string;
}

/** A text, with what stands in it as code told apart where there is any. */
export type MarkedText = string | readonly (string | Code)[];

/** What is to stand as code in a text made by {@link marked}. */
export function code(text: string): Code {
  return { code: text };
}

/**
 * Makes a text of a template, whose values are texts or {@link code}.
 *
 * @example marked`${code('status')} is missing.` // ['', { code: 'status' }, ' is missing.']
 */
export function marked(
  texts: TemplateStringsArray,
  ...values: readonly (string | Code)[]
): MarkedText {
  return texts.flatMap((text, at) => {
    const value = values[at];
    return value === undefined ? [text] : [text, value];
  });
}

/** A marked text as a plain one, with what stands as code in it as `sayCode` says it. */
export function plainText(text: MarkedText, sayCode: (code: string) => string): string {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : sayCode(part.code))).join('');
}

/** A marked text as a plain one, with what stands as code in back-ticks, as in Markdown. */
export function markdownOf(text: MarkedText): string {
  return plainText(text, (written) => `\`${written}\``);
}
