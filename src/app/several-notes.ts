import type { TFile } from 'obsidian';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
} from '../core/contact-command/contact-commands';
import { isAboutProblems } from '../core/contact-command/value-at-stake';
import type { ChangeResult } from '../core/note/apply-change';
import { sayList } from '../core/time/speech';
import type { UndoStep } from '../vault/undo-history';
import type { CommandSources } from './command-sources';
import { reported, tell, tellDone, tellRefusal } from '../ui/notices';

/** One note of a step over several, with what its command is told. */
export interface ContactCommandTask<Id extends ContactCommandId> {
  readonly file: TFile;
  readonly answer: ContactCommandAnswers[Id];
}

/** What a command makes of a note's text at this moment, nothing being agreed to. */
type Performed = <Id extends ContactCommandId>(
  id: Id,
  answer: ContactCommandAnswers[Id],
  file: TFile,
  text: string,
) => ChangeResult;

/** Makes one command on several notes as one step: on all that it fits or on none. */
export class SeveralNotes {
  constructor(
    private readonly sources: Pick<CommandSources, 'writer' | 'history' | 'undo'>,
    private readonly performed: Performed,
  ) {}

  /** Puts several candidates on the list as one step: all of them or none. */
  async addToList(files: readonly TFile[]): Promise<void> {
    const [first] = files;
    if (first === undefined) return;
    await reported('Nobody was added to your list.', async () => {
      const edits = files.map((file) => ({
        file,
        edit: (text: string) => this.performed('add-to-list', {}, file, text),
      }));
      const result = await this.sources.writer.writeAll({ edits });
      if (!result.ok) {
        tellRefusal(result.name, result.refusal);
        return;
      }
      const whom = files.length === 1 ? first.basename : `${files.length} people`;
      const summary = `${whom}: ${commandOf('add-to-list').done}`;
      const step: UndoStep = { summary, written: result.written, created: [] };
      this.offerUndo(summary, step);
    });
  }

  /** Makes one command on several notes as one step, and says who was left out of it; false where none was made. */
  async perform<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
    leftOut: readonly string[],
  ): Promise<boolean> {
    return reported('Nothing was changed.', async () => {
      const parted = await this.part(id, tasks);
      const rest = sayLeftOut(leftOut, parted.leftOut);
      if (parted.toMake.length === 0) {
        tell(`${['Nothing was changed', ...rest].join('. ')}.`);
        return false;
      }
      const summary = `${people(parted.toMake.map(({ file }) => file.basename))}: ${commandOf(id).done}`;
      const edits = parted.toMake.map(({ file, answer }) => ({
        file,
        edit: (text: string) => this.performed(id, answer, file, text),
      }));
      const result = await this.sources.writer.writeAll({ edits });
      if (!result.ok) {
        tellRefusal(result.name, result.refusal);
        return false;
      }
      const written = result.written.filter(({ before, after }) => before !== after);
      if (written.length === 0) {
        tell(`${['Nothing had to change', ...rest].join('. ')}.`);
        return true;
      }
      const step: UndoStep = { summary, written, created: [] };
      this.offerUndo([summary, ...rest].join('. '), step);
      return true;
    });
  }

  /**
   * Leaves out the notes in which a value that is a problem would go: of many notes nobody can be
   * asked about each. Whatever else speaks against one is left to the step.
   */
  private async part<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
  ): Promise<{ toMake: readonly ContactCommandTask<Id>[]; leftOut: readonly string[] }> {
    const toMake: ContactCommandTask<Id>[] = [];
    const leftOut: string[] = [];
    for (const task of tasks) {
      const { file, answer } = task;
      const text = await this.sources.writer.textNow(file);
      const result = text === null ? null : this.performed(id, answer, file, text);
      if (result?.ok === false && isAboutProblems(result.refusal)) leftOut.push(file.basename);
      else toMake.push(task);
    }
    return { toMake, leftOut };
  }

  private offerUndo(text: string, step: UndoStep): void {
    this.sources.history.add(step);
    tellDone(text, [{ label: 'Undo', run: () => this.sources.undo(step) }]);
  }
}

/** Who was left out of a step over several notes, and why, as sentences. */
function sayLeftOut(unfit: readonly string[], withProblems: readonly string[]): readonly string[] {
  return [
    ...(unfit.length === 0 ? [] : [`Left out, since it does not fit: ${sayList(unfit)}`]),
    ...(withProblems.length === 0
      ? []
      : [`Left out, since a value in the note is a problem: ${sayList(withProblems)}`]),
  ];
}

/** A few names in full, of more only how many. */
function people(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} people` : sayList(names);
}
