import type { ItemView, TFile } from 'obsidian';
import type { Host } from '../../../app/host';
import type { TalkTimer } from '../../../app/offers';
import { changeContactNote } from '../../../core/contact-command/change-contact-note';
import type { ContactCommandId } from '../../../core/contact-command/contact-commands';
import { planTold, type ToldOfTalk } from '../../../core/contact-command/plan-told';
import { agreeing } from '../../../core/contact-command/value-at-stake';
import { insertSection } from '../../../core/interview/insert-section';
import type { InterviewPart } from '../../../core/interview/interview-part';
import { planQuestions } from '../../../core/interview/plan-sections';
import { type TalkAnswer, writeAnswers } from '../../../core/interview/write-answers';
import { dayOf, readDay } from '../../../core/time/civil';
import { type NoteActions, noteActions } from '../../../ui/note-actions';
import { attempt, notChanged } from '../../../ui/notices';
import { noteAt } from '../../../vault/note-at';
import { type Person, personAt } from '../../../vault/person-at';
import { texts } from '../../../vault/texts';
import type { UndoStep } from '../../../vault/undo-history';
import type { Agreed } from '../../../app/write-asking';
import { insertionOf } from '../contact-insertions';
import type { PreparedInsertion } from '../insertion-plans';
import type { SectionInserter } from '../section-inserter';

/** What the conversation can ask for about the person it is with. */
export interface ConversationActions extends NoteActions {
  readonly timer: TalkTimer;
  readonly startTimer: () => void;
  readonly openLink: (address: string) => void;
  readonly insert: (part: InterviewPart) => void;
  readonly addQuestion: (question: string) => void;
  readonly addNamed: () => void;
  /** Adds a promise; without a day where the text is none. */
  readonly addPromise: (promise: {
    readonly text: string;
    readonly theirs: boolean;
    readonly day: string;
  }) => void;
  readonly writeThanks: () => void;
  readonly run: (command: ContactCommandId) => void;
  /** Keeps what is told of the talk in the note, and calls back once it is there. */
  readonly tell: (told: ToldOfTalk, done?: () => void) => void;
}

/** Writes what is typed in one sitting, which one undo takes back. */
export class Sitting {
  private step: UndoStep | null = null;

  constructor(
    private readonly host: Host,
    private readonly file: TFile,
    /** The prompts to reflect on, which come into the note with the first that is answered. */
    private readonly reflection: () => PreparedInsertion | null,
  ) {}

  /** Writes answers; gives what the note says then, null where that failed, which is said. */
  async write(answers: readonly TalkAnswer[]): Promise<string | null> {
    const { settings, noteFormat } = this.host;
    const isReflecting = answers.some(({ part }) => part === 'reflection');
    const prompts = isReflecting ? this.reflection() : null;
    return this.take((text) =>
      writeAnswers(
        noteAt(this.file),
        text,
        settings(),
        answers,
        prompts === null ? null : (day, contact) => prompts.plan(day, contact, text),
        noteFormat,
      ),
    );
  }

  /** Has a question in the note that came up. */
  async addQuestion(question: string): Promise<string | null> {
    const { settings, noteFormat } = this.host;
    const plan = (day: string | null): ReturnType<typeof planQuestions> =>
      planQuestions(day, [question], [], noteFormat.words);
    return this.take((text) =>
      insertSection(noteAt(this.file), text, settings(), plan, noteFormat),
    );
  }

  /** Keeps what is told of the talk; a value that is a problem goes only where that is agreed. */
  tell(told: ToldOfTalk): Promise<string | null> {
    const { settings, noteFormat, clock } = this.host;
    return this.take((text, agreed) =>
      changeContactNote(
        ...([noteAt(this.file), text, settings()] as const),
        (contact) => (contact === null ? null : planTold(contact, told, settings())),
        noteFormat,
        agreeing(dayOf(clock()), agreed),
      ),
    );
  }

  private async take(
    edit: (text: string, agreed: Agreed) => ReturnType<typeof writeAnswers>,
  ): Promise<string | null> {
    const { steps } = this.host;
    const { file } = this;
    const summary = texts.conversation.pane.written(file.basename);
    let written: string | null = null;
    const outcome = await steps.takeOn(this.step, notChanged(file), () => ({
      changes: {
        file,
        edit: (text, agreed) => {
          const result = edit(text, agreed);
          written = result.ok ? result.text : null;
          return result;
        },
      },
      summary,
    }));
    if (!outcome.ok) return null;
    this.step = outcome.step ?? this.step;
    return written;
  }
}

/** What the conversation can ask for, done in the app. */
export function conversationActions(
  host: Host,
  view: ItemView,
  file: TFile,
  sitting: Sitting,
  inserter: SectionInserter,
): ConversationActions {
  const { app, conversation, adding, messages, runner } = host;
  const withContact = (act: (person: Person) => Promise<unknown>) => (): void => {
    const person = personAt(host, file.path);
    if (person !== null) attempt(notChanged(file), () => act(person));
  };
  return {
    ...noteActions(app, view),
    timer: conversation.timer,
    startTimer: withContact(({ contact }) => conversation.startTimer(file, contact)),
    openLink: (address) => {
      activeWindow.open(address, '_blank', 'noopener');
    },
    insert: (part) =>
      withContact(({ contact }) => inserter.insert(insertionOf(part), file, contact))(),
    addQuestion: (question) => attempt(notChanged(file), () => sitting.addQuestion(question)),
    addNamed: withContact(({ contact }) => adding.addReferral(file, contact)),
    addPromise: ({ text, theirs, day }) => {
      const answer = { text, theirs, by: readDay(day) };
      attempt(notChanged(file), () => runner.perform('add-promise', file, answer));
    },
    writeThanks: withContact(({ contact }) => messages.draft('thank-you', file, contact)),
    run: (command) => withContact(({ contact }) => runner.run(command, file, contact))(),
    tell: (told, done) => {
      attempt(notChanged(file), async () => {
        if ((await sitting.tell(told)) !== null) done?.();
      });
    },
  };
}
