import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { type RuleContext } from '../core/follow-up/rule-context';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
} from '../core/contact-command/contact-commands';
import type { ContactPromise, PromiseKey } from '../core/promise/promise';
import type { ChangeResult } from '../core/note/apply-change';
import {
  performContactCommand,
  type PerformedWith,
} from '../core/contact-command/perform-contact-command';
import type { Besides } from '../core/contact-command/plan-contact-command';
import { nameInVault } from '../core/settings';
import { ask, askAndWrite } from '../ui/ask';
import { askUntilWritten, type Written } from '../ui/ask-again';
import type { FormMemory, Later } from '../ui/form-dialog';
import { askWhen } from './ask-when';
import type { ContactAct } from './contact-act';
import { questionOf } from './command-question';
import type { CommandSources } from './command-sources';
import { noteAt } from '../vault/note-at';
import { personAt } from '../vault/person-at';
import { SeveralNotes } from './several-notes';
import { notChanged, type NoticeAction } from '../ui/notices';
import type { Signal } from './signal';
import { type OneNote, type StepPlan, writtenOf } from './step-plan';
import { ruleContextHere } from '../vault/rule-context-here';
import { texts } from '../vault/texts';

/** How the note of one contact is written. */
interface Writing extends Pick<StepPlan, 'afterwards' | 'corrects' | 'undone'> {
  /** What was done. */
  readonly summary: string;
  readonly edit: OneNote['edit'];
  readonly canKeep: boolean;
}

/** What a command is written with. */
interface WrittenBesides {
  /** What goes into the note too. */
  readonly besides?: Besides | undefined;
  /** Whether it is done also without replacing what the user would rather keep in the note. */
  readonly canKeep?: boolean;
  /** What else is to be as it was once it is taken back. */
  readonly undone?: StepPlan['undone'];
}

/** As {@link WrittenBesides}, with the step that it corrects. */
interface Correcting extends WrittenBesides {
  readonly corrects?: NonNullable<StepPlan['corrects']>;
}

/** That somebody was marked as talked with. */
export interface TalkMarked {
  readonly file: TFile;
  /** Whether the day of the talk was agreed or told, and not taken to be now. */
  readonly isDayKnown: boolean;
}

/** Runs contact commands: asks what they need to know, writes once, and offers to take it back. */
export class ContactCommandRunner {
  /** Runs a command on several notes as one step. */
  readonly several: SeveralNotes;

  /**
   * @param interviewed tells of whoever was marked as talked with.
   * @param tellResult lets the user write what came of a promise that is kept.
   * @param acts what the features do about a contact.
   */
  constructor(
    private readonly sources: CommandSources,
    private readonly interviewed: Signal<TalkMarked>,
    private readonly tellResult: (file: TFile, promise: PromiseKey) => Promise<unknown>,
    private readonly acts: readonly ContactAct[],
  ) {
    this.several = new SeveralNotes(
      sources,
      (id, answer, file, text) => this.performed(id, answer, file, text),
      () => this.context(),
    );
  }

  /** What the rules go by now. */
  context(): RuleContext {
    return ruleContextHere(this.sources.clock(), this.sources.settings());
  }

  /**
   * Runs a command on a contact's note, asking first where it needs an answer; false where that
   * was not given or the note refuses it.
   *
   * @param promise the one that it is called for; asked for where it needs one and none is given.
   */
  async run(
    id: ContactCommandId,
    file: TFile,
    contact: Contact,
    later?: Later,
    promise: ContactPromise | null = null,
  ): Promise<boolean> {
    const question = await questionOf(this.sources, this.context(), id, file, contact, promise);
    if (question === null) return false;
    const write = (answer: ContactCommandAnswers[ContactCommandId]): Promise<Written> =>
      this.writeAndGoOn(id, file, contact, answer);
    return askAndWrite(this.sources.app, question, write, later);
  }

