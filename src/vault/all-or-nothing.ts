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
  for (const part of parts) {
    if (await performed(part, done)) done.push(part);
    else {
      await putBack(done, null);
      return part;
    }
  }
  return null;
}

async function performed(part: Part, done: readonly Part[]): Promise<boolean> {
  try {
    return await part.perform();
  } catch (error) {
    await putBack(done, error);
    throw error;
  }
}

async function putBack(done: readonly Part[], cause: unknown): Promise<void> {
  const left = cause instanceof NotPutBack ? [...cause.names] : [];
  for (const { name, takeBack } of [...done].reverse()) {
    const back = await takeBack().catch(() => false);
    if (!back) left.push(name);
  }
  if (left.length > 0) throw new NotPutBack(left, cause);
}
