import type * as Obsidian from 'obsidian';
import type { Bases } from './bases';
import { type BasesQueryResult, BasesViewConfig, QueryController } from './bases-query';
import { FileView } from './file-view';
import { notModelled } from './not-modelled';
import type { PendingWork } from './pending-work';
import { parseYaml } from './yaml-text';

/** A view as the file of a base has it. */
interface ViewEntry extends Record<string, unknown> {
  readonly type: string;
  readonly name: string;
}

/**
 * An open base. Restores: its first view is made below the toolbar, loaded, and told of the data, which is
 * new each time the vault changes; it is unloaded when the base is closed. Only views of plugins are there.
 */
export class BaseFileView extends FileView {
  override icon = 'table';
  /** The view of the plugin; null where the base has none that is there. */
  shownView: Obsidian.BasesView | null = null;
  private controller: QueryController | null = null;

  constructor(
    leaf: Obsidian.WorkspaceLeaf,
    private readonly bases: Bases,
    private readonly pending: PendingWork,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return 'bases';
  }

  override onload(): void {
    super.onload();
    const { vault, metadataCache } = this.app;
    let isUnderWay = false;
    const updateSoon = (): void => {
      if (isUnderWay) return;
      isUnderWay = true;
      this.pending.later(() => {
        isUnderWay = false;
        this.update();
      });
    };
    this.registerEvent(metadataCache.on('changed', updateSoon));
    for (const event of ['create', 'delete', 'rename'] as const) {
      this.registerEvent(vault.on(event as 'create', updateSoon));
    }
  }

  override async onLoadFile(file: Obsidian.TFile): Promise<void> {
    const base = parseYaml(await this.app.vault.read(file)) as {
      readonly filters?: unknown;
      readonly views?: readonly ViewEntry[];
    } | null;
    const [entry = { type: 'table', name: 'Table' }] = base?.views ?? [];
    this.contentEl.addClass('bases-content');
    const registration = this.bases.views.get(entry.type);
    const toolbar = this.contentEl.createDiv({ cls: 'bases-toolbar', text: entry.name });
    const place = this.contentEl.createDiv('bases-view-place');
    if (registration === undefined) {
      toolbar.appendText(` (not modelled by the stand-in: the layout "${entry.type}")`);
      return;
    }
    const asks = base?.filters ?? entry['filters'] ?? entry['sort'] ?? entry['groupBy'];
    if (asks !== undefined && !this.bases.isAsked(file.path)) {
      notModelled(`the filters, sort and groups of "${file.path}", which a test has to say`);
    }
    this.controller = new QueryController(this.app);
    this.controller.load();
    this.shownView = registration.factory(this.controller, place);
    this.shownView.config = new BasesViewConfig(entry.name, entry);
    this.controller.addChild(this.shownView);
    this.update();
  }

  override onUnloadFile(_file: Obsidian.TFile): Promise<void> {
    this.controller?.unload();
    this.controller = null;
    this.shownView = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  /** Gives the view what the base finds now, and tells it. */
  update(): void {
    if (this.file !== null) this.show(this.bases.find(this.file.path));
  }

  /** Gives the view a result, and tells it. */
  show(result: BasesQueryResult): void {
    if (this.shownView === null) return;
    this.shownView.data = result;
    this.shownView.onDataUpdated();
  }
}
