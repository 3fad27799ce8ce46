import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { fileNameFor } from '../../core/contact/file-name';
import { personKey } from '../../core/contact/person-keys';
import { changeContactNote } from '../../core/contact-command/change-contact-note';
import { logLine } from '../../core/contact-command/log-line';
import type { NewContact } from '../../core/contact-command/plan-contact';
import { agreeing } from '../../core/contact-command/value-at-stake';
import type { NoteChange } from '../../core/note/note-change';
import { nameInVault } from '../../core/settings';
import { dayOf } from '../../core/time/civil';
import { type AskedContact, askForContact } from './ask-for-contact';
import type { NotesToWrite } from '../../vault/note-writer';
import type { CommandSources } from '../../app/command-sources';
import { type Planned, type StepNotice, type StepPlan, writtenOf } from '../../app/steps';
import { ContactNotes } from './contact-notes';
import { suggestionsFrom } from './contact-suggestions';
import { noteAt } from '../../vault/note-at';
import { askUntilWritten } from '../../ui/ask-again';
import type { FormMemory } from '../../ui/form-dialog';
import { onlyNotOpened, opening, openQuietly } from '../../ui/open-note';
import {
  notChanged,
  type NoticeAction,
  stillToFill,
  tell,
  tellDone,
  tellRefusal,
} from '../../ui/notices';
import type { WhoIsThere } from './who-is-there';
import type { Agreed } from '../../app/write-asking';
import { texts } from '../../vault/texts';

/** Whoever named the new contact, and how their note is linked to. */
interface Referrer {
  readonly file: TFile;
  readonly contact: Contact;
  readonly link: string;
}

/** Adds contacts, each in a new note that begins as the contact template says. */
export class ContactAdder {
  private readonly notes: ContactNotes;

  constructor(private readonly sources: CommandSources) {
    this.notes = new ContactNotes(sources);
  }

  /** Asks whom to add and makes their note; someone who is there already is shown instead. */
  async add(): Promise<void> {
    await this.takeAsking(async (memory) => {
      const asked = await this.ask(texts.adding.add, memory);
      return asked === null ? null : this.plan(asked, null, true);
    });
  }

  /** Takes a step that a form is for; asks again where what was typed in it would be lost. */
  private async takeAsking(plan: (memory: FormMemory) => Promise<Planned>): Promise<void> {
    const { steps } = this.sources;
    await askUntilWritten(async (memory: FormMemory) =>
      writtenOf(await steps.take(texts.adding.nobodyAdded, () => plan(memory))),
    );
  }

  /**
   * Adds someone whom a contact named, as one step: their note links to the contact's, and its log
   * to theirs. Asks whom; with a name given it asks nothing and leaves the open note open, and the
   * log names them also where they are there already.
   *
   * @param say is told what to say where something was done, instead of a notice.
   */
  async addReferral(
    file: TFile,
    contact: Contact,
    name?: string,
    say?: (said: StepNotice) => void,
  ): Promise<void> {
    const plan = async (memory: FormMemory = {}): Promise<Planned> => {
      const shown = contact.name;
      const referrer = { file, contact, link: this.notes.linkTo(file, '', shown) };
      const source = this.sources.noteFormat.words.sources.referral;
      const preset = { ...blank, source, 'referred-by': shown };
      const asked =
        name === undefined
          ? await this.ask(texts.adding.namedBy(shown), memory, preset)
          : { ...preset, name };
      if (asked === null) return null;
      const same = personKey(asked['referred-by']) === personKey(shown);
      return this.plan(asked, same ? referrer : null, name === undefined);
    };
    if (name === undefined || say === undefined) {
      await this.takeAsking(plan);
      return;
    }
    const outcome = await this.sources.steps.takeQuietly(texts.adding.personNotAdded(name), plan);
    if (!outcome.ok) return;
    const { step, notice } = outcome;
    const done = step === null ? [] : [texts.steps.sentence(step.summary)];
    say({ ...notice, sentences: [...done, ...(notice.sentences ?? [])], also: step });
  }

  private ask(
    title: string,
    memory: FormMemory,
    preset?: AskedContact,
  ): Promise<AskedContact | null> {
    const whoIsThere = this.notes.whoIsThere();
    return askForContact(this.sources.app, {
      ...{
        title,
        suggestions: suggestionsFrom(this.notes.contacts(), this.sources.noteFormat.words),
      },
      ...{ preset, memory },
      isThere: (asked) => {
        const found = whoIsThere.one({ ...asked, name: fileNameFor(asked.name) });
        if (found.kind !== 'new') return { kind: found.kind, name: found.file.basename };
        return found.isNamesake ? { kind: 'namesake', name: found.fileName } : null;
      },
    });
  }

  /** Plans the step; null where somebody is shown instead. */
  private async plan(
    asked: AskedContact,
    referrer: Referrer | null,
    open: boolean,
  ): Promise<Planned> {
    const { notes } = this;
    const name = fileNameFor(asked.name);
    if (!notes.isReady()) return 'refused';
    if (name === '') {
      tell(texts.adding.nameless);
      return 'refused';
    }
    const whoIsThere = notes.whoIsThere();
    const found = whoIsThere.one({ ...asked, name });
    if (found.kind === 'listed' || found.kind === 'other') {
      if (!open && referrer !== null) return this.planNamed(found.file, referrer);
      await this.showExisting(found.file, referrer, open);
      return null;
    }
    const known = this.knownOf(asked, whoIsThere, referrer);
    return found.kind === 'new'
      ? this.planNote(found.fileName, known, referrer, open)
      : this.planOnList(found.file, known, referrer, open);
  }

