import { parseYaml, type App, TFile, Vault } from 'obsidian';
import { builtInTemplates } from '../core/message/built-in-templates';
import { readTemplate } from '../core/message/read-template';
import {
  type Template,
  type TemplateKind,
  templateOf,
  templatesOf,
} from '../core/message/template';
import type { Refusal } from '../core/note/refusal';
import type { Settings } from '../core/settings';

/** The templates there are: the built-in ones, and the user's own from the templates folder. */
export class TemplatesFolder {
  /** What was said of each broken template, so that it is said once and again when it changes. */
  private readonly said = new Map<string, string>();
  private readonly unusable = new Map<string, string>();
  private readonly paths = new WeakMap<Template, string>();

  /** @param onBroken tells the user of a note that cannot be used; the built-in one serves. */
  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly onBroken: (name: string, refusal: Refusal) => void,
  ) {}

  /** The templates of a kind as they stand now, built-in ones first. */
  async of(kind: TemplateKind): Promise<readonly Template[]> {
    return templatesOf(kind, builtInTemplates(), await this.own());
  }

  /** The template of a kind of which only one is used: the user's, else the built-in. */
  async one(kind: TemplateKind): Promise<Template> {
    const template = templateOf(kind, builtInTemplates(), await this.own());
    if (template === null) throw new Error(`There is no template of the kind ${kind}.`);
    return template;
  }

  /** Whether a template is one that works without any set-up. */
  isBuiltIn(template: Template): boolean {
    return builtInTemplates().includes(template);
  }

  /** The built-in template to use in place of the user's, which turned out not to be usable. */
  instead({ kind }: Template): Template {
    const template = templateOf(kind, builtInTemplates(), []);
    if (template === null) throw new Error(`There is no template of the kind ${kind}.`);
    return template;
  }

  /** Says, once for as long as it is not changed, that a template that was read cannot be used. */
  sayUnusable(template: Template, refusal: Refusal): void {
    const path = this.paths.get(template) ?? template.name;
    const text = JSON.stringify([template.source, refusal]);
    if (this.unusable.get(path) === text) return;
    this.unusable.set(path, text);
    this.onBroken(template.name, refusal);
  }

  /** The notes in the templates folder and below. */
  notes(): readonly TFile[] {
    const { templatesFolder } = this.settings();
    const folder = templatesFolder === '' ? null : this.app.vault.getFolderByPath(templatesFolder);
    const notes: TFile[] = [];
    if (folder === null) return notes;
    Vault.recurseChildren(folder, (file) => {
      if (file instanceof TFile && file.extension === 'md') {
        notes.push(file);
      }
    });
    return notes;
  }

  /** The user's own templates; what is broken is said. */
  async own(): Promise<readonly Template[]> {
    const templates: Template[] = [];
    for (const file of this.notes()) {
      const read = readTemplate(file.basename, await this.app.vault.cachedRead(file), parseYaml);
      if (!read.ok) this.sayBroken(file, read.refusal);
      else {
        this.said.delete(file.path);
        if (read.template === null) continue;
        this.paths.set(read.template, file.path);
        templates.push(read.template);
      }
    }
    return templates;
  }

  private sayBroken(file: TFile, refusal: Refusal): void {
    const text = JSON.stringify(refusal);
    if (this.said.get(file.path) === text) return;
    this.said.set(file.path, text);
    this.onBroken(file.basename, refusal);
  }
}
