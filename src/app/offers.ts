import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { ToldContact } from '../core/contact/contact-fields';
import type { Doing } from '../core/doing/doings';
import type { InterviewPart } from '../core/interview/interview-part';
import type { TimerPhase } from '../core/interview/timer';
import type { ContactPromise, PromiseKey } from '../core/promise/promise';
import type { DateTime } from '../core/time/civil';
import type { MessageKind } from '../core/template/template';
import type { Written } from '../ui/ask-again';
import type { Later } from '../ui/form-dialog';
import type { UndoStep } from '../vault/undo-history';
import type { LeftForNow } from './left-for-now';
import type { StepNotice } from './step-plan';

/** What came of an insertion: its step, null where nothing was missing, and what to fill in. */
export interface Inserted {
  readonly step: UndoStep | null;
  /** The sentence that names the placeholders without a value; empty where there are none. */
  readonly toFill: readonly string[];
}

/** The offer to set the plugin up, as the sidebar shows it. */
interface FirstRunOffer {
  /** Whether it was neither done nor skipped, nor anything set since but a folder that was moved. */
  readonly isOpen: () => boolean;
  begin(): Promise<void>;
  skip(): Promise<void>;
  /** Makes a folder the contacts folder; what else there is to set up is still offered. */
  useFolder(contactsFolder: string): Promise<void>;
}

/** A list to think of people by, in a note. */
export interface BrainstormOffer {
  readonly file: TFile;
  /** What the app read of the note: another object once it read the note anew. */
  readonly as: object;
}

/** Who stands on such a list. */
export interface BrainstormCount {
  /** How many people on it can come on the list of contacts. */
  readonly toAdd: number;
  /** Whether it has anyone else, who is on that list or led to by a link. */
  readonly hasOthers: boolean;
}

/** The talk that is being timed, as of now. */
export interface TimedTalk {
  readonly path: string;
  readonly name: string;
  /** Milliseconds. */
  readonly left: number;
  readonly phase: TimerPhase;
  /** When it begins, until which nothing is counted; null once it has begun. */
  readonly startsAt: DateTime | null;
  /** The questions to keep in view. */
  readonly questions: readonly string[];
}

/** What the dialog that asks how a talk was has besides its questions. */
export interface TalkDialog {
  readonly intro?: string;
  /** The button that leaves; “Later” where there is none. */
  readonly later?: Later | undefined;
  /** The button for a talk that did not take place. */
  readonly instead?: Later;
}

/** The timer of talks, as it is shown. */
export interface TalkTimer {
  /** The talk that is being timed; null where none is. */
  talk(): TimedTalk | null;
  /** Calls back at each tick and each change; returns its own unsubscribe. */
  onTick(listener: () => void): () => void;
  /** Gives the talk some minutes more. */
  extend(minutes: number): void;
  /** Ends the timing. */
  stop(): void;
}

/** What came of adding somebody without asking. */
export type AddedTold =
  | {
      /** Their note was made, was there and came on the list, or is there and was left alone. */
      readonly result: 'added' | 'put-on-list' | 'already-there';
      readonly name: string;
      readonly path: string;
    }
  | { readonly result: 'not-added'; readonly why: string };

