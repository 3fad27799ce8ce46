import { type Contact, isOpen } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { contactCommands } from '../../core/contact-command/contact-commands';
import { prepareChecklist, prepareQuestions, prepareReflection } from './insertion-plans';
import type { Insertion } from './section-inserter';

/** One part of an interview's section that a command inserts. */
export interface ContactInsertion extends Insertion {
  readonly name: string;
  /** Completes “Whom do you want to …?”. */
  readonly purpose: string;
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
}

/** Every part that can be inserted. */
export const contactInsertions: readonly ContactInsertion[] = [
  {
    id: 'insert-preparation',
    name: 'Insert preparation checklist',
    purpose: 'prepare for',
    makesSense: isOpen,
    prepare: prepareChecklist,
  },
  {
    id: 'insert-questions',
    name: 'Insert interview questions',
    purpose: 'insert questions for',
    makesSense: isOpen,
    prepare: prepareQuestions,
  },
  {
    id: 'insert-reflection',
    name: 'Insert reflection',
    purpose: 'reflect on',
    makesSense: contactCommands['mark-reflected'].makesSense,
    prepare: prepareReflection,
  },
];
