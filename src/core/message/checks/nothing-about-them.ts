import type { Contact } from '../../contact/contact';
import type { PropertyOfKind } from '../../contact/properties';
import { linkedNoteName } from '../../contact/read-value';
import { shownText } from '../../contact/shown-text';
import { placeholder, placeholderKey } from '../../template/placeholders';
import type { WordList } from '../../contact/word-list';

/** What a note may say of somebody that makes a message theirs; their field is what the user is after. */
const told = ['company', 'role', 'source', 'why-them', 'referred-by'] as const;

/** The placeholders that bring something about them once they are filled in. */
const tells: ReadonlySet<string> = new Set([...told, 'opening']);

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The fewest letters of a word that says something; in scripts without spaces one is enough. */
const FEWEST = 4;

/**
 * Whether a text takes up anything that is known of the contact: the opening that the user wrote, the
 * company, the role, where they were found, why them, or who made the introduction. A placeholder for
 * any of these counts too, as it is pointed out by itself.
 */
export function takesUpWhatIsKnown(
  text: string,
  contact: Contact,
  opening: string,
  commonWords: WordList,
): boolean {
  const open = [...text.matchAll(placeholder)].some(([, inside = '']) =>
    tells.has(placeholderKey(inside)),
  );
  if (open) return true;
  const said = new Set(wordsIn(text));
  const isTelling = (word: string): boolean => word.length >= FEWEST && !commonWords.has(word);
  const shares = (known: string): boolean => {
    const words = [...new Set(wordsIn(known))].filter(isTelling);
    const shared = words.filter((each) => said.has(each)).length;
    return shared > 0 && shared >= Math.min(2, words.length);
  };
  const plain = text.normalize('NFC').toLowerCase();
  const names = (known: string): boolean => {
    const whole = known.normalize('NFC').toLowerCase().trim();
    return (
      whole !== '' &&
      (plain.includes(whole) || wordsIn(known).some((one) => isTelling(one) && said.has(one)))
    );
  };
  const shown = (property: PropertyOfKind<'text'>): string => shownText(contact, property) ?? '';
  const referrer = contact.links?.['referred-by'] ?? contact['referred-by'] ?? '';
  return (
    shares(opening) ||
    shares(shown('why-them')) ||
    ['company', 'role', 'source'].some((property) => names(shown(property as 'company'))) ||
    names(shown('referred-by')) ||
    names(linkedNoteName(referrer))
  );
}

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? [];
}
