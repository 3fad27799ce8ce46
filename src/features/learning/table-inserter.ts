import { MarkdownView, type TFile } from 'obsidian';
import { ruleContextAt } from '../../core/follow-up/rule-context';
import { listTalks, planLearnings } from '../../core/learning/learnings-table';
import type { CommandSources } from '../../app/command-sources';
import type { StepPlan } from '../../app/step-plan';
import { notChanged, tell } from '../../ui/notices';
import { notedContacts } from '../../vault/noted-contacts';
import { texts } from '../../vault/texts';

/** Writes the table of what was learned into the active note. */
export class LearningsInserter {
  constructor(private readonly sources: CommandSources) {}

  /** Inserts the table at the cursor, or brings the one that the note has up to date. */
  async insert(): Promise<void> {
    const file = this.sources.app.workspace.getActiveFile();
    if (file?.extension !== 'md') {
      tell(texts.learning.openNote);
      return;
    }
    await this.sources.steps.take(notChanged(file), () => this.plan(file));
  }

  /** Plans to write the table; null, and said, where there is no talk yet. */
  private async plan(file: TFile): Promise<StepPlan | null> {
    const { app, clock, index, noteFormat, settings } = this.sources;
    const context = ruleContextAt(clock(), settings(), texts);
    const contacts = index.contacts().map(({ contact }) => contact);
    const talks = listTalks(await notedContacts(app, contacts, context), context);
    if (talks.length === 0) {
      tell(texts.learning.noTalkYet);
      return null;
    }
    const linkTo = (path: string): string => {
      const note = app.vault.getFileByPath(path);
      return note === null ? path : app.metadataCache.fileToLinktext(note, file.path);
    };
    const table = planLearnings(talks, linkTo, noteFormat.words);
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
      summary: texts.learning.inserted(file.basename, talks.length),
      unchanged: texts.learning.upToDate(file.basename),
    };
  }
}
