import { type PropertyName, propertyNames } from '../contact/properties';
import { nameInVault, type Settings } from '../settings';
import { placeholderKey } from './placeholders';

/**
 * The placeholders that stand for a property, by their keys: its own name, and the vault's. A name of
 * the vault's that another property has of its own stands for that one, as the built-in messages mean
 * it; one that two properties have but for spaces and case stands for the first.
 *
 * @example placeholdersOf('company', settings) // ['company', 'employer']
 */
export function placeholdersOf(property: PropertyName, settings: Settings): readonly string[] {
  const own = placeholderKey(property);
  const inVault = placeholderKey(nameInVault(property, settings));
  return inVault !== own && propertyOf(inVault, settings) === property ? [own, inVault] : [own];
}

/** The property that a placeholder stands for, by its key; null where none. */
export function propertyOf(key: string, settings: Settings): PropertyName | null {
  const named = propertyNames.find((name) => placeholderKey(name) === key);
  const inVault = (name: PropertyName): boolean =>
    placeholderKey(nameInVault(name, settings)) === key;
  return named ?? propertyNames.find(inVault) ?? null;
}
