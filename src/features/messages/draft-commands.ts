import type { App } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import type { Reckoning } from '../../core/follow-up/rule-context';
import { gestures } from '../../core/contact-command/plan-contact-command';
import type { MessageKind } from '../../core/template/template';
import type { ContactIndex } from '../../vault/contact-index';
import type { PluginCommand } from '../../app/command-sources';
import { chooseContact } from '../../app/choose-contact';
import type { GestureRunner } from '../../app/contact-command-runner';
import { gestureOfMessage, type MessageDrafter } from './message-drafter';

/** A message that can be drafted. */
export interface MessageDraft {
  readonly id: string;
  readonly name: string;
  readonly kind: MessageKind;
  /** Completes “Whom do you want to …?”. */
  readonly purpose: string;
}

/** Every message that can be drafted, in the order of the method. */
export const messageDrafts: readonly MessageDraft[] = [
  {
    id: 'draft-outreach',
    name: 'Draft outreach message',
    kind: 'outreach',
    purpose: 'ask for a talk',
  },
  { id: 'draft-reminder', name: 'Draft reminder message', kind: 'reminder', purpose: 'remind' },
  { id: 'draft-thank-you', name: 'Draft thank-you message', kind: 'thank-you', purpose: 'thank' },
  {
    id: 'draft-check-in',
    name: 'Draft check-in message',
    kind: 'check-in',
    purpose: 'check in with',
  },
];

/** Whether a message makes sense for a contact: where the gesture does that says it was sent. */
export function canDraft({ kind }: MessageDraft, contact: Contact, reckoning: Reckoning): boolean {
  return gestures[gestureOfMessage(kind)].makesSense(contact, reckoning);
}

/** The commands that draft a message. */
export function draftCommands(
  app: App,
  index: ContactIndex,
  drafter: MessageDrafter,
  runner: GestureRunner,
): readonly PluginCommand[] {
  return messageDrafts.map((draft) => ({
    id: draft.id,
    name: draft.name,
    callback: async (): Promise<void> => {
      const fits = (contact: Contact): boolean => canDraft(draft, contact, runner.reckoning());
      const chosen = await chooseContact(app, index, fits, draft.purpose);
      if (chosen !== null) await drafter.draft(draft.kind, chosen.file, chosen.contact);
    },
  }));
}
