import type { Contact } from '../contact/contact';
import { type SkippableAction, skippableActions } from '../contact/properties';
import type { RuleContext } from '../follow-up/rule-context';
import { rulesByStatus } from '../follow-up/rules';

/** The actions a contact has open that the user may skip, in the order of the method. */
export function openSkippable(contact: Contact, context: RuleContext): readonly SkippableAction[] {
  const open = (rulesByStatus.get(contact.status) ?? [])
    .filter((rule) => rule.window(contact, context) !== null)
    .map((rule) => rule.action);
  return skippableActions.filter((action) => open.includes(action));
}
