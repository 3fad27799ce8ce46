import type { ItemView, TFile } from 'obsidian';
import type { Host } from '../../../app/host';
import type { TalkTimer } from '../../../app/offers';
import type { ContactCommandId } from '../../../core/contact-command/contact-commands';
import type { ToldOfTalk } from '../../../core/contact-command/plan-told';
import type { InterviewPart } from '../../../core/interview/interview-part';
import { readDay } from '../../../core/time/civil';
import { type NoteActions, noteActions } from '../../../ui/note-actions';
import { attempt, notChanged, reported, tellDone } from '../../../ui/notices';
import { type Person, personAt } from '../../../vault/person-at';
import { texts } from '../../../vault/texts';
import { insertionOf } from '../contact-insertions';
import type { SectionInserter } from '../section-inserter';
import type { Sitting } from './sitting';

/** What the conversation can ask for about the person it is with. */
export interface ConversationActions extends NoteActions {
  readonly timer: TalkTimer;
  readonly startTimer: () => void;
  /** Ends the timing and marks the talk as held. */
  readonly markTalked: () => void;
  readonly openLink: (address: string) => void;
  readonly insert: (part: InterviewPart) => void;
  /** Adds a question; whether that was written, as of the following. Where not, that is said. */
  readonly addQuestion: (question: string) => Promise<boolean>;
  /** Adds whom they named. */
  readonly addNamed: (name: string) => Promise<boolean>;
  /** Adds a promise; without a day where the text is none. */
  readonly addPromise: (promise: {
    readonly text: string;
    readonly theirs: boolean;
    readonly day: string;
  }) => Promise<boolean>;
  readonly writeThanks: () => void;
  readonly run: (command: ContactCommandId) => void;
  /** Keeps what is told of the talk in the note, and calls back once it is there. */
  readonly tell: (told: ToldOfTalk, done?: () => void) => void;
  /** Gives the focus to what comes next, where a drawing took it away. */
  readonly giveFocus: () => void;
}

/** What the conversation can ask for, done in the app. */
export function conversationActions(
  host: Host,
  view: ItemView & { giveFocus(): void },
  file: TFile,
  sitting: Sitting,
  inserter: SectionInserter,
): ConversationActions {
  const { app, conversation, messages, runner } = host;
  const withContact = (act: (person: Person) => Promise<unknown>) => (): void => {
    const person = personAt(host, file.path);
    if (person !== null) attempt(notChanged(file), () => act(person));
  };
  return {
    ...noteActions(app, view),
    timer: conversation.timer,
    startTimer: withContact(({ contact }) => conversation.startTimer(file, contact)),
    markTalked: () => attempt(notChanged(file), () => conversation.markTalked()),
    openLink: (address) => {
      activeWindow.open(address, '_blank', 'noopener');
    },
    insert: (part) =>
      withContact(({ contact }) => inserter.insert(insertionOf(part), file, contact))(),
    addQuestion: (question) =>
      reported(notChanged(file), async () => (await sitting.addQuestion(question)) !== null),
    addNamed: (name) => addNamed(host, file, name),
    addPromise: ({ text, theirs, day }) => {
      const answer = { text, theirs, by: readDay(day) };
      return reported(notChanged(file), () => runner.perform('add-promise', file, answer));
    },
    writeThanks: withContact(({ contact }) => messages.draft('thank-you', file, contact)),
    run: (command) => withContact(({ contact }) => runner.run(command, file, contact))(),
    giveFocus: () => view.giveFocus(),
    tell: (told, done) => {
      attempt(notChanged(file), async () => {
        if ((await sitting.tell(told)) !== null) done?.();
      });
    },
  };
}

/** Adds whom somebody named, and stays on the page; whether it was written. Where not, that is said. */
async function addNamed(host: Host, file: TFile, name: string): Promise<boolean> {
  const { adding, steps } = host;
  const person = personAt(host, file.path);
  if (person === null) return false;
  const failure = texts.conversation.afterwards.referralNotAdded(name);
  const written = await reported(failure, () =>
    adding.addNamed(file, person.contact, name, ({ sentences = [], offers = [], also }) => {
      const undo = also == null ? [] : [steps.undoing(also)];
      tellDone(texts.speech.sentences(sentences), [...undo, ...offers]);
    }),
  );
  return written === true;
}
