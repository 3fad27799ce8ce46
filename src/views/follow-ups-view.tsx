import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Settings } from '../core/settings';
import type { FollowUpFeed } from '../vault/follow-up-feed';
import { Sidebar } from './sidebar';
import type { SidebarActions } from './sidebar-actions';

/** The type under which the app knows the sidebar. */
export const FOLLOW_UPS_VIEW = 'informational-interviews-follow-ups';

/** Milliseconds after which the time left is told anew. */
const TIME_LEFT = 30_000;

/** The sidebar that says what to do next, and why. */
export class FollowUpsView extends ItemView {
  override icon = 'calendar-check';
  override navigation = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly feed: FollowUpFeed,
    private readonly settings: () => Settings,
    private readonly actionsFor: (view: FollowUpsView) => SidebarActions,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('informational-interviews');
    const actions = this.actionsFor(this);
    this.register(this.feed.onChange(() => this.draw(actions)));
    this.registerInterval(window.setInterval(() => this.draw(actions), TIME_LEFT));
    this.draw(actions);
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private draw(actions: SidebarActions): void {
    const { contentEl, feed } = this;
    const place = focusedRow(contentEl);
    const settings = this.settings();
    render(
      <Sidebar
        overview={feed.overview()}
        now={feed.clock()}
        settings={settings}
        actions={actions}
      />,
      contentEl,
    );
    if (place !== null) restoreFocus(contentEl, place);
  }
}

/** The place, among all rows, of the row that has the focus; null where none has. */
function focusedRow(container: HTMLElement): number | null {
  const row = container.doc.activeElement?.closest('.ii-row') ?? null;
  const place = row === null ? -1 : [...container.querySelectorAll('.ii-row')].indexOf(row);
  return place < 0 ? null : place;
}

/**
 * Where the row that had the focus is gone, the one in its place takes it, on the name rather than
 * on the button, so that nothing is done to somebody by a key meant for somebody else.
 */
function restoreFocus(container: HTMLElement, place: number): void {
  if (container.contains(container.doc.activeElement)) return;
  const rows = container.querySelectorAll('.ii-row');
  const row = rows[Math.min(place, rows.length - 1)];
  row?.querySelector<HTMLElement>('.ii-name')?.focus();
}
