import type * as Obsidian from 'obsidian';
import { followFocus } from './active-window';
import { Commands } from './commands';
import { BaseFileView } from './base-file-view';
import { Bases } from './bases';
import type { Disk } from './disk';
import { FileManager } from './file-manager';
import type { CodeBlockHandler } from './markdown-renderer';
import { MetadataCache } from './metadata-cache';
import { notModelled, strict } from './not-modelled';
import { PendingWork } from './pending-work';
import { Plugins } from './plugins';
import { Keymap, Scope } from './scope';
import { SettingWindow } from './setting-window';
import { Vault } from './vault';
import { Workspace } from './workspace';

/** A command-line command that a plugin registered. */
export interface CliCommand {
  description: string;
  flags: Obsidian.CliFlags | null;
  handler: Obsidian.CliHandler;
}

/**
 * The app, put together. Restores what the mocks lack: commands, plugins, the settings window,
 * the order of things at start. What it does not have throws when read.
 */
export class App {
  readonly pending = new PendingWork();
  scope = new Scope();
  keymap = new Keymap(this.scope);
  vault: Vault;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  workspace: Workspace;
  commands: Commands;
  plugins: Plugins;
  setting: SettingWindow;
  readonly bases: Bases;
  /** The app's own plugins, which plugins look for to work with them: none is switched on here. */
  readonly internalPlugins = {
    getPluginById: (_id: string): null => null,
    getEnabledPluginById: (_id: string): null => null,
  };
  lastEvent: Obsidian.UserEvent | null = null;
  /** Where the app keeps its status bar. */
  statusBarEl: HTMLElement;
  readonly appContainerEl: HTMLElement;
  readonly hoverLinkSources = new Map<string, Obsidian.HoverLinkSource>();
  readonly protocolHandlers = new Map<string, Obsidian.ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, CliCommand>();
  readonly postProcessors = new Set<Obsidian.MarkdownPostProcessor>();
  readonly codeBlocks = new Map<string, CodeBlockHandler>();
  private readonly stopKeys: () => void;
  private readonly stopFocus: () => void;

  constructor(
    private readonly disk: Disk,
    vaultName: string,
  ) {
    this.vault = strict(new Vault(disk, vaultName, this.pending), 'app.vault');
    this.metadataCache = strict(new MetadataCache(this.vault, this.pending), 'app.metadataCache');
    this.fileManager = strict(new FileManager(this.vault, this.metadataCache), 'app.fileManager');
    this.appContainerEl = document.body.createDiv('app-container');
    const self = strict(this, 'app');
    const main = this.appContainerEl.createDiv('horizontal-main-container');
    this.workspace = strict(new Workspace(self.asApp(), main, this.pending), 'app.workspace');
    this.statusBarEl = this.appContainerEl.createDiv('status-bar');
    this.commands = new Commands(self.asApp(), this.scope);
    this.setting = new SettingWindow(self.asApp());
    this.bases = new Bases(self.asApp());
    this.workspace.registerViewType('bases', (leaf) => {
      return new BaseFileView(leaf, this.bases, this.pending) as unknown as Obsidian.View;
    });
    this.workspace.registerExtension('base', 'bases');
    this.plugins = new Plugins(self, disk);
    this.stopKeys = this.keymap.listenIn(window);
    this.stopFocus = followFocus(window);
    (globalThis as { app?: unknown }).app = self;
    return self;
  }

  /** The app as plugins' types know it. */
  asApp(): Obsidian.App {
    return this;
  }

  get renderContext(): Obsidian.RenderContext {
    return notModelled('App.renderContext');
  }

  get secretStorage(): Obsidian.SecretStorage {
    return notModelled('App.secretStorage');
  }

  /**
   * Starts as the app does: plugins load first, then the vault is read (`create` for every file),
   * then the layout comes back, then what waited for the layout runs.
   */
  async start(
    loadPlugins: () => Promise<void> = () => Promise.resolve(),
    layout?: unknown,
  ): Promise<void> {
    await loadPlugins();
    await this.loadHotkeys();
    await this.vault.load();
    this.metadataCache.loadAll();
    if (layout !== undefined) await this.workspace.changeLayout(layout);
    await this.workspace.becomeReady();
  }

  /**
   * Opens a link of the app's scheme, as the system hands one over. Restores: it reaches the handler of its
   * action, with what its query says, decoded, and `'true'` for what has no value. The app's own actions
   * are not there.
   */
  openUri(uri: string): void {
    const [, action = '', query = ''] = /^obsidian:\/\/([^/?#]+)\/?(?:\?([^#]*))?$/.exec(uri) ?? [];
    const handler = this.protocolHandlers.get(action) ?? notModelled(`the link ${uri}`);
    const params: Obsidian.ObsidianProtocolData = { action };
    for (const pair of query.split('&').filter((part) => part !== '')) {
      const [name = '', ...value] = pair.split('=');
      params[decodeURIComponent(name)] = decodeURIComponent(value.join('=')) || 'true';
    }
    handler(params);
  }

  private async loadHotkeys(): Promise<void> {
    const path = `${this.vault.configDir}/hotkeys.json`;
    const all = await this.disk.list();
    if (all.some((entry) => entry.path === path)) {
      this.commands.takeHotkeys(await this.disk.readText(path));
    }
  }

  /** Ends the app: plugins unload, its elements and listeners go. */
  async quit(): Promise<void> {
    for (const id of Object.keys(this.plugins.plugins)) await this.plugins.disablePlugin(id);
    for (const popout of this.workspace.windows) popout.close();
    this.workspace.iterateAllLeaves((leaf) => void leaf.closeView());
    this.stopKeys();
    this.stopFocus();
    this.appContainerEl.detach();
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(this.storageKey(key));
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
    else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  private storageKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
