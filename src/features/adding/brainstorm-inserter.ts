import { normalizePath, type TFile } from 'obsidian';
import { type FilledText, fillTemplate } from '../../core/template/placeholders';
import { templateValues } from '../../core/template/template-values';
import { holdsBrainstorm } from '../../core/template/brainstorm';
import type { ChangeResult } from '../../core/note/apply-change';
import { refuse } from '../../core/note/refusal';
import { insertText } from '../../core/note/body/insert-text';
import { formatMoment } from '../../vault/format-moment';
import type { CommandSources } from '../../app/command-sources';
import type { StepNotice } from '../../app/step-plan';
import { openToType } from '../../ui/open-to-type';
import { notChanged, stillToFill } from '../../ui/notices';
import { noteBeingRead } from '../../vault/note-being-read';
import { texts } from '../../vault/texts';
import { headingsOf, ownLists } from './brainstorm-at-user';
import type { ListAdder } from './list-adder';

/** Inserts the list to think of people by, into the note that is being written or one of its own. */
export class BrainstormInserter {
  constructor(
    private readonly sources: CommandSources,
    private readonly lists: ListAdder,
  ) {}

  /** Inserts it where the cursor is; where no note is open for writing, it gets one of its own. */
  async insert(): Promise<void> {
    const { app, writer, steps, noteFormat } = this.sources;
    const view = noteBeingRead(app);
    const file = view?.file ?? null;
    if (view === null || file === null || view.getMode() !== 'source') {
      await this.begin();
      return;
    }
    await steps.take(notChanged(file), async () => {
      const read = noteFormat.read((await writer.textNow(file)) ?? '');
      const filled = await this.filled(file.basename, read.ok ? read.data : null);
      // The cursor may have moved while the templates were read: it counts when the list is written.
      const edit = (note: string): ChangeResult => {
        const now = noteFormat.read(note);
        if (!now.ok) return now;
        return view.file === file
          ? insertText(note, view.editor.getCursor(), filled.text)
          : refuse(null, 'leftNote');
      };
      return {
        changes: { file, edit, inEditor: true },
        summary: texts.adding.brainstorm.inserted(file.basename),
        afterwards: () => this.told(file, filled.unfilled),
      };
    });
  }

  /** Opens the note that was made for it, with the cursor where one writes; makes it where none is there. */
  async begin(): Promise<void> {
    const { app, steps, noteFormat } = this.sources;
    const name = noteFormat.words.templateNames.brainstorm;
    const folder = app.fileManager.getNewFileParent('').path;
    const pathOf = (number: number): string =>
      normalizePath(`${folder}/${number === 1 ? name : `${name} ${number}`}.md`);
    for (let number = 1; ; number += 1) {
      const path = pathOf(number);
      const there = app.vault.getAbstractFileByPath(path);
      const known = there === null ? null : app.vault.getFileByPath(path);
      const cache = known === null ? null : app.metadataCache.getFileCache(known);
      const headings = cache === null ? [] : headingsOf(cache);
      if (known !== null && holdsBrainstorm(headings, ownLists(this.sources))) {
        await openToType(app, known);
        return;
      }
      if (there !== null) continue;
      await steps.take(texts.adding.brainstorm.notMade, async () => {
        const filled = await this.filled(name, null);
        return {
          changes: { notes: [{ path, text: `${filled.text}\n` }] },
          summary: texts.adding.brainstorm.made,
          afterwards: async ({ result }) => {
            const file = result.created[0]?.file;
            if (file === undefined) return {};
            await this.openAtFirstItem(file, filled.text);
            return this.told(file, filled.unfilled);
          },
        };
      });
      return;
    }
  }

  private async filled(
    name: string,
    frontMatter: Readonly<Record<string, unknown>> | null,
  ): Promise<Omit<FilledText, 'open'>> {
    const { templates, settings, clock, noteFormat } = this.sources;
    const values = templateValues({
      ...{ name, settings: settings(), now: clock(), frontMatter },
      ...{ format: formatMoment, words: noteFormat.words },
    });
    const bodies = (await templates.of('brainstorm')).map(({ body }) => body);
    const { text, unfilled } = fillTemplate(bodies.join('\n\n'), values);
    // Behind the hyphen of an empty item one space, so that one can type at once.
    return { text: text.replace(/(^|[\r\n])([ \t]*[-*+])(?=[\r\n]|$)/g, '$1$2 '), unfilled };
  }

  private told(file: TFile, unfilled: readonly string[]): StepNotice {
    const addThese = {
      label: texts.adding.brainstorm.addThese,
      run: () => this.lists.addBrainstorm(file),
    };
    return { sentences: stillToFill(unfilled), offers: [addThese] };
  }

  /** Opens a note with the cursor in the first item of the list that it was made with. */
  private async openAtFirstItem(file: TFile, text: string): Promise<void> {
    const { app } = this.sources;
    await openToType(app, file);
    const view = noteBeingRead(app);
    if (view?.file !== file) return;
    const line = text.split('\n').findIndex((each) => /^[-*+] $/.test(each));
    if (line >= 0) view.editor.setCursor({ line, ch: 2 });
    view.editor.focus();
  }
}
