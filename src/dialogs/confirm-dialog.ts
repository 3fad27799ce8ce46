import { type App, ConfirmationModal } from 'obsidian';

/** A plain question with two answers. */
interface Question {
  readonly title: string;
  readonly content: string | DocumentFragment;
  readonly yes: string;
  readonly no: string;
}

/** Asks a plain question; whether the user said yes. Leaving it is a no, and so is Enter. */
export function askToConfirm(app: App, { title, content, yes, no }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const question = new ConfirmationModal(app);
    question
      .setTitle(title)
      .setContent(content)
      .setCloseCallback(() => resolve(answer));
    question
      .addButton((button) =>
        button.setButtonText(yes).onClick(() => {
          answer = true;
        }),
      )
      .addButton((button) => button.setButtonText(no).setCta().setInitialFocus());
    question.modalEl.addEventListener('keydown', (event) => {
      // A key still held from the dialog before is no answer to this one.
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    });
    question.open();
  });
}
