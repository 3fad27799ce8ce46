import type * as Obsidian from 'obsidian';
import { notModelled } from './not-modelled';
import { DefinitionRenderer } from './setting-definitions';

/** A page of the settings window. */
export abstract class SettingTab {
  app: Obsidian.App;
  icon = 'settings';
  containerEl: HTMLElement;
  settingItems: Obsidian.SettingDefinitionItem[] = [];
  private renderer: DefinitionRenderer | null = null;

  constructor(app: Obsidian.App) {
    this.app = app;
    this.containerEl = createDiv('vertical-tab-content');
  }

  getSettingDefinitions(): Obsidian.SettingDefinitionItem[] {
    return [];
  }

  /** Restores: asks for the definitions again and draws them where the tab is shown. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.show();
  }

  getControlValue(_key: string): unknown {
    return notModelled('SettingTab.getControlValue of a tab that belongs to no plugin');
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {
    notModelled('SettingTab.setControlValue of a tab that belongs to no plugin');
  }

  refreshDomState(): void {
    this.renderer?.refresh();
  }

  display(): void {
    // For tabs that draw themselves.
  }

  hide(): void {
    this.renderer?.clear();
    this.renderer = null;
    this.containerEl.empty();
  }

  /** What the window calls: declared settings win over `display`. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    this.renderer?.clear();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.renderer ??= new DefinitionRenderer(this);
    this.renderer.render(this.settingItems, this.containerEl);
  }
}

/**
 * Restores: a plugin's tab reads and writes `plugin.settings`, and saves it, unless it overrides
 * getControlValue and setControlValue.
 */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: Obsidian.App,
    protected readonly owner: Obsidian.Plugin,
  ) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    return (this.owner.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.owner.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    await this.owner.saveData(settings);
  }
}

/** A page below a tab that draws itself. */
export abstract class SettingPage {
  rootEl: HTMLElement = createDiv('setting-page');
  titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
