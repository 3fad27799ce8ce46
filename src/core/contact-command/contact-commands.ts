import { afterwardsCommands } from './afterwards-commands';
import type { ContactCommand } from './contact-command-record';
import { interviewCommands } from './interview-commands';
import { outreachCommands } from './outreach-commands';
import { promiseCommands } from './promise-commands';
import { statusCommands } from './status-commands';

/** Every contact command by its id, in the order in which menus have them. */
export const contactCommands = {
  ...outreachCommands,
  ...interviewCommands,
  ...afterwardsCommands,
  ...promiseCommands,
  ...statusCommands,
};

/** A contact command's id, which is the id of its command in the app. */
export type ContactCommandId = keyof typeof contactCommands;

/** What each contact command may be told; docs/commands.md says what it does to the note. */
export type ContactCommandAnswers = {
  readonly [Id in ContactCommandId]: (typeof contactCommands)[Id] extends ContactCommand<
    infer Answer
  >
    ? Answer
    : never;
};

/** A contact command with what it is told. */
export type AnsweredCommand<Id extends ContactCommandId = ContactCommandId> = {
  readonly [Each in Id]: { readonly command: Each; readonly answer: ContactCommandAnswers[Each] };
}[Id];

/** The ids of all contact commands. */
export const contactCommandIds = Object.keys(contactCommands) as readonly ContactCommandId[];

/** The ids of the contact commands whose records say this of them. */
type IdOf<Fact> = {
  [Id in ContactCommandId]: (typeof contactCommands)[Id] extends Fact ? Id : never;
}[ContactCommandId];

/** The id of a contact command that can be run for several people at once. */
export type BulkCommandId = IdOf<{ readonly bulk: object }>;

/** The ids of the contact commands that can be run for several people at once. */
export const bulkCommandIds = contactCommandIds.filter(
  (id): id is BulkCommandId => 'bulk' in contactCommands[id],
);

/** The id of the contact command that puts a follow-up off. */
type PuttingOffId = IdOf<{ readonly putsOff: true }>;

/** The contact command that puts a follow-up off. */
export const puttingOff = contactCommandIds.find(
  (id): id is PuttingOffId => commandOf(id).putsOff === true,
) as PuttingOffId;

/** The record of a contact command. */
export function commandOf<Id extends ContactCommandId>(
  id: Id,
): ContactCommand<ContactCommandAnswers[Id]> {
  const all: { readonly [Each in ContactCommandId]: ContactCommand<ContactCommandAnswers[Each]> } =
    contactCommands;
  return all[id];
}

/** Whether a contact command is told the day on which it was done. */
export function isTheDayTold(id: ContactCommandId): id is IdOf<{ readonly dated: 'day' }> {
  return commandOf(id).dated === 'day';
}

/** Whether a contact command is told when a talk ended. */
export function isTheEndTold(id: ContactCommandId): id is IdOf<{ readonly dated: 'ended' }> {
  return commandOf(id).dated === 'ended';
}

/** Whether a contact command is for a candidate that is no contact yet. */
export function isForCandidates(
  id: ContactCommandId,
): id is IdOf<{ readonly forCandidates: true }> {
  return commandOf(id).forCandidates === true;
}

/** Whether the command palette has a contact command. */
export function isInPalette(
  id: ContactCommandId,
): id is Exclude<ContactCommandId, IdOf<{ readonly inPalette: false }>> {
  return commandOf(id).inPalette !== false;
}

/** The icon of a contact command, as the app names it. */
export function iconOf(id: ContactCommandId): string {
  return commandOf(id).menu?.icon ?? 'check';
}
