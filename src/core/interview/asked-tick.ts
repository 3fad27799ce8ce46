import { plainLines } from '../note/body/answer-edit';
import { readTick } from '../note/body/entry-key';
import { canonicalWords, headingKey, type NoteWords, written } from '../words';

/** What stands under a question: whether it is ticked as asked, and the answer. */
export interface TickedAnswer {
  readonly isTicked: boolean;
  /** The lines without the tick, with plain line feeds. */
  readonly answer: string;
}

/** An answer without the line that ticks its question as asked, in any language and wherever it stands. */
export function withoutTick(lines: string): TickedAnswer {
  const all = plainLines(lines).split('\n');
  const place = all.findIndex(isTickAsAsked);
  if (place < 0) return { isTicked: false, answer: all.join('\n') };
  const above = plainLines(all.slice(0, place).join('\n'));
  const below = plainLines(all.slice(place + 1).join('\n'));
  const answer = above === '' || below === '' ? above + below : `${above}\n\n${below}`;
  return { isTicked: true, answer };
}

/** An answer with the line above it that ticks its question as asked, or without one. */
export function withTick(answer: string, isTicked: boolean, { ticks }: NoteWords): string {
  if (!isTicked) return answer;
  const tick = `- [x] ${written(ticks.asked)}`;
  return answer === '' ? tick : `${tick}\n\n${answer}`;
}

function isTickAsAsked(line: string): boolean {
  const tick = readTick(line);
  if (tick?.done !== true) return false;
  return headingKey(tick.step) === headingKey(written(canonicalWords.ticks.asked));
}
