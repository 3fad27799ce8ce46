import type { App } from 'obsidian';
import { readChannel } from '../../core/words';
import type { Template } from '../../core/template/template';
import type { DateTime } from '../../core/time/civil';
import { CarefulModal } from '../../ui/careful-modal';
import { isOfComposing } from '../../ui/key-press';
import { attempt } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { AskedFields } from './asked-fields';
import { DraftChoice } from './draft-choices';
import { DraftFields } from './draft-fields';
import { DraftFooter } from './draft-footer';
import { DraftOutlets } from './draft-outlets';
import { drawAnswers, drawHints, drawSlots } from './draft-parts';
import type { DraftHandler, DraftRequest } from './draft-request';
import { DraftReview } from './draft-review';

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
  private review!: DraftReview;
  private outlets!: DraftOutlets;
  private footer!: DraftFooter;
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
    drawAnswers(columns, request.answers, (answer) => this.insert(answer));
    this.drawMain(columns.createDiv('ii-draft-main'));
    this.drawSide(columns.createDiv('ii-draft-side'));
    this.footer = new DraftFooter(contentEl.createDiv('ii-draft-footer'), request, {
      onCopy: () => this.go(() => this.outlets.copyMessage()),
      onMail: () => this.go(() => this.outlets.openMail()),
      onSend: () => this.go(() => this.send()),
      onLater: (later) => this.closeAndThen(() => later.run?.()),
      onKeepCopy: this.handler.onKeepCopy,
      onStartAfresh: () => {
        this.handler.startAfresh();
        this.leave();
      },
    });
    const tell = (text: string): void => this.footer.tell(text);
    this.outlets = new DraftOutlets(modalEl, request.address, this.fields, tell);
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
      adviseOnTime: request.adviseOnTime,
    });
    this.fields = new DraftFields(main, {
      onTyping: (isComposing) => this.takeTyping(isComposing),
      onTurnedAway: () => drafts.settle(),
      onCopySubject: () => this.go(() => this.outlets.copySubject()),
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
    const { drafts } = this.request;
    drafts.offer(slots);
    this.drawSlots();
    this.fields.showTexts(drafts.subject, drafts.body);
    this.written();
  }

  private drawSide(side: HTMLElement): void {
    const { request } = this;
    this.slots = side.createDiv('ii-draft-group');
    this.drawSlots();
    this.review = new DraftReview(side, request, this.fields);
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
    this.review.refresh();
  }

  private choose(template: Template): void {
    const { drafts } = this.request;
    const before = drafts.template;
    const keeps = drafts.choose(template);
    this.show();
    this.footer.tell(keeps ? texts.messages.keptWith(before.name) : '');
    this.handler.onWritten();
  }

  private takeTyping(isComposing = false): void {
    const { drafts } = this.request;
    const subject = drafts.subject === null ? null : this.fields.subject;
    const movedBy = drafts.write(subject, this.fields.text, isComposing);
    this.fields.showTexts(drafts.subject, drafts.body, movedBy);
    this.asked.refresh();
    this.written();
  }

  private written(): void {
    this.footer.tell('');
    this.footer.refresh(() => this.whatIsLeft());
    this.handler.onWritten();
    this.review.refresh();
  }

  /** Puts in what was said: where the text waits for it, else at the cursor. */
  private insert(words: string): void {
    this.fields.insert(words, () => this.takeTyping());
  }

  private tick(slot: DateTime, on: boolean): void {
    const { drafts } = this.request;
    const follows = drafts.tick(slot, on);
    this.fields.showTexts(drafts.subject, drafts.body);
    this.footer.refresh(() => this.whatIsLeft());
    this.handler.onWritten();
    this.footer.tell(follows ? '' : texts.messages.slotsStay);
    this.review.refresh();
  }

  /** Does what a button asks for; where that fails, the dialog stays, text and all. */
  private go(run: () => Promise<unknown>): void {
    attempt(texts.messages.failed, run);
  }

  /** What is still to be filled in before the message goes out; empty where that is nothing. */
  private whatIsLeft(): string {
    const { drafts, lacksTime } = this.request;
    const { body, placeholdersLeft } = drafts;
    if (body.trim() === '') return texts.messages.noText;
    if (lacksTime()) return texts.messages.noTimeTaken;
    return placeholdersLeft.length === 0 ? '' : texts.messages.placeholdersLeft(placeholdersLeft);
  }

  private async send(): Promise<void> {
    if (this.sending !== null) return;
    const { drafts } = this.request;
    if (!this.footer.maySend(this.whatIsLeft())) return;
    this.hold(true);
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
      this.hold(false);
    }
  }

  /** What is typed while it is recorded would be in no message that was sent. */
  private hold(isHeld: boolean): void {
    this.asked.hold(isHeld);
    this.fields.hold(isHeld);
  }
}
