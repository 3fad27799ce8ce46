import type { Contact } from '../../core/contact/contact';
import { personKey } from '../../core/contact/person-keys';
import type { NoteWords } from '../../core/words';
import type { ContactSuggestions } from './ask-for-contact';
import { texts } from '../../vault/texts';
import { shownText } from '../../core/contact/shown-text';

/** What the contacts tell that is offered while somebody new is typed in. */
export function suggestionsFrom(
  contacts: readonly Contact[],
  { sources }: NoteWords,
): ContactSuggestions {
  const all = (values: readonly (string | undefined)[]): readonly string[] => {
    const told = values.flatMap((value) => value ?? []);
    return [...new Map(told.map((value) => [personKey(value), value])).values()].sort(
      texts.speech.compare,
    );
  };
  const shown = (property: 'company' | 'field' | 'source'): readonly string[] =>
    all(contacts.map((contact) => shownText(contact, property)));
  return {
    companies: shown('company'),
    fields: shown('field'),
    sources: all([...shown('source'), ...Object.values(sources)]),
    people: all(contacts.map(({ name }) => name)),
  };
}
