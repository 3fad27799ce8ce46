import type { App } from 'obsidian';
import { checkDraft, checkWording } from '../../core/message/checks/draft-checks';
import type { InterviewAnswer } from '../../core/message/interview-answers';
import { mailLink } from '../../core/message/mail-link';
import type { MessageDrafts } from '../../core/message/message-drafts';
import type { DraftPeople, FindOtherNames } from '../../core/message/checks/other-names';
import type { MessageKind, Template } from '../../core/template/template';
import type { DateTime } from '../../core/time/civil';
import { readChannel } from '../../core/words';
import { CarefulModal } from '../../ui/careful-modal';
import { isOfComposing } from '../../ui/key-press';
import { attempt } from '../../ui/notices';
import { DraftFields } from './draft-fields';
import { drawAdvice, drawAnswers, drawSlots, type PlacedAdvice } from './draft-parts';
import type { Later } from '../../ui/form-dialog';
import { texts } from '../../vault/texts';

/** A message to be written to somebody. */
export interface DraftRequest {
  readonly title: string;
  readonly kind: MessageKind;
  readonly drafts: MessageDrafts;
  readonly people: DraftPeople;
  readonly findNames: FindOtherNames;
  /** What the talk brought that the message is about. */
  readonly answers: readonly InterviewAnswer[];
  /** Where a mail would go; null where no address is known. */
  readonly address: string | null;
  /** What stands above the times, and what stands behind each tick box. */
  readonly slotLegend: string;
  readonly saySlot: (slot: DateTime) => string;
  /** What a template is called where one is chosen. */
  readonly sayTemplate: (template: Template) => string;
  readonly later?: Later | undefined;
}

/** A message that was sent: how, and the times it offered. */
export interface SentMessage {
  readonly channel: string | undefined;
  readonly offered: readonly DateTime[];
}

/**
 * Lets the user finish a message and take it where it is sent from. Gives whether it was marked as
 * sent.
 *
 * @param send takes note that it was sent; where that gives false the dialog stays, text and all.
 */
export function askForDraft(
  app: App,
  request: DraftRequest,
  send: (sent: SentMessage) => Promise<boolean>,
): Promise<boolean> {
  return new Promise((resolve) => new DraftDialog(app, request, send, resolve).open());
}

class DraftDialog extends CarefulModal {
  private fields!: DraftFields;
  private slots!: HTMLElement;
  private summary!: HTMLElement;
  private advice!: HTMLElement;
  private mail!: HTMLElement;
  private told!: HTMLElement;
  private shownAdvice = '';
  private sending: Promise<boolean> | null = null;

