import type { Language } from '../core/language';
import { en, type Texts } from '../core/texts/en';
import { textsIn } from '../core/texts/in-language';

/**
 * What the product says, in the user's language; the core is handed it. To be read where something is
 * said, and kept by nothing that is made before {@link speak} was called.
 */
export let texts: Texts = en;

/** Has the product speak a language from now on; what stands on the screen stays as it is. */
export function speak(language: Language): void {
  texts = textsIn[language];
}
