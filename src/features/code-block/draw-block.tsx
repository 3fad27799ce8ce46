import {
  FileView,
  type HoverParent,
  type HoverPopover,
  type MarkdownPostProcessorContext,
  MarkdownRenderChild,
} from 'obsidian';
import { type JSX, render } from 'preact';
import { followTimeLeft, followWindow } from '../../app/feed-view';
import type { Host } from '../../app/host';
import { type PersonActions, personActions } from '../../app/person-actions';
import { type ReadBlock, readBlock } from '../../core/code-block/read-block';
import { elementOf } from '../../ui/element-of';
import { type NoteActions, noteActions } from '../../ui/note-actions';
import { leaveFocusBehind } from '../../ui/pane-left';
import { ShownMenu } from '../../ui/shown-menu';
import type { Overview } from '../../vault/follow-up-feed';
import { logFailure } from '../../vault/log-failure';
import { texts } from '../../vault/texts';
import { Block, BlockFailed } from './block';
import type { DrawnBlocks } from './drawn-blocks';

/**
 * Draws the list into a block of a note, and keeps it up to date until the app has no use for that element
 * any more. All is in the page at once but for promises, which stand in the text of notes: once these
 * are known the promise resolves.
 *
 * @param drawn ends it with the plugin.
 */
export function drawBlock(
  host: Host,
  drawn: DrawnBlocks,
  source: string,
  el: HTMLElement,
  context: MarkdownPostProcessorContext,
): Promise<void> {
  const block = new FollowUpsBlock(host, drawn, readBlock(source), el, context.sourcePath);
  // Whoever prints the note may never load what is added.
  drawn.add(block);
  block.draw();
  context.addChild(block);
  return block.whole();
}

/**
 * One block of one note, in one element: the app may draw the same source several times, and live preview
 * keeps the element where the next note has the same block (Aidurber/obsidian-plugin-dynamic-toc pull
 * request 49), which then begins anew. What it draws is always what the feed tells at that moment.
 */
class FollowUpsBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private readonly root: HTMLElement;
  private readonly actions: PersonActions & NoteActions;
  private isOver = false;
  private hasFailed = false;

  constructor(
    private readonly host: Host,
    private readonly drawn: DrawnBlocks,
    private readonly read: ReadBlock,
    el: HTMLElement,
    /** The note that it stands in. */
    private note: string,
  ) {
    super(el);
    el.empty();
    this.root = el.createDiv('informational-interviews ii-block');
    const stopOf = (path: string): HTMLElement | null =>
      this.root.querySelector(`.ii-row[data-path="${CSS.escape(path)}"] [data-stop]`);
    this.actions = {
      ...noteActions(host.app, this),
      ...personActions(host, new ShownMenu(host.app, this.root, stopOf)),
    };
  }

  /** Links of notes are previewed as the app previews them there. */
  getViewType(): string {
    return 'preview';
  }

  override onload(): void {
    const { root, host, drawn } = this;
    if (drawn.isOver) return;
    this.isOver = false;
    drawn.add(this);
    const draw = (): void => this.draw();
    leaveFocusBehind(host.app, this, root);
    followWindow(this, root, draw);
    // What is pressed here is done, and no reason for the editor to show the source of the block.
    this.registerDomEvent(root, 'click', (event) => {
      if (elementOf(event.target)?.closest('.ii-row, button') == null) return;
      event.preventDefault();
      event.stopPropagation();
    });
    this.register(host.feed.onChange(draw));
    this.registerEvent(host.app.workspace.on('file-open', draw));
    followTimeLeft(this, draw);
    draw();
  }

  override onunload(): void {
    this.drawn.remove(this);
    this.leave();
  }

  end(): void {
    this.unload();
    // What was never loaded is never told that it is over.
    this.leave();
  }

  private leave(): void {
    this.isOver = true;
    render(null, this.root);
  }

  /** Draws what the feed tells, or that it failed to: the next change may be drawn again. */
  draw(): void {
    if (this.isOver || this.drawn.isOver) return;
    try {
      this.findNote();
      render(this.block(), this.root);
      this.hasFailed = false;
    } catch (error) {
      // Once is enough: the same fails whenever it is tried.
      if (!this.hasFailed) logFailure(texts.codeBlock.notShown, error);
      this.hasFailed = true;
      render(<BlockFailed />, this.root);
    }
  }

  private block(): JSX.Element {
    const { host, read, actions } = this;
    return (
      <Block
        key={this.note}
        overview={this.overview()}
        now={host.feed.clock()}
        settings={host.settings()}
        read={read}
        actions={actions}
        showAll={() => host.sidebar.show()}
      />
    );
  }

  /** Looks which note it stands in by now, as far as the panes tell. */
  private findNote(): void {
    this.host.app.workspace.iterateAllLeaves(({ view }) => {
      if (!(view instanceof FileView) || view.file === null) return;
      if (view.containerEl.contains(this.root)) this.note = view.file.path;
    });
  }

  /** What the feed tells; null as long as it cannot tell whether there is anybody. */
  private overview(): Overview | null {
    const { feed, index } = this.host;
    if (!feed.isReady) return null;
    const overview = feed.overview();
    return overview.contacts.length === 0 && index.isReading ? null : overview;
  }

  /** Draws once more when all promises are known. */
  async whole(): Promise<void> {
    if (!this.host.feed.isReady) return;
    try {
      await this.host.index.promisesKnown();
      this.draw();
    } catch (error) {
      logFailure(texts.codeBlock.notShown, error);
    }
  }
}
