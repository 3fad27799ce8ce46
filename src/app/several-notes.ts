import type { TFile } from 'obsidian';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
} from '../core/contact-command/contact-commands';
import { isAboutProblems } from '../core/contact-command/value-at-stake';
import type { RuleContext } from '../core/follow-up/rule-context';
import type { ChangeResult } from '../core/note/apply-change';
import type { FileEdit } from '../vault/note-writer';
import type { CommandSources } from './command-sources';
import { tell } from '../ui/notices';
import type { Written } from '../ui/ask-again';
import { writtenOf } from './step-plan';
import { texts } from '../vault/texts';

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
    private readonly context: () => RuleContext,
  ) {}

  /** Puts several candidates on the list as one step: all of them or none. */
  async addToList(files: readonly TFile[]): Promise<void> {
    const [first] = files;
    if (first === undefined) return;
    const { countOfPeople, nobodyAdded } = texts.anyCommand;
    const who = files.length === 1 ? first.basename : countOfPeople(files.length);
    const tasks = files.map((file) => ({ file, answer: {} }));
    await this.sources.steps.take(nobodyAdded, () => ({
      changes: { edits: this.edits('add-to-list', tasks) },
      summary: texts.contactCommands['add-to-list'].done(who),
    }));
  }

  /** Runs one command on several notes as one step, and says who was left out; whether it was written: false where nobody was in. */
  async perform<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
    unfit: readonly string[],
  ): Promise<Written> {
    const outcome = await this.sources.steps.take(texts.anyCommand.nothingChanged, async () => {
      const { fitting, withProblems } = await this.part(id, tasks);
      const sentences = sayLeftOut(unfit, withProblems);
      if (fitting.length === 0) {
        tell(texts.speech.sentences([texts.anyCommand.nothingChanged, ...sentences]));
        return null;
      }
      const names = fitting.map(({ file }) => file.basename);
      return {
        changes: { edits: this.edits(id, fitting) },
        summary: this.summaryOf(id, texts.anyCommand.people(names), fitting[0]?.answer),
        afterwards: () => ({ sentences }),
      };
    });
    return writtenOf(outcome);
  }

  private summaryOf<Id extends ContactCommandId>(
    id: Id,
    who: string,
    answer: ContactCommandAnswers[Id] | undefined,
  ): string {
    const say = commandOf(id).bulk?.summary;
    return say === undefined || answer === undefined
      ? texts.contactCommands[id].done(who)
      : say(who, answer, this.context());
  }

  private edits<Id extends ContactCommandId>(
    id: Id,
    tasks: readonly ContactCommandTask<Id>[],
  ): readonly FileEdit[] {
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
    ...(unfit.length === 0 ? [] : [texts.anyCommand.unfit(unfit)]),
    ...(withProblems.length === 0 ? [] : [texts.anyCommand.withProblems(withProblems)]),
  ];
}
