/** A property of a note as columns, groups and sorts of a base name it, whatever its name holds. */
export type PropertyId = `note.${string}`;

/** Names that an expression can take after a dot: letters and digits that no language disputes. */
const plainName = /^[a-z_][a-z0-9_]*$/i;

/**
 * A text as a literal of the expressions that filters and formulas of a base are made of. Nothing in it
 * ends the literal: it stands in the kind of quotes that it does not hold, and what is left is escaped
 * as JavaScript does, whose behaviour those expressions follow.
 *
 * @example literal('Ana’s "Contacts"') // `'Ana’s "Contacts"'`
 */
export function literal(text: string): string {
  const inDouble = JSON.stringify(text);
  if (!text.includes('"') || text.includes("'")) return inDouble;
  return `'${inDouble.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/**
 * A property of the note as an expression reads it, by the vault's own name for it.
 *
 * @example noteProperty('why-them') // 'note["why-them"]'
 */
export function noteProperty(name: string): string {
  return plainName.test(name) ? `note.${name}` : `note[${literal(name)}]`;
}

/** A property of the note by its id: no expression, but what a column, group or sort names. */
export function propertyId(name: string): PropertyId {
  return `note.${name}`;
}

/** A call of a function, also of one of a value: `call('list', note)`, ``call(`${note}.contains`, text)``. */
export function call(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join(', ')})`;
}

/** What an expression is where another is true, and otherwise; without that it is empty then. */
export function choose(condition: string, yes: string, ...no: readonly [string?]): string {
  return call('if', condition, yes, ...no.filter((each) => each !== undefined));
}

/** Expressions with an operator between each two. */
export function operate(operator: '+' | '&&' | '==' | '<=', ...values: readonly string[]): string {
  return values.join(` ${operator} `);
}

/** Whether a text fits a pattern. */
export function fits(pattern: RegExp, text: string): string {
  return call(`${String(pattern)}.matches`, text);
}

/** The text of a property, also where it is the one entry of a list; of more all of them with commas. */
export function textOf(property: string): string {
  const entries = call(`${call('list', property)}.map`, 'value.toString().trim()');
  return call(`${entries}.join`, literal(','));
}

/** What a value says nothing by, beside an empty one: a lone dash. */
const dashes = ['-', '–', '—'] as const;

/** How a text begins that a template was to fill in. */
const unfilled = ['<%', '{{'] as const;

/**
 * Statements that together are true where a property has a value, as `singleValue` of core/contact has
 * it: no blank, no lone dash, nothing that a template left unfilled.
 */
export function saysSomething(property: string): readonly string[] {
  const trimmed = 'value.toString().trim()';
  const entries = (each: string): string => call(`${call('list', property)}.map`, each);
  const begins = (mark: string): string => call(`${trimmed}.startsWith`, literal(mark));
  return [
    `!${property}.isEmpty()`,
    ...['', ...dashes].map((dash) => `!${call(`${entries(trimmed)}.contains`, literal(dash))}`),
    ...unfilled.map((mark) => `!${call(`${entries(begins(mark))}.contains`, 'true')}`),
  ];
}
