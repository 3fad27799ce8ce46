import { MarkdownView, type TFile } from 'obsidian';
import type { Talk } from '../../core/learning/talks';
import type { MarkedTable } from '../../core/note/body/marked-table';
import type { CommandSources } from '../../app/command-sources';
import type { Host } from '../../app/host';
import type { StepPlan } from '../../app/step-plan';
import { notChanged, tell } from '../../ui/notices';
import { linkTextFrom } from '../../vault/link-text';
import { ruleContextHere } from '../../vault/rule-context-here';
import { texts } from '../../vault/texts';

/** A table that is made of the talks there were. */
export interface TalksTable {
  readonly says: () => typeof texts.learning | typeof texts.learning.comparison;
  /** @param linkTo the text of a wikilink that leads from the note to another one. */
  readonly plan: (
    sources: CommandSources,
    talks: readonly Talk[],
    linkTo: (path: string) => string,
  ) => Promise<MarkedTable>;
}

/** Writes a table that is made of the talks into the active note. */
export class TableInserter {
  constructor(
    private readonly sources: CommandSources & Pick<Host, 'talks'>,
    private readonly table: TalksTable,
  ) {}

  /** Inserts the table at the cursor, or brings the one that the note has up to date. */
  async insert(): Promise<void> {
    const file = this.sources.app.workspace.getActiveFile();
    if (file?.extension !== 'md') {
      tell(this.table.says().openNote);
      return;
    }
    await this.sources.steps.take(notChanged(file), () => this.plan(file));
  }

  /** Plans to write the table; null, and said, where there is no talk yet. */
  private async plan(file: TFile): Promise<StepPlan | null> {
    const { app, noteFormat } = this.sources;
    const says = this.table.says();
    const talks = await this.talks();
    if (talks.length === 0) {
      tell(says.noTalkYet);
      return null;
    }
    const table = await this.table.plan(this.sources, talks, linkTextFrom(app, file.path));
    return {
      changes: {
        file,
        edit: (text) => {
          const view = app.workspace.getActiveViewOfType(MarkdownView);
          const isEdited = view?.file === file && view.getMode() === 'source';
          const near = isEdited ? view.editor.getCursor().line : null;
          return noteFormat.placeTable(text, table, near);
        },
        inEditor: true,
      },
      summary: says.inserted(file.basename, talks.length),
      unchanged: says.upToDate(file.basename),
    };
  }

  /** All talks; rejects where a note that may tell of one cannot be read, since its row would be lost. */
  private async talks(): Promise<readonly Talk[]> {
    const { clock, index, settings, talks } = this.sources;
    const contacts = index.contacts().map(({ contact }) => contact);
    const read = await talks.read(contacts, ruleContextHere(clock(), settings()));
    const lost = read.unread.find(({ reason }) => reason === 'not-readable');
    if (lost !== undefined) throw new Error(`${lost.contact.path} cannot be read.`);
    return read.talks;
  }
}
