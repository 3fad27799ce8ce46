import type * as Obsidian from 'obsidian';
import { notModelled } from './not-modelled';
import { setTooltip } from './tooltip';
import { ValueComponent } from './setting-components';

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private callback: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0' } });
    this.inputEl.addEventListener('click', (evt) => {
      evt.stopPropagation();
    });
    this.inputEl.addEventListener('change', () => {
      this.show(this.inputEl.checked);
      this.callback?.(this.inputEl.checked);
    });
    this.toggleEl.addEventListener('click', () => {
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.inputEl.checked;
  }

  /** Restores: setting another value is a change too, and is told. */
  setValue(on: boolean): this {
    if (this.inputEl.checked === on) return this;
    this.show(on);
    this.callback?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.callback = callback;
    return this;
  }

  private show(on: boolean): void {
    this.inputEl.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
  }
}

/** A list of which one is chosen. */
export class DropdownComponent extends ValueComponent<string> {
  selectEl: HTMLSelectElement;
  private callback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => this.callback?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }
}

/** A number chosen by sliding. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  private callback: ((value: number) => unknown) | null = null;
  private instant = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    const told = (): unknown => this.callback?.(this.getValue());
    this.sliderEl.addEventListener('input', () => {
      if (this.instant) told();
    });
    this.sliderEl.addEventListener('change', () => {
      if (!this.instant) told();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    return this;
  }

  getValuePretty(): string {
    return String(this.getValue());
  }

  setDynamicTooltip(): this {
    this.sliderEl.addEventListener('input', () => {
      this.showTooltip();
    });
    return this;
  }

  setDisplayFormat(_format: (value: number) => string): this {
    return this;
  }

  showTooltip(): void {
    setTooltip(this.sliderEl, this.getValuePretty());
  }

  onChange(callback: (value: number) => unknown): this {
    this.callback = callback;
    return this;
  }
}

/** A colour, as text like #aabbcc. */
export class ColorComponent extends ValueComponent<string> {
  colorPickerEl: HTMLInputElement;
  private callback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('input', () => this.callback?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  getValueRgb(): Obsidian.RGB {
    const part = (from: number): number =>
      Number.parseInt(this.getValue().slice(from, from + 2), 16);
    return { r: part(1), g: part(3), b: part(5) };
  }

  getValueHsl(): Obsidian.HSL {
    return notModelled('ColorComponent.getValueHsl');
  }

  setValueRgb({ r, g, b }: Obsidian.RGB): this {
    const hex = (value: number): string => value.toString(16).padStart(2, '0');
    return this.setValue(`#${hex(r)}${hex(g)}${hex(b)}`);
  }

  setValueHsl(_hsl: Obsidian.HSL): this {
    return notModelled('ColorComponent.setValueHsl');
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }
}
