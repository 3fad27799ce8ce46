import { type App, ConfirmationModal, Modal } from 'obsidian';
import { keepStrayKeys } from './key-press';
import { keepPresses } from './keep-presses';
import { knowDialog } from './open-dialogs';
import { texts } from '../vault/texts';

/** The question before a dialog is left: what would be lost, and the button that stays. */
export interface LeaveWords {
  readonly title: string;
  readonly text: string;
  readonly stay: string;
}

/** A dialog that asks before it closes over something the user typed. */
export abstract class CarefulModal extends Modal {
  private mayLeave = false;
  /** The question that is being asked. */
  private question: ConfirmationModal | null = null;

  constructor(app: App) {
    super(app);
    keepStrayKeys(this.modalEl);
    keepPresses(this.modalEl);
    knowDialog(this, () => this.holdsTyping());
  }

  /** Whether closing now would lose something that was typed. */
  protected abstract holdsTyping(): boolean;

  /** How the user is asked whether to leave. */
  protected leaveWords(): LeaveWords {
    const { leaveTitle: title, leaveText: text, keepWriting: stay } = texts.dialogs;
    return { title, text, stay };
  }

  /** Closes; where that would lose typing, the user is asked first. */
  override close(): void {
    this.closeAndThen(() => undefined);
  }

  /** As {@link close}, and does what follows once it is closed; nothing where the user stays. */
  protected closeAndThen(next: () => void): void {
    if (this.mayLeave || !this.holdsTyping()) {
      super.close();
      next();
    } else if (this.question === null) this.askToLeave(next);
  }

  /** Closes without asking: what was typed is taken, or the user said that it may go. */
  protected leave(): void {
    this.mayLeave = true;
    const { question } = this;
    this.question = null;
    // There is nothing left to ask about.
    question?.close();
    this.close();
  }

  private askToLeave(next: () => void): void {
    const words = this.leaveWords();
    const question = new ConfirmationModal(this.app);
    this.question = question;
    question
      .addClass('informational-interviews-question')
      .setTitle(words.title)
      .setContent(words.text)
      .setCloseCallback(() => (this.question = null));
    question
      .addButton((button) =>
        button
          .setButtonText(texts.dialogs.leave)
          .setDestructive()
          .onClick(() => {
            // The app closes it by itself once a button of it is pressed.
            this.question = null;
            this.leave();
            next();
          }),
      )
      .addButton((button) => button.setButtonText(words.stay).setCta().setInitialFocus());
    question.open();
  }
}
