import type { Scope } from 'obsidian';

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

/** Keeps keys that belong to an input method from what they would mean around this element. */
export function keepComposing(element: HTMLElement): void {
  element.addEventListener('keydown', (event) => {
    if (isOfComposing(event)) event.stopPropagation();
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
