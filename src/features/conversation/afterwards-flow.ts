import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { adviseThanks } from '../../core/follow-up/rules/thank';
import {
  type CommandContext,
  commandContextAt,
} from '../../core/contact-command/contact-command-record';
import { changeContactNote, contactIn } from '../../core/contact-command/change-contact-note';
import { performContactCommand } from '../../core/contact-command/perform-contact-command';
import { planAfterwards } from '../../core/contact-command/plan-afterwards';
import { agreeing } from '../../core/contact-command/value-at-stake';
import { type ContactChange, withoutKept } from '../../core/contact-command/contact-change';
import type { ChangeResult } from '../../core/note/apply-change';
import type { SectionInsert } from '../../core/note/note-change';
import { nameInVault } from '../../core/settings';
import { askAfterwards, type AskedAfterwards } from './ask-afterwards';
import type { CommandSources } from '../../app/command-sources';
import type { TalkMarked } from '../../app/contact-command-runner';
import type { Offers, TalkDialog } from '../../app/offers';
import type { OneNote, StepNotice, StepPlan } from '../../app/step-plan';
import { prepareReflection } from './insertion-plans';
import { noteAt } from '../../vault/note-at';
import type { FormMemory } from '../../ui/form-dialog';
import { reported, stillToFill } from '../../ui/notices';
import { onlyNotOpened, opening, openQuietly } from '../../ui/open-note';
import { openToType } from '../../ui/open-to-type';
import { texts } from '../../vault/texts';

/** What it stands on, and what it leads to. */
interface AfterwardsHost extends CommandSources {
  readonly messages: Offers['messages'];
  readonly adding: Pick<Offers['adding'], 'addNamed' | 'addReferral'>;
}

/** The values that are problems and may go, and the properties that are to be left alone. */
type Allowed = readonly [Parameters<OneNote['edit']>[1], Parameters<OneNote['edit']>[2]];

/** What is asked once what was told is written; null where nothing is left to ask. */
interface StillToAsk {
  ask: (() => Promise<void>) | null;
}

/** What follows a talk: telling how it was, reflecting on it, and the thank-you. */
export class AfterwardsFlow {
  constructor(private readonly host: AfterwardsHost) {}

  /** Asks how the talk was with someone just marked as talked with, and goes on from there. */
  async follow({ file, isDayKnown }: TalkMarked): Promise<void> {
    const { basename } = file;
    const contact = await reported(texts.conversation.afterwards.notAsked(basename), () =>
      this.contactOf(file),
    );
    if (contact === null || contact === false) return;
    const { app, steps } = this.host;
    // Whoever could not be added is asked for once what was told is written.
    const toAsk: StillToAsk = { ask: null };
    await steps.takeAsking(
      texts.conversation.afterwards.notSaved(basename),
      (memory: FormMemory) => askAfterwards(app, contact, isDayKnown, () => this.context(), memory),
      (asked) => this.plan(file, contact, asked, toAsk),
    );
    await toAsk.ask?.();
  }

  /**
   * Asks how a booked talk was that is over, and marks it as held with what was told, in one step;
   * whether it did.
   */
  async ask(file: TFile, contact: Contact, dialog: TalkDialog): Promise<boolean> {
    const { app, steps } = this.host;
    const toAsk: StillToAsk = { ask: null };
    const isMarked = await steps.takeAsking(
      texts.conversation.afterwards.notSaved(file.basename),
      (memory: FormMemory) =>
        askAfterwards(app, contact, true, () => this.context(), memory, dialog),
      (asked) =>
        this.plan(file, contact, asked, toAsk, (text, ...allowed) =>
          this.marked(file, text, allowed),
        ),
    );
    await toAsk.ask?.();
    return isMarked;
  }

  /** A note with its talk marked as held, where that is not said in it yet. */
  private marked(file: TFile, text: string, [agreed, kept]: Allowed): ChangeResult {
    const { settings, clock, noteFormat } = this.host;
    if (this.contactIn(file, text)?.status !== 'scheduled') return { ok: true, text, cursor: null };
    return performContactCommand({
      ...{ id: 'mark-interviewed', answer: {}, place: noteAt(file), text, agreed, kept },
      ...{ settings: settings(), now: clock(), noteFormat },
    });
  }

