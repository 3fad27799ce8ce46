import { type App, FuzzySuggestModal } from 'obsidian';
import { keepComposing } from './key-press';

/** Offers a list to choose from by typing; gives the chosen one, or null where the user leaves. */
export function askToPick<Choice>(
  app: App,
  choices: readonly Choice[],
  textOf: (choice: Choice) => string,
  placeholder: string,
): Promise<Choice | null> {
  return new Promise((resolve) => {
    new PickDialog(app, choices, textOf, placeholder, resolve).open();
  });
}

class PickDialog<Choice> extends FuzzySuggestModal<Choice> {
  private chosen: Choice | null = null;

  constructor(
    app: App,
    private readonly choices: readonly Choice[],
    private readonly textOf: (choice: Choice) => string,
    placeholder: string,
    private readonly resolve: (choice: Choice | null) => void,
  ) {
    super(app);
    keepComposing(this.modalEl);
    this.setPlaceholder(placeholder);
  }

  override getItems(): Choice[] {
    return [...this.choices];
  }

  override getItemText(choice: Choice): string {
    return this.textOf(choice);
  }

  override onChooseItem(choice: Choice): void {
    this.chosen = choice;
  }

  override onClose(): void {
    super.onClose();
    // The app closes the dialog before it tells what was chosen.
    window.setTimeout(() => this.resolve(this.chosen), 0);
  }
}
