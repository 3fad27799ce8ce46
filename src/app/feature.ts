import type {
  BasesViewFactory,
  CliFlags,
  CliHandler,
  Command,
  Component,
  MarkdownPostProcessorContext,
  Menu,
  ObsidianProtocolData,
  Plugin,
  PluginSettingTab,
  TAbstractFile,
  View,
  WorkspaceLeaf,
} from 'obsidian';
import type { ContactAct } from './contact-act';
import type { Host } from './host';
import type { Offers } from './offers';

/** A command as it is handed to the app, which lets no failure of it go unheard. */
export interface PluginCommand extends Command {
  /** May be under way for a while. */
  readonly callback: () => unknown;
}

/** A view, as the app knows it. */
interface FeatureView {
  readonly type: string;
  readonly create: (leaf: WorkspaceLeaf) => View;
}

/** A layout of the app's bases. */
interface FeatureBasesView {
  readonly type: string;
  readonly name: string;
  readonly icon: string;
  readonly factory: BasesViewFactory;
}

/** A command of the app's own command line. */
interface FeatureCliCommand {
  readonly id: string;
  readonly description: string;
  readonly flags: CliFlags;
  readonly handler: CliHandler;
}

/** A block in notes that is drawn here, by the name behind its fence. */
export interface FeatureCodeBlock {
  readonly name: string;
  /** Draws it into an element; all is drawn once the promise resolves, where it gives one. */
  readonly draw: (
    source: string,
    el: HTMLElement,
    context: MarkdownPostProcessorContext,
  ) => Promise<void> | void;
}

/** A button in the app's ribbon. */
interface FeatureRibbonIcon {
  readonly icon: string;
  readonly title: string;
  readonly run: () => void;
}

/** What one capability adds to the plugin; `register.ts` hands it to the app. */
export interface Feature {
  /** What the other features may use, through the host. */
  readonly offers?: Partial<Offers>;
  readonly commands?: readonly PluginCommand[];
  /** Each becomes a command and an entry in the menu of a person. */
  readonly contactActs?: readonly ContactAct[];
  readonly views?: readonly FeatureView[];
  readonly basesViews?: readonly FeatureBasesView[];
  readonly ribbonIcon?: FeatureRibbonIcon;
  readonly cliCommands?: readonly FeatureCliCommand[];
  readonly codeBlock?: FeatureCodeBlock;
  /** Follows links that lead to the plugin, by what they say; may be under way for a while. */
  readonly link?: (params: ObsidianProtocolData) => unknown;
  readonly settingTab?: PluginSettingTab;
  readonly fileMenu?: (menu: Menu, file: TAbstractFile) => void;
  /** Each draws into an item of the status bar, where the app has one; gives its own end. */
  readonly statusBar?: readonly ((item: HTMLElement) => () => void)[];
  /** What lives as long as the plugin from when the app's layout is there. */
  readonly components?: readonly Component[];
  /** Takes away what would be left on the screen. */
  readonly stop?: () => void;
}

/** Makes a feature. What other features offer may be used once all are made, not while making it. */
export type MakeFeature = (host: Host, plugin: Plugin) => Feature;
