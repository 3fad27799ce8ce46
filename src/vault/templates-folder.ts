import { type App, TFile, Vault } from 'obsidian';
import { builtInOfKind } from '../core/template/built-in-templates';
import { readTemplate } from '../core/template/read-template';
import {
  isMessageKind,
  type Template,
  type TemplateKind,
  templateKinds,
  templateOf,
  templatesOf,
} from '../core/template/template';
import { withoutTemplateCode } from '../core/template/template-code';
import type { NoteFormat } from '../core/note/note-format';
import type { Refusal } from '../core/note/refusal';
import type { Settings } from '../core/settings';
import { languages } from '../core/language';
import { readNoteOrPass } from './read-note';
import { languageOfMessages, wordsIn } from './spoken-language';

/** A template that holds code of another plugin, with the line on which that begins. */
export interface CodeFound {
  readonly name: string;
  readonly line: number;
}

/** The templates there are: the built-in ones, and the user's own from the templates folder. */
export class TemplatesFolder {
  /** What was said of each broken template, so that it is said once and again when it changes. */
  private readonly said = new Map<string, string>();
  private readonly unusable = new Map<string, string>();
  /** The templates as they were when it was said that they hold code. */
  private readonly withCode = new Map<string, string>();

  /**
   * @param onBroken tells the user of a note that cannot be used; the built-in one serves.
   * @param onCode tells of templates whose code of other plugins was left out.
   */
  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly noteFormat: NoteFormat,
    private readonly onBroken: (name: string, refusal: Refusal) => void,
    private readonly onCode: (found: readonly CodeFound[]) => void = () => undefined,
  ) {}

  /** The templates of a kind as they stand now, built-in ones first. */
  async of(kind: TemplateKind): Promise<readonly Template[]> {
    const usual = languageOfMessages(this.settings());
    return templatesOf(kind, this.builtInOf(kind), await this.own(), usual);
  }

  /** The template of a kind of which only one is used: the user's, else the built-in. */
  async one(kind: TemplateKind): Promise<Template> {
    const template = templateOf(kind, this.builtInOf(kind), await this.own());
    if (template === null) throw new Error(`There is no template of the kind ${kind}.`);
    return template;
  }

  /** What would be made notes of: messages in the language of messages, all else in that of notes. */
  builtIn(): readonly Template[] {
    const usual = wordsIn(languageOfMessages(this.settings()));
    return templateKinds.flatMap((kind) =>
      builtInOfKind(isMessageKind(kind) ? usual : this.noteFormat.words, kind),
    );
  }

  /** Messages of a kind in every language, the usual one first; what is none in the language of notes. */
  private builtInOf(kind: TemplateKind): readonly Template[] {
    if (!isMessageKind(kind)) return builtInOfKind(this.noteFormat.words, kind);
    const usual = languageOfMessages(this.settings());
    const inOrder = [usual, ...languages.filter((language) => language !== usual)];
    return inOrder.flatMap((language) => builtInOfKind(wordsIn(language), kind));
  }

  /** Whether a template is one that works without any set-up. */
  isBuiltIn(template: Template): boolean {
    return this.builtInOf(template.kind).includes(template);
  }

  /** The built-in template to use in place of the user's, which turned out not to be usable. */
  instead({ kind }: Template): Template {
    const template = templateOf(kind, this.builtInOf(kind), []);
    if (template === null) throw new Error(`There is no template of the kind ${kind}.`);
    return template;
  }

  /** Says, once for as long as it is not changed, that a template that was read cannot be used. */
  sayUnusable(template: Template, refusal: Refusal): void {
    const text = JSON.stringify([template.source, refusal]);
    if (this.unusable.get(template.id) === text) return;
    this.unusable.set(template.id, text);
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

  /** The user's own templates; what is broken is said, and one that cannot be read is none. */
  async own(): Promise<readonly Template[]> {
    const templates: Template[] = [];
    for (const file of this.notes()) {
      const text = await readNoteOrPass(this.app, file);
      if (text === null) continue;
      const read = readTemplate(file.path, text, this.noteFormat);
      if (!read.ok) this.sayBroken(file, read.refusal);
      else {
        this.said.delete(file.path);
        if (read.template !== null) templates.push(read.template);
      }
    }
    this.sayCode(templates);
    return templates;
  }

  /** Says in one go which templates hold code, once for as long as they are not changed. */
  private sayCode(templates: readonly Template[]): void {
    const found: CodeFound[] = [];
    for (const template of templates) {
      const { id, name, source } = template;
      const { line } = withoutTemplateCode(source);
      if (line !== null && this.withCode.get(id) !== source) found.push({ name, line });
      if (line === null) this.withCode.delete(id);
      else this.withCode.set(id, source);
    }
    if (found.length > 0) this.onCode(found);
  }

  private sayBroken(file: TFile, refusal: Refusal): void {
    const text = JSON.stringify(refusal);
    if (this.said.get(file.path) === text) return;
    this.said.set(file.path, text);
    this.onBroken(file.basename, refusal);
  }
}
