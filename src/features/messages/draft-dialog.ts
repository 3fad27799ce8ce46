import type { App } from 'obsidian';
import { checkDraft, checkWording } from '../../core/message/checks/draft-checks';
import type { InterviewAnswer } from '../../core/message/interview-answers';
import { mailLink } from '../../core/message/mail-link';
import type { MessageDrafts } from '../../core/message/message-drafts';
import type { AskedValue } from '../../core/message/asked-values';
import type { DraftPeople, FindOtherNames } from '../../core/message/checks/other-names';
import type { MessageKind, Template } from '../../core/template/template';
import type { DateTime } from '../../core/time/civil';
import { readChannel } from '../../core/words';
import { CarefulModal } from '../../ui/careful-modal';
import { isOfComposing } from '../../ui/key-press';
import { attempt } from '../../ui/notices';
import { AskedFields } from './asked-fields';
import { DraftChoice, type DraftChoices } from './draft-choices';
import { DraftFields } from './draft-fields';
import { DraftFooter } from './draft-footer';
import { drawAdvice, drawAnswers, drawHints, drawSlots, type PlacedAdvice } from './draft-parts';
import type { Later } from '../../ui/form-dialog';
import { texts } from '../../vault/texts';

/** A message to be written to somebody. */
export interface DraftRequest extends DraftChoices {
  readonly title: string;
  readonly kind: MessageKind;
  readonly drafts: MessageDrafts;
  readonly people: DraftPeople;
  readonly findNames: FindOtherNames;
  /** The language that a template is written in. */
  readonly languageOf: (template: Template) => string;
  /** The values that a template lacks, to be asked for. */
  readonly asked: (template: Template) => readonly AskedValue[];
  /** Whether the message agrees to a time that nobody told, so that nothing would be booked. */
  readonly lacksTime: () => boolean;
  /** What was written to them to open with, so far; empty where nothing was. */
  readonly openingOf: () => string;
  /** The user's own note on why them; empty where there is none. */
  readonly whyThem: string;
  /** What the talk brought that the message is about. */
  readonly answers: readonly InterviewAnswer[];
  /** Where a mail would go; null where no address is known. */
  readonly address: string | null;
  /** Where a card would go; empty where that is not known. */
  readonly postalAddress: string;
  /** What is to be known before writing, such as that the language they wished for is missing. */
  readonly hints: readonly string[];
  /** What stands above the times, and what stands behind each tick box. */
  readonly slotLegend: string;
  readonly saySlot: (slot: DateTime) => string;
  /** What the user should know about the times; null where that is nothing. */
  readonly slotNote: string | null;
  /** Where no time is free within working hours where the other is: those of wider hours there. */
  readonly widerSlots: readonly DateTime[];
  /** Whether it goes on with what was written before. */
  readonly isResumed: boolean;
  /** Whether the text is kept in the note once it was sent. */
  readonly keepsCopy: boolean;
  readonly later?: Later | undefined;
}

/** What the dialog tells of its message. */
export interface DraftHandler {
  /** Takes note that it was sent; where that gives false the dialog stays, text and all. */
  readonly send: (sent: SentMessage) => Promise<boolean>;
  /** What is written so far is another by now, or is as it began. */
  readonly onWritten: () => void;
  /** Whether closing now loses something, since the device keeps nothing. */
  readonly wouldLose: () => boolean;
  /** The user wants copies kept from now on, or not. */
  readonly onKeepCopy: (keeps: boolean) => void;
  /** Everything written is to be forgotten. */
  readonly startAfresh: () => void;
}

/** A message that was sent: how, what it said, and the times it offered. */
export interface SentMessage {
  readonly kind: MessageKind;
  readonly template: Template;
  readonly subject: string | null;
  readonly text: string;
  readonly offered: readonly DateTime[];
  readonly keepsCopy: boolean;
}

/**
 * Lets the user finish a message and take it where it is sent from. Gives whether it was marked as
 * sent. Closing it loses nothing: the handler was told of everything that was written.
 */
export function askForDraft(
  app: App,
  request: DraftRequest,
  handler: DraftHandler,
): Promise<boolean> {
  return new Promise((resolve) => new DraftDialog(app, request, handler, resolve).open());
}

