/** One part of a step that touches several notes. */
export interface Part {
  /** The note it is about, as the user knows it. */
  readonly name: string;
  /** Does it; false where the note is not as it was expected, and nothing was done. */
  readonly perform: () => Promise<boolean>;
  /** Puts back what was done; false where the note has changed since and was left alone. */
  readonly takeBack: () => Promise<boolean>;
}

/** Looks on while a step of many parts is taken. */
export interface StepWatch {
  /** Is told how many parts are done. */
  readonly done: (count: number) => void;
  /** Is told how many of those that were done are put back, where none of it is to stay. */
  readonly putBack?: (count: number, of: number) => void;
  /** Whether the user wants none of it any more. */
  readonly isStopped: () => boolean;
}

/** Thrown where the user stopped a step, once all that was done of it is put back. */
export class Stopped extends Error {}

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
 * a part threw is thrown on. Where it is stopped, {@link Stopped} is thrown.
 */
export async function allOrNothing(
  parts: readonly Part[],
  watch?: StepWatch,
): Promise<Part | null> {
  const done: Part[] = [];
  for (const part of parts) {
    if (watch?.isStopped() === true) {
      await putBack(done, null, watch);
      throw new Stopped();
    }
    if (await performed(part, done, watch)) done.push(part);
    else {
      await putBack(done, null, watch);
      return part;
    }
    watch?.done(done.length);
  }
  return null;
}

async function performed(
  part: Part,
  done: readonly Part[],
  watch: StepWatch | undefined,
): Promise<boolean> {
  try {
    return await part.perform();
  } catch (error) {
    await putBack(done, error, watch);
    throw error;
  }
}

async function putBack(
  done: readonly Part[],
  cause: unknown,
  watch: StepWatch | undefined,
): Promise<void> {
  const left = cause instanceof NotPutBack ? [...cause.names] : [];
  watch?.putBack?.(0, done.length);
  for (const [place, { name, takeBack }] of [...done].reverse().entries()) {
    const back = await takeBack().catch(() => false);
    if (!back) left.push(name);
    watch?.putBack?.(place + 1, done.length);
  }
  if (left.length > 0) throw new NotPutBack(left, cause);
}
