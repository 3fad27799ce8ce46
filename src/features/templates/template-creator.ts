import { normalizePath } from 'obsidian';
import { servesAs, type Template } from '../../core/template/template';
import { writeTemplate } from '../../core/template/write-template';
import { TemplatesFolder } from '../../vault/templates-folder';
import type { CommandSources } from '../../app/command-sources';
import { tell } from '../../ui/notices';
import { texts } from '../../vault/texts';

/** Writes the built-in templates as notes, for the user to edit. */
export class TemplateCreator {
  constructor(private readonly sources: CommandSources) {}

  /** Makes the notes that are not there yet, as one step, and says how many. */
  async create(): Promise<void> {
    const { templatesFolder } = this.sources.settings();
    if (templatesFolder === '') {
      tell(texts.templates.chooseFolder);
      return;
    }
    await this.sources.steps.take(texts.templates.noneMade, async () => {
      const { notes, there, own } = await this.missingIn(templatesFolder);
      if (notes.length === 0) {
        tell(texts.templates.allThere(templatesFolder, own));
        return null;
      }
      const summary = texts.templates.made(notes.length, templatesFolder, there, own);
      return { changes: { notes }, summary };
    });
  }

  /**
   * The notes to make, and how many are not made: since a note of that name is there, or since the
   * user has a template that would have to share its place. Names compare without their case,
   * since many disks do not tell it apart.
   */
  private async missingIn(folder: string): Promise<Missing> {
    const taken = new Set(this.sources.app.vault.getFiles().map(({ path }) => path.toLowerCase()));
    // Broken templates are said where they would be used.
    const templates = new TemplatesFolder(
      this.sources.app,
      this.sources.settings,
      this.sources.noteFormat,
      () => undefined,
    );
    const mine = await templates.own();
    const builtIn = templates.builtIn();
    const free = builtIn
      .map((template) => ({ template, path: normalizePath(`${folder}/${template.name}.md`) }))
      .filter(({ path }) => !taken.has(path.toLowerCase()));
    const wanted = free.filter(({ template }) => !mine.some((own) => servesAs(own, template)));
    return {
      notes: wanted.map(({ template, path }) => ({ path, text: this.textOf(template) })),
      there: builtIn.length - free.length,
      own: free.length - wanted.length,
    };
  }

  /** The introduction in the settings serves before the built-in one, so it is the one to edit. */
  private textOf(template: Template): string {
    const body = this.sources.settings().introduction.trim();
    if (template.kind !== 'introduction' || body === '') return template.source;
    return writeTemplate({ ...template, body });
  }
}

interface Missing {
  readonly notes: readonly { readonly path: string; readonly text: string }[];
  readonly there: number;
  readonly own: number;
}
