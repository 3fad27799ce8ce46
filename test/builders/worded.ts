import { type Refusal, wordCause } from '../../src/core/note/refusal';
import type { ChangeResult } from '../../src/core/note/apply-change';
import { en } from '../../src/core/texts/en';

/** A refusal as it is told: the line, what is in the way and how to fix it. */
export interface Worded {
  readonly line: number | null;
  readonly reason: string;
  readonly fix: string;
}

/** A refusal in words, with the line beside them. */
export function worded(refusal: Refusal): Worded {
  const { reason, suggestion: fix } = wordCause(refusal, en);
  return { line: refusal.line, reason, fix };
}

/** The text that a change comes to, or why it was refused. */
export function textOf(result: ChangeResult): string {
  return result.ok ? result.text : `refused: ${worded(result.refusal).reason}`;
}
