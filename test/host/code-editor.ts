import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineDown,
  cursorLineUp,
  deleteLine,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
  moveLineDown,
  moveLineUp,
  redo,
  standardKeymap,
  undo,
} from '@codemirror/commands';
import { type ChangeSpec, EditorSelection, EditorState, Transaction } from '@codemirror/state';
import { type Command, EditorView, keymap } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { notModelled } from './not-modelled';
import { markdownLook } from './markdown-look';

type Position = Obsidian.EditorPosition;

/** The commands of CodeMirror behind the names of the Editor API; folding is not modelled. */
const editorCommands: Partial<Record<Obsidian.EditorCommandName, Command>> = {
  goUp: cursorLineUp,
  goDown: cursorLineDown,
  goLeft: cursorCharLeft,
  goRight: cursorCharRight,
  goStart: cursorDocStart,
  goEnd: cursorDocEnd,
  goWordLeft: cursorGroupLeft,
  goWordRight: cursorGroupRight,
  indentMore,
  indentLess,
  newlineAndIndent: insertNewlineAndIndent,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  deleteLine,
};

/** Restores: the Editor API over a CodeMirror 6 editor, with its selections, history and events. */
export class Editor implements Obsidian.Editor {
  /** The CodeMirror view; plugins know it under this undocumented name. */
  readonly cm: EditorView;

  constructor(parent: HTMLElement, onInput: () => void) {
    this.cm = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          history(),
          keymap.of([...standardKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ spellcheck: 'true', 'aria-label': 'Note text' }),
          // A note keeps its own line ends: \n is the only one the editor splits on.
          EditorState.lineSeparator.of('\n'),
          EditorState.allowMultipleSelections.of(true),
          markdownLook,
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !this.filling) onInput();
          }),
        ],
      }),
    });
    this.cm.dom.onWindowMigrated((win) => {
      this.cm.setRoot(win.document);
    });
  }

  private filling = false;

  /**
   * Replaces the text without counting it as typing, changing only the part that differs. A text
   * that is loaded, as opposed to changed from outside, cannot be undone.
   */
  fill(text: string, isLoaded = false): void {
    const before = this.getValue();
    if (before === text) return;
    let start = 0;
    while (start < before.length && start < text.length && before[start] === text[start])
      start += 1;
    let end = 0;
    const most = Math.min(before.length, text.length) - start;
    while (end < most && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1;
    this.filling = true;
    const change = {
      from: start,
      to: before.length - end,
      insert: text.slice(start, text.length - end),
    };
    this.cm.dispatch({ changes: change, annotations: Transaction.addToHistory.of(!isLoaded) });
    this.filling = false;
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.sliceString(0, undefined, '\n');
  }

  setValue(content: string): void {
    this.change({ from: 0, to: this.cm.state.doc.length, insert: content });
  }

  getLine(line: number): string {
    return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : '';
  }

  setLine(n: number, text: string): void {
    const line = this.cm.state.doc.line(n + 1);
    this.change({ from: line.from, to: line.to, insert: text });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { ranges } = this.cm.state.selection;
    return ranges.map(({ from, to }) => this.cm.state.sliceDoc(from, to)).join('\n');
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: Position, to: Position): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement), {
      ...(origin === undefined ? {} : { userEvent: origin }),
    });
  }

  replaceRange(replacement: string, from: Position, to: Position = from, _origin?: string): void {
    this.change({ from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Obsidian.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: Position | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: Position, head: Position = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: Obsidian.EditorSelectionOrCaret[], main = 0): void {
    const selections = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selections, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: Obsidian.EditorRange, center = false): void {
    const at = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({
      effects: EditorView.scrollIntoView(at, { y: center ? 'center' : 'nearest' }),
    });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: Obsidian.EditorCommandName): void {
    const run = editorCommands[command] ?? notModelled(`Editor.exec('${command}')`);
    run(this.cm);
  }

  transaction(tx: Obsidian.EditorTransaction, origin?: string): void {
    const asSpec = (change: Obsidian.EditorChange): ChangeSpec => ({
      from: this.posToOffset(change.from),
      to: this.posToOffset(change.to ?? change.from),
      insert: change.text,
    });
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection, origin);
    if (tx.changes) this.cm.dispatch({ changes: tx.changes.map(asSpec) });
    const ranges = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (ranges.length > 0) {
      this.setSelections(ranges.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
    }
  }

  wordAt(pos: Position): Obsidian.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
  }

  posToOffset(pos: Position): number {
    if (pos.line < 0) return 0;
    if (pos.line >= this.lineCount()) return this.cm.state.doc.length;
    const line = this.cm.state.doc.line(pos.line + 1);
    return line.from + Math.min(Math.max(pos.ch, 0), line.length);
  }

  offsetToPos(offset: number): Position {
    const line = this.cm.state.doc.lineAt(Math.min(Math.max(offset, 0), this.cm.state.doc.length));
    return { line: line.number - 1, ch: Math.min(offset, this.cm.state.doc.length) - line.from };
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => Obsidian.EditorChange | undefined,
    ignoreEmpty = true,
  ): void {
    const { from, to } = { from: this.getCursor('from'), to: this.getCursor('to') };
    const changes: Obsidian.EditorChange[] = [];
    for (let line = from.line; line <= to.line; line += 1) {
      const text = this.getLine(line);
      if (ignoreEmpty && text === '') continue;
      const change = write(line, text, read(line, text));
      if (change) changes.push(change);
    }
    this.transaction({ changes });
  }

  /** Ends the editor with its view. */
  destroy(): void {
    this.cm.destroy();
  }

  private change(change: ChangeSpec): void {
    this.cm.dispatch({ changes: change });
  }
}
