import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { toldValues } from '../../core/message/asked-values';
import type { UnfinishedMessage } from '../../core/message/unfinished-message';
import { promiseFromId, promiseId, type PromiseKey } from '../../core/promise/promise';
import { messageFacts, type MessageKind } from '../../core/template/template';
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
  readonly later?: Later | undefined;
  /** The promise that it is about; null where it is about none. */
  readonly promise: PromiseKey | null;
  /** Whether the promise is kept already. */
  readonly isKept?: boolean;
}

/** The name under which what was written is kept until it is sent: each promise has its own. */
function keptAs({ kind, promise, isKept = false }: DraftAbout): string {
  if (promise === null) return kind;
  return `${isKept ? ofKept(kind) : `${kind}\n`}${promiseId(promise)}`;
}

/** How the names of messages begin that are about a promise that is kept. */
function ofKept(kind: MessageKind): string {
  return `${kind}\nkept\n`;
}

/** Whether a message of a kind tells what came of a promise of the user's. */
function isAboutPromise(kind: MessageKind): boolean {
  return messageFacts(kind).isAboutPromise === true;
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
   * @param promise the one that it is about; asked for where it needs one and none is given.
   */
  async draft(
    kind: MessageKind,
    file: TFile,
    contact: Contact,
    later?: Later,
    promise: PromiseKey | null = null,
  ): Promise<boolean> {
    const about = { kind, file, contact, later, promise };
    return reported(texts.messages.notDrafted, async () => {
      if (promise !== null || !isAboutPromise(kind)) return this.ask(about);
      const begun = this.begunAbout(kind, file.path);
      if (begun !== null) return this.ask({ ...about, promise: begun, isKept: true });
      const which = await this.host.runner.answerTo('mark-result-told', file, contact);
      return which?.promise !== undefined && this.ask({ ...about, promise: which.promise });
    });
  }

  /** Lets the user write to a contact what came of a promise that is kept; as {@link draft}. */
  async tellResult(file: TFile, promise: PromiseKey): Promise<boolean> {
    return reported(texts.messages.notDrafted, async () => {
      const contact = this.host.index.contactAt(file.path)?.contact;
      if (contact === undefined) return false;
      return this.ask({ kind: 'result', file, contact, promise, isKept: true });
    });
  }

  /** Whether what came of a promise that is kept was begun to be told, and not sent. */
  isBegun(kind: MessageKind, path: string): boolean {
    return this.begunAbout(kind, path) !== null;
  }

  /** The promise that is kept and of which was begun last to tell; null where of none was. */
  private begunAbout(kind: MessageKind, path: string): PromiseKey | null {
    const names = isAboutPromise(kind) ? this.unfinished.kindsOf(path) : [];
    const last = names.filter((name) => name.startsWith(ofKept(kind))).at(-1);
    return last === undefined ? null : promiseFromId(last.slice(ofKept(kind).length));
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
    const { file, promise, isKept = false } = about;
    const undone = (): void => {
      if (asSent !== null) this.unfinished.bringBack(file.path, keptAs(about), asSent);
    };
    const { time, ...told } = toldValues(drafts.toldInText(), this.host.settings());
    const values = { ...told, promise, isKept, time: takesTime() ? time : null };
    return sendMessage(this.host, file, sent, values, undone);
  }

  private keepCopies(keepMessages: boolean): void {
    attempt(texts.failures.settingsNotSaved, () =>
      this.host.pluginSettings.save(() => ({ keepMessages })),
    );
  }
}
