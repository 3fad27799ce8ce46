import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { ruleContextAt, type RuleContext } from '../core/follow-up/rule-context';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
} from '../core/contact-command/contact-commands';
import { planFix } from '../core/contact-command/plan-fix';
import { nameInVault } from '../core/settings';
import type { ChangeResult } from '../core/note/apply-change';
import { performContactCommand } from '../core/contact-command/perform-contact-command';
import { type FixableProblem, performFix } from '../core/contact-command/perform-fix';
import { tooLongIn, type ValueAtStake } from '../core/contact-command/value-at-stake';
import { addDays } from '../core/time/civil';
import { sayDay } from '../core/time/speech';
import { ask } from '../ui/ask';
import { isPastDay } from '../core/form/checks';
import { askForDay, askForEnd } from '../ui/ask-for-day';
import type { FormMemory, Later } from '../ui/form-dialog';
import type { WriteResult } from '../vault/note-writer';
import type { UndoStep } from '../vault/undo-history';
import type { CommandSources } from './command-sources';
import { noteAt } from '../vault/note-at';
import { type ContactCommandTask, SeveralNotes } from './several-notes';
import { attempt, type NoticeAction, reported, tell, tellDone, tellRefusal } from '../ui/notices';
import type { Signal } from './signal';
import { Undoing } from './undoing';
import { writeAsking } from './write-asking';

/** Whether a command was made; `kept` where it was not, so that a value in the note is kept. */
type Made = boolean | 'kept';

/** Makes contactCommands: asks what they need to know, writes once, and offers to take it back. */
export class ContactCommandRunner {
  private readonly several: SeveralNotes;
  private readonly undoing: Undoing;

  /** @param interviewed tells the note of whoever was marked as talked with. */
  constructor(
    private readonly sources: Omit<CommandSources, 'undo'>,
    private readonly interviewed: Signal<TFile>,
  ) {
    const undo = (step: UndoStep): Promise<boolean> => this.undo(step);
    this.several = new SeveralNotes({ ...sources, undo }, (id, answer, file, text) =>
      this.performed(id, answer, file, text),
    );
    this.undoing = new Undoing(sources.history);
  }

  /** What the rules reckon with now. */
  context(): RuleContext {
    return ruleContextAt(this.sources.clock(), this.sources.settings());
  }

  /**
   * Makes a command on a contact's note, asking first where it needs an answer; false where that
   * was not given or the note refuses it.
   */
  run(id: ContactCommandId, file: TFile, contact: Contact, later?: Later): Promise<boolean> {
    return this.askAndMake(id, file, contact, later, (answer) =>
      this.makeAndGoOn(id, file, answer),
    );
  }

  /** Makes a command that was done on another day, asking which. */
  async runOnAnotherDay(id: ContactCommandId, file: TFile, contact: Contact): Promise<void> {
    await this.askAndMake(id, file, contact, undefined, async (answer) => {
      const day = await this.askForDay(id, file);
      return day !== null && this.makeAndGoOn(id, file, { ...answer, ...day });
    });
  }

