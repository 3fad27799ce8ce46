import type * as Obsidian from 'obsidian';
import { TFile, TFolder } from '../../host/abstract-file';
import { Menu } from '../../host/menu';
import { setIcon } from '../../host/icons';
import { Keymap } from '../../host/scope';
import { ItemView } from '../../host/view';

/** The list of files at the left. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  private readonly closed = new Set<string>();
  private drawing = 0;

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('nav-files-container');
    this.contentEl.setAttrs({ role: 'tree', 'aria-label': 'Files' });
    const { vault, workspace } = this.app;
    const redraw = (): void => {
      window.cancelAnimationFrame(this.drawing);
      this.drawing = window.requestAnimationFrame(() => {
        this.draw();
      });
    };
    this.registerEvent(vault.on('create', redraw));
    this.registerEvent(vault.on('delete', redraw));
    this.registerEvent(vault.on('rename', redraw));
    this.registerEvent(workspace.on('file-open', redraw));
    this.draw();
    return Promise.resolve();
  }

  private draw(): void {
    const { scrollTop } = this.contentEl;
    this.contentEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.contentEl);
    this.contentEl.scrollTop = scrollTop;
  }

  private drawChildren(folder: Obsidian.TFolder, el: HTMLElement): void {
    const byName = (a: Obsidian.TAbstractFile, b: Obsidian.TAbstractFile): number =>
      a.name.localeCompare(b.name, undefined, { numeric: true });
    for (const child of folder.children.filter((one) => one instanceof TFolder).sort(byName)) {
      this.drawFolder(child, el);
    }
    for (const child of folder.children.filter((one) => one instanceof TFile).sort(byName)) {
      this.drawFile(child, el);
    }
  }

  private drawFolder(folder: Obsidian.TFolder, el: HTMLElement): void {
    const item = el.createDiv('tree-item nav-folder');
    const isClosed = this.closed.has(folder.path);
    const title = item.createDiv({
      cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible',
      attr: {
        'data-path': folder.path,
        role: 'treeitem',
        tabindex: '0',
        'aria-expanded': String(!isClosed),
      },
    });
    setIcon(
      title.createDiv('tree-item-icon collapse-icon'),
      isClosed ? 'chevron-right' : 'chevron-down',
    );
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    onActivate(title, () => {
      if (!this.closed.delete(folder.path)) this.closed.add(folder.path);
      this.draw();
    });
    this.addMenu(title, folder);
    if (!isClosed)
      this.drawChildren(folder, item.createDiv('tree-item-children nav-folder-children'));
  }

  private drawFile(file: Obsidian.TFile, el: HTMLElement): void {
    const active = this.app.workspace.getActiveFile() === file;
    const title = el.createDiv('tree-item nav-file').createDiv({
      cls: `tree-item-self nav-file-title is-clickable${active ? ' is-active' : ''}`,
      attr: { 'data-path': file.path, role: 'treeitem', tabindex: '0' },
    });
    const name = file.extension === 'md' ? file.basename : file.name;
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: name });
    onActivate(title, (evt) => {
      if (file.extension !== 'md' && file.extension !== 'base') return;
      void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file);
      if (this.app.workspace.leftSplit.collapsed || !document.body.hasClass('is-phone')) return;
      this.app.workspace.leftSplit.collapse();
    });
    this.addMenu(title, file);
  }

  private addMenu(el: HTMLElement, file: Obsidian.TAbstractFile): void {
    el.addEventListener('contextmenu', (evt) => {
      evt.preventDefault();
      const menu = new Menu();
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
      menu.addItem((item) =>
        item
          .setSection('danger')
          .setTitle('Delete')
          .setIcon('trash-2')
          .setWarning(true)
          .onClick(() => this.app.fileManager.trashFile(file)),
      );
      menu.showAtMouseEvent(evt);
    });
  }
}

function onActivate(el: HTMLElement, does: (evt: MouseEvent | KeyboardEvent) => void): void {
  el.addEventListener('click', does);
  el.addEventListener('keydown', (evt) => {
    if (evt.key === 'Enter') does(evt);
  });
}
