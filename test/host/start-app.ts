import type * as Obsidian from 'obsidian';
import { App } from './app';
import { MemoryDisk } from './memory-disk';
import { becomeDevice } from './platform';
import type { PluginClass } from './plugins';

/** What `startApp` starts with. */
export interface AppStart {
  /** The vault: path to text. A path that ends in a slash is an empty folder. */
  files?: Record<string, string>;
  /** A plugin that is there when the app starts, and how it is called. */
  plugin?: PluginClass;
  manifest?: Obsidian.PluginManifest;
  /** Its data.json; left out, there is none. */
  pluginData?: unknown;
  /** The width of the window: below 600 it is a phone. */
  width?: number;
  /** Whether the app's bases are switched on; left out, they are. */
  hasBases?: boolean;
  /** A layout from an earlier run, as `workspace.getLayout()` gave it. */
  layout?: unknown;
}

/** A running app, and what a test does with it. */
export interface RunningApp {
  app: Obsidian.App;
  /** The same app with what obsidian.d.ts does not name: commands, plugins, setting, pending. */
  host: App;
  disk: MemoryDisk;
  /** The plugin given to `startApp`. */
  plugin: Obsidian.Plugin | null;
  /** Loads a plugin now, as switching it on in the settings does. */
  loadPlugin(plugin: PluginClass, manifest?: Obsidian.PluginManifest): Promise<Obsidian.Plugin>;
  /** Unloads every plugin and takes the app out of the page. */
  unload(): Promise<void>;
  /** Runs a command by its full id, or by the part after the plugin's id; says whether it ran. */
  command(id: string): boolean;
  /** The texts of the notices shown now. */
  notices(): string[];
  /** The text of a note on the disk. */
  read(path: string): string | null;
  /** The one file at that path; throws where there is none. */
  file(path: string): Obsidian.TFile;
  /** Opens that file in the tab in front, as a click on it does; throws where there is none. */
  open(path: string): Promise<void>;
  /** Waits until nothing asynchronous of the app is under way. */
  settled(): Promise<void>;
}

/** The manifest used where a test does not care. */
const probeManifest: Obsidian.PluginManifest = {
  id: 'probe',
  name: 'Probe',
  author: 'nobody',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'Stands for a plugin in tests.',
};

/** Starts an app over a vault in memory. Call `unload` at the end of the test. */
export async function startApp(start: AppStart = {}): Promise<RunningApp> {
  const manifest = start.manifest ?? probeManifest;
  const data =
    start.pluginData === undefined
      ? {}
      : { [`.obsidian/plugins/${manifest.id}/data.json`]: JSON.stringify(start.pluginData) };
  const disk = new MemoryDisk({ ...start.files, ...data });
  document.body.empty();
  becomeDevice((start.width ?? 1280) < 600 ? 'phone' : 'desktop', document.body);
  const host = new App(disk, 'Vault');
  host.bases.isOn = start.hasBases ?? true;
  let plugin: Obsidian.Plugin | null = null;
  await host.start(async () => {
    if (start.plugin) plugin = await host.plugins.load(start.plugin, manifest);
  }, start.layout);
  const file = (path: string): Obsidian.TFile => {
    const found = host.vault.getFileByPath(path);
    if (!found) throw new Error(`There is no file "${path}" in the vault.`);
    return found;
  };
  return {
    app: host.asApp(),
    host,
    disk,
    plugin,
    loadPlugin: (other, otherManifest = manifest) => host.plugins.load(other, otherManifest),
    unload: async () => {
      await host.quit();
      await host.pending.settled();
      document.body.empty();
    },
    command: (id) =>
      host.commands.executeCommandById(id in host.commands.commands ? id : `${manifest.id}:${id}`),
    notices: () => [...document.querySelectorAll('.notice')].map((el) => el.textContent),
    read: (path) => disk.peek(path),
    file,
    open: (path) => host.workspace.getLeaf(false).openFile(file(path)),
    settled: () => host.pending.settled(),
  };
}
