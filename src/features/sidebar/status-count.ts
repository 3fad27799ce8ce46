import { type App, Component } from 'obsidian';
import type { FollowUpFeed } from '../../vault/follow-up-feed';
import { showFollowUps } from './show-follow-ups';
import { texts } from '../../vault/texts';

/** Milliseconds after which the list is asked for even where the app was never idle. */
const LATEST = 5000;

/**
 * Shows in an item of the status bar how many follow-ups are due, and nothing where none is, from
 * when the app's layout is there. Returns its own end.
 */
export function drawStatusCount(app: App, feed: FollowUpFeed, item: HTMLElement): () => void {
  const count = new StatusCount(app, feed, item);
  let isOver = false;
  // The plugin may be switched off before.
  app.workspace.onLayoutReady(() => {
    if (!isOver) count.load();
  });
  return () => {
    isOver = true;
    count.unload();
  };
}

/** The list is first asked for when the app has nothing else to do, so that starting takes no longer. */
class StatusCount extends Component {
  constructor(
    private readonly app: App,
    private readonly feed: FollowUpFeed,
    private readonly element: HTMLElement,
  ) {
    super();
    this.element.addClass('mod-clickable', 'informational-interviews-count');
    this.element.setAttribute('role', 'button');
    this.element.tabIndex = 0;
    this.element.hide();
  }

  override onload(): void {
    const { app, element } = this;
    this.registerDomEvent(element, 'click', () => showFollowUps(app));
    this.registerDomEvent(element, 'keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') showFollowUps(app);
    });
    const hasIdleTime = 'requestIdleCallback' in window.self;
    if (hasIdleTime) {
      const request = window.requestIdleCallback(() => this.begin(), { timeout: LATEST });
      this.register(() => window.cancelIdleCallback(request));
    } else {
      const timer = window.setTimeout(() => this.begin(), LATEST);
      this.register(() => window.clearTimeout(timer));
    }
  }

  private begin(): void {
    this.register(this.feed.onChange(() => this.draw()));
    this.draw();
  }

  private draw(): void {
    const { today, overdue, due } = this.feed.overview().groups();
    const count = today.length + overdue.length + due.length;
    this.element.setText(texts.sidebar.due(count));
    this.element.setAttribute('aria-label', texts.sidebar.dueLabel(count));
    this.element.toggle(count > 0);
  }
}
