import type * as Obsidian from 'obsidian';
import type { Disk } from './disk';
import { Notice } from './notice';

/** A class that a plugin exports. */
export type PluginClass = new (
  app: Obsidian.App,
  manifest: Obsidian.PluginManifest,
) => Obsidian.Plugin;

/** What the register of plugins needs of the app. */
interface Host {
  asApp(): Obsidian.App;
  vault: { configDir: string };
}

/** Restores `app.plugins`: who is loaded, by id. */
export class Plugins {
  readonly plugins: Record<string, Obsidian.Plugin> = {};
  readonly manifests: Record<string, Obsidian.PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();

  constructor(
    private readonly host: Host,
    disk: Disk,
  ) {
    disk.onChange(({ path }) => {
      this.dataChanged(path);
    });
  }

  getPlugin(id: string): Obsidian.Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Makes, registers and loads a plugin. One that fails says so in a notice, and throws. */
  async load(plugin: PluginClass, manifest: Obsidian.PluginManifest): Promise<Obsidian.Plugin> {
    const made = new plugin(this.host.asApp(), {
      dir: `${this.host.vault.configDir}/plugins/${manifest.id}`,
      ...manifest,
    });
    this.plugins[manifest.id] = made;
    this.manifests[manifest.id] = made.manifest;
    this.enabledPlugins.add(manifest.id);
    try {
      // The app's own plugins await their onload here; `Component.load` returns nothing to await.
      await (made as unknown as { loadAsPlugin(): Promise<void> }).loadAsPlugin();
    } catch (error) {
      Reflect.deleteProperty(this.plugins, manifest.id);
      new Notice(`Failed to load plugin ${manifest.id}: ${String(error)}`, 0);
      throw error;
    }
    return made;
  }

  async disablePlugin(id: string): Promise<void> {
    const plugin = this.plugins[id];
    Reflect.deleteProperty(this.plugins, id);
    this.enabledPlugins.delete(id);
    plugin?.unload();
    await Promise.resolve();
  }

  /** Restores: data.json changed by somebody else (a sync) reaches the plugin. */
  private dataChanged(path: string): void {
    const id = /^\.obsidian\/plugins\/([^/]+)\/data\.json$/.exec(path)?.[1];
    const plugin = id === undefined ? undefined : this.plugins[id];
    void plugin?.onExternalSettingsChange?.();
  }
}
