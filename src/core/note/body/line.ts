/** What one line of Markdown is, as far as finding structure needs it. */
export type LineKind =
  'blank' | 'heading' | 'underline' | 'rule' | 'text' | 'item' | 'quote' | 'code' | 'hidden';

/** One line of a note's body; offsets are of the whole text. */
export interface Line {
  readonly from: number;
  /** Before the line ending. */
  readonly to: number;
  /** After the line ending. */
  readonly next: number;
  readonly kind: LineKind;
  /** Part of a list: an item, or what is written inside one. */
  readonly inList: boolean;
  /** The first line of the paragraph that an `underline` makes a heading of. */
  readonly paragraph?: number;
}

/** A code block, comment or other stretch that the text opens and never closes. */
export interface OpenStretch {
  readonly line: number;
  readonly closing: string;
}
