import type { ReadYaml } from '../note/read-yaml';
import { displayText, Misfit, readNumber, readText, singleValue } from '../contact/read-value';
import { readFrontMatter } from '../note/read-front-matter';
import { foldName, valueThere } from '../note/name-there';
import { readListItems } from '../note/read-list';
import { lineAt, refuse, type Refused } from '../note/refusal';
import { markPlaceholders } from './marked-source';
import { messageKinds, type Template, type TemplateKind, templateKinds } from './template';

/** A note of the templates folder as a template, null where it is none, or what is wrong. */
export type ReadTemplate = { readonly ok: true; readonly template: Template | null } | Refused;

/** The names of the properties that say what a template is for. */
const ownNames = ['template', 'channel', 'subject', 'limit', 'add'];

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
export function readTemplate(name: string, source: string, readYaml: ReadYaml): ReadTemplate {
  const { text, restore } = markPlaceholders(source);
  const front = readFrontMatter(text, readYaml);
  if (!front.ok) return isMeantAsTemplate(source) ? front : { ok: true, template: null };
  const data = Object.fromEntries(ownNames.map((own) => [own, valueThere(front.data, own)]));
  if (data['template'] === undefined) return { ok: true, template: null };
  const told = Array.isArray(data['template']) ? null : textOf(data['template']);
  if (told === null) {
    const mend = `Write one of ${templateKinds.join(', ')} behind it.`;
    return refuseAt(source, 'template', 'The property template does not name a kind.', mend);
  }
  const kind = kindOf(told);
  if (kind === undefined) {
    const mend = `Write one of ${templateKinds.join(', ')}.`;
    return refuseAt(source, 'template', `“${restore(told)}” is no kind of template.`, mend);
  }
  const misfit = readMisfit(source, kind, data);
  if (misfit !== null) return misfit;
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
    add: yes.has(wordOf(data['add'])),
  };
  return { ok: true, template: Object.freeze(template) };
}

const yes: ReadonlySet<string | null> = new Set(['true', 'yes']);
const no: ReadonlySet<string | null> = new Set(['false', 'no']);

function wordOf(raw: unknown): string | null {
  return textOf(raw)?.toLowerCase() ?? null;
}

function kindOf(told: string): TemplateKind | undefined {
  return templateKinds.find((known) => known === told.toLowerCase().replace(/\s+/g, '-'));
}

/** What is wrong with the properties that say how a template is used; empty ones do not count. */
function readMisfit(
  source: string,
  kind: TemplateKind,
  data: Readonly<Record<string, unknown>>,
): Refused | null {
  for (const name of messageKinds.has(kind) ? ['channel', 'subject'] : []) {
    if (singleValue(data[name]) === undefined || textOf(data[name]) !== null) continue;
    const mend = `Write the ${name} behind it, in quotes, or take the property out.`;
    return refuseAt(source, name, `The ${name} is not a text.`, mend);
  }
  const add = wordOf(data['add']);
  if (singleValue(data['add']) === undefined || yes.has(add) || no.has(add)) return null;
  const mend = 'Write true to have it beside the built-in one, or take the line out.';
  return refuseAt(source, 'add', 'The property add is neither true nor false.', mend);
}

/**
 * Whether a note whose properties cannot be read is meant as a template, rather than a note whose
 * text begins with a line of hyphens: `template` stands among lines that look like properties,
 * and names a kind where no line closes them.
 */
function isMeantAsTemplate(source: string): boolean {
  const [, ...lines] = source.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => /^---[ \t]*$/.test(line));
  let told: string | null = null;
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    if (!/^(?:[^\s:][^:]*:(?:\s|$)|[ \t]+\S|#|- )/.test(line)) break;
    told ??= /^["']?template["']?[ \t]*:([^]*)$/i.exec(line)?.[1]?.trim() ?? null;
  }
  return told !== null && (end >= 0 || kindOf(told) !== undefined);
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

/** The line a property of the front matter stands on, in any case; null where it is not there. */
function lineOf(source: string, property: string): number | null {
  const end = source.indexOf('\n---', 3);
  const front = end < 0 ? source : source.slice(0, end);
  for (const text of [front, foldName(front)]) {
    const found = new RegExp(`(?:^|\n)["']?${property}["']?[ \\t]*:`).exec(text);
    if (found !== null) return lineAt(text, found.index + found[0].length - 1);
  }
  return null;
}

function refuseAt(source: string, property: string, reason: string, mend: string): Refused {
  return refuse(lineOf(source, property) ?? 1, reason, mend);
}
