import { type Component, Platform, type Plugin } from 'obsidian';
import { attempt } from '../ui/notices';
import { texts } from '../vault/texts';
import { commandForContact } from './command-for-contact';
import type { Feature } from './feature';
import type { Host } from './host';

/**
 * Hands to the app what a feature adds: no feature calls an `add…` of the plugin itself. What a
 * component hears of while it lives, it registers on its own.
 */
export function registerFeature(
  plugin: Plugin,
  feature: Feature,
  host: Pick<Host, 'app' | 'index' | 'runner'>,
): void {
  const { commands = [], contactActs = [] } = feature;
  for (const command of [...commands, ...contactActs.map((act) => commandForContact(host, act))]) {
    const run = (): unknown => command.callback();
    const callback = (): void => attempt(texts.failures.command(command.name), run);
    plugin.addCommand({ ...command, callback });
  }
  for (const { type, create } of feature.views ?? []) {
    plugin.registerView(type, create);
    plugin.registerHoverLinkSource(type, { display: plugin.manifest.name, defaultMod: true });
  }
  const { cliCommand, settingTab, ribbonIcon, fileMenu, stop, statusBar = [] } = feature;
  if (cliCommand !== undefined) {
    const { id, description, flags, handler } = cliCommand;
    plugin.registerCliHandler(id, description, flags, handler);
  }
  for (const draw of Platform.isDesktop ? statusBar : []) {
    plugin.register(draw(plugin.addStatusBarItem()));
  }
  if (settingTab !== undefined) plugin.addSettingTab(settingTab);
  if (ribbonIcon !== undefined) {
    plugin.addRibbonIcon(ribbonIcon.icon, ribbonIcon.title, ribbonIcon.run);
  }
  if (fileMenu !== undefined) {
    plugin.registerEvent(plugin.app.workspace.on('file-menu', fileMenu));
  }
  if (stop !== undefined) plugin.register(stop);
}

/** Loads what lives as long as the plugin, in this order, once the app's layout is there. */
export function registerComponents(plugin: Plugin, components: readonly Component[]): void {
  plugin.app.workspace.onLayoutReady(() => {
    for (const component of components) plugin.addChild(component);
  });
}
