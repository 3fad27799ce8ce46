import type { Contact } from '../../core/contact/contact';
import { personKey } from '../../core/contact/person-keys';
import type { ContactSuggestions } from './ask-for-contact';

const usualSources = [
  ...['company website', 'LinkedIn', 'social media', 'friend', 'family', 'event', 'referral'],
];

/** What the contacts tell that is offered while somebody new is typed in. */
export function suggestionsFrom(contacts: readonly Contact[]): ContactSuggestions {
  const all = (values: readonly (string | undefined)[]): readonly string[] => {
    const told = values.flatMap((value) => value ?? []);
    return [...new Map(told.map((value) => [personKey(value), value])).values()].sort();
  };
  return {
    companies: all(contacts.map(({ company }) => company)),
    fields: all(contacts.map(({ field }) => field)),
    sources: all([...contacts.map(({ source }) => source), ...usualSources]),
    people: all(contacts.map(({ name }) => name)),
  };
}
