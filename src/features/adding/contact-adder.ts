import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import type { ToldContact } from '../../core/contact/contact-fields';
import { fileNameFor } from '../../core/contact/file-name';
import { readPeople } from '../../core/contact/line/read-people';
import { personKey } from '../../core/contact/person-keys';
import type { NewContact } from '../../core/contact-command/plan-contact';
import { type AskedContact, askForContact, nothingTold } from './ask-for-contact';
import type { CommandSources } from '../../app/command-sources';
import type { AddedTold } from '../../app/offers';
import { type Planned, type StepNotice, type StepPlan, writtenOf } from '../../app/step-plan';
import { AlreadyThere, type Referrer } from './already-there';
import { ContactNotes } from '../../app/contact-notes';
import { suggestionsFrom } from './contact-suggestions';
import type { Written } from '../../ui/ask-again';
import type { FormMemory } from '../../ui/form-dialog';
import { onlyNotOpened, openHere, opening, openQuietly } from '../../ui/open-note';
import { stillToFill, tell, tellRefusal } from '../../ui/notices';
import type { WhoIsThere } from '../../app/who-is-there';
import { texts } from '../../vault/texts';

/** Adds contacts, each in a new note that begins as the contact template says. */
export class ContactAdder {
  private readonly notes: ContactNotes;
  private readonly there: AlreadyThere;
  /** The end of the last adding of somebody of whom something was told. */
  private telling: Promise<unknown> = Promise.resolve();

  constructor(private readonly sources: CommandSources) {
    this.notes = new ContactNotes(sources);
    this.there = new AlreadyThere(sources, this.notes);
  }

  /**
   * Asks whom to add and makes their note; someone who is there already is shown instead.
   *
   * @param told what is told of them already.
   * @param intro what is to be said of that.
   */
  async add(told: ToldContact = {}, intro?: string): Promise<void> {
    const preset = { ...this.blank(), ...told };
    await this.sources.steps.takeAsking(
      texts.adding.nobodyAdded,
      (memory: FormMemory) => this.ask(texts.adding.add, memory, this.blank(), preset, intro),
      (asked) => this.plan(asked, null, true),
    );
  }

  /**
   * Asks whom a contact named and adds them, as one step: their note links to the contact's, and
   * its log to theirs.
   *
   * @param name what was typed of them already.
   */
  async addReferral(file: TFile, contact: Contact, name?: string): Promise<void> {
    await this.sources.steps.takeAsking(
      texts.adding.nobodyAdded,
      (memory: FormMemory) => {
        const { preset } = this.referralOf(file, contact);
        return this.ask(texts.adding.namedBy(contact.name), memory, preset);
      },
      (asked) => {
        const { referrer } = this.referralOf(file, contact);
        const same = personKey(asked['referred-by']) === personKey(contact.name);
        return this.plan(asked, same ? referrer : null, true);
      },
      name === undefined ? undefined : { name },
    );
  }

  /**
   * As {@link addReferral}, but asks nothing and leaves the open note open, and the log names them
   * also where they are there already. Whether it was written.
   *
   * @param say is told what to say where something was done, instead of a notice.
   */
  async addNamed(
    file: TFile,
    contact: Contact,
    name: string,
    say: (said: StepNotice) => void,
  ): Promise<Written> {
    const outcome = await this.sources.steps.takeQuietly(texts.adding.personNotAdded(name), () => {
      const { referrer, preset } = this.referralOf(file, contact);
      return this.plan({ ...preset, ...this.toldIn(name) }, referrer, false);
    });
    if (outcome.ok) {
      const { step, notice } = outcome;
      const done = step === null ? [] : [texts.steps.sentence(step.summary)];
      say({ ...notice, sentences: [...done, ...(notice.sentences ?? [])], also: step });
    }
    return writtenOf(outcome);
  }

  /**
   * Adds somebody of whom this is told, as the dialog would, but asks nothing, opens nothing, and leaves
   * whoever is there already alone. One step; what came of it.
   */
  addTold(told: ToldContact): Promise<AddedTold> {
    // Whoever is added at the same time is there already by then.
    const added = this.telling.then(() => this.addToldNow(told));
    this.telling = added.catch(() => undefined);
    return added;
  }

  private async addToldNow(told: ToldContact): Promise<AddedTold> {
    const asked: AskedContact = { ...this.blank(), ...told };
    const name = fileNameFor(asked.name);
    const { adding } = texts;
    if (name === '') return { result: 'not-added', why: adding.nameless };
    if (!this.notes.isReady()) return { result: 'not-added', why: adding.chooseFolder };
    const found = this.notes.whoIsThere().one({ ...asked, name });
    // A note that the app has not read yet may have been made just before, by the same call made twice.
    if (found.kind !== 'new' && (found.kind !== 'unlisted' || !this.notes.isRead(found.file))) {
      const { basename, path } = found.file;
      return { result: 'already-there', name: basename, path };
    }
    const at =
      found.kind === 'new'
        ? { name: found.fileName, path: this.notes.pathFor(found.fileName) }
        : { name: found.file.basename, path: found.file.path };
    let why = adding.personNotAdded(name);
    const heard = (said: string): void => {
      why = said;
    };
    const failure = { said: why, about: at.path, heard };
    const outcome = await this.sources.steps.take(failure, () =>
      this.plan(asked, null, false, heard),
    );
    if (!outcome.ok || outcome.step === null) return { result: 'not-added', why };
    return { result: found.kind === 'new' ? 'added' : 'put-on-list', ...at };
  }

