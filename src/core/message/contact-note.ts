import { planContact, type NewContact } from '../gesture/plan-contact';
import { propertyOrder } from '../gesture/plan-gesture';
import { applyChange, type ChangeResult } from '../note/apply-change';
import type { PropertyEdit, PropertyValue } from '../note/note-change';
import { locateFrontMatter } from '../note/front-matter-block';
import { readFrontMatter } from '../note/read-front-matter';
import { nameInVault, type Settings } from '../settings';
import { type Day, readDay, readDateTime } from '../time/civil';
import { fillTemplate, type TemplateValues } from './placeholders';
import type { Template } from './template';

/** Properties that say that a note is a template; a contact's note does not take them over. */
const ofTemplates = ['template', 'add'];

/**
 * The text of a new contact's note: the user's template with its placeholders filled, properties
 * and comments kept, and what is known of the person set into it.
 */
export function newContactNote(
  template: Template,
  known: NewContact,
  values: TemplateValues,
  settings: Settings,
  today: Day,
): ChangeResult {
  const source = quotePlaceholders(template.source);
  const front = readFrontMatter(source);
  if (!front.ok) return front;
  const at = source.length - front.body.length;
  const body = fillTemplate(front.body, values).text;
  const change = planContact(known, settings, today);
  const properties = [
    ...ofTemplates.map((name): PropertyEdit => ({ name, value: null })),
    ...filledProperties(front.data, values),
    ...(change.properties ?? []).map((edit) => withTags(edit, front.data['tags'])),
  ];
  return applyChange(
    source.slice(0, at) + body,
    { ...change, properties },
    propertyOrder(settings),
  );
}

/** The values of a template for someone of whom only this is known so far. */
export function knownFrontMatter(
  known: NewContact,
  settings: Settings,
): Readonly<Record<string, PropertyValue>> {
  const entries = Object.entries(known) as [keyof NewContact, PropertyValue][];
  return Object.fromEntries(entries.map(([name, value]) => [nameInVault(name, settings), value]));
}

/**
 * YAML reads `created: {{date}}` as properties nested in each other, so a placeholder that stands
 * alone behind a name is put in quotes first.
 */
function quotePlaceholders(source: string): string {
  const located = locateFrontMatter(source);
  if (!located.ok || located.block === null) return source;
  const { from, to } = located.block;
  const quoted = source
    .slice(from, to)
    .replace(/^([^\s:#][^:\n]*:[ \t]+)(\{\{[^{}"\n]*\}\})([ \t]*\r?)$/gm, '$1"$2"$3');
  return source.slice(0, from) + quoted + source.slice(to);
}

function filledProperties(
  data: Readonly<Record<string, unknown>>,
  values: TemplateValues,
): readonly PropertyEdit[] {
  return Object.entries(data).flatMap(([name, value]): PropertyEdit[] => {
    if (typeof value === 'string' && value.includes('{{')) {
      return [{ name, value: asValue(fillTemplate(value, values).text) }];
    }
    if (!isTextList(value) || !value.some((item) => item.includes('{{'))) return [];
    return [{ name, value: value.map((item) => fillTemplate(item, values).text) }];
  });
}

function asValue(text: string): PropertyValue {
  return readDay(text) !== null || readDateTime(text) !== null ? { day: text } : text;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The tag that marks a contact comes to the template's own tags. */
function withTags(edit: PropertyEdit, tags: unknown): PropertyEdit {
  if (edit.name !== 'tags' || !Array.isArray(edit.value)) return edit;
  const own = typeof tags === 'string' ? tags.split(/[\s,]+/).filter((tag) => tag !== '') : tags;
  if (!isTextList(own)) return edit;
  return { ...edit, value: [...new Set([...own, ...(edit.value as readonly string[])])] };
}
