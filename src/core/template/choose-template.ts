import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import { placeholder, placeholderKey } from './placeholders';
import { placeholdersOf } from './property-placeholders';
import { readChannel } from '../words';
import { servesAs, type Template } from './template';

/**
 * The template to begin a message with: by LinkedIn for someone of whom nothing but that address is
 * known, by email otherwise, the first where there is no such one. One that mentions who made the
 * introduction comes first where somebody did, and is never chosen where nobody did, unless there
 * is no other. Null where there are no templates.
 */
export function chooseTemplate(
  templates: readonly Template[],
  contact: Contact,
  settings: Settings,
): Template | null {
  const isIntroduced = contact['referred-by'] !== undefined;
  const wanted =
    contact.email === undefined && contact.linkedin !== undefined ? 'linkedin' : 'email';
  const rank = (template: Template): number => {
    const mentions = mentionsIntroduction(template, settings);
    if (mentions && !isIntroduced) return 4;
    const channel = readChannel(template.channel) === wanted ? 0 : 2;
    return channel + (isIntroduced && !mentions ? 1 : 0);
  };
  return templates.reduce<Template | null>(
    (best, template) => (best === null || rank(template) < rank(best) ? template : best),
    null,
  );
}

/**
 * Of templates in another language the one that says what this one says: the built-in one that is known
 * by the same there, else one for the same channel, else the first. Null where there are none.
 */
export function counterpartOf(template: Template, others: readonly Template[]): Template | null {
  const known = withoutLanguage(template);
  return (
    others.find((other) => withoutLanguage(other) === known) ??
    others.find((other) => servesAs(other, template)) ??
    others[0] ??
    null
  );
}

/** What a built-in template is known by in every language. */
function withoutLanguage({ id }: Template): string {
  return id.slice(id.indexOf('/') + 1);
}

function mentionsIntroduction({ subject, body }: Template, settings: Settings): boolean {
  const names = new Set(placeholdersOf('referred-by', settings));
  return [...`${subject ?? ''}\n${body}`.matchAll(placeholder)].some(([, inside = '']) =>
    names.has(placeholderKey(inside)),
  );
}
