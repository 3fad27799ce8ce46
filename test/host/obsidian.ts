/**
 * What `import … from 'obsidian'` gives: everything of obsidian-test-mocks, with the classes below
 * in place of its own. `beyond-the-stand-in.ts` holds those that throw instead of doing nothing.
 */
import { installDomGlobals } from './dom-globals';

installDomGlobals();

export * from 'obsidian-test-mocks/obsidian';
export {
  displayTooltip,
  EditorSuggest,
  HoverPopover,
  loadMathJax,
  loadMermaid,
  loadPdfJs,
  loadPrism,
  MarkdownEditView,
  MarkdownPreviewRenderer,
  renderMath,
  request,
  requestUrl,
  WorkspaceFloating,
  WorkspaceMobileDrawer,
} from './beyond-the-stand-in';
export { TAbstractFile, TFile, TFolder } from './abstract-file';
export { apiVersion, requireApiVersion } from './api-version';
export { App } from './app';
export {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  QueryController,
} from './bases-query';
export { Component } from './component';
export { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
export { Editor } from './code-editor';
export { Events } from './events';
export { FileManager } from './file-manager';
export { EditableFileView, FileView, TextFileView } from './file-view';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { AbstractInputSuggest, PopoverSuggest } from './input-suggest';
export { getLanguage } from './language';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer';
export { MarkdownPreviewView } from './markdown-preview-view';
export { MarkdownView } from './markdown-view';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { MetadataCache } from './metadata-cache';
export { Modal } from './modal';
export { normalizePath } from './normalize-path';
export { Notice } from './notice';
export { Platform } from './platform';
export { Plugin } from './plugin';
export { Keymap, Scope } from './scope';
export { ButtonComponent, ExtraButtonComponent } from './button-components';
export {
  ColorComponent,
  DropdownComponent,
  SliderComponent,
  ToggleComponent,
} from './choice-components';
export { DisplayValueComponent, ProgressBarComponent } from './display-components';
export { BaseComponent, ValueComponent } from './setting-components';
export {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './text-components';
export {
  prepareFuzzySearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from './search-matches';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab';
export { Setting, SettingGroup } from './setting';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal';
export { resolveSubpath } from './resolve-subpath';
export { setTooltip } from './tooltip';
export { Vault } from './vault';
export { ItemView, View } from './view';
export {
  WorkspaceContainer,
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
} from './workspace-item';
export { WorkspaceLeaf } from './workspace-leaf';
export { Workspace } from './workspace';
export { WorkspaceWindow } from './workspace-window';
export { parseYaml, stringifyYaml } from './yaml-text';