  constructor(
    app: App,
    private readonly request: DraftRequest,
    private readonly onSend: (sent: SentMessage) => Promise<boolean>,
    private readonly resolve: (sent: boolean | Promise<boolean>) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, modalEl, request } = this;
    this.setTitle(request.title);
    modalEl.addClass('ii-draft');
    const columns = contentEl.createDiv('ii-draft-columns');
    const main = columns.createDiv('ii-draft-main');
    this.drawTemplates(main);
    this.fields = new DraftFields(main, {
      onTyping: () => this.takeTyping(),
      onCopySubject: () =>
        this.go(() => this.copy(this.fields.subject, texts.messages.subjectCopied)),
    });
    const side = columns.createDiv('ii-draft-side');
    this.slots = drawSlots(side, request, (slot, on) => this.tick(slot, on));
    this.drawAdvice(side);
    drawAnswers(side, request.answers, (answer) =>
      this.fields.insert(answer, () => this.takeTyping()),
    );
    this.drawFooter(contentEl.createDiv('ii-draft-footer'));
    this.scope.register(['Mod'], 'Enter', (event) => {
      if (isOfComposing(event)) return undefined;
      this.go(() => this.send());
      return false;
    });
    this.show();
    this.fields.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.sending ?? false);
  }

  protected override holdsTyping(): boolean {
    return this.request.drafts.isEdited;
  }

  private drawTemplates(main: HTMLElement): void {
    const { drafts, sayTemplate } = this.request;
    const { templates, template } = drafts;
    if (templates.length < 2) return;
    const label = main.createEl('label', { cls: 'ii-draft-field', text: texts.messages.template });
    const select = label.createEl('select', { cls: 'dropdown' });
    templates.forEach((each, place) => {
      select.createEl('option', { value: String(place), text: sayTemplate(each) });
    });
    select.value = String(templates.indexOf(template));
    select.addEventListener('change', () => {
      const next = templates[Number(select.value)];
      if (next !== undefined) this.choose(next);
    });
  }

  private drawAdvice(side: HTMLElement): void {
    const group = side.createDiv({
      cls: 'ii-draft-group',
      attr: { role: 'group', 'aria-label': texts.messages.advice },
    });
    this.summary = group.createDiv({ cls: 'ii-draft-heading', attr: { role: 'status' } });
    this.advice = group.createDiv('ii-draft-group');
  }

  private drawFooter(footer: HTMLElement): void {
    const { later } = this.request;
    this.told = footer.createDiv({ cls: 'ii-draft-told', attr: { role: 'status' } });
    const buttons = footer.createDiv('ii-draft-buttons');
    const add = (text: string, run: () => void): HTMLElement => {
      const button = buttons.createEl('button', { text, attr: { type: 'button' } });
      button.addEventListener('click', run);
      return button;
    };
    if (later !== undefined) {
      add(later.label, () => this.closeAndThen(() => later.run?.()));
    }
    add(texts.messages.copy, () => this.go(() => this.copyMessage()));
    this.mail = add(texts.messages.openMail, () => this.go(() => this.openMail()));
    add(texts.messages.markAsSent, () => this.go(() => this.send())).addClass('mod-cta');
  }

  /** Shows the current draft, with the cursor where the user most likely goes on. */
  private show(): void {
    const { drafts, address } = this.request;
    const { template, subject, body } = drafts;
    this.fields.show(subject, body);
    this.slots.toggle(drafts.hasSlots);
    this.mail.toggle(address !== null && readChannel(template.channel) === 'email');
    this.review();
  }

  private choose(template: Template): void {
    const { drafts } = this.request;
    const before = drafts.template;
    const keeps = drafts.choose(template);
    this.show();
    this.tell(keeps ? texts.messages.keptWith(before.name) : '');
  }

  private takeTyping(): void {
    const { drafts } = this.request;
    drafts.write(drafts.subject === null ? null : this.fields.subject, this.fields.text);
    this.tell('');
    this.review();
  }

  private tick(slot: DateTime, on: boolean): void {
    const { drafts } = this.request;
    const follows = drafts.tick(slot, on);
    this.fields.showText(drafts.body);
    this.tell(follows ? '' : texts.messages.slotsStay);
    this.review();
  }

  /** Counts and checks what stands there now. */
  private review(): void {
    const { kind, drafts, people, findNames } = this.request;
    const { limit } = drafts.template;
    const { subject, text } = this.fields;
    this.fields.showLength(kind, limit);
    const inSubject =
      drafts.subject === null ? [] : checkWording(subject, findNames, texts.draftChecks);
    const inText = checkDraft({ kind, text, limit }, people, findNames, texts.draftChecks);
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

  private tell(text: string): void {
    if (this.told.textContent !== text) this.told.setText(text);
  }

  /** Does what a button asks for; where that fails, the dialog stays, text and all. */
  private go(run: () => Promise<unknown>): void {
    attempt(texts.messages.failed, run);
  }

  /** Copies a text; false, and said, where the system does not allow it. */
  private async copy(text: string, done: string): Promise<boolean> {
    try {
      await this.modalEl.win.navigator.clipboard.writeText(text);
      this.tell(done);
      return true;
    } catch {
      this.tell(texts.messages.notCopied);
      return false;
    }
  }

  private async copyMessage(): Promise<void> {
    if (await this.copy(this.fields.text, texts.messages.copied)) this.request.drafts.markSafe();
  }

  private async openMail(): Promise<void> {
    const { address, drafts } = this.request;
    if (address === null) return;
    const link = mailLink(address, this.fields.subject, this.fields.text);
    const mayGo =
      !link.leavesBodyOut || (await this.copy(this.fields.text, texts.messages.pasteInMail));
    if (!mayGo) return;
    if (!link.leavesBodyOut) this.tell(texts.messages.mailOpened);
    this.modalEl.win.open(link.href);
    drafts.markSafe();
  }

  private async send(): Promise<void> {
    if (this.sending !== null) return;
    const { drafts } = this.request;
    const channel = drafts.template.channel ?? undefined;
    this.sending = this.onSend({ channel, offered: drafts.offered() });
    try {
      if (await this.sending) this.leave();
    } finally {
      // The dialog that was left has taken the answer.
      this.sending = null;
    }
  }
}
