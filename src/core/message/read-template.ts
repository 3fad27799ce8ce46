import { displayText, Misfit, readNumber, readText, singleValue } from '../contact/read-value';
import { readFrontMatter } from '../note/read-front-matter';
import { readListItems } from '../note/read-list';
import { lineAt, refuse, type Refused } from '../note/refusal';
import { markPlaceholders } from './marked-source';
import { type Template, type TemplateKind, templateKinds } from './template';

/** A note of the templates folder as a template, null where it is none, or what is wrong. */
export type ReadTemplate = { readonly ok: true; readonly template: Template | null } | Refused;

/** The kinds whose text is a list: without an item there is nothing to insert. */
const lists: ReadonlyMap<TemplateKind, string> = new Map([
  ['questions', 'question'],
  ['preparation', 'step'],
  ['reflection', 'prompt'],
]);

/**
 * Reads a note of the templates folder. It is a template where its front matter has a `template`
 * property; nothing in it is ever run. See docs/templates.md.
 */
export function readTemplate(name: string, source: string): ReadTemplate {
  const { text, restore } = markPlaceholders(source);
  const front = readFrontMatter(text);
  if (!front.ok) return lineOf(source, 'template') === null ? { ok: true, template: null } : front;
  const { data } = front;
  const told = textOf(data['template']);
  if (told === null) return { ok: true, template: null };
  const kind = templateKinds.find((known) => known === told.toLowerCase().replace(/\s+/g, '-'));
  if (kind === undefined) {
    const mend = `Write one of ${templateKinds.join(', ')}.`;
    return refuseAt(source, 'template', `“${restore(told)}” is no kind of template.`, mend);
  }
  const limit = readLimit(data['limit']);
  if (limit instanceof Misfit) {
    const mend = 'Write how many characters fit, such as 300, or take the line out.';
    return refuseAt(source, 'limit', 'The limit is not a whole number.', mend);
  }
  const body = withoutBlankEnds(front.body);
  const item = lists.get(kind);
  if (item !== undefined && readListItems(body).length === 0) {
    const mend = `Write each ${item} as an item of a list, on a line that begins with a hyphen.`;
    return refuseAt(source, 'template', `There is no ${item} in it.`, mend);
  }
  if (body === '' && kind !== 'contact') {
    return refuseAt(source, 'template', 'There is no text in it.', 'Write the text.');
  }
  const restored = (value: string | null): string | null => value && restore(value);
  const template = {
    ...{ kind, name, limit, body, source },
    channel: restored(textOf(data['channel'])),
    subject: restored(textOf(data['subject'])),
    add: ['true', 'yes'].includes(textOf(data['add'])?.toLowerCase() ?? ''),
  };
  return { ok: true, template: Object.freeze(template) };
}

function readLimit(raw: unknown): number | Misfit | null {
  const value = singleValue(raw);
  return value === undefined ? null : readNumber(value, 1, 1_000_000, true);
}

function textOf(raw: unknown): string | null {
  const value = singleValue(raw);
  if (value === undefined) return null;
  const text = displayText(readText(value));
  return text instanceof Misfit ? null : text;
}

/** Line ends of the editor it is inserted into are its own, so here they are the plain ones. */
function withoutBlankEnds(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** The line a property of the front matter stands on; null where it is not there. */
function lineOf(source: string, property: string): number | null {
  const end = source.indexOf('\n---', 3);
  const front = end < 0 ? source : source.slice(0, end);
  const found = new RegExp(`^["']?${property}["']?[ \\t]*:`, 'm').exec(front);
  return found === null ? null : lineAt(front, found.index);
}

function refuseAt(source: string, property: string, reason: string, mend: string): Refused {
  return refuse(lineOf(source, property) ?? 1, reason, mend);
}
