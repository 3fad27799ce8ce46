import { type Contact, isDone } from '../contact/contact';
import { closingActions } from '../contact/properties';
import { closedStatuses, type Status } from '../contact/status';
import type { ContactCommandId } from '../contact-command/contact-commands';
import { commandLeadingTo, statusLedTo } from '../contact-command/plan-contact-command';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { stages } from './board';

/** What moving somebody to another stage comes to: a contact command, or why it is not done. */
export type StageMove =
  | { readonly ok: true; readonly command: ContactCommandId }
  | { readonly ok: false; readonly why: string };

/** What it comes to when somebody is moved to a stage; null where they stand there already. */
export function moveTo(contact: Contact, stage: Status, context: RuleContext): StageMove | null {
  if (contact.status === stage) return null;
  const command = commandLeadingTo(stage, contact, context);
  return command === null
    ? { ok: false, why: whyNot(contact, stage, context) }
    : { ok: true, command };
}

/** The stages to which somebody can be moved, from left to right. */
export function stagesFor(contact: Contact, context: RuleContext): readonly Status[] {
  return stages.filter((stage) => moveTo(contact, stage, context)?.ok === true);
}

/**
 * The stage before or behind that of a contact, along the method; null past its ends, or where theirs
 * is not known. Before a closed one is where whoever is reopened goes.
 */
export function stageBeside(contact: Contact, step: -1 | 1): Status | null {
  const { status: stage } = contact;
  if (stage === null) return null;
  if (closedStatuses.has(stage)) return step < 0 ? statusLedTo('reopen-contact', contact) : null;
  const beside = stages[stages.indexOf(stage) + step];
  return beside === undefined || closedStatuses.has(beside) ? null : beside;
}

/** Why somebody cannot be moved to a stage, as one sentence that says what is open. */
function whyNot(contact: Contact, stage: Status, context: RuleContext): string {
  const { name, status } = contact;
  const { stands, interviewOver, afterwardsOpen, unknownStatus } = context.texts.people;
  if (status === null) return unknownStatus(name);
  if (status === 'scheduled' && isInterviewOver(contact, context)) return interviewOver(name);
  const open = closingActions.filter((action) => !isDone(contact, action));
  if (status === 'interviewed' && stage === 'in-touch') return afterwardsOpen(name, open);
  return stands[status](name, statusLedTo('reopen-contact', contact) ?? 'identified');
}
