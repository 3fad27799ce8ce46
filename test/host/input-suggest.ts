import type * as Obsidian from 'obsidian';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

/** A popover with suggestions below an element. */
export abstract class PopoverSuggest<T> {
  app: Obsidian.App;
  scope: Scope;
  protected suggestEl: HTMLElement;
  protected suggestions: SuggestionList<T>;
  protected isOpen = false;

  constructor(app: Obsidian.App, scope?: Obsidian.Scope) {
    this.app = app;
    this.scope = (scope as unknown as Scope | undefined) ?? new Scope();
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new SuggestionList<T>(
      this,
      this.suggestEl.createDiv('suggestion'),
      this.scope,
    );
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    // A press must not take the focus from the field before the click arrives.
    this.suggestEl.addEventListener('mousedown', (evt) => {
      evt.preventDefault();
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    activeDocument.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }
}

/** Restores: suggestions appear below the field on focus and while typing, and fill it. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: Obsidian.App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const ask = (): void => {
      void this.ask();
    };
    textInputEl.addEventListener('focus', ask);
    textInputEl.addEventListener('input', ask);
    textInputEl.addEventListener('blur', () => {
      this.close();
    });
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  setValue(value: string): void {
    if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl.instanceOf(HTMLInputElement)
      ? this.textInputEl.value
      : this.textInputEl.getText();
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.callback?.(value, evt);
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  private async ask(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    if (values.length === 0 || !this.textInputEl.isActiveElement()) {
      this.close();
      return;
    }
    this.suggestions.show(this.limit > 0 ? values.slice(0, this.limit) : values);
    this.open();
    const { left, bottom, width } = this.textInputEl.getBoundingClientRect();
    this.suggestEl.setCssStyles({
      left: `${left}px`,
      top: `${bottom + 4}px`,
      minWidth: `${width}px`,
    });
  }
}
