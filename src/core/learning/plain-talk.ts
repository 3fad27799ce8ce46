import type { Day } from '../time/civil';
import type { Talk } from './talks';
import { traitOf } from './trait';

/** A talk as other tools get it: plain and frozen. */
export interface PlainTalk {
  /** The path of the person's note. */
  readonly path: string;
  /** The name of the person. */
  readonly person: string;
  /** Today's, as people read it; so are role and field. Null where it is not known. */
  readonly company: string | null;
  readonly role: string | null;
  readonly field: string | null;
  /** Null where it is not known. */
  readonly day: Day | null;
  /** 1 to 5; null where it is not known. */
  readonly fit: number | null;
  /** As people read it; null where it is not known. */
  readonly takeaway: string | null;
  /** What was answered, by question or prompt. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A talk for other tools. To a question that comes twice it has both answers, a blank line between them. */
export function plainTalk(talk: Talk): PlainTalk {
  const { contact, day, fit, takeaway } = talk;
  return Object.freeze({
    path: contact.path,
    person: contact.name,
    company: traitOf(talk, 'company') || null,
    role: traitOf(talk, 'role') || null,
    field: traitOf(talk, 'field') || null,
    ...{ day, fit, takeaway },
    answers: answersByQuestion(talk),
  });
}

function answersByQuestion({ answers }: Talk): Readonly<Record<string, string>> {
  const said = new Map<string, string>();
  for (const { question, answer } of answers) {
    const before = said.get(question);
    said.set(question, before === undefined ? answer : `${before}\n\n${answer}`);
  }
  // It makes every name an own one, `__proto__` too.
  return Object.freeze(Object.fromEntries(said));
}
