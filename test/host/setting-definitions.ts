import type * as Obsidian from 'obsidian';
import { TFile, TFolder } from './abstract-file';
import { AbstractInputSuggest } from './input-suggest';
import { setIcon } from './icons';
import { Setting, SettingGroup } from './setting';

/** What the definitions are drawn for: where values come from and go to. */
interface Tab {
  app: Obsidian.App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  show(): void;
}

type Item = Obsidian.SettingDefinitionItem;
type Row = Obsidian.SettingDefinition;
type Group = Obsidian.SettingDefinitionGroup | Obsidian.SettingDefinitionList;
type Page = Obsidian.SettingDefinitionPage;

/**
 * Restores declarative settings: definitions become rows whose controls hold the bound value,
 * validate what is typed and pass it on; `visible` and `disabled` are asked again on refresh.
 */
export class DefinitionRenderer {
  private cleanups: (() => void)[] = [];
  private refreshers: (() => void)[] = [];

  constructor(private readonly tab: Tab) {}

  render(items: Item[], containerEl: HTMLElement): void {
    this.clear();
    containerEl.empty();
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if (isGroup(item)) {
        loose = null;
        this.renderGroup(item, containerEl);
      } else {
        loose ??= new SettingGroup(containerEl);
        this.renderItem(item, loose, 0, containerEl, items);
      }
    }
    this.refresh();
  }

  clear(): void {
    for (const cleanup of this.cleanups) cleanup();
    this.cleanups = [];
    this.refreshers = [];
  }

  refresh(): void {
    for (const refresher of this.refreshers) refresher();
  }

  private renderGroup(group: Group, containerEl: HTMLElement): void {
    const drawn = new SettingGroup(containerEl);
    if (group.heading !== undefined) drawn.setHeading(group.heading);
    if (group.cls !== undefined) drawn.addClass(...group.cls.split(' '));
    for (const button of group.extraButtons ?? []) drawn.addExtraButton(button);
    const { items = [] } = group;
    items.forEach((item, index) => {
      const setting = this.renderItem(item, drawn, index, containerEl, items);
      if (group.type === 'list')
        this.addListAffordances(
          group as Obsidian.SettingDefinitionList,
          setting,
          index,
          items.length,
        );
    });
    if (group.type === 'list') this.finishList(group as Obsidian.SettingDefinitionList, drawn);
    if (group.search) this.addGroupSearch(group, drawn);
    this.watchVisible(group.visible, drawn.el);
  }

  private renderItem(
    item: Row | Page,
    group: SettingGroup,
    index: number,
    containerEl: HTMLElement,
    siblings: Item[],
  ): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    if (isPage(item)) this.renderPageEntry(item, setting, containerEl, siblings);
    else if (item.control) this.renderControl(item.control, setting);
    else if (item.action) this.renderAction(item, setting, index);
    else if (item.render) {
      const cleanup = item.render(setting, group);
      if (cleanup) this.cleanups.push(cleanup);
    }
    this.watchVisible(item.visible, setting.settingEl);
    return setting;
  }

  private renderAction(
    row: Obsidian.SettingDefinitionAction,
    setting: Setting,
    index: number,
  ): void {
    const el = setting.settingEl;
    el.addClass('mod-action', 'tappable');
    el.setAttrs({ role: 'button', tabindex: '0' });
    const act = (): void => {
      if (!el.hasClass('is-disabled')) row.action(el, index);
    };
    el.addEventListener('click', act);
    el.addEventListener('keydown', (evt) => {
      if (evt.key === 'Enter') act();
    });
    this.watchDisabled(row.disabled, setting);
  }

  private renderPageEntry(
    page: Page,
    setting: Setting,
    containerEl: HTMLElement,
    _siblings: Item[],
  ): void {
    const el = setting.settingEl;
    el.addClass('mod-navigable', 'tappable');
    el.setAttrs({ role: 'button', tabindex: '0' });
    const shown = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
    if (shown !== undefined) setting.addDisplayValue((display) => display.setValue(shown));
    const status = typeof page.status === 'function' ? page.status() : page.status;
    el.toggleClass('mod-warning', status === 'warning');
    setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
    el.addEventListener('click', () => {
      this.openPage(page, containerEl);
    });
    el.addEventListener('keydown', (evt) => {
      if (evt.key === 'Enter') this.openPage(page, containerEl);
    });
  }

  private openPage(page: Page, containerEl: HTMLElement): void {
    const own = page.page?.();
    if (!own) this.render(page.items ?? [], containerEl);
    else {
      this.clear();
      containerEl.empty();
      containerEl.append(own.rootEl);
      own.display();
      this.cleanups.push(() => {
        own.hide();
      });
    }
    const bar = createDiv('setting-page-titlebar');
    const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(back, 'chevron-left');
    bar.createSpan({ text: own?.title ?? page.name });
    back.addEventListener('click', () => {
      this.tab.show();
    });
    containerEl.prepend(bar);
  }

  private renderControl(control: Obsidian.SettingControl, setting: Setting): void {
    const stored = this.tab.getControlValue(control.key);
    const value: unknown = stored ?? control.defaultValue;
    const persist = async (next: unknown): Promise<void> => {
      const complaint = await control.validate?.(next as never);
      setting.setErrorMessage(complaint ?? null);
      if (!complaint) await this.tab.setControlValue(control.key, next);
    };
    this.addComponent(control, setting, value, (next) => void persist(next));
    if (value !== undefined) {
      void Promise.resolve(control.validate?.(value as never)).then((complaint) => {
        if (complaint) setting.setErrorMessage(complaint);
      });
    }
    this.watchDisabled(control.disabled, setting);
  }

  private addComponent(
    control: Obsidian.SettingControl,
    setting: Setting,
    value: unknown,
    persist: (value: unknown) => void,
  ): void {
    const text = asText(value);
    switch (control.type) {
      case 'toggle':
        setting.addToggle((toggle) => toggle.setValue(value === true).onChange(persist));
        return;
      case 'dropdown':
        setting.addDropdown((dropdown) =>
          dropdown.addOptions(control.options).setValue(text).onChange(persist),
        );
        return;
      case 'textarea':
        setting.addTextArea((area) => {
          area
            .setValue(text)
            .setPlaceholder(control.placeholder ?? '')
            .onChange(persist);
          if (control.rows !== undefined) area.inputEl.rows = control.rows;
        });
        return;
      case 'number':
        setting.addText((field) => {
          const { min, max, step } = control;
          field.inputEl.type = 'number';
          for (const [name, limit] of Object.entries({ min, max, step })) {
            if (limit !== undefined) field.inputEl.setAttr(name, limit);
          }
          field.setValue(text).setPlaceholder(control.placeholder ?? '');
          field.onChange((typed) => {
            const parsed = typed.trim() === '' ? Number.NaN : Number(typed);
            persist(Number.isNaN(parsed) ? (control.defaultValue ?? 0) : parsed);
          });
        });
        return;
      case 'slider':
        setting.addSlider((slider) =>
          slider
            .setLimits(control.min, control.max, control.step)
            .setValue(Number(value ?? control.min))
            .onChange(persist),
        );
        return;
      case 'color':
        setting.addColorPicker((color) => color.setValue(text).onChange(persist));
        return;
      case 'file':
      case 'folder':
        setting.addSearch((field) => {
          field
            .setValue(text)
            .setPlaceholder(control.placeholder ?? '')
            .onChange(persist);
          new PathSuggest(this.tab.app, field.inputEl, control).onSelect((path) => {
            field.setValue(path);
            persist(path);
          });
        });
        return;
      case 'text':
        setting.addText((field) =>
          field
            .setValue(text)
            .setPlaceholder(control.placeholder ?? '')
            .onChange(persist),
        );
    }
  }

  private addListAffordances(
    list: Obsidian.SettingDefinitionList,
    setting: Setting,
    index: number,
    count: number,
  ): void {
    const { onReorder, onDelete } = list;
    if (onReorder) {
      // The app drags; the stand-in offers the same moves as buttons.
      if (index > 0)
        setting.addExtraButton((button) =>
          button
            .setIcon('arrow-up')
            .setTooltip('Move up')
            .onClick(() => {
              onReorder(index, index - 1);
            }),
        );
      if (index < count - 1)
        setting.addExtraButton((button) =>
          button
            .setIcon('arrow-down')
            .setTooltip('Move down')
            .onClick(() => {
              onReorder(index, index + 1);
            }),
        );
    }
    if (onDelete)
      setting.addExtraButton((button) =>
        button
          .setIcon('trash-2')
          .setTooltip('Delete')
          .onClick(() => {
            onDelete(index);
          }),
      );
  }

  private finishList(list: Obsidian.SettingDefinitionList, group: SettingGroup): void {
    group.addClass('mod-list');
    const { addItem, emptyState, items = [] } = list;
    if (addItem) {
      group.addExtraButton((button) =>
        button
          .setIcon('plus')
          .setTooltip(addItem.name)
          .onClick(() => {
            addItem.action(button.extraSettingsEl);
          }),
      );
    }
    if (items.length === 0 && emptyState !== undefined) {
      group.listEl.createDiv('setting-empty-state').setText(emptyState);
    }
  }

  private addGroupSearch(group: Group, drawn: SettingGroup): void {
    const { search, items = [] } = group;
    const rows = [...drawn.listEl.children] as HTMLElement[];
    drawn.addSearch((field) =>
      field.setPlaceholder(search?.placeholder ?? '').onChange((query) => {
        items.forEach((item, index) => {
          if (!isPage(item))
            rows[index]?.toggle(query === '' || search?.match(item, query) === true);
        });
      }),
    );
  }

  private watchVisible(visible: boolean | (() => boolean) | undefined, el: HTMLElement): void {
    if (visible === undefined) return;
    this.refreshers.push(() => {
      el.toggle(typeof visible === 'function' ? visible() : visible);
    });
  }

  private watchDisabled(disabled: boolean | (() => boolean) | undefined, setting: Setting): void {
    if (disabled === undefined) return;
    this.refreshers.push(() => {
      setting.setDisabled(typeof disabled === 'function' ? disabled() : disabled);
    });
  }
}

/** Suggests files or folders of the vault for a path setting. */
class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: Obsidian.App,
    inputEl: HTMLInputElement,
    private readonly control: Obsidian.SettingFileControl | Obsidian.SettingFolderControl,
  ) {
    super(app, inputEl);
  }

  protected getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    return this.app.vault
      .getAllLoadedFiles()
      .filter((file) => this.fits(file))
      .map((file) => file.path)
      .filter((path) => path.toLowerCase().includes(wanted));
  }

  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  override selectSuggestion(value: string, evt: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(value, evt);
    this.close();
  }

  private fits(file: Obsidian.TAbstractFile): boolean {
    const { control } = this;
    if (control.type === 'file') return file instanceof TFile && (control.filter?.(file) ?? true);
    if (!(file instanceof TFolder)) return false;
    return (control.includeRoot === true || !file.isRoot()) && (control.filter?.(file) ?? true);
  }
}

function isGroup(item: Item): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isPage(item: Row | Page): item is Page {
  return 'type' in item;
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
