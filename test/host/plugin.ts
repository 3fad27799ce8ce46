import type { Extension } from '@codemirror/state';
import type * as Obsidian from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { notModelled } from './not-modelled';

/**
 * Restores: commands, views, ribbon, status bar, settings tab and handlers reach the app and leave
 * it with the plugin; `loadData` gives null where there is none, and a copy each time.
 */
export abstract class Plugin extends Component {
  app: Obsidian.App;
  manifest: Obsidian.PluginManifest;
  /** Left alone by the app; a plugin's own settings, if it keeps them here. */
  declare settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(app: Obsidian.App, manifest: Obsidian.PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.host.workspace.leftRibbon.addIcon(icon, title, callback);
    this.register(() => {
      el.detach();
    });
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.host.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => {
      el.detach();
    });
    return el;
  }

  /** Restores: the id gets the plugin's before it, and so does the name. */
  addCommand(command: Obsidian.Command): Obsidian.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.host.commands.addCommand(command);
    this.register(() => {
      this.host.commands.removeCommand(command.id);
    });
    return command;
  }

  removeCommand(commandId: string): void {
    this.host.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: Obsidian.PluginSettingTab): void {
    this.register(this.host.setting.addTab(settingTab, this.manifest));
  }

  registerView(type: string, viewCreator: Obsidian.ViewCreator): void {
    this.register(this.host.workspace.registerViewType(type, viewCreator));
  }

  registerHoverLinkSource(id: string, info: Obsidian.HoverLinkSource): void {
    this.host.hoverLinkSources.set(id, info);
    this.register(() => this.host.hoverLinkSources.delete(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    for (const extension of extensions) {
      this.register(this.host.workspace.registerExtension(extension, viewType));
    }
  }

  registerMarkdownPostProcessor(
    postProcessor: Obsidian.MarkdownPostProcessor,
    _sortOrder?: number,
  ): Obsidian.MarkdownPostProcessor {
    this.host.postProcessors.add(postProcessor);
    this.register(() => this.host.postProcessors.delete(postProcessor));
    return postProcessor;
  }

  /** Restores: a second handler for one language throws (GnoxNahte/obsidian-tab-panels issue 32). */
  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (
      source: string,
      el: HTMLElement,
      ctx: Obsidian.MarkdownPostProcessorContext,
    ) => unknown,
    _sortOrder?: number,
  ): Obsidian.MarkdownPostProcessor {
    if (this.host.codeBlocks.has(language)) {
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    }
    this.host.codeBlocks.set(language, handler);
    this.register(() => this.host.codeBlocks.delete(language));
    return () => Promise.resolve();
  }

  /** Restores: false where the vault has no bases. */
  registerBasesView(viewId: string, registration: Obsidian.BasesViewRegistration): boolean {
    const undo = this.host.bases.register(viewId, registration);
    if (undo !== null) this.register(undo);
    return undo !== null;
  }

  registerEditorExtension(_extension: Extension): void {
    notModelled('Plugin.registerEditorExtension');
  }

  registerEditorSuggest(_editorSuggest: Obsidian.EditorSuggest<unknown>): void {
    notModelled('Plugin.registerEditorSuggest');
  }

  registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
    this.host.protocolHandlers.set(action, handler);
    this.register(() => this.host.protocolHandlers.delete(action));
  }

  /** Restores: ids are the plugin's own, and a second handler for one throws. */
  registerCliHandler(
    command: string,
    description: string,
    flags: Obsidian.CliFlags | null,
    handler: Obsidian.CliHandler,
  ): void {
    const { id } = this.manifest;
    if (command !== id && !command.startsWith(`${id}:`)) {
      throw new Error(`A CLI command must be "${id}" or begin with "${id}:", not "${command}".`);
    }
    if (this.host.cliHandlers.has(command)) {
      throw new Error(`A CLI handler for "${command}" is already registered.`);
    }
    this.host.cliHandlers.set(command, { description, flags, handler });
    this.register(() => this.host.cliHandlers.delete(command));
  }

  async loadData(): Promise<unknown> {
    return (await this.host.vault.adapter.exists(this.dataPath))
      ? (JSON.parse(await this.host.vault.adapter.read(this.dataPath)) as unknown)
      : null;
  }

  async saveData(data: unknown): Promise<void> {
    await this.host.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  onUserEnable(): void {
    // For subclasses.
  }

  private get dataPath(): string {
    return `${this.host.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  /** The app as the stand-in has it, with what obsidian.d.ts does not name. */
  private get host(): App {
    return this.app as unknown as App;
  }
}
