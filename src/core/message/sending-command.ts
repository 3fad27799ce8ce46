import type { ByChannel } from '../contact-command/contact-command-record';
import type { ContactCommandAnswers, ContactCommandId } from '../contact-command/contact-commands';
import type { MessageKind } from '../template/template';

/** What says that a message was sent: a contact command, with what every such message tells it. */
type Sending = {
  readonly [Id in ContactCommandId]: {
    readonly command: Id;
    readonly told?: Omit<ContactCommandAnswers[Id], keyof ByChannel>;
  };
}[ContactCommandId];

/** For each kind of message what says that it was sent. */
const sendings = {
  outreach: { command: 'mark-contacted' },
  reminder: { command: 'mark-nudged' },
  'introduction-request': { command: 'mark-introduction-asked' },
  reply: { command: 'mark-offered' },
  confirmation: { command: 'mark-confirmed' },
  move: { command: 'postpone-interview', told: { because: 'moved' } },
  missed: { command: 'postpone-interview', told: { because: 'missed' } },
  'thank-you': { command: 'mark-thanked' },
  'report-back': { command: 'mark-reported-back' },
  'check-in': { command: 'log-check-in' },
  result: { command: 'mark-result-told' },
} as const satisfies { readonly [Kind in MessageKind]: Sending };

/** The contact command that says that a message of a kind was sent. */
export function sendingCommand<Kind extends MessageKind>(
  kind: Kind,
): (typeof sendings)[Kind]['command'] {
  return sendings[kind].command;
}

/** What that command is told of a message of a kind that went by a channel and offered these times. */
export function sendingAnswer<Kind extends MessageKind>(
  kind: Kind,
  sent: ByChannel,
): ContactCommandAnswers[(typeof sendings)[Kind]['command']] {
  const { told }: Sending = sendings[kind];
  return { ...sent, ...told };
}

/** The id of the command that drafts a message of a kind. */
export function draftingId(kind: MessageKind): string {
  return `draft-${kind}`;
}
