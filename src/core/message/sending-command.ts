import type { ContactCommandId } from '../contact-command/contact-commands';
import type { MessageKind } from '../template/template';

/** The contact command that says that a message was sent, with what it is told of it. */
interface Sending {
  readonly command: ContactCommandId;
  readonly answer: object;
}

const sendings: Readonly<Record<MessageKind, Sending>> = {
  outreach: { command: 'mark-contacted', answer: {} },
  reminder: { command: 'mark-nudged', answer: {} },
  'introduction-request': { command: 'mark-contacted', answer: {} },
  reply: { command: 'mark-offered', answer: {} },
  confirmation: { command: 'mark-prepared', answer: {} },
  move: { command: 'postpone-interview', answer: {} },
  missed: { command: 'postpone-interview', answer: {} },
  'thank-you': { command: 'mark-thanked', answer: {} },
  'report-back': { command: 'mark-reported-back', answer: {} },
  'check-in': { command: 'log-check-in', answer: {} },
};

/** The contact command that says that a message of a kind was sent. */
export function sendingOf(kind: MessageKind): Sending {
  return sendings[kind];
}

/** As {@link sendingOf}, the command alone. */
export function sendingCommand(kind: MessageKind): ContactCommandId {
  return sendings[kind].command;
}

/** The id of the command that drafts a message of a kind. */
export function draftingId(kind: MessageKind): string {
  return `draft-${kind}`;
}
