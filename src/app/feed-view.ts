import { type Component, ItemView, type TFile, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { keepPresses } from '../ui/keep-presses';
import type { FollowUpFeed } from '../vault/follow-up-feed';

/** Milliseconds after which the time left is told anew. */
const TIME_LEFT = 30_000;

/**
 * A pane that shows what the feed tells: drawn anew whenever that changes, when its window gets the
 * focus, and when it is moved to another window.
 */
export abstract class FeedView extends ItemView {
  constructor(
    leaf: WorkspaceLeaf,
    protected readonly feed: FollowUpFeed,
  ) {
    super(leaf);
  }

  /** The note that the pane is about; null where it is about none, or many. */
  get file(): TFile | null {
    return null;
  }

  /** Draws what stands now; what is as it was on the screen is left alone. */
  abstract draw(): void;

  /** Sets up what belongs to the window that it stands in; gives the end of that. */
  protected settleIn(): () => void {
    return () => undefined;
  }

  protected override onOpen(): Promise<void> {
    const draw = (): void => this.draw();
    this.register(this.feed.onChange(draw));
    followWindow(this, this.contentEl, draw, () => this.settleIn());
    this.draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }
}

/**
 * Keeps presses within an element, and has it drawn anew when its window gets the focus and when it is
 * moved to another window, until the component that shows it is over.
 *
 * @param settleIn sets up what belongs to the window; gives the end of that.
 */
export function followWindow(
  shower: Component,
  element: HTMLElement,
  draw: () => void,
  settleIn = (): (() => void) => () => undefined,
): void {
  shower.register(keepPresses(element));
  let leave = (): void => undefined;
  const settle = (win: Window): void => {
    leave();
    win.addEventListener('focus', draw);
    const end = settleIn();
    leave = () => {
      win.removeEventListener('focus', draw);
      end();
    };
  };
  settle(element.win);
  shower.register(() => leave());
  shower.register(
    element.onWindowMigrated((win) => {
      settle(win);
      draw();
    }),
  );
}

/** Has the time left told anew by drawing, until the component that shows it is over. */
export function followTimeLeft(shower: Component, draw: () => void): void {
  shower.registerInterval(window.setInterval(draw, TIME_LEFT));
}