  /** What was typed as a name, which may tell more behind a comma, as a line of a list may. */
  private toldIn(typed: string): Pick<AskedContact, 'name'> & Partial<AskedContact> {
    const [person, ...others] = readPeople([{ text: typed }], this.notes.companies()).flat();
    if (person === undefined || others.length > 0) return { name: typed };
    const { name, role, company, doubtful, link } = person;
    const tellsMore = role !== '' || company !== '';
    return tellsMore && !doubtful && link === null ? { name, role, company } : { name: typed };
  }

  /** Who named somebody, and what that tells of them. */
  private referralOf(
    file: TFile,
    contact: Contact,
  ): { readonly referrer: Referrer; readonly preset: AskedContact } {
    const referrer = { file, contact, link: this.notes.linkTo(file, '', contact.name) };
    return { referrer, preset: this.ownOf(referrer) };
  }

  /** What the dialog itself fills in. */
  private ownOf(referrer: Referrer | null): AskedContact {
    if (referrer === null) return this.blank();
    const source = this.sources.noteFormat.words.sources.referral;
    return { ...this.blank(), source, 'referred-by': referrer.contact.name };
  }

  /** @param own what the dialog itself fills in, which nobody told. */
  private ask(
    title: string,
    memory: FormMemory,
    own: AskedContact,
    preset = own,
    intro?: string,
  ): Promise<AskedContact | null> {
    const whoIsThere = this.notes.whoIsThere();
    return askForContact(this.sources.app, {
      ...{
        title,
        suggestions: suggestionsFrom(this.notes.contacts(), this.sources.noteFormat.words),
      },
      ...{ preset, memory, intro },
      isThere: (asked) => {
        const found = whoIsThere.one({ ...asked, name: fileNameFor(asked.name) });
        if (found.kind === 'new') {
          const name = found.fileName;
          return found.isNamesake ? { kind: 'namesake', name, isNews: false } : null;
        }
        const { kind, file } = found;
        const isNews = kind === 'listed' && this.notes.lacksAny(file, propertiesIn(asked, own));
        return { kind, name: file.basename, isNews };
      },
    });
  }

  /** What is told of somebody of whom nothing was told yet. */
  private blank(): AskedContact {
    return { ...nothingTold(), field: this.notes.curiousAbout() };
  }

  /**
   * Plans the step; null where somebody is shown instead.
   *
   * @param heard is told what is said where the template refuses.
   */
  private async plan(
    asked: AskedContact,
    referrer: Referrer | null,
    open: boolean,
    heard?: (said: string) => void,
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
      if (!open && referrer !== null) return this.there.planNamed(found.file, referrer);
      const told = { ...asked, ...propertiesIn(asked, this.ownOf(referrer)) };
      const known = this.knownOf(told, whoIsThere, null);
      if (open && found.kind === 'listed' && notes.lacksAny(found.file, known)) {
        return this.there.planFilling(found.file, known, referrer);
      }
      await this.there.show(found.file, referrer, open);
      return null;
    }
    const known = this.knownOf(asked, whoIsThere, referrer);
    if (found.kind === 'new') return this.planNote(found.fileName, known, referrer, open, heard);
    // Their note may say nothing of their field for good reasons: only what was typed goes in.
    const field = known.field === this.blank().field ? '' : (known.field ?? '');
    return this.planOnList(found.file, { ...known, field }, referrer, open);
  }

  private async planNote(
    fileName: string,
    known: NewContact,
    referrer: Referrer | null,
    open: boolean,
    heard?: (said: string) => void,
  ): Promise<Planned> {
    const { notes } = this;
    const made = await notes.textOf(fileName, known);
    const path = notes.pathFor(fileName);
    if (!made.ok) {
      tellRefusal({ basename: fileName, path }, made.refusal, heard);
      return 'refused';
    }
    const edits = referrer === null ? [] : [notes.naming(referrer.file, notes.linkToNew(fileName))];
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
      edits.push(notes.naming(referrer.file, notes.linkTo(file, referrer.file.path)));
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
    if (file === undefined || (await openQuietly(file, () => openHere(this.sources.app, file)))) {
      return { sentences };
    }
    return {
      sentences: [...sentences, onlyNotOpened()],
      offers: [opening(file, () => openHere(this.sources.app, file))],
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
}

/** What is told for properties, empty where the dialog itself filled it in. */
function propertiesIn(asked: AskedContact, own: AskedContact): Omit<AskedContact, 'name'> {
  const { name: _name, ...told } = asked;
  const entries = Object.entries(told) as [keyof typeof told, string][];
  const beyond = entries.map(([key, value]) => [key, value === own[key] ? '' : value] as const);
  return Object.fromEntries(beyond) as typeof told;
}

function nameOf(referrer: Referrer | null): string | null {
  return referrer === null ? null : referrer.contact.name;
}