/** What features offer each other: none imports another. */
export interface Offers {
  readonly sidebar: {
    /** Shows the follow-ups, opening the sidebar where it is not open yet. */
    show(): void;
    /** Shows what comes next on its card. */
    showNext(): Promise<void>;
  };
  readonly people: {
    /** Shows everyone in a pane, opening it where it is not open yet. */
    show(): void;
  };
  readonly learning: {
    /** Shows what the talks brought in a pane, opening it where it is not open yet. */
    lookBack(): void;
  };
  readonly importing: {
    /** Lets the user bring in people from a file of another program. */
    show(): void;
  };
  readonly doing: {
    /** Takes the user to where this gets done; whether anything came of it there and then. */
    go(doing: Doing): Promise<boolean>;
    /**
     * Takes the user to what comes next, as the command does, but writes nothing without a press.
     *
     * @param isWanted whether that is still asked for, once it is known what comes next.
     */
    next(isWanted: () => boolean): Promise<void>;
    /** What the user left for now. */
    readonly leftForNow: LeftForNow;
  };
  readonly messages: {
    /**
     * Lets the user finish a message to a contact; true where it was marked as sent.
     *
     * @param later one more button, which leaves without sending.
     * @param promise the one that the message is about; asked for where it needs one and none is given.
     */
    draft(
      kind: MessageKind,
      file: TFile,
      contact: Contact,
      later?: Later,
      promise?: ContactPromise | null,
    ): Promise<boolean>;
    /** Lets the user write to a contact what came of a promise that is kept; true where that was sent. */
    tellResult(file: TFile, kept: PromiseKey): Promise<boolean>;
  };
  readonly conversation: {
    readonly timer: TalkTimer;
    /** Starts the timer for a contact and shows it; asks before it takes the place of another. */
    startTimer(file: TFile, contact: Contact): Promise<void>;
    /** Ends the timer and marks its contact as talked. */
    markTalked(): Promise<void>;
    /**
     * Asks how a booked talk was that is over, and marks it as held with what is told; whether it did. Where
     * the user leaves nothing is written.
     */
    askHowItWas(file: TFile, contact: Contact, dialog: TalkDialog): Promise<boolean>;
    /** Opens the pane from which a talk is held; whether it was opened. */
    open(file: TFile): Promise<boolean>;
    /**
     * Inserts what is missing of a part of the interview's section; null where nothing came of it.
     *
     * @param undone is told once that is taken back.
     */
    insert(
      part: InterviewPart,
      file: TFile,
      contact: Contact,
      undone: () => void,
    ): Promise<Inserted | null>;
    /** Opens the note at the part, inserted where it is missing, as {@link insert}; null where that failed. */
    show(
      part: InterviewPart,
      file: TFile,
      contact: Contact,
      undone: () => void,
    ): Promise<Inserted | null>;
  };
  readonly adding: {
    /**
     * Asks for a new contact and makes the note.
     *
     * @param told what is told of them already; the user may change it.
     * @param intro what is to be said of that.
     */
    add(told?: ToldContact, intro?: string): Promise<void>;
    /** Makes contacts of the lines of the list that the user is at, asking which. */
    addFromList(): Promise<void>;
    /** Inserts the list to think of people by into the note that the user is at. */
    insertBrainstorm(): Promise<void>;
    /** Opens the note with the list to think of people by, made where there is none. */
    beginBrainstorm(): Promise<void>;
    /** The list to think of people by in the note that the user is at; null where there is none. */
    brainstormAtUser(): BrainstormOffer | null;
    /** Counts who stands in such a list, as {@link addBrainstorm} offers them. */
    countBrainstorm(file: TFile): Promise<BrainstormCount>;
    /** Makes contacts of all that stands in such a list, asking which. */
    addBrainstorm(file: TFile): Promise<void>;
    /**
     * Asks whom a contact named and adds them.
     *
     * @param name what was typed of them already.
     */
    addReferral(file: TFile, contact: Contact, name?: string): Promise<void>;
    /**
     * Adds somebody of that name whom a contact named, without asking; whether it is written.
     *
     * @param say is told what to say where something was done, instead of a notice.
     */
    addNamed(
      file: TFile,
      contact: Contact,
      name: string,
      say: (said: StepNotice) => void,
    ): Promise<Written>;
    /**
     * Adds somebody of whom this is told, without asking or opening their note; says so in a notice, and
     * gives what came of it. Somebody who is there already is left alone.
     */
    addTold(told: ToldContact): Promise<AddedTold>;
    /** Lets the user tick which of those with a note but no status go on the list. */
    reviewUnlisted(): Promise<void>;
    readonly firstRun: FirstRunOffer;
  };
  readonly ownNotes: {
    /** Looks at the notes about people for what they call things, and lets the user choose what counts. */
    look(): Promise<void>;
    /** How much of that there is to choose. */
    count(): Promise<number>;
  };
  readonly base: {
    /** Writes a base of the contacts, where there is none yet, and opens it. */
    create(): Promise<void>;
  };
}

const offered: Readonly<Record<keyof Offers, true>> = {
  sidebar: true,
  people: true,
  learning: true,
  importing: true,
  doing: true,
  messages: true,
  conversation: true,
  adding: true,
  ownNotes: true,
  base: true,
};

/** The names of all that features offer. */
export const offerNames = Object.keys(offered) as readonly (keyof Offers)[];
