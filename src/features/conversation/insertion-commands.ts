import type { App } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { closedStatuses } from '../../core/contact/status';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { contactCommands } from '../../core/contact-command/plan-contact-command';
import type { ContactIndex } from '../../vault/contact-index';
import type { PluginCommand } from '../../app/command-sources';
import { chooseContact } from '../../app/choose-contact';
import type { ContactCommandRunner } from '../../app/contact-command-runner';
import { prepareChecklist, prepareQuestions, prepareReflection } from './insertion-plans';
import type { Insertion, SectionInserter } from './section-inserter';

/** One part of an interview's section that a command inserts. */
export interface ContactInsertion extends Insertion {
  readonly id: string;
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
    done: 'preparation checklist inserted',
    makesSense: isOpen,
    prepare: prepareChecklist,
  },
  {
    id: 'insert-questions',
    name: 'Insert interview questions',
    purpose: 'insert questions for',
    done: 'questions inserted',
    makesSense: isOpen,
    prepare: prepareQuestions,
  },
  {
    id: 'insert-reflection',
    name: 'Insert reflection',
    purpose: 'reflect on',
    done: 'reflection inserted',
    makesSense: contactCommands['mark-reflected'].makesSense,
    prepare: prepareReflection,
  },
];

/** The commands that insert a part into the section of an interview. */
export function insertionCommands(
  app: App,
  index: ContactIndex,
  inserter: SectionInserter,
  runner: ContactCommandRunner,
): readonly PluginCommand[] {
  return contactInsertions.map((insertion) => ({
    id: insertion.id,
    name: insertion.name,
    callback: async (): Promise<void> => {
      const fits = (contact: Contact): boolean => insertion.makesSense(contact, runner.context());
      const chosen = await chooseContact(app, index, fits, insertion.purpose);
      if (chosen !== null) await inserter.insert(insertion, chosen.file, chosen.contact);
    },
  }));
}

/** Whether a contact is not closed. */
export function isOpen({ status }: Contact): boolean {
  return status === null || !closedStatuses.has(status);
}