  /**
   * Asks and makes. Where a value in the note is to be kept, so that nothing was made, a form is
   * asked again with what was typed in it, so that this is not lost.
   */
  private async askAndMake<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    contact: Contact,
    later: Later | undefined,
    make: (answer: ContactCommandAnswers[Id]) => Promise<Made>,
  ): Promise<boolean> {
    for (const memory: FormMemory = {}; ;) {
      const answer = await this.ask(id, file, contact, later, memory);
      if (answer === null) return false;
      const made = await make(answer);
      if (made !== 'kept' || memory.typed === undefined) return made === true;
    }
  }

  private async makeAndGoOn<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    answer: ContactCommandAnswers[Id],
  ): Promise<Made> {
    const made = await this.make(id, file, answer);
    if (made === true && id === 'mark-interviewed') await this.interviewed.emit(file);
    return made;
  }

  /** What the user answers; null where they leave, or where it cannot be asked, which is said. */
  private async ask<Id extends ContactCommandId>(
    id: Id,
    asked: TFile,
    contact: Contact,
    later: Later | undefined,
    memory: FormMemory,
  ): Promise<ContactCommandAnswers[Id] | null> {
    const { app, index, writer } = this.sources;
    const lookup = {
      contacts: () => index.contacts().map((read) => read.contact),
      text: async () => {
        const file = app.vault.getFileByPath(contact.path);
        return (file === null ? null : await writer.textNow(file)) ?? '';
      },
    };
    const answer = await reported(`“${asked.basename}” was not changed.`, async () => {
      const { asks } = commandOf(id);
      // What asks nothing is told nothing.
      if (asks === undefined) return {} as ContactCommandAnswers[Id];
      const question = await asks(contact, this.context(), lookup);
      return question === null ? null : ask(app, question, { later, memory });
    });
    return answer === false ? null : answer;
  }

  /**
   * Makes a command whose answer is known; false where the note refuses it, which is said, or where
   * the user would rather keep a value that would go with it.
   */
  async perform<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    answer: ContactCommandAnswers[Id],
  ): Promise<boolean> {
    return (await this.make(id, file, answer)) === true;
  }

  private make<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    answer: ContactCommandAnswers[Id],
  ): Promise<Made> {
    const done = summaryOf(id, answer, this.context());
    const canRecord =
      commandOf(id).dated !== undefined && !('day' in answer) && !('ended' in answer);
    return this.write(
      file,
      done,
      (text, agreed) => this.performed(id, answer, file, text, agreed),
      (step, agreed) => {
        const run = (): Promise<void> => this.correctDay(step, id, file, answer, agreed);
        return canRecord ? [{ label: 'Another day…', run }] : [];
      },
    );
  }

  /** What a command makes of a note's text at this moment. */
  private performed<Id extends ContactCommandId>(
    id: Id,
    answer: ContactCommandAnswers[Id],
    file: TFile,
    text: string,
    agreed: readonly ValueAtStake[] = [],
  ): ChangeResult {
    const { settings, clock, noteFormat } = this.sources;
    return performContactCommand(
      id,
      answer,
      noteAt(file),
      text,
      settings(),
      clock(),
      noteFormat,
      agreed,
    );
  }

  /** Puts several candidates on the list as one step: all of them or none. */
  addToList(files: readonly TFile[]): Promise<void> {
    return this.several.addToList(files);
  }

  /**
   * Writes a value that fits in the place of one that does not. What is wrong with it, where it
   * still does not fit and nothing is written; else null.
   */
  fixValue(file: TFile, contact: Contact, problem: FixableProblem, typed: string): string | null {
    const { noteFormat, settings: current } = this.sources;
    const settings = current();
    const { today } = this.context();
    const planned = planFix(problem, typed, contact, settings, today);
    if (!planned.ok) return planned.complaint;
    const done = `${nameInVault(problem.property, settings)} fixed`;
    attempt(`“${file.basename}” was not changed.`, () =>
      this.write(file, done, (text, agreed) =>
        performFix(problem, typed, noteAt(file), text, settings, today, noteFormat, agreed),
      ),
    );
    return null;
  }

  /** Makes one command on several notes as one step, and says who was left out of it; false where none was made. */
  performOnAll<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
    leftOut: readonly string[] = [],
  ): Promise<boolean> {
    return this.several.perform(id, tasks, leftOut);
  }

  private async write(
    file: TFile,
    done: string,
    edit: (text: string, agreed: readonly ValueAtStake[]) => ChangeResult,
    further: (
      step: UndoStep,
      agreed: readonly ValueAtStake[],
    ) => readonly NoticeAction[] = () => [],
  ): Promise<Made> {
    return reported<Made>(`“${file.basename}” was not changed.`, async () => {
      const { app, writer } = this.sources;
      const asked = await writeAsking(app, file.basename, (agreed) =>
        writer.write(file, (text) => edit(text, agreed)),
      );
      if (asked === null) return 'kept';
      const { result, agreed } = asked;
      if (!result.ok) {
        tellRefusal(file.basename, result.refusal);
        return tooLongIn(result.refusal).length > 0 ? 'kept' : false;
      }
      const { written } = result;
      if (written.before === written.after) {
        tell(`${file.basename}: nothing had to change.`);
        return true;
      }
      const step: UndoStep = {
        summary: `${file.basename}: ${done}`,
        written: [written],
        created: [],
      };
      this.sources.history.add(step);
      tellDone(step.summary, [
        { label: 'Undo', run: () => this.undo(step) },
        ...further(step, agreed),
      ]);
      return true;
    });
  }

  /** Takes a step back, or says which note has changed since; whether it could. */
  undo(step: UndoStep): Promise<boolean> {
    return this.undoing.undo(step);
  }

  /** Takes the last step back that can be. */
  undoLast(): Promise<boolean> {
    return this.undoing.undoLast();
  }

  private async correctDay(
    step: UndoStep,
    id: ContactCommandId,
    file: TFile,
    answer: ContactCommandAnswers[ContactCommandId],
    agreedBefore: readonly ValueAtStake[],
  ): Promise<void> {
    const day = await this.askForDay(id, file);
    if (day === null) return;
    await reported(`“${file.basename}” was not changed.`, async () => {
      const { app, history, writer } = this.sources;
      const [first] = step.written;
      if (first === undefined || !history.has(step)) {
        tell('That change is already undone.');
        return;
      }
      const told = { ...answer, ...day };
      // One write from the first answer to the second: where it fails, the first stays.
      const rewrite = (agreed: readonly ValueAtStake[]): Promise<WriteResult> =>
        writer.write(file, (text) =>
          text === first.after
            ? this.performed(id, told, file, first.before, agreed)
            : changedSince,
        );
      const asked = await writeAsking(app, file.basename, rewrite, agreedBefore);
      if (asked === null) return;
      const { result } = asked;
      if (!result.ok) {
        tellRefusal(file.basename, result.refusal);
        return;
      }
      const summary = `${file.basename}: ${summaryOf(id, told, this.context())}`;
      const corrected: UndoStep = {
        summary,
        written: [{ ...result.written, before: first.before }],
        created: [],
      };
      history.replace(step, corrected);
      tellDone(summary, [{ label: 'Undo', run: () => this.undo(corrected) }]);
    });
  }

  private async askForDay(
    id: ContactCommandId,
    file: TFile,
  ): Promise<
    ContactCommandAnswers['mark-interviewed'] | ContactCommandAnswers['mark-thanked'] | null
  > {
    if (commandOf(id).dated === 'ended') {
      const ended = await askForEnd(this.sources.app, this.sources.clock());
      return ended === null ? null : { ended };
    }
    const { today } = this.context();
    const title = `${file.basename}: ${commandOf(id).done} on`;
    const day = await askForDay(this.sources.app, title, addDays(today, -1), isPastDay(today));
    return day === null ? null : { day };
  }
}

/** Why another day is not written into a note that was changed after the first. */
const changedSince: ChangeResult = {
  ok: false,
  refusal: {
    line: null,
    reason: 'It has changed since.',
    fix: 'Set the day in the note itself.',
  },
};

/** What a notice says was done, with the day where another than today was told. */
function summaryOf(id: ContactCommandId, answer: object, { today }: RuleContext): string {
  const day = 'day' in answer ? (answer as { day?: typeof today }).day : undefined;
  const done = commandOf(id).done;
  return day === undefined || day === today ? done : `${done}, ${sayDay(day, today)}`;
}
