import { en, type Texts } from '../core/texts/en';

/** What the product says, in the user's language; the core is handed it. */
export const texts: Texts = en;
