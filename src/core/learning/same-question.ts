import { withoutStar } from '../note/body/must-ask';
import { bareHeading, headingKey, withoutAsides } from '../words';

/** As many questions as are remembered: those of a bank and of all who have one of their own. */
const MOST_REMEMBERED = 4096;

const remembered = new Map<string, string>();

/**
 * What makes questions one: the same words, whatever their case and spaces and whatever stands around
 * them, such as a star, end marks, emphasis or a tag; a link counts as what it shows. What the product
 * wrote is one in whatever wording and language it was. Signs without any word are what they are.
 *
 * It is remembered, since all talks together have the same questions over and over.
 *
 * @example sameQuestion('**What surprised you?** ★') === sameQuestion('what surprised you') // true
 */
export function sameQuestion(question: string): string {
  const known = remembered.get(question);
  if (known !== undefined) return known;
  const key = keyOf(question);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(question, key);
  return key;
}

function keyOf(question: string): string {
  const key = headingKey(withoutAsides(withoutStar(question)));
  const words = bareHeading(key);
  return words === '' ? key : bareHeading(headingKey(words));
}
