import type { TFile } from 'obsidian';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
} from '../core/contact-command/contact-commands';
import { isAboutProblems } from '../core/contact-command/value-at-stake';
import type { ChangeResult } from '../core/note/apply-change';
import { sayList } from '../core/time/speech';
import type { NotesToWrite } from '../vault/note-writer';
import type { CommandSources } from './command-sources';
import { tell } from '../ui/notices';

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

/** Runs one command on several notes as one step: on all that it fits or on none. */
export class SeveralNotes {
  constructor(
    private readonly sources: Pick<CommandSources, 'writer' | 'steps'>,
    private readonly performed: Performed,
  ) {}

  /** Puts several candidates on the list as one step: all of them or none. */
  async addToList(files: readonly TFile[]): Promise<void> {
    const [first] = files;
    if (first === undefined) return;
    const whom = files.length === 1 ? first.basename : `${files.length} people`;
    const tasks = files.map((file) => ({ file, answer: {} }));
    await this.sources.steps.take('Nobody was added to your list.', () => ({
      changes: { edits: this.edits('add-to-list', tasks) },
      summary: `${whom}: ${commandOf('add-to-list').done}`,
    }));
  }

  /** Runs one command on several notes as one step, and says who was left out; false where nobody was in. */
  async perform<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
    unfit: readonly string[],
  ): Promise<boolean> {
    const outcome = await this.sources.steps.take('Nothing was changed.', async () => {
      const { fitting, withProblems } = await this.part(id, tasks);
      const sentences = sayLeftOut(unfit, withProblems);
      if (fitting.length === 0) {
        tell(`${['Nothing was changed', ...sentences].join('. ')}.`);
        return null;
      }
      return {
        changes: { edits: this.edits(id, fitting) },
        summary: `${people(fitting.map(({ file }) => file.basename))}: ${commandOf(id).done}`,
        afterwards: () => ({ sentences }),
      };
    });
    return outcome.ok;
  }

  private edits<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
  ): NonNullable<NotesToWrite['edits']> {
    return tasks.map(({ file, answer }) => ({
      file,
      edit: (text) => this.performed(id, answer, file, text),
    }));
  }

  /**
   * Leaves out the notes in which a value that is a problem would go: of many notes nobody can be
   * asked about each. Whatever else speaks against one is left to the step.
   */
  private async part<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
  ): Promise<{
    fitting: readonly ContactCommandTask<Id>[];
    withProblems: readonly string[];
  }> {
    const fitting: ContactCommandTask<Id>[] = [];
    const withProblems: string[] = [];
    for (const task of tasks) {
      const { file, answer } = task;
      const text = await this.sources.writer.textNow(file);
      const result = text === null ? null : this.performed(id, answer, file, text);
      if (result?.ok === false && isAboutProblems(result.refusal)) withProblems.push(file.basename);
      else fitting.push(task);
    }
    return { fitting, withProblems };
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
