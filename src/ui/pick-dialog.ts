import {
  type App,
  type FuzzyMatch,
  FuzzySuggestModal,
  prepareFuzzySearch,
  sortSearchResults,
} from 'obsidian';
import { type FoldedText, foldText, foldWithPlaces, stretchesIn } from '../core/contact/fold-text';
import { keepStrayKeys } from './key-press';
import { knowDialog } from './open-dialogs';

/**
 * Offers a list to choose from by typing, without regard to case and accents; gives the chosen one, or null
 * where the user leaves.
 */
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
  /** The texts of the choices as they are searched, made when somebody first types. */
  private folded: readonly FoldedText[] | null = null;

  constructor(
    app: App,
    private readonly choices: readonly Choice[],
    private readonly textOf: (choice: Choice) => string,
    placeholder: string,
    private readonly resolve: (choice: Choice | null) => void,
  ) {
    super(app);
    keepStrayKeys(this.modalEl);
    knowDialog(this, () => this.inputEl.value.trim() !== '');
    this.setPlaceholder(placeholder);
  }

  override getItems(): Choice[] {
    return [...this.choices];
  }

  override getItemText(choice: Choice): string {
    return this.textOf(choice);
  }

  /** As the app searches, but in plain letters: `soren` finds Søren. */
  override getSuggestions(query: string): FuzzyMatch<Choice>[] {
    const wanted = foldText(query.trim());
    if (wanted === '') return super.getSuggestions('');
    this.folded ??= this.choices.map((choice) => foldWithPlaces(this.textOf(choice)));
    const search = prepareFuzzySearch(wanted);
    const found: FuzzyMatch<Choice>[] = [];
    for (const [place, item] of this.choices.entries()) {
      const folded = this.folded[place];
      const match = folded === undefined ? null : search(folded.text);
      if (folded === undefined || match === null) continue;
      const matches = stretchesIn(this.textOf(item), folded, match.matches);
      found.push({ item, match: { score: match.score, matches } });
    }
    sortSearchResults(found);
    return found;
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
