import { type App, normalizePath, type TFile } from 'obsidian';
import { companyTarget } from '../core/contact/company-link';
import type { Contact } from '../core/contact/contact';
import { personKey } from '../core/contact/person-keys';
import { tellApartFrom } from '../core/contact/same-person';
import { shownText } from '../core/contact/shown-text';
import { changeContactNote } from '../core/contact-command/change-contact-note';
import type { ContactChange } from '../core/contact-command/contact-change';
import type { NewContact } from '../core/contact-command/plan-contact';
import { fillEmpty, fillsFor } from '../core/contact-command/fill-empty';
import { putOnList } from '../core/contact-command/put-on-list';
import { agreeing } from '../core/contact-command/value-at-stake';
import {
  knownFrontMatter,
  newContactNote,
  type NewContactNote,
} from '../core/template/contact-note';
import { templateValues } from '../core/template/template-values';
import type { Template } from '../core/template/template';
import { atOnce, scaled } from '../core/long-work';
import { writeWikilink } from '../core/note/text/wikilink';
import { dayOf } from '../core/time/civil';
import { formatMoment } from '../vault/format-moment';
import { knownPeople } from '../vault/known-people';
import type { FileEdit } from '../vault/note-writer';
import type { CommandSources } from './command-sources';
import type { Agreed } from './write-asking';
import { noteAt } from '../vault/note-at';
import { tell } from '../ui/notices';
import { WhoIsThere } from './who-is-there';
import { texts } from '../vault/texts';

/** The notes of contacts to be: whose is there already, where a new one goes and what it says. */
export class ContactNotes {
  private readonly app: App;

  constructor(private readonly sources: CommandSources) {
    this.app = sources.app;
  }

  /** Whether the settings say how a contact's note is told from others; where not, that is said. */
  isReady(): boolean {
    const { contactsFolder, contactTag, markerProperty } = this.sources.settings();
    if (contactsFolder !== '' || contactTag !== '' || markerProperty !== null) return true;
    tell(texts.adding.chooseFolder);
    return false;
  }

  /** What the user is curious about: the field of whoever is new, unless told otherwise. */
  curiousAbout(): string {
    return this.sources.settings().curiousAbout.trim();
  }

  /** Every contact there is. */
  contacts(): readonly Contact[] {
    return this.sources.index.contacts().map(({ contact }) => contact);
  }

  /** The companies of all contacts as they are shown, by {@link personKey}. */
  companies(): ReadonlySet<string> {
    return new Set(
      this.contacts().map((contact) => personKey(shownText(contact, 'company') ?? '')),
    );
  }

  /** Who has a note already, as it is at the moment. */
  whoIsThere(): WhoIsThere {
    return atOnce(this.lookWhoIsThere());
  }

  /** As {@link whoIsThere}, a few at a time; yields what part of the notes it has looked at, 0 to 1. */
  *lookWhoIsThere(): Generator<number, WhoIsThere, void> {
    const { app, index, settings } = this.sources;
    const known = yield* scaled(knownPeople(app, index, settings()), 0, 0.5);
    const tellApart = yield* scaled(tellApartFrom(known), 0.5, 1);
    return new WhoIsThere(app, tellApart, this.folder());
  }

  /** The edit that puts somebody who has a note on the list, with what else is known of them. */
  puttingOnList(file: TFile, known: NewContact): FileEdit {
    const { settings, clock, noteFormat } = this.sources;
    const place = noteAt(file);
    return {
      file,
      edit: (text) => putOnList(place, text, known, settings(), clock(), noteFormat),
    };
  }

  /** The edit that makes a change of a contact's note; null for one that is not called for. */
  changing(
    file: TFile,
    plan: (contact: Contact) => ContactChange | null,
    agreed: Agreed = [],
  ): FileEdit {
    const { settings, clock, noteFormat } = this.sources;
    const place = noteAt(file);
    const consent = agreeing(dayOf(clock()), agreed);
    const planned = (contact: Contact | null): ContactChange | null =>
      contact === null ? null : plan(contact);
    return {
      file,
      edit: (text) => changeContactNote(place, text, settings(), planned, noteFormat, consent),
    };
  }

