import { type TFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { FeedView } from '../../../app/feed-view';
import type { Host } from '../../../app/host';
import type { Contact } from '../../../core/contact/contact';
import { interviewDay } from '../../../core/contact/interview-day';
import { ruleContextAt } from '../../../core/follow-up/rule-context';
import { usualFollowUp } from '../../../core/contact-command/plan-afterwards';
import { readHabit } from '../../../core/interview/habit';
import { interviewSections } from '../../../core/words';
import { readPreparationQuotes } from '../../../core/interview/talk-page';
import { talkStage } from '../../../core/interview/talk-stage';
import { keepScreenOn } from '../../../ui/keep-screen-on';
import { notChanged, reported, tell } from '../../../ui/notices';
import { logFailure } from '../../../vault/log-failure';
import { readNote } from '../../../vault/read-note';
import { onTextChanged } from '../../../vault/text-changes';
import { texts } from '../../../vault/texts';
import type { SectionInserter } from '../section-inserter';
import { type PreparedInsertion, prepareReflection } from '../insertion-plans';
import { type ConversationActions, conversationActions, Sitting } from './conversation-host';
import { ConversationPage } from './conversation-page';
import { TypedAnswers } from './typed-answers';
import { keepUnsaved, loadUnsaved } from './unsaved-answers';

/** The type under which the app knows the pane. */
export const CONVERSATION_VIEW = 'informational-interviews-conversation';

/** One talk as it is held, with all that belongs to it. */
interface Talk {
  readonly file: TFile;
  readonly typed: TypedAnswers;
  readonly actions: ConversationActions;
  reflection: PreparedInsertion | null;
  text: string;
  /** What is shown goes by: whether it is known who it is with, and the day of the interview. */
  shownFor: { readonly day: string | null } | null;
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
  get file(): TFile | null {
    return this.talk?.file ?? null;
  }

  private async begin(path: string): Promise<void> {
    await this.end();
    this.path = path;
    const file = this.app.vault.getFileByPath(path);
    if (file === null) {
      this.draw();
      return;
    }
    const text = await reported(texts.failures.noteNotOpened(file.basename), () =>
      readNote(this.app, file),
    );
    if (text === false) {
      this.draw();
      return;
    }
    const sitting = new Sitting(this.host, file, () => this.talk?.reflection ?? null);
    const typed = new TypedAnswers(
      {
        write: async (answers) => {
          const text = await sitting.write(answers);
          if (text !== null && this.talk?.file === file) this.talk.text = text;
          return text;
        },
        failure: notChanged(file),
        day: () => this.dayNow(file),
        changed: () => this.draw(),
        unsaved: (answers) => keepUnsaved(this.app, file.path, answers),
      },
      this.host.noteFormat.words,
    );
    const actions = conversationActions(this.host, this, file, sitting, this.inserter);
    const talk: Talk = { file, typed, actions, reflection: null, text, shownFor: null };
    this.talk = talk;
    typed.follow(text);
    const unsaved = loadUnsaved(this.app, file.path);
    typed.restore(unsaved);
    if (unsaved.length > 0) tell(texts.conversation.pane.kept(file.basename));
    this.draw();
  }

  /** Shows what belongs to the interview once that is known, and again where another day is agreed. */
  private showFor(talk: Talk, contact: Contact): void {
    const day = interviewDay(contact);
    if (talk.shownFor?.day === day) return;
    talk.shownFor = { day };
    talk.typed.follow(talk.text);
    // The talk is held all the same, with the prompts that the note has.
    this.offerReflection(talk, contact).catch((error: unknown) => {
      logFailure('the prompts to reflect on are not shown.', error);
    });
  }

  /** Shows the prompts to reflect on, which the note gets once one of them is answered. */
  private async offerReflection(talk: Talk, contact: Contact): Promise<void> {
    talk.reflection = await prepareReflection(this.host, contact);
    const { entries } = talk.reflection.plan(interviewDay(contact), contact, talk.text);
    talk.typed.offer(
      entries.map((entry) => ({
        ...{ part: 'reflection', question: entry.replace(/^#+\s*/, ''), isMustAsk: false },
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

  draw(): void {
    const { contentEl, talk, feed } = this;
    const { pane } = texts.conversation;
    const contact = talk === null ? null : this.contactOf(talk.file);
    if (talk === null || contact === null) {
      const said = talk === null ? pane.nobody : pane.unreadable(talk.file.basename);
      render(<p class="informational-interviews ii-talk">{said}</p>, contentEl);
      return;
    }
    this.showFor(talk, contact);
    const context = ruleContextAt(feed.clock(), this.host.settings(), texts);
    const { interview } = contact;
    const isTimed = this.host.conversation.timer.talk()?.path === contact.path;
    const stage = talkStage(contact, context, isTimed);
    render(
      <ConversationPage
        {...{ contact, stage }}
        key={contact.path}
        when={interview === undefined ? null : texts.speech.when(interview, context.today)}
        quotes={readPreparationQuotes(talk.text, interviewDay(contact))}
        habit={readHabit(talk.text, interviewSections(interviewDay(contact)))}
        today={context.today}
        usualDay={usualFollowUp(context.today)}
        answers={talk.typed.list()}
        typed={talk.typed}
        actions={talk.actions}
      />,
      contentEl,
    );
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('informational-interviews-conversation');
    this.registerEvent(
      onTextChanged(this.app, (file, text) => {
        if (file !== this.talk?.file) return;
        this.talk.text = text;
        this.talk.typed.follow(text);
      }),
    );
    this.registerEvent(this.app.vault.on('rename', () => this.draw()));
    return super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    await this.end();
    await super.onClose();
  }

  protected override settleIn(): () => void {
    const { win } = this.contentEl;
    const writeNow = (): void => this.talk?.typed.save();
    win.addEventListener('blur', writeNow);
    win.document.addEventListener('visibilitychange', writeNow);
    const letSleep = keepScreenOn(win);
    return () => {
      win.removeEventListener('blur', writeNow);
      win.document.removeEventListener('visibilitychange', writeNow);
      letSleep();
    };
  }

  private contactOf(file: TFile): Contact | null {
    // The feed tells of changes only from what was asked of it.
    return this.feed.overview().contactAt(file.path);
  }

  private dayNow(file: TFile): string | null {
    const contact = this.contactOf(file);
    return contact === null ? null : interviewDay(contact);
  }
}
