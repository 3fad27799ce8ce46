import type { Talk, TalkAnswer } from '../../src/core/learning/talks';
import { day } from './clock';
import { aContact } from './contact';

/** What a test says of a talk; what it leaves out is not known. */
interface SaidOfTalk {
  readonly name?: string;
  /** The front matter of the note, beside that they were talked with. */
  readonly front?: Readonly<Record<string, unknown>>;
  readonly day?: string;
  readonly fit?: number;
  readonly takeaway?: string;
  readonly thanked?: string;
  /** What was answered to each question. */
  readonly answers?: Readonly<Record<string, string>>;
  /** What was written under each prompt. */
  readonly reflection?: Readonly<Record<string, string>>;
}

/** A talk with somebody whose note has this front matter. */
export function aTalk(said: SaidOfTalk = {}): Talk {
  const { name = 'Ada', front = {}, fit = null, takeaway = null } = said;
  return {
    contact: aContact({ status: 'in-touch', ...front }, name),
    day: said.day === undefined ? null : day(said.day),
    thanked: said.thanked === undefined ? null : day(said.thanked),
    ...{ fit, takeaway },
    answers: [
      ...answersIn('questions', said.answers ?? {}),
      ...answersIn('reflection', said.reflection ?? {}),
    ],
  };
}

function answersIn(
  part: TalkAnswer['part'],
  said: Readonly<Record<string, string>>,
): readonly TalkAnswer[] {
  return Object.entries(said).map(([question, answer]) => ({ part, question, answer }));
}