  /** The edit that says in the log of a contact's note whom they named. */
  naming(file: TFile, link: string): FileEdit {
    const { clock, noteFormat } = this.sources;
    const log = { day: dayOf(clock()), said: noteFormat.words.log.named(link) };
    return this.changing(file, () => ({ log }));
  }

  /** Where the note of a new contact goes. */
  pathFor(fileName: string): string {
    return normalizePath(`${this.folder()}/${fileName}.md`);
  }

  private folder(): string {
    const { contactsFolder } = this.sources.settings();
    return contactsFolder || this.app.fileManager.getNewFileParent('').path;
  }

  /** The edit that fills in what is known of somebody where their note says nothing of it. */
  filling(file: TFile, known: NewContact): FileEdit {
    const { settings, noteFormat } = this.sources;
    return { file, edit: (text) => fillEmpty(text, known, settings(), noteFormat) };
  }

  /** Whether the app has read a note, so that it is known what that says. */
  isRead(file: TFile): boolean {
    return this.app.metadataCache.getFileCache(file) !== null;
  }

  /** Whether {@link filling} would fill in anything, as far as the app has read the note. */
  lacksAny(file: TFile, known: NewContact): boolean {
    const data = this.app.metadataCache.getFileCache(file)?.frontmatter ?? {};
    return fillsFor(data, known, this.sources.settings()).length > 0;
  }

  /** What the note of a new contact says: the user's template, else the built-in one. */
  async textOf(fileName: string, known: NewContact): Promise<NewContactNote> {
    return (await this.writer())(fileName, known);
  }

  /**
   * Gives what says of each of several people what {@link textOf} says, by the template as it is now.
   *
   * @param isListed whether they come on the list; otherwise their notes have no status.
   */
  async writer(isListed = true): Promise<(fileName: string, known: NewContact) => NewContactNote> {
    const { templates, settings: current, clock, noteFormat } = this.sources;
    const template = await templates.one('contact');
    return (fileName, known) => {
      const settings = current();
      const now = clock();
      const values = templateValues({
        ...{ name: fileName, settings, now },
        ...{ format: formatMoment, words: noteFormat.words },
        frontMatter: knownFrontMatter(known, settings),
      });
      const from = (used: Template): NewContactNote =>
        newContactNote(used, known, values, settings, dayOf(now), noteFormat, isListed);
      const made = from(template);
      if (made.ok || templates.isBuiltIn(template)) return made;
      templates.sayUnusable(template, made.refusal);
      return from(templates.instead(template));
    };
  }

  /** A company as a property is to hold it: a link where its note is, or where links are usual. */
  company(company: string, contacts: readonly Contact[]): string {
    const note = this.noteNamed(company);
    const target =
      note === null
        ? companyTarget(company, contacts)
        : this.app.metadataCache.fileToLinktext(note, '');
    // A slash would make folders of “A/B”.
    const isName = note !== null || !company.includes('/') || target !== company;
    return (target === null || !isName ? null : writeWikilink(target, company)) ?? company;
  }

  /** Whoever made an introduction as a property is to hold it: a link where they have a note. */
  referrer(name: string, whoIsThere: WhoIsThere): string {
    const found = whoIsThere.one({ name });
    return found.kind === 'listed' || found.kind === 'unlisted'
      ? this.linkTo(found.file, '', name)
      : name;
  }

  /** A wikilink to a note that holds though another note may have the same name. */
  linkTo(file: TFile, sourcePath: string, shown = file.basename): string {
    const target = this.app.metadataCache.fileToLinktext(file, sourcePath);
    return writeWikilink(target, shown) ?? shown;
  }

  /** A wikilink to a note that is yet to be made. */
  linkToNew(fileName: string, shown = fileName): string {
    const taken = this.app.metadataCache.getFirstLinkpathDest(fileName, '') !== null;
    const target = taken ? this.pathFor(fileName).replace(/\.md$/, '') : fileName;
    return writeWikilink(target, shown) ?? shown;
  }

  private noteNamed(name: string): TFile | null {
    const file = writeWikilink(name) && this.app.metadataCache.getFirstLinkpathDest(name, '');
    if (!file || file.extension !== 'md') return null;
    return personKey(file.basename) === personKey(name) ? file : null;
  }
}
