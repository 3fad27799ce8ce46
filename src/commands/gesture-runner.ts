import type { App, TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { reckoningAt, type Reckoning } from '../core/follow-up/reckoning';
import type { GestureAnswers, GestureId } from '../core/gesture/gesture';
import { planMend } from '../core/gesture/plan-mend';
import { propertyOrder } from '../core/gesture/plan-gesture';
import { nameInVault } from '../core/settings';
import { applyChange, type ChangeResult } from '../core/note/apply-change';
import { performGesture } from '../core/gesture/perform-gesture';
import type { Settings } from '../core/settings';
import { addDays } from '../core/time/civil';
import { sayDay, sayList } from '../core/time/speech';
import { askForAnswer } from '../dialogs/ask-for-answers';
import { askForDay, askForEnd, isPastDay } from '../dialogs/ask-for-day';
import type { Clock } from '../vault/clock';
import type { NoteWriter } from '../vault/note-writer';
import type { UndoHistory, UndoStep } from '../vault/undo-history';
import { doneWords } from './gesture-words';
import { type NoticeAction, reported, tell, tellDone, tellRefusal } from './notices';

/** The gestures that write today and can be told another day. */
const tellable: ReadonlySet<GestureId> = new Set([
  'mark-contacted',
  'mark-nudged',
  'mark-replied',
  'mark-offered',
  'postpone-interview',
  'mark-prepared',
  'mark-interviewed',
  'mark-thanked',
  'mark-reflected',
  'mark-reported-back',
  'log-check-in',
  'finish-follow-up',
  'mark-no-reply',
  'mark-declined',
  'close-contact',
  'reopen-contact',
]);

/** A problem that a value typed in its place mends. */
type MendableProblem = Parameters<typeof planMend>[0];

/** Makes gestures: asks what they need to know, writes once, and offers to take it back. */
export class GestureRunner {
  constructor(
    private readonly app: App,
    private readonly writer: NoteWriter,
    private readonly history: UndoHistory,
    private readonly settings: () => Settings,
    private readonly clock: Clock,
  ) {}

  /** What the rules reckon with now. */
  reckoning(): Reckoning {
    return reckoningAt(this.clock(), this.settings());
  }

  /** Makes a gesture on a contact's note, asking first where it needs an answer. */
  async run(id: GestureId, file: TFile, contact: Contact): Promise<void> {
    const answer = await askForAnswer(id, this.app, contact, this.reckoning());
    if (answer !== null) await this.perform(id, file, answer);
  }

  /** Makes a gesture that was done on another day, asking which. */
  async runOnAnotherDay(id: GestureId, file: TFile, contact: Contact): Promise<void> {
    const answer = await askForAnswer(id, this.app, contact, this.reckoning());
    const day = answer === null ? null : await this.askForDay(id, file);
    if (answer !== null && day !== null) await this.perform(id, file, { ...answer, ...day });
  }

  /** Whether a gesture can be told another day than today. */
  canTellDay(id: GestureId): boolean {
    return tellable.has(id);
  }

  /** Makes a gesture whose answer is known. */
  async perform<Id extends GestureId>(
    id: Id,
    file: TFile,
    answer: GestureAnswers[Id],
  ): Promise<void> {
    const place = { path: file.path, name: file.basename };
    const done = summaryOf(id, answer, this.reckoning());
    const canTell = tellable.has(id) && !('day' in answer) && !('ended' in answer);
    await this.write(
      file,
      done,
      (text) => performGesture(id, answer, place, text, this.settings(), this.clock()),
      (step) =>
        canTell
          ? [{ label: 'Another day…', run: () => void this.correctDay(step, id, file, answer) }]
          : [],
    );
  }

  /**
   * Writes a value that fits in the place of one that does not. What is wrong with it, where it
   * still does not fit and nothing is written; else null.
   */
  mend(file: TFile, contact: Contact, problem: MendableProblem, typed: string): string | null {
    const settings = this.settings();
    const planned = planMend(problem, typed, contact, settings, this.reckoning().today);
    if (!planned.ok) return planned.complaint;
    const done = `${nameInVault(problem.property, settings)} mended`;
    const order = propertyOrder(settings);
    void this.write(file, done, (text) => applyChange(text, planned.change, order));
    return null;
  }

  /** Makes one gesture on several notes as one step, and says who was left out of it. */
  async performOnAll<Id extends GestureId>(
    id: Id,
    tasks: readonly { readonly file: TFile; readonly answer: GestureAnswers[Id] }[],
    leftOut: readonly string[] = [],
  ): Promise<void> {
    const summary = `${people(tasks.map(({ file }) => file.basename))}: ${doneWords[id]}`;
    await reported('Nothing was changed.', async () => {
      const edits = tasks.map(({ file, answer }) => ({
        file,
        edit: (text: string) => {
          const place = { path: file.path, name: file.basename };
          return performGesture(id, answer, place, text, this.settings(), this.clock());
        },
      }));
      const result = await this.writer.writeAll({ edits });
      if (!result.ok) {
        tellRefusal(result.name, result.refusal);
        return;
      }
      const written = result.written.filter(({ before, after }) => before !== after);
      if (written.length === 0) {
        tell('Nothing had to change.');
        return;
      }
      const step: UndoStep = { summary, written, created: [] };
      this.history.add(step);
      const rest =
        leftOut.length === 0 ? '' : `. Left out, since it does not fit: ${sayList(leftOut)}`;
      tellDone(`${summary}${rest}`, [{ label: 'Undo', run: () => void this.undo(step) }]);
    });
  }

  private async write(
    file: TFile,
    done: string,
    edit: (text: string) => ChangeResult,
    further: (step: UndoStep) => readonly NoticeAction[] = () => [],
  ): Promise<void> {
    await reported(`“${file.basename}” was not changed.`, async () => {
      const result = await this.writer.write(file, edit);
      if (!result.ok) {
        tellRefusal(file.basename, result.refusal);
        return;
      }
      const { written } = result;
      if (written.before === written.after) {
        tell(`${file.basename}: nothing had to change.`);
        return;
      }
      const step: UndoStep = {
        summary: `${file.basename}: ${done}`,
        written: [written],
        created: [],
      };
      this.history.add(step);
      tellDone(step.summary, [
        { label: 'Undo', run: () => void this.undo(step) },
        ...further(step),
      ]);
    });
  }

  /** Takes a step back, or says which note has changed since. */
  async undo(step: UndoStep): Promise<boolean> {
    return reported('Nothing was undone.', async () => {
      if (!this.history.has(step)) {
        tell('That change is already undone.');
        return false;
      }
      const result = await this.history.undo(step);
      tell(
        result.ok
          ? `Undone: ${step.summary}`
          : `Nothing was undone: “${result.changed}” has changed since.`,
      );
      return result.ok;
    });
  }

  /** Takes the last step back. */
  async undoLast(): Promise<void> {
    const step = this.history.last();
    if (step === null) tell('There is nothing to undo.');
    else await this.undo(step);
  }

  private async correctDay(
    step: UndoStep,
    id: GestureId,
    file: TFile,
    answer: GestureAnswers[GestureId],
  ): Promise<void> {
    const day = await this.askForDay(id, file);
    if (day === null) return;
    if (await this.undo(step)) await this.perform(id, file, { ...answer, ...day });
  }

  private async askForDay(
    id: GestureId,
    file: TFile,
  ): Promise<GestureAnswers['mark-interviewed'] | GestureAnswers['mark-thanked'] | null> {
    if (id === 'mark-interviewed') {
      const ended = await askForEnd(this.app, this.clock());
      return ended === null ? null : { ended };
    }
    const { today } = this.reckoning();
    const title = `${file.basename}: ${doneWords[id]} on`;
    const day = await askForDay(this.app, title, addDays(today, -1), isPastDay(today));
    return day === null ? null : { day };
  }
}

/** What a notice says was done, with the day where another than today was told. */
function summaryOf(id: GestureId, answer: object, { today }: Reckoning): string {
  const day = 'day' in answer ? (answer as { day?: typeof today }).day : undefined;
  const done = doneWords[id];
  return day === undefined || day === today ? done : `${done}, ${sayDay(day, today)}`;
}

/** A few names in full, of more only how many. */
function people(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} people` : sayList(names);
}