  /** Asks what a command needs to be told, and runs nothing; null where that was not given. */
  async answerTo<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    contact: Contact,
  ): Promise<ContactCommandAnswers[Id] | null> {
    const question = await questionOf(this.sources, this.context(), id, file, contact);
    return question === null ? null : ask(this.sources.app, question);
  }

  /** Runs a command for what was done on another day, asking which. */
  async runOnAnotherDay(id: ContactCommandId, file: TFile, contact: Contact): Promise<void> {
    const question = await questionOf(this.sources, this.context(), id, file, contact);
    if (question === null) return;
    const memory: FormMemory = {};
    await askUntilWritten(async (ofDay: FormMemory) => {
      const answer = await ask(this.sources.app, question, { memory });
      if (answer === null) return false;
      const day = await askWhen(this.sources.app, this.context(), id, file, ofDay);
      return day !== null && this.writeAndGoOn(id, file, contact, { ...answer, ...day });
    });
  }

  private async writeAndGoOn<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    contact: Contact,
    answer: ContactCommandAnswers[Id],
  ): Promise<Written> {
    const { tells } = commandOf(id);
    const isDayKnown = tells?.isDayKnown(contact, answer, this.sources.clock());
    const written = await this.write(id, file, answer);
    if (written === true && isDayKnown !== undefined) {
      await this.interviewed.emit({ file, isDayKnown });
    }
    return written;
  }

  /**
   * Runs a command whose answer is known; false where the note refuses it, which is said, or where
   * the user would rather keep a value that would go with it and that cannot be kept.
   */
  async perform<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    answer: ContactCommandAnswers[Id],
    besides?: WrittenBesides,
  ): Promise<boolean> {
    return (await this.write(id, file, answer, besides)) === true;
  }

  /** As {@link perform}, but tells where the answer is to be kept, to be asked for again. */
  write<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    answer: ContactCommandAnswers[Id],
    { corrects, ...further }: Correcting = {},
  ): Promise<Written> {
    const { besides, canKeep = false, undone } = further;
    const isDated = commandOf(id).dated !== undefined && !('day' in answer) && !('ended' in answer);
    return this.writeNote(file, {
      summary: this.summaryOf(id, file, answer),
      edit: (text, agreed, kept) =>
        this.performed(id, answer, file, text, { agreed, kept, besides }),
      canKeep,
      undone,
      ...(corrects === undefined ? {} : { corrects }),
      afterwards: ({ step, agreed, tooLong }) => {
        const names = tooLong.map((property) => nameInVault(property, this.sources.settings()));
        const sentences = names.map(texts.anyCommand.leftAsItWas);
        const offers = [...this.resultOffer(id, file, answer), ...this.actOffer(id, file)];
        if (isDated && step !== null) {
          const first = { ...further, corrects: { step, agreed } };
          const run = (): Promise<void> => this.correctDay(first, id, file, answer);
          offers.push({ label: texts.anyCommand.anotherDay, run });
        }
        return { sentences, offers };
      },
    });
  }

  /** What is offered once a promise is kept: to tell what came of it. */
  private resultOffer<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    answer: ContactCommandAnswers[Id],
  ): readonly NoticeAction[] {
    const promise = commandOf(id).offersResult?.(answer);
    if (promise === undefined) return [];
    const run = (): Promise<unknown> => this.tellResult(file, promise);
    return [{ label: texts.contactCommands['mark-result-told'].offer, run }];
  }

  /** What a feature can do about the person once a command is done. */
  private actOffer(id: ContactCommandId, { path }: TFile): NoticeAction[] {
    const { offersAct } = commandOf(id);
    return this.acts
      .filter((act) => act.id === offersAct)
      .map((act) => ({
        label: act.offer ?? act.name,
        run: async () => {
          const person = personAt(this.sources, path);
          if (person !== null) await act.run(person.file, person.contact);
        },
      }));
  }

  private async correctDay(
    first: Correcting,
    id: ContactCommandId,
    file: TFile,
    answer: ContactCommandAnswers[ContactCommandId],
  ): Promise<void> {
    await askUntilWritten(async (memory: FormMemory) => {
      const day = await askWhen(this.sources.app, this.context(), id, file, memory);
      return day !== null && this.write(id, file, { ...answer, ...day }, first);
    });
  }

  /** What a command makes of a note's text at this moment. */
  private performed<Id extends ContactCommandId>(
    id: Id,
    answer: ContactCommandAnswers[Id],
    file: TFile,
    text: string,
    further: PerformedWith = {},
  ): ChangeResult {
    const { settings, clock, noteFormat } = this.sources;
    return performContactCommand({
      ...{ id, answer, place: noteAt(file), text, ...further },
      ...{ settings: settings(), now: clock(), noteFormat },
    });
  }

  /**
   * What a notice says was done: what the command's own record says of it, or what is said of most,
   * with the day where another than today was told.
   */
  private summaryOf<Id extends ContactCommandId>(
    id: Id,
    file: TFile,
    answer: ContactCommandAnswers[Id],
  ): string {
    const context = this.context();
    const { today } = context;
    const contact = this.sources.index.contactAt(file.path)?.contact;
    const own = contact && commandOf(id).summary?.(contact, answer, context);
    if (own !== undefined && own !== null) return own;
    const day = 'day' in answer ? (answer as { day?: typeof today }).day : undefined;
    const on = day === undefined || day === today ? null : { day, today };
    return texts.contactCommands[id].done(file.basename, on);
  }

  private async writeNote(file: TFile, { edit, canKeep, ...further }: Writing): Promise<Written> {
    const plan: StepPlan = { changes: { file, edit, canKeep }, ...further };
    return writtenOf(await this.sources.steps.take(notChanged(file), () => plan));
  }
}
