import type * as Obsidian from 'obsidian';
import { Modal } from './modal';
import type { SettingTab } from './setting-tab';

interface Entry {
  id: string;
  name: string;
  tab: SettingTab;
}

/** Restores `app.setting`: the window with the plugins' tabs. */
export class SettingWindow extends Modal {
  activeTab: SettingTab | null = null;
  private readonly entries: Entry[] = [];
  private readonly headersEl: HTMLElement;
  private readonly tabEl: HTMLElement;

  constructor(app: Obsidian.App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.modalEl.setAttr('aria-label', 'Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.headersEl = this.contentEl.createDiv('vertical-tab-header');
    this.tabEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  /** What `Plugin.addSettingTab` does; returns what undoes it. */
  addTab(tab: Obsidian.PluginSettingTab, manifest: Obsidian.PluginManifest): () => void {
    const entry = { id: manifest.id, name: manifest.name, tab: tab as unknown as SettingTab };
    this.entries.push(entry);
    entry.tab.update();
    return () => {
      if (this.activeTab === entry.tab) this.leaveTab();
      this.entries.splice(this.entries.indexOf(entry), 1);
    };
  }

  get pluginTabs(): SettingTab[] {
    return this.entries.map(({ tab }) => tab);
  }

  openTabById(id: string): SettingTab | null {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry) return null;
    this.leaveTab();
    this.activeTab = entry.tab;
    this.tabEl.append(entry.tab.containerEl);
    entry.tab.show();
    this.drawHeaders();
    return entry.tab;
  }

  override onOpen(): void {
    this.drawHeaders();
    const [first] = this.entries;
    if (first) this.openTabById(first.id);
    else this.tabEl.setText('No plugin has settings.');
  }

  override onClose(): void {
    this.leaveTab();
  }

  private leaveTab(): void {
    this.activeTab?.hide();
    this.activeTab = null;
    this.tabEl.empty();
  }

  private drawHeaders(): void {
    this.headersEl.empty();
    for (const { id, name, tab } of this.entries) {
      const header = this.headersEl.createEl('button', {
        cls: 'vertical-tab-nav-item',
        text: name,
      });
      header.toggleClass('is-active', tab === this.activeTab);
      header.addEventListener('click', () => this.openTabById(id));
    }
  }
}
