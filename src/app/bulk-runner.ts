import type { TFile } from 'obsidian';
import {
  type BulkCommandId,
  commandOf,
  type ContactCommandAnswers,
} from '../core/contact-command/contact-commands';
import type { Asked } from '../core/contact-command/question';
import type { Written } from '../ui/ask-again';
import { tell } from '../ui/notices';
import { personAt } from '../vault/person-at';
import { texts } from '../vault/texts';
import type { CommandSources } from './command-sources';
import type { ContactCommandRunner } from './contact-command-runner';

/** Runs one command for several people, as one step; whom it does not fit is left out and named. */
export class BulkRunner {
  constructor(
    private readonly sources: Pick<CommandSources, 'app' | 'index'>,
    private readonly runner: ContactCommandRunner,
  ) {}

  /** What a command asks once for all of these people. */
  question<Id extends BulkCommandId>(
    id: Id,
    paths: readonly string[],
  ): Asked<ContactCommandAnswers[Id]> {
    const asks = commandOf(id).bulk?.asks;
    // What asks nothing is told nothing.
    if (asks === undefined) return { kind: 'answered', answer: {} as ContactCommandAnswers[Id] };
    const contacts = paths.flatMap((path) => this.sources.index.contactAt(path)?.contact ?? []);
    return asks(contacts, this.runner.context());
  }

  /** Runs a command whose answer is known; whether it was written. */
  async perform<Id extends BulkCommandId>(
    id: Id,
    paths: readonly string[],
    told: ContactCommandAnswers[Id],
  ): Promise<Written> {
    const context = this.runner.context();
    const { makesSense, bulk } = commandOf(id);
    const answerFor = bulk?.answerFor ?? (() => told);
    const tasks: { file: TFile; answer: ContactCommandAnswers[Id] }[] = [];
    const leftOut: string[] = [];
    for (const path of new Set(paths)) {
      const person = personAt(this.sources, path);
      if (person === null) continue;
      const { file, contact } = person;
      const answer = makesSense(contact, context) ? answerFor(contact, told) : null;
      if (answer === null) leftOut.push(contact.name);
      else tasks.push({ file, answer });
    }
    if (tasks.length > 0) return this.runner.several.perform(id, tasks, leftOut);
    tell(texts.anyCommand.fitsNoneSelected);
    return false;
  }
}
