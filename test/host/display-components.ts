import { BaseComponent, ValueComponent } from './setting-components';

/** How far something is, 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl
      .createDiv('setting-progress-bar')
      .createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = value;
    this.barEl.setCssStyles({ width: `${value}%` });
    return this;
  }
}

/** A value that is shown and cannot be edited. */
export class DisplayValueComponent extends BaseComponent {
  valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('setting-item-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
