import type { Contact } from '../contact/contact';
import type { ContactPromise } from '../promise/promise';
import { isSnoozed, type RuleContext } from './rule-context';
import { type Action, canBeSnoozed, type KnownRule, ruleOf } from './rules';
import type { Window } from './window';

/** Why a rule's item is on the list: one plain sentence or two with the facts that made it. */
export function reasonFor(
  action: Action,
  contact: Contact,
  window: Window,
  context: RuleContext,
  promise: ContactPromise | null,
): string {
  const { reason }: KnownRule = ruleOf(action);
  const why = reason(contact, window, context, promise);
  const until = contact['snoozed-until'];
  const held = until !== undefined && isSnoozed(contact, context) && canBeSnoozed(action);
  if (!held) return why;
  const { speech, snoozedUntil } = context.texts;
  return speech.sentences([why, snoozedUntil(until, context.today)]);
}
