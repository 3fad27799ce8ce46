import { type Component, type ObsidianProtocolData, Platform, type Plugin } from 'obsidian';
import { attempt, tell } from '../ui/notices';
import { logFailure } from '../vault/log-failure';
import { texts } from '../vault/texts';
import { commandForContact } from './command-for-contact';
import type { Feature, FeatureCodeBlock } from './feature';
import type { Host } from './host';

/**
 * Hands to the app what a feature adds: no feature calls an `add…` of the plugin itself. What a
 * component hears of while it lives, it registers on its own.
 */
export function registerFeature(
  plugin: Plugin,
  feature: Feature,
  host: Pick<Host, 'app' | 'bases' | 'index' | 'runner'>,
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
  for (const { type, ...registration } of feature.basesViews ?? []) {
    // The app says by it whether the vault has bases.
    host.bases.add(() =>
      // What the app would not take for another reason is no sign that Bases is switched off.
      orElse(
        texts.people.base.notOffered,
        () => plugin.registerBasesView(type, registration),
        true,
      ),
    );
  }
  const {
    cliCommands = [],
    codeBlock,
    link,
    settingTab,
    ribbonIcon,
    fileMenu,
    stop,
    statusBar = [],
  } = feature;
  for (const { id, description, flags, handler } of cliCommands) {
    const register = (): void => plugin.registerCliHandler(id, description, flags, handler);
    orElse(texts.commandLine.notOffered(id), register, undefined);
  }
  if (codeBlock !== undefined) registerCodeBlock(plugin, codeBlock);
  if (link !== undefined) {
    const follow = (params: ObsidianProtocolData): void =>
      attempt(texts.links.notFollowed, () => link(params));
    const { id } = plugin.manifest;
    const register = (): void => plugin.registerObsidianProtocolHandler(id, follow);
    orElse(texts.links.notOffered, register, undefined);
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

function registerCodeBlock(plugin: Plugin, { name, draw }: FeatureCodeBlock): void {
  orElse(
    texts.codeBlock.nameTaken(name),
    () => plugin.registerMarkdownCodeBlockProcessor(name, draw),
    undefined,
  );
}

/**
 * Hands to the app what it may refuse by throwing, as where another plugin has that name already: that is
 * said, and is no reason to do without all else.
 */
function orElse<Answer>(said: string, register: () => Answer, refused: Answer): Answer {
  try {
    return register();
  } catch (error) {
    logFailure(said, error);
    tell(said);
    return refused;
  }
}

/** Loads what lives as long as the plugin, in this order, once the app's layout is there. */
export function registerComponents(plugin: Plugin, components: readonly Component[]): void {
  plugin.app.workspace.onLayoutReady(() => {
    for (const component of components) plugin.addChild(component);
  });
}
