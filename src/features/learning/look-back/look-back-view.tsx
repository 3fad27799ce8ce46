import type { WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { FeedView } from '../../../app/feed-view';
import type { Host } from '../../../app/host';
import { questionBank } from '../../../app/question-bank';
import { type Topics, topicsOf } from '../../../core/learning/topics';
import { focusFirst } from '../../../ui/focus-first';
import { logFailure } from '../../../vault/log-failure';
import type { TalksRead } from '../../../vault/talk-readings';
import { ruleContextHere } from '../../../vault/rule-context-here';
import { texts } from '../../../vault/texts';
import { type LookBackActions, lookBackActions } from './look-back-actions';
import { keepLook, loadLook } from './look-back-memory';
import { LookBackPane } from './look-back-pane';

/** The type under which the app knows the pane. */
export const LOOK_BACK_VIEW = 'informational-interviews-look-back';

/** What was read for the pane. */
interface LookedBack {
  readonly talks: TalksRead;
  readonly topics: Topics;
}

/** The pane to look back in: what was learned, what was answered, and how the search goes. */
export class LookBackView extends FeedView {
  override icon = 'telescope';
  override navigation = false;
  private read: LookedBack | null = null;
  private hasFailed = false;
  private actions: LookBackActions | null = null;
  /** The reading that is under way, so that one begun later is not overtaken by it. */
  private reading: object | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly host: Host,
  ) {
    super(leaf, host.feed);
  }

  override getViewType(): string {
    return LOOK_BACK_VIEW;
  }

  override getDisplayText(): string {
    return texts.lookBack.title;
  }

  draw(): void {
    const own = {};
    this.reading = own;
    const take = (read: LookedBack | null): void => {
      if (this.reading !== own) return;
      this.read = read ?? this.read;
      this.hasFailed = read === null;
      this.show();
    };
    this.readAll().then(take, (error: unknown) => {
      logFailure(texts.lookBack.notRead, error);
      take(null);
    });
  }

  /** Puts the focus on what stands first. */
  focusFirst(): void {
    const { contentEl } = this;
    if (contentEl.contains(contentEl.doc.activeElement)) return;
    focusFirst(contentEl, ['button']);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('informational-interviews-look-back');
    this.show();
    return super.onOpen();
  }

  protected override onClose(): Promise<void> {
    this.reading = null;
    return super.onClose();
  }

  private async readAll(): Promise<LookedBack> {
    const { feed, host } = this;
    const contacts = feed.overview().contacts.map(({ contact }) => contact);
    const context = ruleContextHere(feed.clock(), host.settings());
    const [talks, bank] = await Promise.all([
      host.talks.read(contacts, context),
      questionBank(host.templates),
    ]);
    return { talks, topics: topicsOf(bank) };
  }

  private show(): void {
    const { app, contentEl, feed, host, read } = this;
    this.actions ??= lookBackActions(host, this);
    if (read === null) {
      const { notRead, reading } = texts.lookBack;
      render(
        <p class="ii-look-back-wait" role="status">
          {this.hasFailed ? notRead : reading}
        </p>,
        contentEl,
      );
      return;
    }
    render(
      <LookBackPane
        contacts={feed.overview().contacts}
        {...read}
        context={ruleContextHere(feed.clock(), host.settings())}
        loadLook={() => loadLook(app)}
        keepLook={(look) => keepLook(app, look)}
        isRightToLeft={contentEl.win.getComputedStyle(contentEl).direction === 'rtl'}
        actions={this.actions}
      />,
      contentEl,
    );
  }
}