  private async planNote(
    fileName: string,
    known: NewContact,
    referrer: Referrer | null,
    open: boolean,
  ): Promise<Planned> {
    const { notes } = this;
    const made = await notes.textOf(fileName, known);
    if (!made.ok) {
      tellRefusal(fileName, made.refusal);
      return 'refused';
    }
    const path = notes.pathFor(fileName);
    const edits = referrer === null ? [] : [this.naming(referrer, notes.linkToNew(fileName))];
    return {
      changes: { edits, notes: [{ path, text: made.text }] },
      summary: texts.adding.added(fileName, nameOf(referrer)),
      afterwards: ({ result }) =>
        this.showAdded(open ? result.created[0]?.file : undefined, made.unfilled),
    };
  }

  /** Puts somebody who has a note on the list, with what was told where their note does not say it. */
  private planOnList(
    file: TFile,
    known: NewContact,
    referrer: Referrer | null,
    open: boolean,
  ): StepPlan {
    const { notes } = this;
    const edits = [notes.puttingOnList(file, known)];
    if (referrer !== null && referrer.file !== file)
      edits.push(this.naming(referrer, notes.linkTo(file, referrer.file.path)));
    return {
      changes: { edits },
      summary: texts.adding.added(file.basename, nameOf(referrer)),
      afterwards: () => this.showAdded(open ? file : undefined, []),
    };
  }

  /** Opens the note of somebody who was added, where it is to be. */
  private async showAdded(
    file: TFile | undefined,
    unfilled: readonly string[],
  ): Promise<StepNotice> {
    const sentences = stillToFill(unfilled);
    if (file === undefined || (await openQuietly(file, () => this.open(file)))) {
      return { sentences };
    }
    return {
      sentences: [...sentences, onlyNotOpened()],
      offers: [opening(file, () => this.open(file))],
    };
  }

  private knownOf(
    asked: AskedContact,
    whoIsThere: WhoIsThere,
    referrer: Referrer | null,
  ): NewContact {
    const { name: _name, priority, company, 'referred-by': by, ...texts } = asked;
    return {
      ...texts,
      company: company === '' ? '' : this.notes.company(company, this.notes.contacts()),
      'referred-by': by === '' ? '' : (referrer?.link ?? this.notes.referrer(by, whoIsThere)),
      priority: priority === '' ? '' : Number(priority),
    };
  }

  /** Plans to log that someone was named who is there already. */
  private planNamed(file: TFile, referrer: Referrer): StepPlan {
    const link = this.notes.linkTo(file, referrer.file.path);
    return {
      changes: { edits: file === referrer.file ? [] : [this.naming(referrer, link)] },
      summary: texts.adding.named(file.basename, referrer.contact.name),
      afterwards: ({ step }) => ({
        sentences: [texts.adding.isThere(file.basename)],
        offers: this.offersFor(file, referrer, false, step !== null),
      }),
    };
  }

  /** Shows someone who is there already; what a referral tells of them is offered. */
  private async showExisting(file: TFile, referrer: Referrer | null, open: boolean): Promise<void> {
    const isOpen = open && (await openQuietly(file, () => this.open(file)));
    const { isThere, isThereNotOpened } = texts.adding;
    const done = open && !isOpen ? isThereNotOpened(file.basename) : isThere(file.basename);
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
    const actions: NoticeAction[] = isOpen ? [] : [opening(file, () => this.open(file))];
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
      const naming = isLogged ? [] : [this.naming(referrer, link)];
      const change = (contact: Contact): NoteChange | null =>
        contact['referred-by'] === undefined
          ? { properties: [{ name, value: referrer.link }] }
          : null;
      return {
        changes: (agreed) => ({ edits: [this.editing(file, change, agreed), ...naming] }),
        summary: texts.adding.referred(file.basename, referrer.contact.name),
      };
    });
  }

  private naming({ file }: Referrer, link: string): Edit {
    const { words } = this.sources.noteFormat;
    const log = logLine(dayOf(this.sources.clock()), words.log.named(link));
    return this.editing(file, () => ({ log }));
  }

  private editing(
    file: TFile,
    plan: (contact: Contact) => NoteChange | null,
    agreed: Agreed = [],
  ): Edit {
    const place = noteAt(file);
    const consent = agreeing(dayOf(this.sources.clock()), agreed);
    return {
      file,
      edit: (text) =>
        changeContactNote(
          place,
          text,
          this.sources.settings(),
          (contact) => (contact === null ? null : plan(contact)),
          this.sources.noteFormat,
          consent,
        ),
    };
  }

  private open(file: TFile): Promise<void> {
    return this.sources.app.workspace.getLeaf(false).openFile(file);
  }
}

function nameOf(referrer: Referrer | null): string | null {
  return referrer === null ? null : referrer.contact.name;
}

type Edit = NonNullable<NotesToWrite['edits']>[number];

const blank: AskedContact = {
  ...{ name: '', company: '', role: '', source: '', 'why-them': '', email: '', linkedin: '' },
  ...{ phone: '', field: '', priority: '', 'referred-by': '' },
};
