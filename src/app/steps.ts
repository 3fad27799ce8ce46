import type { App } from 'obsidian';
import type { PropertyName } from '../core/contact/properties';
import { tooLongIn } from '../core/contact-command/value-at-stake';
import type { ChangeResult } from '../core/note/apply-change';
import { refuse } from '../core/note/refusal';
import {
  type Failure,
  failureIsOver,
  type NoticeAction,
  reported,
  tell,
  tellDone,
  tellProgress,
  tellRefusal,
} from '../ui/notices';
import { type AskMemory, askUntilWritten } from '../ui/ask-again';
import { Stopped } from '../vault/all-or-nothing';
import type { NoteWriter, StepResult, WrittenNote } from '../vault/note-writer';
import { UndoHistory, type UndoStep } from '../vault/undo-history';
import { texts } from '../vault/texts';
import {
  type Changes,
  type OneNote,
  type Planned,
  type PlanStep,
  type StepNotice,
  type StepOutcome,
  type StepPlan,
  writtenOf,
} from './step-plan';
import { type Agreed, type AskedWrite, writeAsking } from './write-asking';

/** Of so many notes it is said how far their undo is: of a few it is over before anybody could read that. */
export const MANY_UNDONE = 20;

/**
 * Takes steps: writes notes, remembers what was written, says so, and takes it back. A failure and a
 * refusal make one notice each; a step is remembered only where something was written.
 */
export class Steps {
  private readonly history: UndoHistory;
  /** The steps that are being planned or written. */
  private readonly underWay = new Set<Promise<unknown>>();
  /** The end of the last undo asked for. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly app: App,
    private readonly writer: NoteWriter,
  ) {
    this.history = new UndoHistory(app, writer);
  }

  /**
   * Takes a step and says what was done, with its undo.
   *
   * @param failure begins what is said where something fails: `“Ana” was not changed.`
   */
  take(failure: Failure | string, plan: PlanStep): Promise<StepOutcome> {
    return this.run(failure, plan, (...taken) => this.tell(...taken));
  }

  /** As {@link take}, but leaves it to the caller to say what was done. */
  takeQuietly(failure: Failure | string, plan: PlanStep): Promise<StepOutcome> {
    return this.run(failure, plan, () => undefined);
  }

  /**
   * As {@link takeQuietly}, for what goes on from a step taken before, as typing does: one undo takes both
   * back, unless something else was done to the note between them.
   */
  async takeOn(
    before: UndoStep | null,
    failure: Failure | string,
    plan: PlanStep,
  ): Promise<StepOutcome> {
    const outcome = await this.takeQuietly(failure, plan);
    return outcome.ok ? { ...outcome, step: this.history.join(before, outcome.step) } : outcome;
  }

  /**
   * Asks, and takes the step that is planned from the answer; asks again as long as what was typed
   * would be lost. Whether it was taken in the end.
   *
   * @param failure as for {@link take}, and where asking fails.
   * @param ask gives null where the user leaves.
   * @param first what the first asking begins with, where it was typed elsewhere already.
   */
  takeAsking<Typed, Answer>(
    failure: Failure | string,
    ask: (memory: AskMemory<Typed>) => Promise<Answer | null>,
    plan: (answer: Answer) => Planned | Promise<Planned>,
    first?: Typed,
  ): Promise<boolean> {
    return askUntilWritten(async (memory: AskMemory<Typed>) => {
      const asked = await reported(failure, async () => ({ answer: await ask(memory) }));
      if (asked === false || asked.answer === null) return false;
      const { answer } = asked;
      return writtenOf(await this.take(failure, () => plan(answer)));
    }, first);
  }

  /**
   * Makes one step of two that follow each other, and gives it; the later where a note was changed
   * between them.
   */
  join(first: UndoStep, second: UndoStep | null): UndoStep {
    return this.history.join(first, second) ?? first;
  }

  /** What a notice offers about a step: to take it back. */
  undoing(step: UndoStep): NoticeAction {
    return { label: texts.steps.undo, run: () => this.undo(step) };
  }

  /**
   * Takes a step back, or says which note has changed since; whether it could. Presses follow each
   * other, so that the second means the step before.
   */
  undo(step: UndoStep): Promise<boolean> {
    return this.inTurn(() => this.takeBack(step));
  }

  /** Takes the last step back that can be, or says what is in the way; one under way is the last. */
  undoLast(): Promise<boolean> {
    return this.inTurn(async () => {
      await this.atRest();
      const step = await this.history.next();
      if (step !== null) return this.takeBack(step);
      tell(texts.steps.nothingToUndo);
      return false;
    });
  }

  /** Resolves once nothing is being taken back any more. */
  async undone(): Promise<void> {
    await this.turn.catch(() => undefined);
  }

  /** Resolves once no step is under way any more. */
  private async atRest(): Promise<void> {
    do {
      await Promise.allSettled([...this.underWay]);
      // What was pressed just before this was asked for begins first.
      await new Promise((resolve) => window.setTimeout(resolve));
    } while (this.underWay.size > 0);
  }

  private run(
    failure: Failure | string,
    plan: PlanStep,
    say: (plan: StepPlan, step: UndoStep | null, notice: StepNotice, own: UndoStep | null) => void,
  ): Promise<StepOutcome> {
    const running = this.runNow(failure, plan, say);
    const over = (): unknown => this.underWay.delete(running);
    this.underWay.add(running);
    running.then(over, over);
    return running;
  }

