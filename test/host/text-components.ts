import { moment } from 'obsidian-test-mocks/obsidian';
import { setTooltip } from './tooltip';
import { ValueComponent } from './setting-components';

/** Restores: what is typed in the page is heard. */
export class AbstractTextComponent<
  E extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  protected callback: ((value: string) => unknown) | null = null;

  constructor(public inputEl: E) {
    super();
    inputEl.addEventListener('input', () => {
      this.onChanged();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.callback?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }
}

/** A field for one line. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}

/** A field for several lines. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

/** A field to search with, which can be emptied by its button. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  clearButtonEl: HTMLElement;
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv('search-input-container');
    super(box.createEl('input', { type: 'search', attr: { spellcheck: 'false' } }));
    this.containerEl = box;
    this.clearButtonEl = box.createDiv('search-input-clear-button');
    setTooltip(this.clearButtonEl, 'Clear search');
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
  }
}

/** A field for a date format, which shows an example. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan();
  private defaultFormat = '';

  setDefaultFormat(defaultFormat: string): this {
    this.defaultFormat = defaultFormat;
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}
