import { markdownOf, type MarkedText } from '../texts/marked-text';
import type { Problem } from './contact';

/** The messages with their code told apart: beside the problems, which other tools get as they are. */
const markedMessages = new WeakMap<Problem, MarkedText>();

/** A problem, frozen, whose message has what is code in it between back-ticks. */
export function problemOf(told: Omit<Problem, 'message'>, message: MarkedText): Problem {
  const problem = Object.freeze({ ...told, message: markdownOf(message) });
  markedMessages.set(problem, message);
  return problem;
}

/** What is wrong and how to fix it, with what is code told apart; not of copies of a problem. */
export function messageOf(problem: Problem): MarkedText {
  return markedMessages.get(problem) ?? problem.message;
}
