import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { toldValues } from '../../core/message/asked-values';
import type { UnfinishedMessage } from '../../core/message/unfinished-message';
import type { MessageKind } from '../../core/template/template';
import type { Host } from '../../app/host';
import type { Later } from '../../ui/form-dialog';
import { attempt, reported, tell } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { askForDraft } from './draft-dialog';
import type { DraftRequest, SentMessage } from './draft-request';
import { prepareDraft } from './prepare-draft';
import { sendMessage } from './send-message';
import type { UnfinishedMessages } from './unfinished-messages';

/** Drafts messages to contacts from the templates. */
export class MessageDrafter {
  constructor(
    private readonly host: Host,
    private readonly unfinished: UnfinishedMessages,
  ) {}

  /**
   * Lets the user finish a message to a contact. True where it was marked as sent; what was written
   * of any other is kept on this device until then.
   *
   * @param later one more button, which leaves without sending.
   */
  async draft(kind: MessageKind, file: TFile, contact: Contact, later?: Later): Promise<boolean> {
    return reported(texts.messages.notDrafted, () => this.ask(kind, file, contact, later));
  }

  private async ask(
    kind: MessageKind,
    file: TFile,
    contact: Contact,
    later: Later | undefined,
  ): Promise<boolean> {
    const begun = this.unfinished.of(file.path, kind);
    const request = await prepareDraft(this.host, { kind, file, contact, begun });
    const { drafts } = request;
    const again: (() => Promise<boolean>)[] = [];
    const onDevice = { isKept: true };
    let asSent: UnfinishedMessage | null = null;
    const keep = (message: UnfinishedMessage | null): boolean =>
      this.unfinished.keep(file.path, kind, message);
    const isSent = await askForDraft(
      this.host.app,
      { ...request, later },
      {
        send: (sent) => {
          asSent = drafts.unfinished();
          return this.send(file, sent, request, asSent);
        },
        onWritten: () => {
          onDevice.isKept = keep(drafts.unfinished());
        },
        wouldLose: () => !onDevice.isKept && drafts.isEdited,
        onKeepCopy: (keepMessages) => this.keepCopies(keepMessages),
        startAfresh: () => {
          const { contact: now } = this.host.index.contactAt(file.path) ?? { contact };
          again.push(() => this.ask(kind, file, now, later));
        },
      },
    );
    const [askAgain] = again;
    // What was typed while it was being recorded is in no message that was sent.
    const isWhole = JSON.stringify(drafts.unfinished()) === JSON.stringify(asSent);
    if ((isSent && isWhole) || askAgain !== undefined) keep(null);
    else if (drafts.isEdited && onDevice.isKept) tell(texts.messages.keptForLater(file.basename));
    return askAgain === undefined ? isSent : askAgain();
  }

  private async send(
    file: TFile,
    sent: SentMessage,
    { drafts, takesTime }: DraftRequest,
    asSent: UnfinishedMessage | null,
  ): Promise<boolean> {
    const undone = (): void => {
      if (asSent !== null) this.unfinished.bringBack(file.path, sent.kind, asSent);
    };
    const told = toldValues(drafts.toldInText(), this.host.settings());
    return sendMessage(this.host, file, sent, takesTime() ? told : { ...told, time: null }, undone);
  }

  private keepCopies(keepMessages: boolean): void {
    attempt(texts.failures.settingsNotSaved, () =>
      this.host.pluginSettings.save(() => ({ keepMessages })),
    );
  }
}
