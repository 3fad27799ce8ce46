import {
  BasesView,
  type Component,
  type HoverParent,
  type HoverPopover,
  type QueryController,
} from 'obsidian';
import { render } from 'preact';
import { followWindow } from '../../app/feed-view';
import type { Host } from '../../app/host';
import { BASE_BOARD } from '../../core/people/people-in-base';
import type { Settings } from '../../core/settings';
import type { Overview } from '../../vault/follow-up-feed';
import { leaveFocusBehind } from '../../ui/pane-left';
import { logFailure } from '../../vault/log-failure';
import { texts } from '../../vault/texts';
import { BaseBoard, type BaseResult, NoBaseBoard } from './base-board';
import { type PeopleActions, peopleActions } from './people-actions';
import { PeopleMemory } from './people-memory';

/** Pixels that the board is likely to be high where its place in the page has no height yet. */
const HEIGHT = 400;

/**
 * Makes the board in a base.
 *
 * @param place where in the page it is to be.
 * @param open has it as long as it lives.
 */
export function makeBaseBoard(
  host: Host,
  controller: QueryController,
  place: HTMLElement,
  open: Set<Component>,
): BasesView {
  return new BaseBoardView(controller, place, host, open);
}

/** What the board is drawn from. */
interface Shown {
  /** Null as long as the app does not know its notes. */
  readonly overview: Overview | null;
  readonly settings: Settings;
  /** Null where it cannot be read. */
  readonly result: BaseResult | null;
}

/** The board of the People pane, over those whom a base shows. */
class BaseBoardView extends BasesView implements HoverParent {
  override type = BASE_BOARD;
  hoverPopover: HoverPopover | null = null;
  readonly contentEl: HTMLElement;
  private readonly actions: PeopleActions;
  private shown: Shown | null = null;
  private hasData = false;
  private isOver = false;
  private hasFailed = false;
  private hasUnread = false;
  private isUnread = this.unreadFromNow();

  constructor(
    controller: QueryController,
    private readonly place: HTMLElement,
    private readonly host: Host,
    private readonly open: Set<Component>,
  ) {
    super(controller);
    this.contentEl = place.createDiv('informational-interviews-base');
    this.actions = peopleActions(host, this);
  }

  /** The name under which the app knows the links in its bases. */
  getViewType(): string {
    return 'bases';
  }

  override onload(): void {
    const { contentEl, place, host, open } = this;
    this.isOver = false;
    if (contentEl.parentElement !== place) place.append(contentEl);
    open.add(this);
    this.register(() => open.delete(this));
    this.register(host.feed.onChange(() => this.drawChanged()));
    this.registerEvent(
      host.app.metadataCache.on('resolved', () => this.guarded(() => this.askAgainForUnread())),
    );
    leaveFocusBehind(host.app, this, contentEl);
    followWindow(this, contentEl, () => this.guarded(() => this.draw()));
  }

  override onunload(): void {
    this.isOver = true;
    this.shown = null;
    render(null, this.contentEl);
    this.contentEl.remove();
  }

  override onDataUpdated(): void {
    this.hasData = true;
    // Whoever is told of the list soon draws both then, and nobody counts anew for each note of a burst.
    const isToldSoon = this.open.has(this) && this.host.feed.isTellingSoon;
    if (this.shown === null || !isToldSoon) this.drawChanged();
  }

  /** Draws where anything is otherwise than shown: what the base and the list tell of is not always new. */
  private drawChanged(): void {
    this.guarded(() => {
      const { shown } = this;
      const now = this.look();
      const isSame =
        now.overview === shown?.overview &&
        now.settings === shown.settings &&
        now.result === shown.result;
      if (!isSame) this.draw(now);
    });
  }

  /** Says in its own place what fails: the app that tells of a change is none of those to be bothered. */
  private guarded(draw: () => void): void {
    try {
      draw();
      this.hasFailed = false;
    } catch (error) {
      // Once is enough: the same fails whenever it is tried.
      if (!this.hasFailed) logFailure(texts.logged.boardNotDrawn, error);
      this.hasFailed = true;
      this.shown = null;
      if (!this.isOver) render(<NoBaseBoard why="broken" />, this.contentEl);
    }
  }

  private draw(now = this.look()): void {
    if (this.isOver || !this.hasData) return;
    this.shown = now;
    const { contentEl, host, actions, isUnread } = this;
    const { overview, result, settings } = now;
    if (overview === null || result === null) {
      render(<NoBaseBoard why={result === null ? 'failed' : 'reading'} />, contentEl);
      return;
    }
    render(
      <BaseBoard
        {...{ result, overview, settings, actions, isUnread }}
        now={host.feed.clock()}
        memory={new PeopleMemory(host.app)}
        height={() => contentEl.clientHeight || HEIGHT}
      />,
      contentEl,
    );
  }

  private look(): Shown {
    const { feed, settings, app } = this.host;
    return {
      overview: app.workspace.layoutReady ? feed.overview() : null,
      settings: settings(),
      result: this.hasData ? this.read() : null,
    };
  }

  /** What the base shows now, or what is drawn where that is the same; null where it cannot be read. */
  private read(): BaseResult | null {
    const before = this.shown?.result;
    try {
      // Read anew each time: what was read before may be about files that are called otherwise by now.
      const paths = this.data.data.map(({ file }) => file.path);
      const isGrouped = this.data.groupedData.some((group) => group.hasKey());
      const isSame =
        before?.isGrouped === isGrouped &&
        before.paths.length === paths.length &&
        paths.every((path, at) => path === before.paths[at]);
      return isSame ? before : { paths, isGrouped };
    } catch (error) {
      if (before !== null) logFailure(texts.logged.baseNotRead, error);
      return null;
    }
  }

  /** Tells of a note whether the app has not read it, and remembers that one was asked for which it has not. */
  private unreadFromNow(): (path: string) => boolean {
    this.hasUnread = false;
    return (path) => {
      const { vault, metadataCache } = this.host.app;
      const file = vault.getFileByPath(path);
      const isUnread = file?.extension === 'md' && metadataCache.getFileCache(file) === null;
      if (isUnread) this.hasUnread = true;
      return isUnread;
    };
  }

  private askAgainForUnread(): void {
    if (!this.hasUnread) return;
    this.isUnread = this.unreadFromNow();
    this.draw();
  }
}
