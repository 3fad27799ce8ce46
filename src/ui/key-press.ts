import type { Scope } from 'obsidian';
import { elementOf } from './element-of';

/**
 * Whether a key belongs to the input method that is putting a word together, as in Japanese and
 * Chinese: Enter then takes the word, Escape drops it. WebKit tells the key that ends a word only
 * after the word has ended, and marks it by the code 229 alone.
 */
export function isOfComposing(event: KeyboardEvent): boolean {
  const { isComposing, keyCode }: { readonly isComposing: boolean; readonly keyCode: number } =
    event;
  return isComposing || keyCode === 229;
}

/** Lets keys of a dialog do something, unless they belong to an input method. */
export function registerKeys(scope: Scope, keys: Readonly<Record<string, () => void>>): void {
  for (const [key, run] of Object.entries(keys)) {
    scope.register([], key, (event) => {
      if (isOfComposing(event)) return undefined;
      run();
      return false;
    });
  }
}

/**
 * Keeps from a dialog what is not meant for it: keys that belong to an input method, and an Enter
 * still held from what opened it, which is no answer to what it asks. Text has its new lines.
 */
export function keepStrayKeys(dialog: HTMLElement): void {
  dialog.addEventListener('keydown', (event) => {
    const isHeld = event.repeat && event.key === 'Enter';
    if (isHeld || isOfComposing(event)) event.stopPropagation();
    if (isHeld && elementOf(event.target)?.matches('textarea') !== true) event.preventDefault();
  });
}

/**
 * The Latin letter of a key, in capitals; null where it has none. Where the layout writes in another
 * script, as in Russian, Greek or Arabic, it is the letter at the key's place on the keyboard.
 */
export function letterOf(event: KeyboardEvent): string | null {
  const { key, code } = event;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const isOfOtherScript = /[^\0-\x7f]/.test(key) && !/\p{Script=Latin}/u.test(key);
  if (!isOfOtherScript || event.getModifierState('AltGraph')) return null;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? null;
}

/** A table of the key of each act, turned round: the act of each key. */
export function byKey<Act extends string>(
  keys: Readonly<Record<Act, string>>,
): ReadonlyMap<string, Act> {
  return new Map(Object.entries<string>(keys).map(([act, key]) => [key, act as Act]));
}

/**
 * Whether a key press may be meant for what has the focus as a whole: nothing heard it yet, it is
 * held with no modifier but Shift, and it is not typed or chosen in a field.
 */
export function isFreePress(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isOfComposing(event)) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const element = elementOf(event.target);
  return element?.matches('input:not([type=checkbox]), select, textarea') !== true;
}

/** Whether text runs from right to left where an event happened. */
export function isRightToLeft({ target }: Event): boolean {
  const element = elementOf(target);
  return element !== null && element.win.getComputedStyle(element).direction === 'rtl';
}
