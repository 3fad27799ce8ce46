import { MarkdownView } from 'obsidian';
import { ruleContextAt } from '../../core/follow-up/rule-context';
import { listTalks, planLearnings } from '../../core/interview/learnings';
import type { CommandSources } from '../../app/command-sources';
import { notChanged, tell } from '../../ui/notices';
import { texts } from '../../vault/texts';

/** Writes the table of what was learned into the active note. */
export class LearningsInserter {
  constructor(private readonly sources: CommandSources) {}

  /** Inserts the table at the cursor, or brings the one that the note has up to date. */
  async insert(): Promise<void> {
    const { app } = this.sources;
    const file = app.workspace.getActiveFile();
    if (file?.extension !== 'md') {
      tell(texts.learning.openNote);
      return;
    }
    const contacts = this.sources.index.contacts().map(({ contact }) => contact);
    const talks = listTalks(
      contacts,
      ruleContextAt(this.sources.clock(), this.sources.settings(), texts),
    );
    if (talks.length === 0) {
      tell(texts.learning.noTalkYet);
      return;
    }
    const linkTo = (path: string): string => {
      const note = app.vault.getFileByPath(path);
      return note === null ? path : app.metadataCache.fileToLinktext(note, file.path);
    };
    const table = planLearnings(talks, linkTo, this.sources.noteFormat.words);
    await this.sources.steps.take(notChanged(file), () => ({
      changes: {
        file,
        edit: (text) => {
          const view = app.workspace.getActiveViewOfType(MarkdownView);
          const isEdited = view?.file === file && view.getMode() === 'source';
          const near = isEdited ? view.editor.getCursor().line : null;
          return this.sources.noteFormat.placeTable(text, table, near);
        },
        inEditor: true,
      },
      summary: texts.learning.inserted(file.basename, talks.length),
      unchanged: texts.learning.upToDate(file.basename),
    }));
  }
}
