import type { AskedValue } from '../../core/message/asked-values';
import type { DraftPeople, FindOtherNames } from '../../core/message/checks/other-names';
import type { InterviewAnswer } from '../../core/message/interview-answers';
import type { MessageDrafts } from '../../core/message/message-drafts';
import type { MessageKind, Template } from '../../core/template/template';
import type { DateTime } from '../../core/time/civil';
import type { Later } from '../../ui/form-dialog';
import type { DraftChoices } from './draft-choices';

/** A message to be written to somebody. */
export interface DraftRequest extends DraftChoices {
  readonly title: string;
  readonly kind: MessageKind;
  readonly drafts: MessageDrafts;
  readonly people: DraftPeople;
  readonly findNames: FindOtherNames;
  /** The language that a template is written in. */
  readonly languageOf: (template: Template) => string;
  /** The values that a template lacks, to be asked for. */
  readonly asked: (template: Template) => readonly AskedValue[];
  /** Whether the message as it stands agrees to a time, so that sending it books that. */
  readonly takesTime: () => boolean;
  /** Whether the message agrees to a time that nobody told, so that nothing would be booked. */
  readonly lacksTime: () => boolean;
  /** What speaks against a time that was typed, such as another interview; null where nothing does. */
  readonly adviseOnTime: (typed: string) => string | null;
  /** What was written to them to open with, so far; empty where nothing was. */
  readonly openingOf: () => string;
  /** The user's own note on why them; empty where there is none. */
  readonly whyThem: string;
  /** What the talk brought that the message is about. */
  readonly answers: readonly InterviewAnswer[];
  /** Where a mail would go; null where no address is known. */
  readonly address: string | null;
  /** Where a card would go; empty where that is not known. */
  readonly postalAddress: string;
  /** What is to be known before writing, such as that the language they wished for is missing. */
  readonly hints: readonly string[];
  /** What stands above the times, and what stands behind each tick box. */
  readonly slotLegend: string;
  readonly saySlot: (slot: DateTime) => string;
  /** What the user should know about the times; null where that is nothing. */
  readonly slotNote: string | null;
  /** Where no time is free within working hours where the other is: those of wider hours there. */
  readonly widerSlots: readonly DateTime[];
  /** Whether it goes on with what was written before. */
  readonly isResumed: boolean;
  /** Whether the text is kept in the note once it was sent. */
  readonly keepsCopy: boolean;
  readonly later?: Later | undefined;
}

/** What the dialog tells of its message. */
export interface DraftHandler {
  /** Takes note that it was sent; where that gives false the dialog stays, text and all. */
  readonly send: (sent: SentMessage) => Promise<boolean>;
  /** What is written so far is another by now, or is as it began. */
  readonly onWritten: () => void;
  /** Whether closing now loses something, since the device keeps nothing. */
  readonly wouldLose: () => boolean;
  /** The user wants copies kept from now on, or not. */
  readonly onKeepCopy: (keeps: boolean) => void;
  /** Everything written is to be forgotten. */
  readonly startAfresh: () => void;
}

/** A message that was sent: how, what it said, and the times it offered. */
export interface SentMessage {
  readonly kind: MessageKind;
  readonly template: Template;
  readonly subject: string | null;
  readonly text: string;
  readonly offered: readonly DateTime[];
  readonly keepsCopy: boolean;
}
