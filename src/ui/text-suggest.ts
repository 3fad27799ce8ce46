import { AbstractInputSuggest, type App } from 'obsidian';
import { foldText, searchWords } from '../core/contact/fold-text';

/** Offers, below a field, what is known already and holds what is typed; nothing is put in unasked. */
export class TextSuggest extends AbstractInputSuggest<string> {
  private chosen: string | null = null;
  /** The values as they are searched, made when somebody first types. */
  private folded: readonly string[] | null = null;

  /** @param onEnter what Enter means where what was typed is kept. */
  constructor(
    app: App,
    private readonly input: HTMLInputElement,
    private readonly values: readonly string[],
    private readonly onEnter: () => void,
  ) {
    super(app, input);
  }

  /** What was typed comes first, so that Enter keeps it. */
  protected override getSuggestions(query: string): string[] {
    const words = searchWords(query);
    if (words.length === 0 || query === this.chosen) return [];
    this.folded ??= this.values.map(foldText);
    const { folded } = this;
    const found = this.values.filter(
      (value, at) => value !== query && words.every((word) => folded[at]?.includes(word) === true),
    );
    return found.length === 0 ? [] : [query, ...found];
  }

  override renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  override selectSuggestion(value: string, event: MouseEvent | KeyboardEvent): void {
    const isTyped = value === this.getValue();
    this.chosen = value;
    this.setValue(value);
    this.close();
    if (!isTyped) this.input.dispatchEvent(new Event('input', { bubbles: true }));
    else if ('key' in event) this.onEnter();
  }
}
