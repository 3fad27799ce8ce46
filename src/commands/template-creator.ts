import { type App, normalizePath } from 'obsidian';
import { builtInTemplates } from '../core/message/built-in-templates';
import type { Settings } from '../core/settings';
import { sayCount } from '../core/time/speech';
import type { NoteWriter } from '../vault/note-writer';
import type { UndoHistory, UndoStep } from '../vault/undo-history';
import { reported, tell, tellDone, tellRefusal } from './notices';

/** Writes the built-in templates as notes, for the user to edit. */
export class TemplateCreator {
  constructor(
    private readonly app: App,
    private readonly writer: NoteWriter,
    private readonly history: UndoHistory,
    private readonly settings: () => Settings,
    private readonly undo: (step: UndoStep) => Promise<boolean>,
  ) {}

  /** Makes the notes that are not there yet, as one step, and says how many. */
  async create(): Promise<void> {
    const { templatesFolder } = this.settings();
    if (templatesFolder === '') {
      tell('Choose a templates folder in the settings first.');
      return;
    }
    await reported('No templates were made.', async () => {
      const notes = this.missingIn(templatesFolder);
      if (notes.length === 0) {
        tell(`Every template is in “${templatesFolder}” already.`);
        return;
      }
      const result = await this.writer.writeAll({ notes });
      if (!result.ok) {
        tellRefusal(result.name, result.refusal);
        return;
      }
      const there = builtInTemplates.length - notes.length;
      const were =
        there === 1
          ? 'was there already and stays as it is'
          : 'were there already and stay as they are';
      const kept = there === 0 ? '' : `; ${there} ${were}`;
      const made = `${sayCount(notes.length, 'template')} made in “${templatesFolder}”${kept}`;
      const step: UndoStep = { summary: made, written: result.written, created: result.created };
      this.history.add(step);
      tellDone(made, [{ label: 'Undo', run: () => void this.undo(step) }]);
    });
  }

  /** Names compare without their case, since many disks do not tell it apart. */
  private missingIn(folder: string): readonly { path: string; text: string }[] {
    const taken = new Set(this.app.vault.getFiles().map(({ path }) => path.toLowerCase()));
    return builtInTemplates
      .map(({ name, source }) => ({ path: normalizePath(`${folder}/${name}.md`), text: source }))
      .filter(({ path }) => !taken.has(path.toLowerCase()));
  }
}
