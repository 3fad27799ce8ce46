/**
 * What `import … from 'obsidian'` gives: everything of obsidian-test-mocks, with the classes below
 * in place of its own. `beyond-the-stand-in.ts` holds those that throw instead of doing nothing.
 */
import { installDomGlobals } from './dom-globals.ts';

installDomGlobals();

export * from 'obsidian-test-mocks/obsidian';
export * from './beyond-the-stand-in.ts';
export { TAbstractFile, TFile, TFolder } from './abstract-file.ts';
export { apiVersion, requireApiVersion } from './api-version.ts';
export { App } from './app.ts';
export { Component } from './component.ts';
export { Editor } from './code-editor.ts';
export { Events } from './events.ts';
export { FileManager } from './file-manager.ts';
export { EditableFileView, FileView, TextFileView } from './file-view.ts';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons.ts';
export { AbstractInputSuggest, PopoverSuggest } from './input-suggest.ts';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer.ts';
export { MarkdownView } from './markdown-view.ts';
export { Menu, MenuItem, MenuSeparator } from './menu.ts';
export { MetadataCache } from './metadata-cache.ts';
export { Modal } from './modal.ts';
export { normalizePath } from './normalize-path.ts';
export { Notice } from './notice.ts';
export { Platform } from './platform.ts';
export { Plugin } from './plugin.ts';
export { Keymap, Scope } from './scope.ts';
export {
  AbstractTextComponent,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
} from './setting-components.ts';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab.ts';
export { Setting, SettingGroup } from './setting.ts';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal.ts';
export { setTooltip } from './tooltip.ts';
export { Vault } from './vault.ts';
export { ItemView, View } from './view.ts';
export {
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
} from './workspace-item.ts';
export { WorkspaceLeaf } from './workspace-leaf.ts';
export { Workspace } from './workspace.ts';
export { parseYaml, stringifyYaml } from './yaml-text.ts';
