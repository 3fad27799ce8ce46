import { addProperties } from '../note/properties/property-edit';
import { noProperties } from '../note/properties/property-map';
import type { Template } from './template';

/** The front matter of a template, in the order in which it is written. */
const order = ['template', 'channel', 'subject', 'limit', 'language', 'add'];

/** A built-in template as the user reads and edits it: front matter, then the text. */
export function writeTemplate(template: Omit<Template, 'id' | 'name' | 'source' | 'add'>): string {
  const { kind, channel, subject, limit, language, body } = template;
  const told = Object.entries({ template: kind, channel, subject, limit, language });
  const properties = told.flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  const { insert } = addProperties(noProperties, properties, order, '\n');
  return `---\n${insert}---\n${body === '' ? '' : `\n${body}\n`}`;
}
