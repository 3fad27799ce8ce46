import type { InlineField } from './inline-fields';

/** A field in its line of a note. */
export interface PlacedField extends InlineField {
  /** The index of its line. */
  readonly line: number;
  /** As it is written, on one short line. */
  readonly written: string;
}
