import { shownText } from '../contact/shown-text';
import type { CompareTexts } from '../texts/text-order';
import type { TalkTrait } from './facts';
import type { Talk } from './talks';

/** What a talk's person has for a trait, as people read it; empty where that is not known. */
export function traitOf({ contact }: Pick<Talk, 'contact'>, trait: TalkTrait): string {
  return shownText(contact, trait) ?? '';
}

/** How what people have for a trait is compared: case and spaces do not count. */
export function traitKey(value: string): string {
  return value.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Orders what people have for a trait by its key, what is not known last.
 *
 * @param compare the order of two keys.
 * @param first the order by what counts more than the key.
 */
export function compareTraits(
  one: string,
  other: string,
  compare: CompareTexts,
  first = 0,
): number {
  const [key, otherKey] = [traitKey(one), traitKey(other)];
  if ((key === '') !== (otherKey === '')) return key === '' ? 1 : -1;
  return first || compare(key, otherKey);
}
