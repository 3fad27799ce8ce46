import { parseYaml, type App, normalizePath, TFile } from 'obsidian';
import { companyTarget } from '../core/contact/company-link';
import type { Contact } from '../core/contact/contact';
import { fileNameFor } from '../core/contact/file-name';
import { personKey, type PersonMarks, type samePersonIn } from '../core/contact/same-person';
import type { NewContact } from '../core/gesture/plan-contact';
import {
  knownFrontMatter,
  newContactNote,
  type NewContactNote,
} from '../core/message/contact-note';
import { templateValues } from '../core/message/template-values';
import type { Template } from '../core/message/template';
import { writeWikilink } from '../core/note/wikilink';
import { dayOf } from '../core/time/civil';
import { formatMoment } from '../vault/format-moment';
import type { CommandSources } from './command-sources';
import { tell } from './notices';

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
    tell('No contact was added: choose a contacts folder or a contact tag in the settings first.');
    return false;
  }

  /** Every contact there is. */
  contacts(): readonly Contact[] {
    return this.sources.index.contacts().map(({ contact }) => contact);
  }

  /** The note of a person who is there already, or of their name where a new one would go. */
  find(marks: PersonMarks, samePerson: ReturnType<typeof samePersonIn>): TFile | null {
    const same = samePerson(marks);
    const file = same === null ? null : this.app.vault.getFileByPath(same.path);
    return file ?? this.noteInTheWay(fileNameFor(marks.name));
  }

  /** Where the note of a new contact goes. */
  pathFor(fileName: string): string {
    return normalizePath(`${this.folder()}/${fileName}.md`);
  }

  /** A note of that name in the folder whatever its case: many disks cannot hold both. */
  private noteInTheWay(fileName: string): TFile | null {
    const exact = this.app.vault.getFileByPath(this.pathFor(fileName));
    if (exact !== null || fileName === '') return exact;
    const wanted = `${fileName}.md`.toLowerCase();
    for (const file of this.app.vault.getFolderByPath(this.folder())?.children ?? []) {
      if (file instanceof TFile && file.name.toLowerCase() === wanted) return file;
    }
    return null;
  }

  private folder(): string {
    const { contactsFolder } = this.sources.settings();
    return contactsFolder || this.app.fileManager.getNewFileParent('').path;
  }

  /** What the note of a new contact says: the user's template, else the built-in one. */
  async textOf(fileName: string, known: NewContact): Promise<NewContactNote> {
    const { templates, settings: current, clock } = this.sources;
    const settings = current();
    const now = clock();
    const values = templateValues({
      ...{ name: fileName, settings, now, format: formatMoment },
      frontMatter: knownFrontMatter(known, settings),
    });
    const template = await templates.one('contact');
    const from = (used: Template): NewContactNote =>
      newContactNote(used, known, values, settings, dayOf(now), parseYaml);
    const made = from(template);
    if (made.ok || templates.isBuiltIn(template)) return made;
    templates.sayUnusable(template, made.refusal);
    return from(templates.instead(template));
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
  referrer(name: string, contacts: readonly Contact[]): string {
    const same = contacts.find((contact) => personKey(contact.name) === personKey(name));
    const file = same === undefined ? null : this.app.vault.getFileByPath(same.path);
    return file === null ? name : this.linkTo(file, '', name);
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
