import { type Contact, isOpen } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { contactCommands } from '../../core/contact-command/contact-commands';
import type { InterviewPart } from '../../core/interview/interview-part';
import { prepareChecklist, prepareQuestions, prepareReflection } from './insertion-plans';
import type { Insertion } from './section-inserter';

/** One part of an interview's section that a command inserts. */
export interface ContactInsertion extends Insertion {
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
}

const parts: Readonly<Record<InterviewPart, Omit<ContactInsertion, 'id'>>> = {
  'insert-preparation': { makesSense: isOpen, prepare: prepareChecklist },
  'insert-questions': { makesSense: isOpen, prepare: prepareQuestions },
  'insert-reflection': {
    makesSense: contactCommands['mark-reflected'].makesSense,
    prepare: prepareReflection,
  },
};

/** How a part is inserted. */
export function insertionOf(id: InterviewPart): ContactInsertion {
  return { id, ...parts[id] };
}

/** Every part that can be inserted. */
export const contactInsertions = (Object.keys(parts) as InterviewPart[]).map(insertionOf);
