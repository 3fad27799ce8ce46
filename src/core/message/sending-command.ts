import { type DraftedRule, rules } from '../follow-up/rules';
import type { MessageKind } from '../template/template';

/** For each kind of message the contact command of the follow-up that is done by sending it. */
type SendingCommands = {
  readonly [Kind in DraftedRule['doing']['kind']]: Extract<
    DraftedRule,
    { readonly doing: { readonly kind: Kind } }
  >['command'];
};

/** The contact command that says that a message of a kind was sent. */
export function sendingCommand<Kind extends MessageKind>(kind: Kind): SendingCommands[Kind] {
  const rule = rules.find(({ doing }) => doing.at === 'draft' && doing.kind === kind);
  if (rule === undefined) throw new Error(`There is no follow-up that a ${kind} message does.`);
  return rule.command as SendingCommands[Kind];
}

/** The id of the command that drafts a message of a kind. */
export function draftingId(kind: MessageKind): string {
  return `draft-${kind}`;
}
