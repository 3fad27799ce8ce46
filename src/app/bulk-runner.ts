import type { App, TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { type Status, statuses } from '../core/contact/status';
import {
  type ContactCommandAnswers,
  contactCommands,
} from '../core/contact-command/contact-commands';
import type { Day } from '../core/time/civil';
import { isPastDay } from '../core/form/checks';
import { askUntilWritten, type Written } from '../ui/ask-again';
import { askForDay } from '../ui/ask-for-day';
import type { FormMemory } from '../ui/form-dialog';
import { askToPick } from '../ui/pick-dialog';
import type { ContactIndex } from '../vault/contact-index';
import type { ContactCommandRunner } from './contact-command-runner';
import { tell } from '../ui/notices';
import { texts } from '../vault/texts';

/** The contact commands that can be run for several people at once. */
type BulkCommand = 'snooze-contact' | 'close-contact' | 'set-status';

/**
 * Runs one command for several people, as one step; whom it does not fit is left out and named.
 * Each answers whether it was written.
 */
export class BulkRunner {
  constructor(
    private readonly app: App,
    private readonly index: ContactIndex,
    private readonly runner: ContactCommandRunner,
  ) {}

  /** Leaves people alone until a day. */
  snooze(paths: readonly string[], until: Day): Promise<Written> {
    return this.run('snooze-contact', paths, () => ({ until }));
  }

  /** Sets people aside. */
  setAside(paths: readonly string[]): Promise<Written> {
    return this.run('close-contact', paths, () => ({}));
  }

  /** Asks for a status, and once for the day it needs where a note has none. */
  async setStatus(paths: readonly string[]): Promise<boolean> {
    const status = await askToPick(
      this.app,
      statuses,
      (known) => texts.statuses[known],
      texts.contactCommands['set-status'].titleForSeveral,
    );
    if (status === null) return false;
    return askUntilWritten(async (memory: FormMemory) => {
      const day = await this.dayFor(status, paths, memory);
      if (day === null) return false;
      return this.run('set-status', paths, (contact) => {
        if (!hasInterview(contact, status)) return null;
        return { status, day: hasDay(contact, status) ? undefined : day };
      });
    });
  }

  /** The day that the status needs, asked for; undefined where none does, null where the user leaves. */
  private async dayFor(
    status: Status,
    paths: readonly string[],
    memory: FormMemory,
  ): Promise<Day | null | undefined> {
    if (!needsDay(status)) return undefined;
    const needed = paths.some((path) => {
      const contact = this.index.contactAt(path)?.contact;
      return contact !== undefined && !hasDay(contact, status);
    });
    if (!needed) return undefined;
    const { today } = this.runner.context();
    const title = texts.contactCommands['set-status'].datesForSeveral[status];
    return askForDay(this.app, title, today, isPastDay(today, texts.forms), memory);
  }

  private async run<Id extends BulkCommand>(
    id: Id,
    paths: readonly string[],
    answerFor: (contact: Contact) => ContactCommandAnswers[Id] | null,
  ): Promise<Written> {
    const context = this.runner.context();
    const tasks: { file: TFile; answer: ContactCommandAnswers[Id] }[] = [];
    const leftOut: string[] = [];
    for (const path of new Set(paths)) {
      const file = this.app.vault.getFileByPath(path);
      const contact = this.index.contactAt(path)?.contact;
      if (file === null || contact === undefined) continue;
      const fits = contactCommands[id].makesSense(contact, context);
      const answer = fits ? answerFor(contact) : null;
      if (answer === null) leftOut.push(contact.name);
      else tasks.push({ file, answer });
    }
    if (tasks.length > 0) return this.runner.several.perform(id, tasks, leftOut);
    tell(texts.anyCommand.fitsNoneSelected);
    return false;
  }
}

/** Whether a status needs the day that the property of its name tells. */
function needsDay(status: Status): status is 'contacted' | 'replied' {
  return status === 'contacted' || status === 'replied';
}

/** Whether a note has the day that a status needs to be told. */
function hasDay(contact: Contact, status: Status): boolean {
  return !needsDay(status) || contact[status] !== undefined;
}

/** A talk that is booked or was held has its own day for each person, so nobody is given one. */
function hasInterview({ interview }: Contact, status: Status): boolean {
  return interview !== undefined || (status !== 'scheduled' && status !== 'interviewed');
}
