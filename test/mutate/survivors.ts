/** Changes that no test notices, and the one reason why that is well. */
interface Survivors {
  readonly why: string;
  /** As `npm run mutate` names them: file, line with the place changed, and what was put there. */
  readonly changes: readonly string[];
}

/** All changes that no test notices: most change nothing that anybody could see. */
export const survivors: readonly Survivors[] = [];
