import { withoutStar } from '../note/body/must-ask';
import { headingKey, upToLastLetter, withoutAsides } from '../words';

/**
 * What makes questions one: the same words, whatever their case, spaces, star and end marks; and what
 * the product wrote, in whatever wording and language it was.
 *
 * @example sameQuestion('What surprised you? ★') === sameQuestion('what surprised you') // true
 */
export function sameQuestion(question: string): string {
  const words = upToLastLetter(headingKey(withoutAsides(withoutStar(question))));
  // What the product asks is known by its question mark too.
  return upToLastLetter(headingKey(`${words}?`));
}
