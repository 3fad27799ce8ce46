/** A line of a list or table. */
export interface ListedLine {
  readonly text: string;
  /** The line that heads its table; undefined where it is in none. */
  readonly head?: string | undefined;
  /** Whether it goes on with the list item above. */
  readonly goesOn?: boolean | undefined;
}
