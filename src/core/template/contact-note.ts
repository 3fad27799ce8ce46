import type { NoteFormat } from '../note/note-format';
import { type NewContact, planContact, planUnlisted } from '../contact-command/plan-contact';
import { propertyOrder } from '../contact-command/plan-contact-command';
import { finderOf, foldName } from '../note/properties/name-there';
import type { NoteChange, PropertyEdit, PropertyValue } from '../note/note-change';
import type { Refused } from '../note/refusal';
import { nameInVault, type Settings } from '../settings';
import type { Day } from '../time/civil';
import { fillProperties, isTextList } from './contact-properties';
import { markPlaceholders } from './marked-source';
import { fillTemplate, placeholderKey, type TemplateValues } from './placeholders';
import type { Template } from './template';
import { CODE, withoutTemplateCode } from './template-code';

/** Properties that say that a note is a template; a contact's note does not take them over. */
const ofTemplates = ['template', 'add'];

/** A new contact's note and the placeholders in it that have no value, or what is in the way. */
export type NewContactNote =
  { readonly ok: true; readonly text: string; readonly unfilled: readonly string[] } | Refused;

/**
 * The text of a new contact's note: the user's template with its placeholders filled, properties
 * and comments kept, and what is known of the person set into it. Properties whose placeholders
 * have no value are left out; in the text those placeholders stay visible. Code of other template
 * plugins is left out with the property or line that holds nothing else.
 *
 * @param isListed whether they come on the list; otherwise the note has no status.
 */
export function newContactNote(
  template: Template,
  known: NewContact,
  values: TemplateValues,
  settings: Settings,
  today: Day,
  noteFormat: NoteFormat,
  isListed = true,
): NewContactNote {
  const source = withoutTemplateCode(template.source).text;
  const marked = markPlaceholders(source, fillTemplate(source, values).text);
  const front = noteFormat.read(marked.text);
  if (!front.ok) return front;
  const body = fillTemplate(front.body, values);
  const change = isListed
    ? planContact(known, settings, today, noteFormat.words)
    : planUnlisted(known, settings);
  const names = Object.keys(front.data);
  const find = finderOf(names);
  const status = find(nameInVault('status', settings));
  const isOfTemplate = (name: string): boolean =>
    ofTemplates.includes(foldName(name)) || (!isListed && name === status);
  const set = new Set((change.properties ?? []).map(({ name }) => find(name)));
  const own = Object.entries(front.data).filter(
    ([name]) => !isOfTemplate(name) && (name === find('tags') || !set.has(name)),
  );
  const filled = fillProperties(marked, Object.fromEntries(own), values, noteFormat);
  const ownTags = filled.edits.find(({ name }) => name === find('tags'));
  const tags = ownTags === undefined ? front.data[find('tags')] : ownTags.value;
  const properties = [
    ...names.filter(isOfTemplate).map((name): PropertyEdit => ({ name, value: null })),
    ...filled.edits,
    ...(change.properties ?? []).map((edit) => withTags(edit, tags)),
  ];
  const start = filled.text.slice(0, filled.text.length - front.body.length);
  const order = propertyOrder(settings);
  const whole = { ...change, properties };
  const made = noteFormat.change(start + body.text, whole, order, settings.logHeading);
  if (!made.ok) return inTemplate(template, change, settings, noteFormat) ?? made;
  const unfilled = new Map(
    [...filled.unfilled, ...body.unfilled]
      .filter((name) => `{{${name}}}` !== CODE)
      .map((name) => [placeholderKey(name), name]),
  );
  return { ok: true, text: marked.restore(made.text), unfilled: [...unfilled.values()] };
}

/** What the text of a template has in the way of a log, by its own lines. */
function inTemplate(
  { source }: Template,
  { log }: NoteChange,
  settings: Settings,
  noteFormat: NoteFormat,
): Refused | null {
  if (log === undefined) return null;
  const { text } = markPlaceholders(withoutTemplateCode(source).sameLines);
  const order = propertyOrder(settings);
  const made = noteFormat.change(text, { log }, order, settings.logHeading);
  return made.ok ? null : made;
}

/** The values of a template for someone of whom only this is known so far. */
export function knownFrontMatter(
  known: NewContact,
  settings: Settings,
): Readonly<Record<string, PropertyValue>> {
  const entries = Object.entries(known) as [keyof NewContact, PropertyValue][];
  return Object.fromEntries(entries.map(([name, value]) => [nameInVault(name, settings), value]));
}

/** The tag that marks a contact comes to the template's own tags. */
function withTags(edit: PropertyEdit, tags: unknown): PropertyEdit {
  if (edit.name !== 'tags' || !Array.isArray(edit.value)) return edit;
  const own = typeof tags === 'string' ? tags.split(/[\s,]+/).filter((tag) => tag !== '') : tags;
  if (!isTextList(own)) return edit;
  return { ...edit, value: [...new Set([...own, ...(edit.value as readonly string[])])] };
}
