import type { ItemView, TFile } from 'obsidian';
import type { Host } from '../../../app/host';
import type { TalkTimer } from '../../../app/offers';
import type { StepNotice } from '../../../app/step-plan';
import type { ContactCommandId } from '../../../core/contact-command/contact-commands';
import type { ToldOfTalk } from '../../../core/contact-command/plan-told';
import type { InterviewPart } from '../../../core/interview/interview-part';
import { readDay } from '../../../core/time/civil';
import { type NoteActions, noteActions } from '../../../ui/note-actions';
import { attempt, type Failure, notChanged, reported, tellDone } from '../../../ui/notices';
import { type Person, personAt } from '../../../vault/person-at';
import { texts } from '../../../vault/texts';
import { insertionOf } from '../contact-insertions';
import type { SectionInserter } from '../section-inserter';
import type { Sitting } from './sitting';

/** Is told whether something was written, once that is known. Where it was not, that is said by then. */
type OnceTold = (isWritten: boolean) => void;

/** A promise as it is told during a talk. */
interface ToldPromise {
  readonly text: string;
  readonly theirs: boolean;
  /** By when, as the field for it has it. */
  readonly day: string;
}

/** What the conversation can ask for about the person it is with. */
export interface ConversationActions extends NoteActions {
  readonly timer: TalkTimer;
  readonly startTimer: () => void;
  /** Ends the timing and marks the talk as held. */
  readonly markTalked: () => void;
  readonly openLink: (address: string) => void;
  readonly insert: (part: InterviewPart) => void;
  readonly addQuestion: (question: string, told: OnceTold) => void;
  readonly addNamed: (name: string, told: OnceTold) => void;
  /** Adds a promise; without a day where the text is none. */
  readonly addPromise: (promise: ToldPromise, told: OnceTold) => void;
  readonly writeThanks: () => void;
  readonly run: (command: ContactCommandId) => void;
  /** Keeps what is said of the talk in the note. */
  readonly tell: (said: ToldOfTalk, told: OnceTold) => void;
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
    addQuestion: (question, told) => {
      const write = async (): Promise<boolean> => (await sitting.addQuestion(question)) !== null;
      tellOnce(notChanged(file), write, told);
    },
    addNamed: (name, told) => {
      const failure = texts.conversation.afterwards.referralNotAdded(name);
      tellOnce(failure, () => addNamed(host, file, name), told);
    },
    addPromise: ({ text, theirs, day }, told) => {
      const answer = { text, theirs, by: readDay(day) };
      tellOnce(notChanged(file), () => runner.perform('add-promise', file, answer), told);
    },
    writeThanks: withContact(({ contact }) => messages.draft('thank-you', file, contact)),
    run: (command) => withContact(({ contact }) => runner.run(command, file, contact))(),
    giveFocus: () => view.giveFocus(),
    tell: (said, told) => {
      const write = async (): Promise<boolean> => (await sitting.tell(said)) !== null;
      tellOnce(notChanged(file), write, told);
    },
  };
}

/** Writes, and tells whether that was done, also where it failed. */
function tellOnce(failure: Failure | string, write: () => Promise<boolean>, told: OnceTold): void {
  attempt(failure, async () => told(await reported(failure, write)));
}

/** Adds whom somebody named, and stays on the page; whether it was written. */
async function addNamed(host: Host, file: TFile, name: string): Promise<boolean> {
  const { adding, steps } = host;
  const person = personAt(host, file.path);
  if (person === null) return false;
  const say = ({ sentences = [], offers = [], also }: StepNotice): void => {
    const undo = also == null ? [] : [steps.undoing(also)];
    tellDone(texts.speech.sentences(sentences), [...undo, ...offers]);
  };
  return (await adding.addNamed(file, person.contact, name, say)) === true;
}
