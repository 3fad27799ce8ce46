import { type App, normalizePath, TFile } from 'obsidian';
import { planContact } from '../core/gesture/plan-contact';
import { propertyOrder } from '../core/gesture/plan-gesture';
import { applyChange } from '../core/note/apply-change';
import type { Settings } from '../core/settings';
import { dayOf } from '../core/time/civil';
import { type AskedContact, askForContact } from '../dialogs/ask-for-contact';
import type { Clock } from '../vault/clock';
import { createNote } from '../vault/create-note';
import type { UndoHistory, UndoStep } from '../vault/undo-history';
import { reported, tell, tellDone, tellRefusal } from './notices';

/** Adds contacts, each in a new note. */
export class ContactAdder {
  constructor(
    private readonly app: App,
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

  private async create({ fileName, known }: AskedContact): Promise<void> {
    const { app } = this;
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
    const change = planContact(known, settings, dayOf(this.clock()));
    const result = applyChange('', change, propertyOrder(settings));
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
    tellDone(step.summary, [{ label: 'Undo', run: () => void this.undo(step) }]);
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