class DraftDialog extends CarefulModal {
  private choice!: DraftChoice;
  private asked!: AskedFields;
  private fields!: DraftFields;
  private slots!: HTMLElement;
  private summary!: HTMLElement;
  private advice!: HTMLElement;
  private footer!: DraftFooter;
  private shownAdvice = '';
  private sending: Promise<boolean> | null = null;

  constructor(
    app: App,
    private readonly request: DraftRequest,
    private readonly handler: DraftHandler,
    private readonly resolve: (sent: boolean | Promise<boolean>) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, modalEl, request } = this;
    this.setTitle(request.title);
    modalEl.addClass('ii-draft');
    const columns = contentEl.createDiv('ii-draft-columns');
    this.drawMain(columns.createDiv('ii-draft-main'));
    this.drawSide(columns.createDiv('ii-draft-side'));
    this.footer = new DraftFooter(contentEl.createDiv('ii-draft-footer'), request, {
      onCopy: () => this.go(() => this.copyMessage()),
      onMail: () => this.go(() => this.openMail()),
      onSend: () => this.go(() => this.send()),
      onLater: (later) => this.closeAndThen(() => later.run?.()),
      onKeepCopy: this.handler.onKeepCopy,
      onStartAfresh: () => {
        this.handler.startAfresh();
        this.leave();
      },
    });
    this.scope.register(['Mod'], 'Enter', (event) => {
      if (isOfComposing(event)) return undefined;
      this.go(() => this.send());
      return false;
    });
    this.show();
    if (!request.drafts.isEdited && this.asked.focusFirst()) return;
    this.fields.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.sending ?? false);
  }

  protected override holdsTyping(): boolean {
    return this.handler.wouldLose();
  }

  private drawMain(main: HTMLElement): void {
    const { request } = this;
    const { drafts, whyThem } = request;
    drawHints(main, request.hints);
    this.choice = new DraftChoice(main, request, (template) => this.choose(template));
    this.asked = new AskedFields(main, {
      whyThem,
      toldOf: (key) => drafts.toldOf(key),
      onTyping: (key, typed) => {
        drafts.fill(key, typed);
        this.fields.showTexts(drafts.subject, drafts.body);
        this.written();
      },
    });
    this.fields = new DraftFields(main, {
      onTyping: () => this.takeTyping(),
      onCopySubject: () =>
        this.go(() => this.copy(this.fields.subject, texts.messages.subjectCopied)),
    });
  }

  private drawSlots(): void {
    const { drafts, widerSlots } = this.request;
    this.slots.empty();
    const isThere = widerSlots.length > 0 && drafts.slots.length === 0;
    const onWider = isThere ? () => this.offer(widerSlots) : null;
    drawSlots(this.slots, this.request, (slot, on) => this.tick(slot, on), onWider);
    this.slots.toggle(drafts.hasSlots);
  }

  /** Offers other times instead. */
  private offer(slots: readonly DateTime[]): void {
    this.request.drafts.offer(slots);
    this.drawSlots();
    this.fields.showText(this.request.drafts.body);
    this.written();
  }

  private drawSide(side: HTMLElement): void {
    const { request } = this;
    this.slots = side.createDiv('ii-draft-group');
    this.drawSlots();
    const group = side.createDiv({
      cls: 'ii-draft-group',
      attr: { role: 'group', 'aria-label': texts.messages.advice },
    });
    this.summary = group.createDiv({ cls: 'ii-draft-heading', attr: { role: 'status' } });
    this.advice = group.createDiv('ii-draft-group');
    drawAnswers(side, request.answers, (answer) => this.insert(answer));
  }

  /** Shows the current draft, with the cursor where the user most likely goes on. */
  private show(): void {
    const { drafts, address, asked } = this.request;
    const { template, subject, body } = drafts;
    this.choice.show(template);
    this.asked.show(asked(template));
    this.fields.show(subject, body);
    this.slots.toggle(drafts.hasSlots);
    const channel = readChannel(template.channel);
    this.footer.showFor(channel, address !== null && channel === 'email');
    this.review();
  }

  private choose(template: Template): void {
    const { drafts } = this.request;
    const before = drafts.template;
    const keeps = drafts.choose(template);
    this.show();
    this.footer.tell(keeps ? texts.messages.keptWith(before.name) : '');
    this.handler.onWritten();
  }

  private takeTyping(): void {
    const { drafts } = this.request;
    drafts.write(drafts.subject === null ? null : this.fields.subject, this.fields.text);
    this.asked.refresh();
    this.written();
  }

  private written(): void {
    this.footer.tell('');
    this.handler.onWritten();
    this.review();
  }

  /** Puts in what was said: where the text waits for it, else at the cursor. */
  private insert(words: string): void {
    this.fields.insert(words, () => this.takeTyping());
  }

  private tick(slot: DateTime, on: boolean): void {
    const { drafts } = this.request;
    const follows = drafts.tick(slot, on);
    this.fields.showText(drafts.body);
    this.handler.onWritten();
    this.footer.tell(follows ? '' : texts.messages.slotsStay);
    this.review();
  }

  /** Counts and checks what stands there now. */
  private review(): void {
    const { kind, drafts, people, findNames, languageOf, openingOf } = this.request;
    const { limit } = drafts.template;
    const { subject, text } = this.fields;
    const language = languageOf(drafts.template);
    this.fields.showLength(kind, limit, language);
    const opening = openingOf();
    const draft = { kind, text, limit, language, opening };
    const inText = checkDraft(draft, people, findNames, texts.draftChecks);
    const inSubject =
      drafts.subject === null
        ? []
        : checkWording(subject, language, people, findNames, texts.draftChecks);
    this.showAdvice([
      ...inSubject.map((advice) => ({ ...advice, inSubject: true })),
      ...inText.map((advice) => ({ ...advice, inSubject: false })),
    ]);
  }

  private showAdvice(advice: readonly PlacedAdvice[]): void {
    const shown = JSON.stringify(advice);
    if (shown === this.shownAdvice) return;
    this.shownAdvice = shown;
    const summary = texts.messages.thingsToLookAt(advice.length);
    if (this.summary.textContent !== summary) this.summary.setText(summary);
    drawAdvice(this.advice, advice, (place) => this.fields.point(place));
  }

  /** Does what a button asks for; where that fails, the dialog stays, text and all. */
  private go(run: () => Promise<unknown>): void {
    attempt(texts.messages.failed, run);
  }

  /** Copies a text; false, and said, where the system does not allow it. */
  private async copy(text: string, done: string): Promise<boolean> {
    try {
      await this.modalEl.win.navigator.clipboard.writeText(text);
      this.footer.tell(done);
      return true;
    } catch {
      this.footer.tell(texts.messages.notCopied);
      return false;
    }
  }

  private async copyMessage(): Promise<void> {
    await this.copy(this.fields.text, texts.messages.copied);
  }

  private async openMail(): Promise<void> {
    const { address } = this.request;
    if (address === null) return;
    const link = mailLink(address, this.fields.subject, this.fields.text);
    const mayGo =
      !link.leavesBodyOut || (await this.copy(this.fields.text, texts.messages.pasteInMail));
    if (!mayGo) return;
    if (!link.leavesBodyOut) this.footer.tell(texts.messages.mailOpened);
    this.modalEl.win.open(link.href);
  }

  /** What is still to be filled in before the message goes out; empty where that is nothing. */
  private whatIsLeft(): string {
    const { drafts, lacksTime } = this.request;
    const { placeholdersLeft } = drafts;
    if (lacksTime()) return texts.messages.noTimeTaken;
    return placeholdersLeft.length === 0 ? '' : texts.messages.placeholdersLeft(placeholdersLeft);
  }

  private async send(): Promise<void> {
    if (this.sending !== null) return;
    const { drafts } = this.request;
    if (!this.footer.maySend(this.whatIsLeft())) return;
    this.sending = this.handler.send({
      kind: this.request.kind,
      template: drafts.template,
      subject: drafts.subject,
      text: drafts.body,
      offered: drafts.offered(),
      keepsCopy: this.footer.keepsCopy,
    });
    try {
      if (await this.sending) this.leave();
    } finally {
      // The dialog that was left has taken the answer.
      this.sending = null;
    }
  }
}
