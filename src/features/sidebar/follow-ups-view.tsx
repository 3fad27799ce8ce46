import type { WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { FeedView, followTimeLeft } from '../../app/feed-view';
import { noteAtHand } from '../../app/note-at-hand';
import type { LeftForNow } from '../../app/left-for-now';
import type { Settings } from '../../core/settings';
import type { FollowUpFeed } from '../../vault/follow-up-feed';
import { keepPlace } from '../../ui/kept-place';
import { focusFirst } from '../../ui/focus-first';
import { isPaneLeft, leaveFocusBehind } from '../../ui/pane-left';
import { DeviceMemory } from './device-memory';
import { Sidebar } from './sidebar';
import type { CardSide, ChosenSide } from './use-card';
import type { SidebarActions } from './sidebar-actions';
import { tops } from './tops';
import { noteBeingRead } from '../../vault/note-being-read';
import { texts } from '../../vault/texts';

/** The type under which the app knows the sidebar. */
export const FOLLOW_UPS_VIEW = 'informational-interviews-follow-ups';

/** The sidebar that says what to do next, and why. */
export class FollowUpsView extends FeedView {
  override icon = 'calendar-check';
  override navigation = false;
  private actions: SidebarActions | null = null;
  private chosenSide: ChosenSide | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    feed: FollowUpFeed,
    private readonly settings: () => Settings,
    private readonly leftForNow: LeftForNow,
    private readonly actionsFor: (view: FollowUpsView) => SidebarActions,
  ) {
    super(leaf, feed);
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return texts.sidebar.title;
  }

  draw(): void {
    const { contentEl, feed, actions } = this;
    if (actions === null) return;
    const { activeElement } = contentEl.doc;
    render(
      <Sidebar
        overview={feed.overview()}
        now={feed.clock()}
        settings={this.settings()}
        memory={new DeviceMemory(this.app)}
        scroller={contentEl}
        actions={actions}
        leftForNow={this.leftForNow}
        openNote={this.openNote}
        chosenSide={this.chosenSide}
        onSide={this.onSide}
      />,
      contentEl,
    );
    this.giveFocusOn(activeElement);
  }

  /** Gives on the focus of what a drawing took away; the list does so for its lines itself. */
  private giveFocusOn(last: Element | null): void {
    const { contentEl } = this;
    if (last === null || last.isConnected || last.closest('.ii-line') !== null) return;
    if (contentEl.doc.activeElement === contentEl.doc.body) focusFirst(contentEl, tops);
  }

  /** Shows a side of the card, until another note is opened. */
  readonly onSide = (side: CardSide): void => {
    this.chosenSide = { side, openNote: this.openNote };
    this.draw();
  };

  /** Puts the focus on the card, or the timer in its place; where there is neither, on what stands first. */
  focusCard(): void {
    focusFirst(this.contentEl, ['.ii-timer .ii-name', '.ii-fixed .ii-buttons button', ...tops]);
  }

  /**
   * Gives the focus back to what had it or, where that is gone, to what came into its place; to nothing where
   * the user has gone on to another pane.
   */
  private focusAgain(last: HTMLElement): void {
    if (isPaneLeft(this.app, this.contentEl)) return;
    if (last.isConnected) last.focus({ preventScroll: true });
    else if (last.closest('.ii-line') === null) focusFirst(this.contentEl, tops);
    else focusFirst(this.contentEl, ['.ii-list [data-stop][tabindex="0"]', ...tops]);
  }

  private get openNote(): string | null {
    return noteAtHand(this.app)?.path ?? null;
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('informational-interviews');
    this.actions = this.actionsFor(this);
    const { workspace, metadataCache } = this.app;
    this.register(this.leftForNow.onChange(() => this.draw()));
    leaveFocusBehind(this.app, this, this.contentEl);
    this.registerEvent(workspace.on('file-open', () => this.draw()));
    this.registerEvent(
      metadataCache.on('changed', (file) => {
        if (file === noteBeingRead(this.app)?.file) this.draw();
      }),
    );
    followTimeLeft(this, () => this.draw());
    return super.onOpen();
  }

  protected override settleIn(): () => void {
    return keepPlace(this.contentEl, (last) => this.focusAgain(last));
  }
}
