import type { MarkdownView, TFile } from 'obsidian';
import type { LineRange } from '../core/note/body/outline';
import type { NoteWriter } from './note-writer';
import { settledText } from './settled-text';

/** What a note says, and where the user is in it. */
interface TextAtUser {
  readonly text: string;
  /** The lines that are selected. */
  readonly selected: readonly LineRange[];
  /** The line of the cursor. */
  readonly cursor: number;
}

/** Reads a note in its editor, typing not yet saved included; empty where it is gone. */
export async function textAtUser(
  writer: NoteWriter,
  view: MarkdownView,
  file: TFile,
): Promise<TextAtUser> {
  const read = async (): Promise<string> => (await writer.textNow(file)) ?? '';
  const { text, seen } = await settledText(view, file, read, () => placesIn(view));
  return { text, ...seen };
}

/** The lines that are selected, and the cursor's line, as they stand in the editor at this moment. */
function placesIn({ editor }: MarkdownView): Omit<TextAtUser, 'text'> {
  const selected = editor.listSelections().flatMap(({ anchor, head }) => {
    const [start, end] =
      anchor.line < head.line || (anchor.line === head.line && anchor.ch < head.ch)
        ? [anchor, head]
        : [head, anchor];
    if (start.line === end.line && start.ch === end.ch) return [];
    // A selection that ends where a line begins has nothing of that line.
    return [{ from: start.line, to: end.ch === 0 ? end.line : end.line + 1 }];
  });
  return { selected, cursor: editor.getCursor().line };
}
