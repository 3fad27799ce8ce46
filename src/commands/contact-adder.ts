import { type App, normalizePath, TFile } from 'obsidian';
import {
  knownFrontMatter,
  newContactNote,
  type NewContactNote,
} from '../core/message/contact-note';
import { templateValues } from '../core/message/template-values';
import type { Template } from '../core/message/template';
import type { Settings } from '../core/settings';
import { dayOf } from '../core/time/civil';
import { type AskedContact, askForContact } from '../dialogs/ask-for-contact';
import type { Clock } from '../vault/clock';
import { createNote } from '../vault/create-note';
import { formatMoment } from '../vault/format-moment';
import type { TemplatesFolder } from '../vault/templates-folder';
import type { UndoHistory, UndoStep } from '../vault/undo-history';
import { reported, tell, tellDone, tellRefusal } from './notices';

/** Adds contacts, each in a new note that begins as the contact template says. */
export class ContactAdder {
  constructor(
    private readonly app: App,
    private readonly templates: TemplatesFolder,
    private readonly history: UndoHistory,
    private readonly settings: () => Settings,
    private readonly clock: Clock,
    private readonly undo: (step: UndoStep) => Promise<boolean>,
  ) {}

  /** Asks whom to add and makes their note; someone who is there already is shown instead. */
  async add(): Promise<void> {
    await reported('No contact was added.', async () => {
      const asked = await askForContact(this.app);
      if (asked !== null) await this.create(asked);
    });
  }

  private async create(asked: AskedContact): Promise<void> {
    const { app } = this;
    const { fileName } = asked;
    const settings = this.settings();
    if (
      settings.contactsFolder === '' &&
      settings.contactTag === '' &&
      settings.markerProperty === null
    ) {
      tell(
        'No contact was added: choose a contacts folder or a contact tag in the settings first.',
      );
      return;
    }
    const result = await this.textOf(asked);
    if (!result.ok) {
      tellRefusal(fileName, result.refusal);
      return;
    }
    const folder = settings.contactsFolder || app.fileManager.getNewFileParent('').path;
    const path = normalizePath(`${folder}/${fileName}.md`);
    const existing = app.vault.getFileByPath(path) ?? sameNameIn(app, folder, `${fileName}.md`);
    const file = existing ?? (await createNote(app, path, result.text));
    await app.workspace.getLeaf(false).openFile(file);
    if (existing !== null) {
      tell(`${fileName} is there already, so nothing was added.`);
      return;
    }
    const step: UndoStep = {
      summary: `${fileName}: added to my list`,
      written: [],
      created: [{ file, text: result.text }],
    };
    this.history.add(step);
    const toFill = result.unfilled.map((name) => `{{${name}}}`).join(', ');
    const still = toFill === '' ? '' : `. Still to fill in: ${toFill}`;
    tellDone(step.summary + still, [{ label: 'Undo', run: () => void this.undo(step) }]);
  }

  private async textOf({ fileName, known }: AskedContact): Promise<NewContactNote> {
    const settings = this.settings();
    const now = this.clock();
    const values = templateValues({
      ...{ name: fileName, settings, now, format: formatMoment },
      frontMatter: knownFrontMatter(known, settings),
    });
    const template = await this.templates.one('contact');
    const from = (used: Template): NewContactNote =>
      newContactNote(used, known, values, settings, dayOf(now));
    const made = from(template);
    if (made.ok || this.templates.isBuiltIn(template)) return made;
    this.templates.sayUnusable(template, made.refusal);
    return from(this.templates.instead(template));
  }
}

/** A note of that name in a folder whatever its case: many disks cannot hold both. */
function sameNameIn(app: App, folder: string, fileName: string): TFile | null {
  const wanted = fileName.toLowerCase();
  for (const file of app.vault.getFolderByPath(folder)?.children ?? []) {
    if (file instanceof TFile && file.name.toLowerCase() === wanted) return file;
  }
  return null;
}
