import type { Contact } from '../contact/contact';
import { type PropertyName, propertyNames } from '../contact/properties';
import type { Status } from '../contact/status';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { type Action, ruleOf } from '../follow-up/rules';
import type { PropertyEdit } from '../note/note-change';
import { nameInVault, type Settings } from '../settings';
import { written } from '../words';
import type { ContactChange } from './contact-change';
import type { CommandContext, Intent } from './contact-command-record';
import { keepOutcome } from './keep-outcome';
import { keptMessage, type KeptMessage } from './kept-message';
import {
  type ContactCommandAnswers,
  type ContactCommandId,
  contactCommandIds,
  commandOf,
} from './contact-commands';

/** What goes into the note with a command, of which the command knows nothing. */
export interface Besides {
  /**
   * Properties that the user told on the way, where the note lacked them; what it says by now stays,
   * and what the command sets comes before them.
   */
  readonly set?: Intent['set'] | undefined;
  /** The message whose sending the command records, where it is to be kept. */
  readonly message?: KeptMessage | undefined;
}

/** The vault's own names of all properties, in the order in which new ones are written. */
export function propertyOrder(settings: Settings): readonly string[] {
  return propertyNames.map((property) => nameInVault(property, settings));
}

/**
 * The change that a command makes to a contact's note (docs/commands.md). Pure: it depends on
 * what the note says, what the user told, and the context alone.
 */
export function planContactCommand<Id extends ContactCommandId>(
  id: Id,
  contact: Contact,
  answer: ContactCommandAnswers[Id],
  context: CommandContext,
  { set: told = {}, message }: Besides = {},
): ContactChange {
  const intent = commandOf(id).plan(contact, answer, context);
  const { set, log, offered = [], day, renames = [], promise } = intent;
  const block = message === undefined ? null : keptMessage(day ?? context.today, message);
  const section = written(context.words.headings.messages);
  return {
    properties: propertyEdits(
      { ...whereMissing(told, contact), ...withStatus(set) },
      contact,
      context.settings,
    ),
    ...keepOutcome(contact, set, renames, context),
    ...(promise === undefined ? {} : { promise }),
    ...(block === null ? {} : { blocks: [{ section, block }] }),
    ...(log === null ? {} : { log: { day: day ?? context.today, said: log, offered } }),
  };
}

/**
 * What a command sets, with what any change of status brings: whoever is further than on the list needs
 * no introduction any more.
 */
function withStatus(set: Intent['set']): Intent['set'] {
  const { status } = set;
  const goesOn = status !== undefined && status !== 'identified';
  return goesOn ? { ...set, 'introduction-asked': null } : set;
}

function whereMissing(told: Intent['set'], contact: Contact): Intent['set'] {
  const missing = Object.entries(told).filter(
    ([name]) => contact[name as PropertyName] === undefined,
  );
  return Object.fromEntries(missing);
}

/**
 * What is meant for properties of a contact as edits under the vault's own names. A day that the
 * note tells already stays as it is written there.
 */
export function propertyEdits(
  set: Intent['set'],
  contact: Contact,
  settings: Settings,
): readonly PropertyEdit[] {
  return propertyNames.flatMap((property) => {
    const value = set[property];
    if (value === undefined || tellsDay(contact, property, value)) return [];
    return [{ name: nameInVault(property, settings), value }];
  });
}

function tellsDay(contact: Contact, property: PropertyName, value: PropertyEdit['value']): boolean {
  const isDay = value !== null && typeof value === 'object' && 'day' in value;
  return isDay && contact[property] === value.day;
}

/** The contact commands that are offered for a contact, in the order of the table. */
export function listContactCommands(
  contact: Contact,
  context: RuleContext,
): readonly ContactCommandId[] {
  return contactCommandIds.filter((id) => commandOf(id).makesSense(contact, context));
}

/** The status that a contact command takes a contact to, as on a board; null where it is no move. */
export function statusLedTo(id: ContactCommandId, contact: Contact): Status | null {
  const { leadsTo = null } = commandOf(id);
  return typeof leadsTo === 'function' ? leadsTo(contact) : leadsTo;
}

/**
 * The contact command that takes a contact to a status, the first that makes sense for them; null
 * where none does. Only who is closed can be led to `in-touch`: for the others that comes by itself
 * with what is open after a talk.
 */
export function commandLeadingTo(
  status: Status,
  contact: Contact,
  context: RuleContext,
): ContactCommandId | null {
  const leads = (id: ContactCommandId): boolean =>
    statusLedTo(id, contact) === status && commandOf(id).makesSense(contact, context);
  return contactCommandIds.find(leads) ?? null;
}

/**
 * The command that answers a follow-up; null for an interview that is still to come, which is to
 * be held, not marked.
 */
export function contactCommandFor(
  action: Action,
  contact: Contact,
  context: RuleContext,
): ContactCommandId | null {
  const { command, isAppointment = false } = ruleOf(action);
  return isAppointment && !isInterviewOver(contact, context) ? null : command;
}
