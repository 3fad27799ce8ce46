/** One part of a step that touches several notes. */
export interface Part {
  /** The note it is about, as the user knows it. */
  readonly name: string;
  /** Does it; false where the note is not as it was expected, and nothing was done. */
  readonly perform: () => Promise<boolean>;
  /** Puts back what was done; false where the note has changed since and was left alone. */
  readonly takeBack: () => Promise<boolean>;
}

/** Thrown where a step failed half-way and a note could not be put back as it was. */
export class NotPutBack extends Error {
  constructor(
    readonly names: readonly string[],
    cause: unknown,
  ) {
    super(`Could not be put back: ${names.join(', ')}`, { cause });
  }
}

/**
 * Performs all parts, one after the other, or none: where one declines or throws, those done
 * before are put back, the last first. Null where all were done, else the part that declined; what
 * a part threw is thrown on.
 */
export async function allOrNothing(parts: readonly Part[]): Promise<Part | null> {
  const done: Part[] = [];
  try {
    for (const part of parts) {
      if (!(await part.perform())) {
        await putBack(done, null);
        return part;
      }
      done.push(part);
    }
    return null;
  } catch (error) {
    if (!(error instanceof NotPutBack)) await putBack(done, error);
    throw error;
  }
}

async function putBack(done: readonly Part[], cause: unknown): Promise<void> {
  const left: string[] = [];
  for (const { name, takeBack } of [...done].reverse()) {
    const back = await takeBack().catch(() => false);
    if (!back) left.push(name);
  }
  if (left.length > 0) throw new NotPutBack(left, cause);
}
