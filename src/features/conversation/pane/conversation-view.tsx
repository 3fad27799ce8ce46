import { Platform, type TFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { FeedView } from '../../../app/feed-view';
import type { Host } from '../../../app/host';
import type { TimedTalk } from '../../../app/offers';
import type { Contact } from '../../../core/contact/contact';
import { sayInBothClocks } from '../../../core/contact/their-clock';
import { interviewDay } from '../../../core/contact/interview-day';
import { usualPromiseDay } from '../../../core/contact-command/promise-commands';
import { readTalkPage, type TalkPage } from '../../../core/interview/talk-page';
import { talkStage, type TalkStage } from '../../../core/interview/talk-stage';
import { focusFirst } from '../../../ui/focus-first';
import { keepInSight } from '../../../ui/keep-in-sight';
import { keepScreenOn } from '../../../ui/keep-screen-on';
import { notChanged, reported, tell } from '../../../ui/notices';
import { logFailure } from '../../../vault/log-failure';
import { readNote } from '../../../vault/read-note';
import { onTextChanged } from '../../../vault/text-changes';
import { ruleContextHere } from '../../../vault/rule-context-here';
import { texts } from '../../../vault/texts';
import type { SectionInserter } from '../section-inserter';
import { type PreparedInsertion, prepareReflection } from '../insertion-plans';
import { type ConversationActions, conversationActions } from './conversation-actions';
import { Sitting } from './sitting';
import { ConversationPage } from './conversation-page';
import { firstStops } from './first-stops';
import type { HalfTypedWords, TalkDraft } from './half-typed';
import { TypedAnswers } from './typed-answers';
import type { UnsavedAnswers } from './unsaved-answers';

/** The type under which the app knows the pane. */
export const CONVERSATION_VIEW = 'informational-interviews-conversation';

/** Milliseconds between looks at the clock, by which a talk begins and ends. */
const LOOK = 10_000;

/** One talk as it is held, with all that belongs to it. */
interface Talk {
  file: TFile;
  readonly sitting: Sitting;
  readonly typed: TypedAnswers;
  readonly draft: TalkDraft;
  actions: ConversationActions;
  reflection: PreparedInsertion | null;
  /** Whether the prompts to reflect on were asked for. */
  isOffered: boolean;
  /** What the note says of the talk: read once for each text and day, and not at each key. */
  page: TalkPage;
}

/** The pane from which a talk is prepared, held and reflected on. */
export class ConversationView extends FeedView {
  override icon = 'messages-square';
  override navigation = true;
  private path: string | null = null;
  private talk: Talk | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly host: Host,
    private readonly inserter: SectionInserter,
    private readonly unsaved: UnsavedAnswers,
    private readonly halfTyped: HalfTypedWords,
  ) {
    super(leaf, host.feed);
  }

  override getViewType(): string {
    return CONVERSATION_VIEW;
  }

  override getDisplayText(): string {
    const { pane } = texts.conversation;
    return this.talk === null ? pane.title : pane.titleWith(this.talk.file.basename);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), path: this.talk?.file.path ?? this.path };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const path = (state as { path?: unknown } | null)?.path;
    if (typeof path === 'string' && path !== this.talk?.file.path) await this.begin(path);
  }

  /** The note of whom the talk is with; null where nobody is chosen. */
  override get file(): TFile | null {
    return this.talk?.file ?? null;
  }

  private async begin(path: string): Promise<void> {
    await this.end();
    this.path = path;
    const file = this.app.vault.getFileByPath(path);
    const text =
      file !== null &&
      (await reported(texts.failures.noteNotOpened(file.basename), () => readNote(this.app, file)));
    if (file !== null && text !== false) this.show(this.talkIn(file, text));
    this.draw();
  }

  /** Shows a talk, with what was typed in it before and could not be written. */
  private show(talk: Talk): void {
    const { file, typed, page } = talk;
    this.talk = talk;
    typed.follow(page);
    const unsaved = this.unsaved.of(file.path);
    typed.restore(unsaved);
    if (unsaved.length > 0) tell(texts.conversation.pane.kept(file.basename));
  }

  /** The talk that a note tells of, by what it says now. */
  private talkIn(file: TFile, text: string): Talk {
    const sitting = new Sitting(this.host, file, () => this.talk?.reflection ?? null);
    const typed = new TypedAnswers(
      {
        write: async (answers) => {
          const written = await sitting.write(answers);
          if (written === null) return null;
          talk.page = readTalkPage(written, talk.page.day);
          return talk.page;
        },
        failure: notChanged(file),
        changed: () => this.draw(),
        unsaved: (answers) => this.unsaved.keep(talk.file.path, answers),
      },
      this.host.noteFormat.words,
    );
    const actions = conversationActions(this.host, this, file, sitting, this.inserter);
    const contact = this.contactOf(file);
    const page = readTalkPage(text, contact === null ? null : interviewDay(contact));
    const draft = this.halfTyped.draftOf(file);
    const parts = { file, sitting, typed, draft, actions, page };
    const talk: Talk = { ...parts, reflection: null, isOffered: false };
    return talk;
  }

  /** Goes on in a note that was deleted and is back, as a sync may do it: it is another file to the app. */
  private goOnIn(talk: Talk, file: TFile): void {
    talk.file = file;
    talk.sitting.file = file;
    this.halfTyped.goOnIn(talk.draft, file);
    talk.actions = conversationActions(this.host, this, file, talk.sitting, this.inserter);
  }

  /** Shows what the note says by now, for the interview that is agreed by now. */
  private follow(talk: Talk, text: string, day: string | null): void {
    talk.page = readTalkPage(text, day);
    talk.typed.follow(talk.page);
  }

  /** Shows the prompts to reflect on, which the note gets once one of them is answered. */
  private async offerReflection(talk: Talk, contact: Contact): Promise<void> {
    const reflection = await prepareReflection(this.host, contact);
    talk.reflection = reflection;
    const { section, entries } = reflection.plan(talk.page.day, contact, talk.page.text);
    talk.typed.offer(
      entries.map((entry) => ({
        ...{ part: 'reflection', section, isMustAsk: false },
        question: entry.replace(/^#+\s*/, ''),
      })),
    );
  }

  private async end(): Promise<void> {
    const { talk } = this;
    if (talk === null) return;
    await talk.typed.writeNow();
    talk.typed.stopWaiting();
    this.talk = null;
  }

  /** Follows the interview to another day, and has the prompts once it is known who it is with. */
  private keepUp(talk: Talk, contact: Contact): void {
    const day = interviewDay(contact);
    const isMoved = day !== talk.page.day;
    if (isMoved) this.follow(talk, talk.page.text, day);
    if (!isMoved && talk.isOffered) return;
    talk.isOffered = true;
    // The talk is held all the same, with the prompts that the note has.
    this.offerReflection(talk, contact).catch((error: unknown) => {
      logFailure(texts.logged.promptsNotShown, error);
    });
  }

  /** Gives the focus to what is most likely done next, unless it is in the pane already. */
  takeFocus(): void {
    const { contentEl, talk } = this;
    const contact = talk === null ? null : this.contactOf(talk.file);
    if (contact === null || contentEl.contains(contentEl.doc.activeElement)) return;
    const device = { isTimed: this.timed(contact) !== null, isMobile: Platform.isMobile };
    focusFirst(contentEl, firstStops(this.stageOf(contact), device));
  }

  /** As {@link takeFocus}, where a drawing took away what had the focus. */
  giveFocus(): void {
    const { activeElement, body } = this.contentEl.doc;
    const isAtIt = this.app.workspace.getActiveViewOfType(ConversationView) === this;
    if (isAtIt && activeElement === body) this.takeFocus();
  }

  private stageOf(contact: Contact): TalkStage {
    const { feed, host } = this;
    const timed = this.timed(contact);
    const phase = timed === null || timed.startsAt !== null ? null : timed.phase;
    return talkStage(contact, ruleContextHere(feed.clock(), host.settings()), phase);
  }

  private timed({ path }: Contact): TimedTalk | null {
    const talk = this.host.conversation.timer.talk();
    return talk?.path === path ? talk : null;
  }

  draw(): void {
    const { contentEl, talk, feed } = this;
    const { pane } = texts.conversation;
    const contact = talk === null ? null : this.contactOf(talk.file);
    if (talk === null || contact === null) {
      const said = talk === null ? pane.nobody : pane.unreadable(talk.file.basename);
      render(<p class="informational-interviews ii-talk">{said}</p>, contentEl);
      return;
    }
    this.keepUp(talk, contact);
    const context = ruleContextHere(feed.clock(), this.host.settings());
    const { interview } = contact;
    render(
      <ConversationPage
        {...{ contact, context }}
        stage={this.stageOf(contact)}
        isTimed={this.timed(contact) !== null}
        key={contact.path}
        when={interview === undefined ? null : sayInBothClocks(interview, contact, context)}
        quotes={talk.page.quotes}
        habit={talk.page.habit}
        usualDay={usualPromiseDay(context.today)}
        answers={talk.typed.list()}
        typed={talk.typed}
        draft={talk.draft}
        actions={talk.actions}
      />,
      contentEl,
    );
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('informational-interviews-conversation');
    this.registerEvent(
      onTextChanged(this.app, (file, text) => {
        const { talk } = this;
        if (talk === null || file.path !== talk.file.path) return;
        if (file !== talk.file) this.goOnIn(talk, file);
        this.follow(talk, text, talk.page.day);
      }),
    );
    this.registerEvent(this.app.vault.on('rename', () => this.draw()));
    this.registerInterval(window.setInterval(() => this.draw(), LOOK));
    let phase = '';
    this.register(
      this.host.conversation.timer.onTick(() => {
        const now = this.host.conversation.timer.talk();
        const before = phase;
        phase = now === null ? '' : `${now.path} ${now.phase} ${now.startsAt ?? ''}`;
        if (phase !== before) this.draw();
      }),
    );
    return super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    await this.end();
    await super.onClose();
  }

  protected override settleIn(): () => void {
    const { contentEl } = this;
    const { win } = contentEl;
    const writeNow = (): void => this.talk?.typed.save();
    win.addEventListener('blur', writeNow);
    win.addEventListener('pagehide', writeNow);
    win.document.addEventListener('visibilitychange', writeNow);
    const letGo = keepInSight(contentEl);
    const letSleep = keepScreenOn(win);
    return () => {
      letGo();
      win.removeEventListener('blur', writeNow);
      win.removeEventListener('pagehide', writeNow);
      win.document.removeEventListener('visibilitychange', writeNow);
      letSleep();
    };
  }

  private contactOf(file: TFile): Contact | null {
    // The feed tells of changes only from what was asked of it.
    return this.feed.overview().contactAt(file.path);
  }
}
