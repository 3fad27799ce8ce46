import { type App, ConfirmationModal } from 'obsidian';
import { knowDialog } from './open-dialogs';

/** A plain question with two answers. */
interface Question {
  readonly title: string;
  readonly content: string | DocumentFragment;
  readonly yes: string;
  readonly no: string;
  /** Whether yes carries on with what the user began, and so is the main button. */
  readonly carriesOn?: boolean;
}

/** Asks a plain question; whether the user said yes. Leaving it is a no, and so is Enter. */
export function askToConfirm(
  app: App,
  { title, content, yes, no, carriesOn = false }: Question,
): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const question = new ConfirmationModal(app);
    knowDialog(question);
    question
      .addClass('informational-interviews-question')
      .setTitle(title)
      .setContent(content)
      .setCloseCallback(() => resolve(answer));
    question
      .addButton((button) => {
        button.setButtonText(yes).onClick(() => {
          answer = true;
        });
        if (carriesOn) button.setCta();
      })
      .addButton((button) => {
        button.setButtonText(no).setInitialFocus();
        if (carriesOn) button.setCancel();
        else button.setCta();
      });
    question.modalEl.addEventListener('keydown', (event) => {
      // A key still held from the dialog before is no answer to this one.
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    });
    question.open();
  });
}
