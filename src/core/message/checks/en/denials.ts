import { wordList } from '../../../contact/word-list';
import type { FoundPhrase } from '../phrases';
import type { Sentence } from '../sentences';

const negations = wordList('not never without nor neither hardly');

/** Behind “not” these deny nothing of what follows: “not only”, “I am not sure whether”. */
const deniesNothing = wordList(
  `only just merely sure certain know suppose mind too hesitate wonder help yet you there it your long far urgent so
  impertinent rude cheeky presumptuous inappropriate improper impolite forward unreasonable awkward`,
);

/** How many words a denial reaches. */
const DENIAL = 14;

/**
 * Whether words before an ask turn it into its opposite: “I am not after a vacancy”.
 *
 * @param reach how many words before it a denial may stand
 */
export function isDenied(
  sentence: Sentence,
  { start, end }: Pick<FoundPhrase, 'start' | 'end'>,
  reach = DENIAL,
): boolean {
  for (let at = end - 1; at >= Math.max(0, start - reach); at -= 1) {
    const word = sentence[at]?.text ?? '';
    const next = sentence[at + 1]?.text ?? '';
    const last = sentence[at - 1]?.text ?? '';
    const isNot = negations.has(word) && !deniesNothing.has(next) && !/^(?:if|why|or)$/.test(last);
    const isRather =
      (word === 'rather' && next === 'than') || (word === 'instead' && next === 'of');
    const isNothing = sentence[at - 2]?.text === 'nothing';
    const isThan = word === 'than' && !isNothing && at >= start - 3;
    const isNone = word === 'no' && at >= start - 1 && at < start + 2;
    if (isNot || isRather || isThan || isNone) return true;
    if (at <= start && turns(sentence, at)) return false;
  }
  return false;
}

/** Whether a new thought begins with a word, so that nothing before it counts. */
export function turns(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (word === undefined || word.beginsClause) return true;
  const next = sentence[at + 1]?.text ?? '';
  if (/^(?:but|however|though|although|so|yet)$/.test(word.text)) return true;
  return (word.hasComma || word.text === 'and') && asksAnew.has(word.hasComma ? word.text : next);
}

const asksAnew = wordList(`could would can please is are do does will might may i if let`);
