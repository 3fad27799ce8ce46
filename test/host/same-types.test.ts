// @vitest-environment jsdom
import * as obsidian from 'obsidian';
import type * as Obsidian from 'obsidian';
import { expect, it } from 'vitest';
import type * as StandIn from './obsidian';

/** The public face of an instance. */
type Face<T> = T extends abstract new (...args: never[]) => infer Instance
  ? { [Key in keyof Instance]: Instance[Key] }
  : never;

/** The members of the app's class that the stand-in's lacks. */
type Missing<Name extends Own> = Exclude<
  keyof Face<(typeof Obsidian)[Name]>,
  keyof Face<(typeof StandIn)[Name]>
>;

/** The classes of the stand-in's own that stand in the app's place. */
type Own =
  | 'AbstractInputSuggest'
  | 'AbstractTextComponent'
  | 'App'
  | 'BaseComponent'
  | 'ButtonComponent'
  | 'ColorComponent'
  | 'Component'
  | 'ConfirmationButton'
  | 'ConfirmationModal'
  | 'DisplayValueComponent'
  | 'DropdownComponent'
  | 'Editor'
  | 'Events'
  | 'ExtraButtonComponent'
  | 'FileManager'
  | 'FileView'
  | 'FuzzySuggestModal'
  | 'ItemView'
  | 'Keymap'
  | 'MarkdownView'
  | 'Menu'
  | 'MenuItem'
  | 'MenuSeparator'
  | 'MetadataCache'
  | 'Modal'
  | 'MomentFormatComponent'
  | 'Notice'
  | 'Plugin'
  | 'PluginSettingTab'
  | 'ProgressBarComponent'
  | 'Scope'
  | 'SearchComponent'
  | 'Setting'
  | 'SettingGroup'
  | 'SettingPage'
  | 'SettingTab'
  | 'SliderComponent'
  | 'SuggestModal'
  | 'TFile'
  | 'TFolder'
  | 'TextAreaComponent'
  | 'TextComponent'
  | 'TextFileView'
  | 'ToggleComponent'
  | 'Vault'
  | 'View'
  | 'Workspace'
  | 'WorkspaceLeaf'
  | 'WorkspaceRibbon'
  | 'WorkspaceRoot'
  | 'WorkspaceSidedock'
  | 'WorkspaceSplit'
  | 'WorkspaceTabs';

/** For each class, what it lacks: the compiler refuses this file where that is anything. */
const lacking: { [Name in Own]: [Missing<Name>] extends [never] ? 'nothing' : Missing<Name> } = {
  AbstractInputSuggest: 'nothing',
  AbstractTextComponent: 'nothing',
  App: 'nothing',
  BaseComponent: 'nothing',
  ButtonComponent: 'nothing',
  ColorComponent: 'nothing',
  Component: 'nothing',
  ConfirmationButton: 'nothing',
  ConfirmationModal: 'nothing',
  DisplayValueComponent: 'nothing',
  DropdownComponent: 'nothing',
  Editor: 'nothing',
  Events: 'nothing',
  ExtraButtonComponent: 'nothing',
  FileManager: 'nothing',
  FileView: 'nothing',
  FuzzySuggestModal: 'nothing',
  ItemView: 'nothing',
  Keymap: 'nothing',
  MarkdownView: 'nothing',
  Menu: 'nothing',
  MenuItem: 'nothing',
  MenuSeparator: 'nothing',
  MetadataCache: 'nothing',
  Modal: 'nothing',
  MomentFormatComponent: 'nothing',
  Notice: 'nothing',
  Plugin: 'nothing',
  PluginSettingTab: 'nothing',
  ProgressBarComponent: 'nothing',
  Scope: 'nothing',
  SearchComponent: 'nothing',
  Setting: 'nothing',
  SettingGroup: 'nothing',
  SettingPage: 'nothing',
  SettingTab: 'nothing',
  SliderComponent: 'nothing',
  SuggestModal: 'nothing',
  TFile: 'nothing',
  TFolder: 'nothing',
  TextAreaComponent: 'nothing',
  TextComponent: 'nothing',
  TextFileView: 'nothing',
  ToggleComponent: 'nothing',
  Vault: 'nothing',
  View: 'nothing',
  Workspace: 'nothing',
  WorkspaceLeaf: 'nothing',
  WorkspaceRibbon: 'nothing',
  WorkspaceRoot: 'nothing',
  WorkspaceSidedock: 'nothing',
  WorkspaceSplit: 'nothing',
  WorkspaceTabs: 'nothing',
};

it('exports each class it replaces', () => {
  for (const name of Object.keys(lacking)) expect(obsidian).toHaveProperty(name);
});
