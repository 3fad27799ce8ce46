import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { toldValues } from '../../core/message/asked-values';
import type { UnfinishedMessage } from '../../core/message/unfinished-message';
import { type ContactPromise, promiseId } from '../../core/promise/promise';
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

/** What a message is for, to whom, and about what. */
interface DraftAbout {
  readonly kind: MessageKind;
  readonly file: TFile;
  readonly contact: Contact;
  readonly later: Later | undefined;
  /** What of theirs it reminds of; null where of none. */
  readonly promise: ContactPromise | null;
}

/** The name under which what was written is kept until it is sent: each promise has its own. */
function keptAs({ kind, promise }: DraftAbout): string {
  return promise === null ? kind : `${kind}\n${promiseId(promise)}`;
}

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
   * @param promise what of theirs it reminds of; null where of none.
   */
  async draft(
    kind: MessageKind,
    file: TFile,
    contact: Contact,
    later?: Later,
    promise: ContactPromise | null = null,
  ): Promise<boolean> {
    const about = { kind, file, contact, later, promise };
    return reported(texts.messages.notDrafted, () => this.ask(about));
  }

  private async ask(about: DraftAbout): Promise<boolean> {
    const { file, contact, later } = about;
    const kept = keptAs(about);
    const begun = this.unfinished.of(file.path, kept);
    const request = await prepareDraft(this.host, { ...about, begun });
    const { drafts } = request;
    const again: (() => Promise<boolean>)[] = [];
    const onDevice = { isKept: true };
    let asSent: UnfinishedMessage | null = null;
    const keep = (message: UnfinishedMessage | null): boolean =>
      this.unfinished.keep(file.path, kept, message);
    const isSent = await askForDraft(
      this.host.app,
      { ...request, later },
      {
        send: (sent) => {
          asSent = drafts.unfinished();
          return this.send(about, sent, request, asSent);
        },
        onWritten: () => {
          onDevice.isKept = keep(drafts.unfinished());
        },
        wouldLose: () => !onDevice.isKept && drafts.isEdited,
        onKeepCopy: (keepMessages) => this.keepCopies(keepMessages),
        startAfresh: () => {
          const { contact: now } = this.host.index.contactAt(file.path) ?? { contact };
          again.push(() => this.ask({ ...about, contact: now }));
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
    about: DraftAbout,
    sent: SentMessage,
    { drafts, takesTime }: DraftRequest,
    asSent: UnfinishedMessage | null,
  ): Promise<boolean> {
    const { file, promise } = about;
    const undone = (): void => {
      if (asSent !== null) this.unfinished.bringBack(file.path, keptAs(about), asSent);
    };
    const { time, ...told } = toldValues(drafts.toldInText(), this.host.settings());
    const values = { ...told, promise, time: takesTime() ? time : null };
    return sendMessage(this.host, file, sent, values, undone);
  }

  private keepCopies(keepMessages: boolean): void {
    attempt(texts.failures.settingsNotSaved, () =>
      this.host.pluginSettings.save(() => ({ keepMessages })),
    );
  }
}
