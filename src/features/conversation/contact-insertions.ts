import { type Contact, isOpen } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { contactCommands } from '../../core/contact-command/contact-commands';
import { prepareChecklist, prepareQuestions, prepareReflection } from './insertion-plans';
import type { Insertion } from './section-inserter';

/** One part of an interview's section that a command inserts. */
export interface ContactInsertion extends Insertion {
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
}

/** Every part that can be inserted. */
export const contactInsertions: readonly ContactInsertion[] = [
  {
    id: 'insert-preparation',
    makesSense: isOpen,
    prepare: prepareChecklist,
  },
  {
    id: 'insert-questions',
    makesSense: isOpen,
    prepare: prepareQuestions,
  },
  {
    id: 'insert-reflection',
    makesSense: contactCommands['mark-reflected'].makesSense,
    prepare: prepareReflection,
  },
];
