import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import type { ContactChange } from '../../core/contact-command/contact-change';
import type { NewContact } from '../../core/contact-command/plan-contact';
import { sayRefusal } from '../../core/note/refusal';
import { nameInVault } from '../../core/settings';
import type { CommandSources } from '../../app/command-sources';
import type { StepPlan } from '../../app/step-plan';
import { notChanged, type NoticeAction, tell, tellDone } from '../../ui/notices';
import { onlyNotOpened, openHere, opening, openQuietly } from '../../ui/open-note';
import { texts } from '../../vault/texts';
import type { ContactNotes } from '../../app/contact-notes';

/** Whoever named the new contact, and how their note is linked to. */
export interface Referrer {
  readonly file: TFile;
  readonly contact: Contact;
  readonly link: string;
}

/** What is done about somebody who was to be added and has a note already. */
export class AlreadyThere {
  constructor(
    private readonly sources: CommandSources,
    private readonly notes: ContactNotes,
  ) {}

  /** Plans to log that someone was named who is there already. */
  planNamed(file: TFile, referrer: Referrer): StepPlan {
    const link = this.notes.linkTo(file, referrer.file.path);
    return {
      changes: { edits: file === referrer.file ? [] : [this.notes.naming(referrer.file, link)] },
      summary: texts.adding.named(file.basename, referrer.contact.name),
      afterwards: ({ step }) => ({
        sentences: [texts.adding.isThere(file.basename)],
        offers: this.offersFor(file, referrer, false, step !== null),
      }),
    };
  }

  /** Plans to fill in what is told of someone who is there where their note says nothing of it. */
  planFilling(file: TFile, known: NewContact, referrer: Referrer | null): StepPlan {
    return {
      changes: { edits: [this.notes.filling(file, known)] },
      summary: texts.adding.filled(file.basename),
      afterwards: async () => {
        const isOpen = await openQuietly(file, () => openHere(this.sources.app, file));
        return {
          sentences: isOpen ? [] : [onlyNotOpened()],
          offers: this.offersFor(file, referrer, isOpen, false),
        };
      },
    };
  }

  /** Shows someone who is there already; what a referral tells of them is offered. */
  async show(file: TFile, referrer: Referrer | null, open: boolean): Promise<void> {
    const isOpen = open && (await openQuietly(file, () => openHere(this.sources.app, file)));
    const { isThere, isThereNotOpened } = texts.adding;
    const there = open && !isOpen ? isThereNotOpened(file.basename) : isThere(file.basename);
    const refusal = await this.sources.index.lookInto(file);
    const wrong = refusal === null ? [] : [sayRefusal(refusal, texts)];
    const done = texts.speech.sentences([there, ...wrong]);
    const actions = this.offersFor(file, referrer, isOpen, false);
    if (actions.length === 0) tell(done);
    else tellDone(done, actions);
  }

  /** What may be done about someone who is there already. */
  private offersFor(
    file: TFile,
    referrer: Referrer | null,
    isOpen: boolean,
    isLogged: boolean,
  ): readonly NoticeAction[] {
    const contact = this.sources.index.contactAt(file.path)?.contact;
    const actions: NoticeAction[] = isOpen
      ? []
      : [opening(file, () => openHere(this.sources.app, file))];
    const mayRefer =
      referrer !== null && contact?.['referred-by'] === undefined && referrer.file !== file;
    if (mayRefer && contact !== undefined) {
      const label = texts.adding.setReferrer(referrer.contact.name);
      actions.push({ label, run: () => this.refer(file, referrer, isLogged) });
    }
    return actions;
  }

  /** Says in the note of someone who is there who named them, and in the namer's note whom. */
  private async refer(file: TFile, referrer: Referrer, isLogged: boolean): Promise<void> {
    await this.sources.steps.take(notChanged(file), () => {
      const name = nameInVault('referred-by', this.sources.settings());
      const link = this.notes.linkTo(file, referrer.file.path);
      const naming = isLogged ? [] : [this.notes.naming(referrer.file, link)];
      const change = (contact: Contact): ContactChange | null =>
        contact['referred-by'] === undefined
          ? { properties: [{ name, value: referrer.link }] }
          : null;
      return {
        changes: (agreed) => ({ edits: [this.notes.changing(file, change, agreed), ...naming] }),
        summary: texts.adding.referred(file.basename, referrer.contact.name),
      };
    });
  }
}
