import type * as Obsidian from 'obsidian';
import { prepareFuzzySearch, renderMatches } from './search-matches';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/**
 * Restores: typing asks for suggestions and draws them, the arrow keys move, Enter and a click
 * choose; the modal closes (and hears onClose) before `onChooseSuggestion` is called.
 */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private readonly instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: Obsidian.App) {
    super(app);
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    this.modalEl.empty();
    const inputBox = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = inputBox.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: {
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        enterkeyhint: 'done',
      },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = createDiv('prompt-instructions');
    this.list = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => {
      this.ask();
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.ask();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: Obsidian.Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const one = this.instructionsEl.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
    this.modalEl.append(this.instructionsEl);
  }

  onNoSuggestion(): void {
    this.list.show([]);
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.list.choose(evt);
  }

  private ask(): void {
    this.asked += 1;
    const ask = this.asked;
    const answer = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(answer)) {
      this.show(answer);
      return;
    }
    void answer.then((values) => {
      // An answer to an earlier question comes too late.
      if (ask === this.asked) this.show(values);
    });
  }

  private show(values: T[]): void {
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    if (shown.length > 0) this.list.show(shown);
    else this.onNoSuggestion();
  }
}

/** Restores: suggestions are the items that match fuzzily, best first, with the match marked. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Obsidian.FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): Obsidian.FuzzyMatch<T>[] {
    const wanted = query.trim();
    if (wanted === '') {
      return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
    }
    const search = prepareFuzzySearch(wanted);
    return this.getItems()
      .flatMap((item): Obsidian.FuzzyMatch<T>[] => {
        const match = search(this.getItemText(item));
        return match ? [{ item, match }] : [];
      })
      .sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion(item: Obsidian.FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item.item), item.match.matches);
  }

  onChooseSuggestion(item: Obsidian.FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item.item, evt);
  }
}