  private async runNow(
    failure: Failure | string,
    plan: PlanStep,
    say: (plan: StepPlan, step: UndoStep | null, notice: StepNotice, own: UndoStep | null) => void,
  ): Promise<StepOutcome> {
    const outcome = await reported(failure, async (): Promise<StepOutcome> => {
      const planned = await plan();
      if (planned === 'refused') return { ok: false, why: 'refused' };
      if (planned === null || this.isUndone(planned)) return { ok: false, why: 'left' };
      const asked = await this.write(planned).catch(unlessStopped);
      if (asked === 'stopped') return { ok: false, why: 'left' };
      if (asked === null) return { ok: false, why: 'kept' };
      const { result } = asked;
      if (!result.ok) {
        const heard = typeof failure === 'string' ? undefined : failure.heard;
        tellRefusal(result.file, result.refusal, heard);
        return { ok: false, why: tooLongIn(result.refusal).length > 0 ? 'kept' : 'refused' };
      }
      failureIsOver(
        failure,
        result.written.map(({ file }) => file),
      );
      const step = this.remember(planned, result);
      const notice = (await planned.afterwards?.({ ...asked, result, step })) ?? {};
      const whole = this.history.join(step, notice.also ?? null);
      say(planned, whole, notice, step);
      return { ok: true, step: whole, notice };
    });
    return outcome === false ? { ok: false, why: 'failed' } : outcome;
  }

  /** Whether there is nothing to correct any more, which is said. */
  private isUndone({ corrects }: StepPlan): boolean {
    if (corrects === undefined || this.history.has(corrects.step)) return false;
    tell(texts.steps.alreadyUndone);
    return true;
  }

  private write({ changes, corrects }: StepPlan): Promise<AskedWrite | null> {
    if (typeof changes === 'function') {
      return writeAsking(this.app, (agreed) => this.writer.writeAll(changes(agreed)));
    }
    if ('file' in changes) {
      const [first] = corrects?.step.written ?? [];
      const note = first === undefined ? changes : correcting(first, changes);
      return writeAsking(
        this.app,
        (agreed, kept) => this.writeOne(note, agreed, kept),
        corrects?.agreed,
        changes.canKeep,
      );
    }
    return this.writer.writeAll(changes).then((result) => ({ result, agreed: [], tooLong: [] }));
  }

  private async writeOne(
    { file, edit, inEditor = false }: OneNote,
    agreed: Agreed,
    kept: readonly PropertyName[],
  ): Promise<StepResult> {
    const editNow = (text: string): ChangeResult => edit(text, agreed, kept);
    const result = await (inEditor
      ? this.writer.insert(file, editNow)
      : this.writer.write(file, editNow));
    if (!result.ok) return { ...result, file };
    return { ok: true, written: [result.written], created: [] };
  }

  private remember(
    { summary, corrects, undone }: StepPlan,
    result: StepResult & { readonly ok: true },
  ): UndoStep | null {
    const { created } = result;
    const [first] = corrects?.step.written ?? [];
    const written = result.written
      .map((note) => (first === undefined ? note : { ...note, before: first.before }))
      .filter(({ before, after }) => before !== after);
    if (written.length + created.length === 0) return null;
    const step: UndoStep = { summary, written, created, undone };
    if (corrects === undefined) this.history.add(step);
    else this.history.replace(corrects.step, step);
    return step;
  }

  private tell(
    { changes, summary, unchanged }: StepPlan,
    step: UndoStep | null,
    { sentences = [], offers = [] }: StepNotice,
    own: UndoStep | null,
  ): void {
    const done = own === null ? (unchanged ?? sayUnchanged(changes)) : summary;
    const actions = step === null ? offers : [this.undoing(step), ...offers];
    const { said, sentence } = texts.steps;
    if (actions.length === 0) tell(texts.speech.sentences([sentence(done), ...sentences]));
    else tellDone(said(done, sentences), actions);
  }

  private async takeBack(step: UndoStep): Promise<boolean> {
    const failure: Failure = { said: texts.steps.notUndone(step.summary), about: step };
    return reported(failure, async () => {
      if (!this.history.has(step)) {
        tell(texts.steps.alreadyUndone);
        return false;
      }
      const result = await this.history.undo(step, sayingHowFar(step));
      if (result.ok) {
        failureIsOver(failure);
        step.undone?.();
        tell(texts.steps.undone(step.summary));
      } else if (result.isGone) tell(texts.steps.noteGone(result.changed));
      else tell(texts.steps.noteChanged(result.changed));
      return result.ok;
    });
  }

  private inTurn(undo: () => Promise<boolean>): Promise<boolean> {
    const turn = this.turn.then(undo, undo);
    this.turn = turn;
    return turn;
  }
}

/** Says how far the undo of many notes is. */
function sayingHowFar({ written, created }: UndoStep): (done: number) => void {
  const all = written.length + created.length;
  if (all < MANY_UNDONE) return () => undefined;
  const say = (done: number): string => texts.steps.undoing(done, all);
  const tellNow = tellProgress(say(0));
  return (done) => tellNow(say(done));
}

/** What the user stopped is no failure. */
function unlessStopped(error: unknown): 'stopped' {
  if (error instanceof Stopped) return 'stopped';
  throw error;
}

/** One write from a first answer to a second: where it fails, the first stays. */
function correcting(first: WrittenNote, note: OneNote): OneNote {
  return {
    ...note,
    edit: (text, agreed, kept) =>
      text === first.after
        ? note.edit(first.before, agreed, kept)
        : refuse(null, 'changedSinceAnswer'),
  };
}

function sayUnchanged(changes: Changes): string {
  return 'file' in changes
    ? texts.steps.nothingToChangeIn(changes.file.basename)
    : texts.steps.nothingToChange;
}
