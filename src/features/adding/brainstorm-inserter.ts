import { fillTemplate } from '../../core/template/placeholders';
import { templateValues } from '../../core/template/template-values';
import type { ChangeResult } from '../../core/note/apply-change';
import { refuse } from '../../core/note/refusal';
import { insertText } from '../../core/note/body/insert-text';
import { formatMoment } from '../../vault/format-moment';
import type { CommandSources } from '../../app/command-sources';
import { notChanged, stillToFill, tell } from '../../ui/notices';
import { noteBeingRead } from '../../vault/note-being-read';
import { texts } from '../../vault/texts';

/** Inserts the list to think of people by into the note that is being written. */
export class BrainstormInserter {
  constructor(private readonly sources: CommandSources) {}

  /** Inserts it where the cursor is; says so where no note is open for writing. */
  async insert(): Promise<void> {
    const { app, templates, settings, clock, writer, steps, noteFormat } = this.sources;
    const view = noteBeingRead(app);
    const file = view?.file ?? null;
    if (view === null || file === null || view.getMode() !== 'source') {
      tell(texts.adding.brainstorm.openNote);
      return;
    }
    await steps.take(notChanged(file), async () => {
      const read = noteFormat.read((await writer.textNow(file)) ?? '');
      const values = templateValues({
        ...{ name: file.basename, settings: settings(), now: clock() },
        ...{ format: formatMoment, dates: noteFormat.words.dates },
        frontMatter: read.ok ? read.data : null,
      });
      const bodies = (await templates.of('brainstorm')).map(({ body }) => body);
      const filled = fillTemplate(bodies.join('\n\n'), values);
      // Behind the hyphen of an empty item one space, so that one can type at once.
      const text = filled.text.replace(/(^|[\r\n])([ \t]*[-*+])(?=[\r\n]|$)/g, '$1$2 ');
      // The cursor may have moved while the templates were read: it counts when the list is written.
      const edit = (note: string): ChangeResult => {
        const now = noteFormat.read(note);
        if (!now.ok) return now;
        return view.file === file
          ? insertText(note, view.editor.getCursor(), text)
          : refuse(null, 'leftNote');
      };
      return {
        changes: { file, edit, inEditor: true },
        summary: texts.adding.brainstorm.inserted(file.basename),
        afterwards: () => ({ sentences: stillToFill(filled.unfilled) }),
      };
    });
  }
}
