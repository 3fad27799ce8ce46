/** A heading of a note as the app's cache tells it. */
export interface CachedHeading {
  readonly level: number;
  /** What it says, without its marks. */
  readonly text: string;
  /** The index of its line in the note. */
  readonly line: number;
}
