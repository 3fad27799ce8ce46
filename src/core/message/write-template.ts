import { editProperties } from '../note/edit-properties';
import type { Template } from './template';

/** The front matter of a template, in the order in which it is written. */
const order = ['template', 'channel', 'subject', 'limit', 'add'];

/** A built-in template as the user reads and edits it: front matter, then the text. */
export function writeTemplate(template: Omit<Template, 'name' | 'source' | 'add'>): string {
  const { kind, channel, subject, limit, body } = template;
  const properties = [
    { name: 'template', value: kind },
    { name: 'channel', value: channel },
    { name: 'subject', value: subject },
    { name: 'limit', value: limit },
  ];
  const text = body === '' ? '' : `\n${body}\n`;
  const written = editProperties(text, properties, order);
  if (!written.ok) throw new Error(`The built-in ${kind} cannot be written as a note.`);
  return written.text;
}
