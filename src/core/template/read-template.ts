import type { NoteFormat } from '../note/note-format';
import { noteName } from '../contact/note-name';
import { displayText, Misfit, readNumber, readText, singleValue } from '../contact/read-value';
import { foldName, valueThere } from '../note/properties/name-there';
import { locateFrontMatter, noteStart } from '../note/properties/front-matter-block';
import { readListItems } from '../note/body/read-list';
import { lineAt, refuse, type Refused } from '../note/refusal';
import { readLanguage } from '../contact/read-place-and-language';
import { markPlaceholders } from './marked-source';
import { behindLeadingCode, CODE, withoutCodeMarks, withoutTemplateCode } from './template-code';
import { isMessageKind, type Template, type TemplateKind, templateKinds } from './template';

/** A note of the templates folder as a template, null where it is none, or what is wrong. */
export type ReadTemplate = { readonly ok: true; readonly template: Template | null } | Refused;

/** The names of the properties that say what a template is for. */
const ownNames = ['template', 'channel', 'subject', 'limit', 'language', 'add'];

/** The kinds whose text is a list: without an item there is nothing to insert. */
const lists: ReadonlyMap<TemplateKind, 'noQuestion' | 'noStep' | 'noPrompt'> = new Map([
  ['questions', 'noQuestion'],
  ['preparation', 'noStep'],
  ['reflection', 'noPrompt'],
] as const);

/**
 * Reads a note of the templates folder, by its path. It is a template where its front matter has a
 * `template` property; nothing in it is ever run. See docs/templates.md.
 */
export function readTemplate(path: string, source: string, noteFormat: NoteFormat): ReadTemplate {
  const code = withoutTemplateCode(source);
  const lines = code.sameLines;
  const at = (property: string): number => lineOf(lines, property);
  const { text, restore } = markPlaceholders(lines);
  const front = noteFormat.read(text);
  if (!front.ok && isMeantAsTemplate(code.text)) return front;
  const hidden = refuseHidden(source);
  if (hidden !== null || !front.ok) return hidden ?? { ok: true, template: null };
  const data = Object.fromEntries(
    ownNames.map((own) => [own, withoutCode(valueThere(front.data, own), restore)]),
  );
  if (data['template'] === undefined) return { ok: true, template: null };
  const told = Array.isArray(data['template']) ? null : textOf(data['template']);
  if (told === null) return refuse(at('template'), 'templateWithoutKind', templateKinds);
  const kind = kindOf(told);
  if (kind === undefined) {
    return refuse(at('template'), 'templateOfNoKind', restore(told), templateKinds);
  }
  if (code.open !== null) return refuse(code.open, 'codeLeftOpen');
  const misfit = readMisfit(kind, data, at);
  if (misfit !== null) return misfit;
  const limit = readLimit(data['limit']);
  if (limit instanceof Misfit) return refuse(at('limit'), 'limitIsNoNumber');
  const language = readLanguageOf(data['language']);
  if (language instanceof Misfit) return refuse(at('language'), 'languageIsNone');
  const body = withoutBlankEnds(code.line === null ? front.body : bodyOf(code.text));
  const noItem = lists.get(kind);
  if (noItem !== undefined && readListItems(body).length === 0) {
    return refuse(at('template'), noItem);
  }
  if (body === '' && kind !== 'contact') return refuse(at('template'), 'noText');
  const restored = (value: string | null): string | null => value && restore(value);
  const template = {
    ...{ kind, id: path, name: noteName(path), limit, language, body, source },
    channel: restored(textOf(data['channel'])),
    subject: restored(textOf(data['subject'])),
    add: yes.has(wordOf(data['add'])),
  };
  return { ok: true, template: Object.freeze(template) };
}

/** A text without code; nothing where it is no more than that. */
function withoutCode(raw: unknown, restore: (text: string) => string): unknown {
  if (typeof raw !== 'string') return raw;
  const written = restore(raw);
  if (!written.includes(CODE)) return raw;
  const text = withoutCodeMarks(written);
  return text === '' ? null : text;
}

/** The text below the front matter of a note that can be read. */
function bodyOf(text: string): string {
  const located = locateFrontMatter(text);
  return located.ok && located.block !== null ? text.slice(located.block.bodyFrom) : text;
}

/** A template whose properties are none to the app, since code or a blank line stands above them. */
function refuseHidden(source: string): Refused | null {
  const at = behindLeadingCode(source);
  const isFirst = at === noteStart(source);
  if (isFirst || !source.startsWith('---', at)) return null;
  if (!isMeantAsTemplate(withoutTemplateCode(source.slice(at)).text)) return null;
  return refuse(1, source.slice(0, at).trim() === '' ? 'blankLineAbove' : 'codeAbove');
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
  kind: TemplateKind,
  data: Readonly<Record<string, unknown>>,
  at: (property: string) => number,
): Refused | null {
  const isNoText = (raw: unknown): boolean =>
    singleValue(raw) !== undefined && textOf(raw) === null;
  if (isMessageKind(kind)) {
    if (isNoText(data['channel'])) return refuse(at('channel'), 'channelIsNoText');
    if (isNoText(data['subject'])) return refuse(at('subject'), 'subjectIsNoText');
  }
  const add = wordOf(data['add']);
  if (singleValue(data['add']) === undefined || yes.has(add) || no.has(add)) return null;
  return refuse(at('add'), 'addIsNeither');
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

/** The language of a template, as a contact's is read; null for none told. */
function readLanguageOf(raw: unknown): string | Misfit | null {
  const value = singleValue(raw);
  return value === undefined ? null : readLanguage(value);
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

/** The line a property of the front matter stands on, in any case; the first where it is not there. */
function lineOf(source: string, property: string): number {
  const end = source.indexOf('\n---', 3);
  const front = end < 0 ? source : source.slice(0, end);
  for (const text of [front, foldName(front)]) {
    const found = new RegExp(`(?:^|\n)["']?${property}["']?[ \\t]*:`).exec(text);
    if (found !== null) return lineAt(text, found.index + found[0].length - 1);
  }
  return 1;
}
