import { Component, type Plugin } from 'obsidian';
import { groupFollowUps } from '../../core/follow-up/groups';
import type { FollowUpFeed } from '../../vault/follow-up-feed';
import { showFollowUps } from './show-follow-ups';

/** Milliseconds after which the list is asked for even where the app was never idle. */
const LATEST = 5000;

/**
 * How many follow-ups are due, in the status bar; nothing where none is. The list is first asked
 * for when the app has nothing else to do, so that starting takes no longer for it.
 */
export class StatusCount extends Component {
  private readonly element: HTMLElement;

  constructor(
    private readonly plugin: Plugin,
    private readonly feed: FollowUpFeed,
  ) {
    super();
    this.element = plugin.addStatusBarItem();
    this.element.addClass('mod-clickable', 'informational-interviews-count');
    this.element.setAttribute('role', 'button');
    this.element.tabIndex = 0;
    this.element.hide();
  }

  override onload(): void {
    const { element, plugin } = this;
    this.registerDomEvent(element, 'click', () => showFollowUps(plugin.app));
    this.registerDomEvent(element, 'keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') showFollowUps(plugin.app);
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
    const { followUps, now } = this.feed.overview();
    const { today, overdue, due } = groupFollowUps(followUps, now);
    const count = today.length + overdue.length + due.length;
    this.element.setText(`${count} due`);
    this.element.setAttribute('aria-label', `${count} due: show follow-ups`);
    this.element.toggle(count > 0);
  }
}
