import type { MarkdownView, TFile } from 'obsidian';

/** How often typing that came during a save is saved in turn. */
const MOST_SAVES = 3;

/** What a note said, and what was seen in its editor at that very moment. */
interface SettledText<Seen> {
  readonly text: string;
  readonly seen: Seen;
  /** Whether the editor held the same, but for its line ends; it may hold another note by now. */
  readonly isHeld: boolean;
}

/**
 * Reads a note that is open in an editor, as often as it takes until both say the same: what is
 * typed during a save is not in it.
 *
 * @param read saves the note and reads it.
 * @param look sees in the editor what belongs to the text that was read.
 */
export async function settledText<Seen>(
  view: MarkdownView,
  file: TFile,
  read: () => Promise<string>,
  look: () => Seen,
): Promise<SettledText<Seen>> {
  let text = '';
  let seen = look();
  for (let tries = 0; tries < MOST_SAVES; tries += 1) {
    text = await read();
    if (view.file !== file) break;
    seen = look();
    const isHeld = withoutReturns(view.editor.getValue()) === withoutReturns(text);
    if (isHeld) return { text, seen, isHeld };
  }
  return { text, seen, isHeld: false };
}

/** A text whose lines end as an editor's do. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r', '');
}
