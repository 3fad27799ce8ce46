import type * as Obsidian from 'obsidian';
import { App } from '../../host/app';
import { type IconShapes, provideIcons } from '../../host/icons';
import { becomeDevice } from '../../host/platform';
import { FileExplorerView } from './file-explorer';
import './moment-languages';
import { applyTheme, buildFrame } from './frame';
import { HttpDisk } from './http-disk';
import { loadPlugin } from './load-plugins';
import { readAddress } from './page-address';
import { shiftClock } from './shifted-clock';

declare global {
  interface Window {
    /** For browser tests: the app, the plugin in the making, and whether the page has started. */
    workbench?: { app: Obsidian.App; host: App; plugin: Obsidian.Plugin | null; ready: boolean };
  }
}

interface Config {
  vaultName: string;
  vaultId: string;
  plugins: Obsidian.PluginManifest[];
}

await start();

async function start(): Promise<void> {
  const address = readAddress(window.location.search);
  if (address.now !== null) shiftClock(address.now);
  // Where the app keeps it, before any plugin asks for it.
  if (address.language !== null) window.localStorage.setItem('language', address.language);
  applyTheme(address.theme);
  const isPhone = address.phone || window.innerWidth < 600;
  becomeDevice(isPhone ? 'phone' : 'desktop', document.body);
  const token =
    document.querySelector('meta[name="workbench-token"]')?.getAttribute('content') ?? '';
  const headers = { 'x-workbench-token': token };
  const [config, icons] = await Promise.all([
    fetch('/api/config', { headers }).then((response) => response.json() as Promise<Config>),
    fetch('/icons.json').then((response) => response.json() as Promise<Record<string, IconShapes>>),
  ]);
  provideIcons(icons);
  const host = new App(new HttpDisk(token), config.vaultName);
  document.title = `${config.vaultName} - Workbench`;
  const [own] = config.plugins;
  window.workbench = { app: host.asApp(), host, plugin: null, ready: false };
  host.workspace.registerViewType(
    'file-explorer',
    (leaf) => new FileExplorerView(leaf) as unknown as Obsidian.View,
  );
  buildFrame(host, isPhone);
  const storageKey = `workbench-layout-${config.vaultId}${isPhone ? '-phone' : ''}`;
  const saved = window.localStorage.getItem(storageKey);
  await host.start(
    () => loadAll(host, config.plugins),
    saved === null ? undefined : (JSON.parse(saved) as unknown),
  );
  window.workbench.plugin = own ? host.plugins.getPlugin(own.id) : null;
  await firstLook(host, address.open, saved === null, isPhone);
  host.workspace.on('layout-change', () => {
    window.localStorage.setItem(storageKey, JSON.stringify(host.workspace.getLayout()));
  });
  window.workbench.ready = true;
  document.body.addClass('workbench-ready');
}

async function loadAll(host: App, manifests: Obsidian.PluginManifest[]): Promise<void> {
  for (const manifest of manifests) {
    try {
      await loadPlugin(host, manifest);
    } catch (error) {
      // One plugin that fails keeps no other from loading; its notice is already there.
      console.error(`Plugin ${manifest.id} failed to load.`, error);
    }
  }
}

async function firstLook(
  host: App,
  open: string | null,
  isFirst: boolean,
  isPhone: boolean,
): Promise<void> {
  const { workspace } = host;
  if (isFirst) {
    await workspace.ensureSideLeaf('file-explorer', 'left', { reveal: !isPhone });
    if (isPhone) workspace.leftSplit.collapse();
    if (!isPhone) host.commands.executeCommandById('informational-interviews:show-follow-ups');
  }
  const file = open === null ? null : host.vault.getFileByPath(open);
  if (file) await workspace.getLeaf().openFile(file);
}