  /** Plans to write what was told together with the reflection, and leaves the cursor in it. */
  private async plan(
    file: TFile,
    contact: Contact,
    { told, referral }: AskedAfterwards,
    toAsk: StillToAsk,
    before: OneNote['edit'] = (text) => ({ ok: true, text, cursor: null }),
  ): Promise<StepPlan> {
    const reflection = await prepareReflection(this.host, contact);
    // What was told is saved also where the note cannot be shown.
    const isOpen = await openQuietly(file, () => openToType(this.host.app, file));
    const planFrom = (now: Contact, text: string): ContactChange | null => {
      const part = (day: string | null): SectionInsert => reflection.plan(day, now, text);
      return planAfterwards(now, told, part, this.context());
    };
    const tell = this.editing(file, planFrom);
    const edit: OneNote['edit'] = (text, ...allowed) => {
      const first = before(text, ...allowed);
      return first.ok ? tell(first.text, ...allowed) : first;
    };
    const { noted, reflectionReady, leftAsItWas } = texts.conversation.afterwards;
    const toldAny = Object.values(told).some((value) => value !== undefined);
    return {
      changes: { file, edit, inEditor: true, canKeep: true },
      summary: toldAny ? noted(file.basename) : reflectionReady(file.basename),
      afterwards: async ({ result, tooLong }) => {
        const after = this.contactIn(file, result.written[0]?.after ?? '') ?? contact;
        const named = referral === '' ? {} : await this.addNamed(file, after, referral, toAsk);
        const names = tooLong.map((property) => nameInVault(property, this.host.settings()));
        const sentences = [...names.map(leftAsItWas), ...stillToFill(reflection.unfilled)];
        const notice = this.notice(file, after, sentences, isOpen);
        return {
          ...named,
          sentences: [...(named.sentences ?? []), ...(notice.sentences ?? [])],
          offers: [...(notice.offers ?? []), ...(named.offers ?? [])],
        };
      },
    };
  }

  /** The edit that makes a change of a note, but for values in it that are to be kept. */
  private editing(
    file: TFile,
    planFrom: (contact: Contact, text: string) => ContactChange | null,
  ): OneNote['edit'] {
    const { settings, noteFormat } = this.host;
    return (text, agreed, kept) =>
      changeContactNote(
        noteAt(file),
        text,
        settings(),
        (contact) => {
          const change = contact === null ? null : planFrom(contact, text);
          return change === null ? null : withoutKept(change, kept, settings());
        },
        noteFormat,
        agreeing(this.context().today, agreed),
      );
  }

  /** Adds whom they named, and gives what is to be said of it; asks later where that failed. */
  private async addNamed(
    file: TFile,
    contact: Contact,
    name: string,
    toAsk: StillToAsk,
  ): Promise<StepNotice> {
    const { adding } = this.host;
    const failed = texts.conversation.afterwards.referralNotAdded(name);
    let notice: StepNotice = {};
    const written = await reported(failed, () =>
      adding.addNamed(file, contact, name, (said) => (notice = said)),
    );
    if (written === 'kept') toAsk.ask = () => adding.addReferral(file, contact, name);
    return notice;
  }

  /** Says also when the thank-you is best sent, which may be drafted at once. */
  private notice(
    file: TFile,
    contact: Contact,
    sentences: readonly string[],
    isOpen: boolean,
  ): StepNotice {
    const { app, messages } = this.host;
    const draft = (): Promise<boolean> => messages.draft('thank-you', file, contact);
    const advice = adviseThanks(contact, this.context());
    return {
      sentences: [
        ...sentences,
        ...(isOpen ? [] : [onlyNotOpened()]),
        ...(advice === null ? [] : [advice]),
      ],
      offers: [
        ...(advice === null
          ? []
          : [{ label: texts.conversation.afterwards.draftThanks, run: draft }]),
        ...(isOpen ? [] : [opening(file, () => openToType(app, file))]),
      ],
    };
  }

  private context(): CommandContext {
    return commandContextAt(this.host.clock(), this.host.settings(), this.host.noteFormat);
  }

  private async contactOf(file: TFile): Promise<Contact | null> {
    return this.contactIn(file, (await this.host.writer.textNow(file)) ?? '');
  }

  private contactIn(file: TFile, text: string): Contact | null {
    return contactIn(noteAt(file), text, this.host.settings(), this.host.noteFormat);
  }
}
