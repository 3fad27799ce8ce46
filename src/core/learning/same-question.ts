import { withoutStar } from '../note/body/must-ask';
import { remembered } from '../remembered';
import { bareHeading, headingKey, withoutAsides } from '../words';

/**
 * What makes questions one: the same words, whatever their case and spaces and whatever stands around
 * them, such as a star, end marks, emphasis or a tag; a link counts as what it shows. What the product
 * wrote is one in whatever wording and language it was. Signs without any word are what they are.
 *
 * @example sameQuestion('**What surprised you?** ★') === sameQuestion('what surprised you') // true
 */
export const sameQuestion = remembered((question: string): string => {
  const key = headingKey(withoutAsides(withoutStar(question)));
  const words = bareHeading(key);
  return words === '' ? key : bareHeading(headingKey(words));
});
