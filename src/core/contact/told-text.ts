import type { ContactField } from './contact-fields';
import { harmlessText } from './harmless-text';
import { onOneLine } from './plain-value';

/** The most signs that are kept of each thing that is told of somebody from outside. */
const MOST_TEXT = 300;
const MOST_EYE = 500;

/** What nobody can see, and what turns the order of signs round, but for joiners; and halves of characters. */
const unseen = /(?![\u200C\u200D])[\p{Cf}\p{Cs}\u2800]/gu;

/** The most signs that are kept of a field of somebody. */
export function mostOf(field: ContactField): number {
  return field === 'why-them' ? MOST_EYE : MOST_TEXT;
}

/**
 * A text from outside as it may be kept: on one line, cut short, with nothing invisible, and harmless wherever
 * it stands. Empty where nothing can be seen of it.
 */
export function toldText(text: string, most: number): string {
  return onOneLine(harmlessText(seenText(text, most)), most);
}

/** As {@link toldText}, of what is to be read as an address, whose reading refuses whatever does harm. */
export function seenText(text: string, most: number): string {
  // No more is looked at than could be kept: it may be as long as somebody likes.
  return onOneLine(text.slice(0, most * 2).replace(unseen, ''), most);
}
