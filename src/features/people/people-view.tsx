import { getLinkpath, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { FeedView } from '../../app/feed-view';
import type { LinkedPath } from '../../core/contact/referrals';
import type { Settings } from '../../core/settings';
import type { FollowUpFeed } from '../../vault/follow-up-feed';
import { focusFirst } from '../../ui/focus-first';
import { leaveFocusBehind } from '../../ui/pane-left';
import { texts } from '../../vault/texts';
import type { PeopleActions } from './people-actions';
import { PeopleMemory } from './people-memory';
import { PeoplePane } from './people-pane';

/** The type under which the app knows the pane. */
export const PEOPLE_VIEW = 'informational-interviews-people';

/**
 * Pixels of a window's height that bars are likely to take. How high the pane is, the browser tells only
 * once it has laid out the page, which it is not made to do just for this.
 */
const BARS = 150;

/** The pane with everyone: a table, a board, and who led to whom. */
export class PeopleView extends FeedView {
  override icon = 'users';
  override navigation = false;
  private actions: PeopleActions | null = null;
  /** Null once links may lead elsewhere than it told. */
  private resolve: LinkedPath | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    feed: FollowUpFeed,
    private readonly settings: () => Settings,
    private readonly actionsFor: (view: PeopleView) => PeopleActions,
  ) {
    super(leaf, feed);
  }

  override getViewType(): string {
    return PEOPLE_VIEW;
  }

  override getDisplayText(): string {
    return texts.people.title;
  }

  draw(): void {
    const { contentEl, feed } = this;
    this.actions ??= this.actionsFor(this);
    this.resolve ??= this.resolver();
    render(
      <PeoplePane
        overview={feed.overview()}
        now={feed.clock()}
        settings={this.settings()}
        memory={new PeopleMemory(this.app)}
        actions={this.actions}
        resolve={this.resolve}
        height={() => contentEl.win.innerHeight - BARS}
      />,
      contentEl,
    );
  }

  /** Puts the focus on the first person or, where nobody is shown, on what stands first. */
  focusFirst(): void {
    const { contentEl } = this;
    if (contentEl.contains(contentEl.doc.activeElement)) return;
    focusFirst(contentEl, ['[data-stop][tabindex="0"]', 'button']);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('informational-interviews-people');
    leaveFocusBehind(this.app, this, this.contentEl);
    const { vault, metadataCache } = this.app;
    const forget = (): void => {
      this.resolve = null;
    };
    let drawing: number | null = null;
    const drawLater = (): void => {
      drawing = null;
      if (this.resolve === null) this.draw();
    };
    // Many may go at once.
    const forgetAndDraw = (): void => {
      forget();
      drawing ??= window.setTimeout(drawLater);
    };
    this.register(() => {
      if (drawing !== null) window.clearTimeout(drawing);
    });
    // Many are made at once as the app starts; what one is linked by is known once it was looked at.
    this.registerEvent(vault.on('create', forget));
    this.registerEvent(
      metadataCache.on('resolved', () => {
        if (this.resolve === null) this.draw();
      }),
    );
    this.registerEvent(vault.on('delete', forgetAndDraw));
    this.registerEvent(vault.on('rename', forgetAndDraw));
    return super.onOpen();
  }

  private resolver(): LinkedPath {
    return (target, from) => {
      const { path = null } =
        this.app.metadataCache.getFirstLinkpathDest(getLinkpath(target), from) ?? {};
      return path;
    };
  }
}
