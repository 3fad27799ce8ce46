import type { TFile } from 'obsidian';
import type { PropertyName } from '../core/contact/properties';
import type { ChangeResult } from '../core/note/apply-change';
import type { Written } from '../ui/ask-again';
import type { NoticeAction } from '../ui/notices';
import type { NotesToWrite, StepResult } from '../vault/note-writer';
import type { UndoStep } from '../vault/undo-history';
import type { Agreed, AskedWrite } from './write-asking';

/** One note to be changed by a pure edit of its text. */
export interface OneNote {
  readonly file: TFile;
  /** Is told which values that are problems may go, and which properties are to be left alone. */
  readonly edit: (text: string, agreed: Agreed, kept: readonly PropertyName[]) => ChangeResult;
  /** Whether it goes through the note's editor, where that is open. */
  readonly inEditor?: boolean;
  /** Whether the edit does without what is to be kept; else nothing is written then. */
  readonly canKeep?: boolean;
}

/**
 * What a step writes: one note, or several and new ones, all of them or none. Several are asked
 * about only where they are made from what the user agreed to.
 */
export type Changes = OneNote | NotesToWrite | ((agreed: Agreed) => NotesToWrite);

/** A step as it is planned: what it writes, and what is said of it. */
export interface StepPlan {
  readonly changes: Changes;
  /** What was done, as the notice and the history say it: a title, without a full stop. */
  readonly summary: string;
  /** What is said where nothing had to change; a title too. */
  readonly unchanged?: string;
  /** What follows once it is written, and what the notice then says and offers besides. */
  readonly afterwards?: (taken: Taken) => StepNotice | Promise<StepNotice>;
  /** What follows once the step is taken back, such as what else is to be as it was. */
  readonly undone?: UndoStep['undone'];
  /** The step over one note that this one corrects, and what was agreed to for it. */
  readonly corrects?: { readonly step: UndoStep; readonly agreed: Agreed };
}

/** A step that was taken. */
interface Taken extends AskedWrite {
  readonly result: StepResult & { readonly ok: true };
  /** What undo takes back; null where nothing had to change. */
  readonly step: UndoStep | null;
}

/** What a notice says and offers besides what was done and its undo. */
export interface StepNotice {
  readonly sentences?: readonly string[];
  readonly offers?: readonly NoticeAction[];
  /** What was taken after it and belongs to it: both are taken back as one. */
  readonly also?: UndoStep | null;
}

/**
 * What came of a step. Where it was not taken, that is said already: the user left, a value in the
 * note is kept, the note refused, or something failed.
 */
export type StepOutcome =
  | { readonly ok: true; readonly step: UndoStep | null; readonly notice: StepNotice }
  | { readonly ok: false; readonly why: 'left' | 'kept' | 'refused' | 'failed' };

/**
 * Gives the plan of a step, asking where there is a choice; null where there is none to take, and
 * `refused` where something is in the way, which is said by then.
 */
export type PlanStep = () => Planned | Promise<Planned>;

/** What came of planning a step. */
export type Planned = StepPlan | 'refused' | null;

/** Whether a step for which the user was asked was taken, or what they answered is to be kept. */
export function writtenOf(outcome: StepOutcome): Written {
  return outcome.ok || (outcome.why !== 'left' && 'kept');
}
