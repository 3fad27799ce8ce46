import type { Contact } from '../contact/contact';
import { byCodeUnits, type CompareTexts } from '../texts/text-order';

/** Orders days or minutes, where null, for none, comes last. */
export function compareTimes(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return byCodeUnits(one, other);
}

/** Orders by priority: 1 before 2, a missing one last. */
export function comparePriority(
  one: { readonly priority?: number },
  other: { readonly priority?: number },
): number {
  const { priority: first = Infinity } = one;
  const { priority: second = Infinity } = other;
  return first === second ? 0 : first - second;
}

/** Orders what is about contacts as {@link compareNames} orders these. */
export function compareContacts(
  one: { readonly contact: Contact },
  other: { readonly contact: Contact },
): number {
  return compareNames(one.contact, other.contact);
}

/** Orders by name as a language does, and equals by {@link compareNames}. */
export function namesIn(compare: CompareTexts): typeof compareNames {
  return (one, other) => compare(one.name, other.name) || compareNames(one, other);
}

/** Orders by name, then by path, each by its code units. */
export function compareNames(
  one: { readonly name: string; readonly path: string },
  other: { readonly name: string; readonly path: string },
): number {
  return byCodeUnits(one.name, other.name) || byCodeUnits(one.path, other.path);
}
