import type { App } from '../../host/app';
import { setIcon } from '../../host/icons';
import { MarkdownView } from '../../host/markdown-view';
import { Platform } from '../../host/platform';
import { setTooltip } from '../../host/tooltip';
import { CommandPalette, QuickSwitcher } from './command-palette';

/** The buttons around the panes, and the app's own commands. */
export function buildFrame(host: App, isPhone: boolean): void {
  addCommands(host);
  addMoveToWindow(host);
  addReadingView(host);
  const { workspace } = host;
  const bottom = workspace.leftRibbon.containerEl.createDiv('side-dock-settings');
  addButton(bottom, 'sun-moon', 'Light or dark', toggleTheme);
  addButton(
    bottom,
    isPhone ? 'monitor' : 'smartphone',
    isPhone ? 'Desktop width' : 'Phone width',
    () => {
      goToLayout(isPhone ? 'desktop' : 'phone');
    },
  );
  addButton(bottom, 'settings', 'Settings', () => {
    host.setting.open();
  });
  const top = workspace.leftRibbon.containerEl.createDiv('side-dock-top');
  workspace.leftRibbon.containerEl.prepend(top);
  addButton(top, 'terminal', 'Open command palette', () => {
    new CommandPalette(host).open();
  });
  const bar = workspace.rootSplit.containerEl.find('.workspace-tab-header-container');
  const left = addButton(bar, 'panel-left', 'Toggle left sidebar', () => {
    workspace.leftSplit.toggle();
  });
  left.addClass('sidebar-toggle-button', 'mod-left');
  bar.prepend(left);
  addButton(bar, 'panel-right', 'Toggle right sidebar', () => {
    workspace.rightSplit.toggle();
  }).addClass('sidebar-toggle-button', 'mod-right');
  if (isPhone) buildPhoneBar(host);
  host.statusBarEl.createDiv({
    cls: 'status-bar-item workbench-name',
    text: `Workbench · ${host.vault.getName()}`,
  });
}

/** The theme asked for, or the one used last. */
export function applyTheme(asked: 'light' | 'dark' | null): void {
  const theme = asked ?? window.localStorage.getItem('workbench-theme') ?? 'light';
  document.body.toggleClass('theme-dark', theme === 'dark');
  document.body.toggleClass('theme-light', theme !== 'dark');
}

function toggleTheme(): void {
  const theme = document.body.hasClass('theme-dark') ? 'light' : 'dark';
  window.localStorage.setItem('workbench-theme', theme);
  applyTheme(theme);
}

function goToLayout(layout: 'desktop' | 'phone'): void {
  const url = new URL(window.location.href);
  if (layout === 'phone') url.searchParams.set('layout', 'phone');
  else url.searchParams.delete('layout');
  window.location.assign(url);
}

function buildPhoneBar(host: App): void {
  const bar = host.appContainerEl.createDiv('mobile-navbar');
  addButton(bar, 'menu', 'Files', () => {
    host.workspace.rightSplit.collapse();
    host.workspace.leftSplit.toggle();
  });
  addButton(bar, 'search', 'Find a note', () => {
    new QuickSwitcher(host.asApp()).open();
  });
  addButton(bar, 'terminal', 'Open command palette', () => {
    new CommandPalette(host).open();
  });
  addButton(bar, 'settings', 'Settings', () => {
    host.setting.open();
  });
  addButton(bar, 'monitor', 'Desktop width', () => {
    goToLayout('desktop');
  });
  addButton(bar, 'panel-right', 'Right sidebar', () => {
    host.workspace.leftSplit.collapse();
    host.workspace.rightSplit.toggle();
  });
}

function addCommands(host: App): void {
  host.commands.addCommand({
    id: 'command-palette:open',
    name: 'Command palette: Open command palette',
    hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
    callback: () => {
      new CommandPalette(host).open();
    },
  });
  host.commands.addCommand({
    id: 'switcher:open',
    name: 'Quick switcher: Open quick switcher',
    hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
    callback: () => {
      new QuickSwitcher(host.asApp()).open();
    },
  });
  host.commands.addCommand({
    id: 'app:open-settings',
    name: 'Open settings',
    hotkeys: [{ modifiers: ['Mod'], key: ',' }],
    callback: () => {
      host.setting.open();
    },
  });
  host.commands.addCommand({
    id: 'editor:save-file',
    name: 'Save current file',
    hotkeys: [{ modifiers: ['Mod'], key: 's' }],
    editorCallback: (_editor, info) => {
      void (info as unknown as { save(): Promise<void> }).save();
    },
  });
}

function addMoveToWindow(host: App): void {
  host.commands.addCommand({
    id: 'workspace:move-to-new-window',
    name: 'Move current tab to new window',
    checkCallback: (checking) => {
      const { activeLeaf } = host.workspace;
      if (!activeLeaf || Platform.isMobile) return false;
      if (!checking) host.workspace.moveLeafToPopout(activeLeaf);
      return true;
    },
  });
}

/** The app's own way between the two views of a note (help: Views and editing mode). */
function addReadingView(host: App): void {
  host.commands.addCommand({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
    checkCallback: (checking) => {
      const { activeLeaf } = host.workspace;
      if (!(activeLeaf?.view instanceof MarkdownView)) return false;
      if (checking) return true;
      const { type, state } = activeLeaf.getViewState();
      const mode = activeLeaf.view.getMode() === 'preview' ? 'source' : 'preview';
      void activeLeaf.setViewState({ type, state: { ...state, mode } });
      return true;
    },
  });
}

function addButton(
  parent: HTMLElement,
  icon: string,
  label: string,
  does: () => void,
): HTMLElement {
  const el = parent.createEl('button', 'clickable-icon');
  setIcon(el, icon);
  setTooltip(el, label);
  el.addEventListener('click', does);
  return el;
}
