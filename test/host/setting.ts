import type * as Obsidian from 'obsidian';
import { ButtonComponent, ExtraButtonComponent } from './button-components';
import {
  ColorComponent,
  DropdownComponent,
  SliderComponent,
  ToggleComponent,
} from './choice-components';
import { DisplayValueComponent, ProgressBarComponent } from './display-components';
import { type BaseComponent } from './setting-components';
import {
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './text-components';
import { setTooltip } from './tooltip';

/** A row of a settings page: name and description, and the controls beside them. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    const wrong = message !== null && message !== '';
    this.settingEl.toggleClass('is-invalid', wrong);
    this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
    this.errorEl.setText(message ?? '');
    this.errorEl.toggle(wrong);
    return this;
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    this.labelControls();
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(...cls.split(' '));
    return this;
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addButton(cb: (component: Obsidian.ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), cb);
  }

  addExtraButton(cb: (component: Obsidian.ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), cb);
  }

  addToggle(cb: (component: Obsidian.ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.add(new ToggleComponent(this.controlEl), cb);
  }

  addText(cb: (component: Obsidian.TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), cb);
  }

  addSearch(cb: (component: Obsidian.SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), cb);
  }

  addTextArea(cb: (component: Obsidian.TextAreaComponent) => unknown): this {
    return this.add(new TextAreaComponent(this.controlEl), cb);
  }

  addMomentFormat(cb: (component: Obsidian.MomentFormatComponent) => unknown): this {
    return this.add(new MomentFormatComponent(this.controlEl), cb);
  }

  addDropdown(cb: (component: Obsidian.DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), cb);
  }

  addColorPicker(cb: (component: Obsidian.ColorComponent) => unknown): this {
    return this.add(new ColorComponent(this.controlEl), cb);
  }

  addProgressBar(cb: (component: Obsidian.ProgressBarComponent) => unknown): this {
    return this.add(new ProgressBarComponent(this.controlEl), cb);
  }

  addSlider(cb: (component: Obsidian.SliderComponent) => unknown): this {
    return this.add(new SliderComponent(this.controlEl), cb);
  }

  addDisplayValue(cb: (component: Obsidian.DisplayValueComponent) => unknown): this {
    return this.add(new DisplayValueComponent(this.controlEl), cb);
  }

  addComponent(cb: (el: HTMLElement) => Obsidian.BaseComponent): this {
    this.components.push(cb(this.controlEl));
    return this;
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  /** The stand-in's components fit the public types but for their wider callbacks: one cast. */
  private add(component: BaseComponent, cb: (component: never) => unknown): this {
    this.components.push(component);
    this.labelControls();
    cb(component as never);
    return this;
  }

  /** What a screen reader says of a control is its row's name. */
  private labelControls(): void {
    const name = this.nameEl.getText();
    if (name === '') return;
    for (const el of this.controlEl.findAll('input, select, textarea')) {
      if (!el.hasAttribute('aria-label')) el.setAttr('aria-label', name);
    }
  }
}

/** Rows under one heading. */
export class SettingGroup {
  listEl: HTMLElement;
  private readonly groupEl: HTMLElement;
  private headingSetting: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.header().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Obsidian.Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: Obsidian.SearchComponent) => unknown): this {
    this.header().addSearch(cb);
    return this;
  }

  addExtraButton(cb: (component: Obsidian.ExtraButtonComponent) => unknown): this {
    this.header().addExtraButton(cb);
    return this;
  }

  /** The element of the whole group, to show or hide it. */
  get el(): HTMLElement {
    return this.groupEl;
  }

  private header(): Setting {
    if (!this.headingSetting) {
      this.headingSetting = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.headingSetting.settingEl);
    }
    return this.headingSetting;
  }
}
