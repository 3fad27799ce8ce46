/** Why a note was left alone: what is in the way, also with the line it is about, and what to do. */
export interface Because {
  readonly reason: string;
  readonly reasonOnLine: (line: number) => string;
  readonly suggestion: string;
}
