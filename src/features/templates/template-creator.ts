import { normalizePath } from 'obsidian';
import { builtInTemplates } from '../../core/template/built-in-templates';
import { servesAs, type Template } from '../../core/template/template';
import { writeTemplate } from '../../core/template/write-template';
import { sayCount } from '../../core/time/speech';
import { TemplatesFolder } from '../../vault/templates-folder';
import type { CommandSources } from '../../app/command-sources';
import { tell } from '../../ui/notices';

/** Writes the built-in templates as notes, for the user to edit. */
export class TemplateCreator {
  constructor(private readonly sources: CommandSources) {}

  /** Makes the notes that are not there yet, as one step, and says how many. */
  async create(): Promise<void> {
    const { templatesFolder } = this.sources.settings();
    if (templatesFolder === '') {
      tell('Choose a templates folder in the settings first.');
      return;
    }
    await this.sources.steps.take('No templates were made.', async () => {
      const { notes, there, own } = await this.missingIn(templatesFolder);
      if (notes.length === 0) {
        const orOwn = own === 0 ? '' : `, or left out because you have your own (${own})`;
        tell(`Every template is in “${templatesFolder}” already${orOwn}.`);
        return null;
      }
      const kept = sayKept(there) + sayLeftOut(own);
      const summary = `${sayCount(notes.length, 'template')} made in “${templatesFolder}”${kept}`;
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
    const mine = await new TemplatesFolder(
      this.sources.app,
      this.sources.settings,
      this.sources.noteFormat,
      () => undefined,
    ).own();
    const free = builtInTemplates(this.sources.noteFormat.words)
      .map((template) => ({ template, path: normalizePath(`${folder}/${template.name}.md`) }))
      .filter(({ path }) => !taken.has(path.toLowerCase()));
    const wanted = free.filter(({ template }) => !mine.some((own) => servesAs(own, template)));
    return {
      notes: wanted.map(({ template, path }) => ({ path, text: this.textOf(template) })),
      there: builtInTemplates(this.sources.noteFormat.words).length - free.length,
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

function sayKept(there: number): string {
  if (there === 0) return '';
  const stay = there === 1 ? 'was there already and stays as it is' : undefined;
  return `; ${there} ${stay ?? 'were there already and stay as they are'}`;
}

function sayLeftOut(own: number): string {
  if (own === 0) return '';
  return `; ${own} ${own === 1 ? 'was' : 'were'} left out because you have your own`;
}
