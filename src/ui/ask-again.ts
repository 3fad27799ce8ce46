/** What was answered, for when it is asked again because nothing came of that. */
export interface AskMemory<Typed> {
  /** What was answered the time before. */
  readonly before?: Typed | undefined;
  /** What is answered now. */
  typed?: Typed;
}

/** Whether what was answered is written; `kept` where it is not, so that it is to be kept. */
export type Written = boolean | 'kept';

/**
 * Asks and writes, again and again as long as what was typed would be lost: since a value in a note
 * is to be kept, the note refused it or the write failed, all of which is said by then. Whether it
 * was written in the end. What is asked is to be known before, so that asking again cannot fail.
 *
 * @param askAndWrite asks with what was typed before, if anything was, and writes the answer.
 * @param first what the first asking begins with, where it was typed elsewhere already.
 */
export async function askUntilWritten<Typed>(
  askAndWrite: (memory: AskMemory<Typed>) => Promise<Written>,
  first?: Typed,
): Promise<boolean> {
  for (let before = first; ;) {
    const memory: AskMemory<Typed> = { before };
    const written = await askAndWrite(memory);
    if (written !== 'kept' || memory.typed === undefined) return written === true;
    before = memory.typed;
  }
}
