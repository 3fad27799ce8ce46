import { MarkdownView, type TFile } from 'obsidian';
import { type RuleContext, ruleContextAt } from '../../core/follow-up/rule-context';
import { listTalks, type NotedContact } from '../../core/learning/learnings-table';
import type { Talk } from '../../core/learning/talks';
import type { MarkedTable } from '../../core/note/body/marked-table';
import type { CommandSources } from '../../app/command-sources';
import type { StepPlan } from '../../app/step-plan';
import { notChanged, tell } from '../../ui/notices';
import { texts } from '../../vault/texts';

/** A table that is made of the talks there were. */
export interface TalksTable {
  readonly says: () => typeof texts.learning | typeof texts.learning.comparison;
  /** The contacts with as much of their notes as the table needs. */
  readonly read: (
    sources: CommandSources,
    context: RuleContext,
  ) => Promise<readonly NotedContact[]>;
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
    private readonly sources: CommandSources,
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
    const { app, clock, noteFormat, settings } = this.sources;
    const { read, plan } = this.table;
    const says = this.table.says();
    const context = ruleContextAt(clock(), settings(), texts);
    const talks = listTalks(await read(this.sources, context), context);
    if (talks.length === 0) {
      tell(says.noTalkYet);
      return null;
    }
    const linkTo = (path: string): string => {
      const note = app.vault.getFileByPath(path);
      return note === null ? path : app.metadataCache.fileToLinktext(note, file.path);
    };
    const table = await plan(this.sources, talks, linkTo);
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
}
